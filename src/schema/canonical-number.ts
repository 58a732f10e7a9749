/**
 * The one way to write a number in a record or a table. What merely looks like one (`1e3`, `007`, `0x1F`, `57,5`, `.nan`)
 * stays a text, which no schema takes for a number: it is reported as it was written.
 */
export const CANONICAL_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

const EXPONENT = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/;

/** A number in that way: JavaScript writes very small and very large ones with an exponent. */
export function plainNumber(value: number): string {
  const [, sign = '', first = '', rest = '', power] = EXPONENT.exec(String(value)) ?? [];
  if (power === undefined) return String(value);
  const digits = first + rest;
  const places = Number(power);
  return places < 0
    ? `${sign}0.${'0'.repeat(-places - 1)}${digits}`
    : sign + digits.padEnd(places + 1, '0');
}
