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

/** The blanks of a text of the dictionary, filled. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{([a-z]+)\}/g, (blank, name: string) => values[name] ?? blank);
}

/** The sentence of a number: `{n}` of it, in the plural form of a language. */
export function counted(
  forms: Readonly<Record<string, string>>,
  n: number,
  language: string,
): string {
  const form =
    n === 0 && forms.zero !== undefined ? 'zero' : new Intl.PluralRules(language).select(n);
  const text = forms[form] ?? forms.other ?? '{n}';
  return fill(text, { n: new Intl.NumberFormat(language).format(n) });
}
