/** Elements made by the explorer: whatever a file says becomes text, never markup. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** @param attributes without a value where they are `true`; left out where `false` or absent */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(attribute, '');
    else if (typeof value === 'string') element.setAttribute(attribute, value);
  }
  element.append(...children);
  return element;
}

/** @throws Error when the page has no such element: page and script are not of one build */
export function found<Type extends Element>(
  within: ParentNode,
  selector: string,
  type: new () => Type,
): Type {
  const element = within.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the page has no ${selector}`);
  return element;
}

export function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
