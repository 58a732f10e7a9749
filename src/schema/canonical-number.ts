/**
 * The one way to write a number in a record or a table. What merely looks like one (`1e3`, `007`, `0x1F`, `57,5`, `.nan`)
 * stays a text, which no schema takes for a number: it is reported as it was written.
 */
export const CANONICAL_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
