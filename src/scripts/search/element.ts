/** Elements that scripts make. Texts are text: nothing that was found becomes markup. */

type Content = Node | string | undefined;

/** An element with attributes and content, what is absent left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...content.filter((part) => part !== undefined));
  return made;
}
