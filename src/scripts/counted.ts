/** Sentences of the dictionary that scripts fill. */

/** The blanks of a text, filled; those without a value stay. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{([a-z]+)\}/g, (blank, name: string) => values[name] ?? blank);
}

/**
 * The sentence of a number: `{n}` of it, in the plural form of a language. Zero has a sentence of its own where there is one.
 *
 * @param intl tag of the language, with its digits
 */
export function counted(
  forms: Readonly<Record<string, string>>,
  n: number,
  intl: string | undefined,
): string {
  const form = new Intl.PluralRules(intl).select(n);
  const text = (n === 0 ? forms.zero : undefined) ?? forms[form] ?? forms.other ?? '';
  return fill(text, { n: new Intl.NumberFormat(intl).format(n) });
}
