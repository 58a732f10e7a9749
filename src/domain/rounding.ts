/**
 * A number as exact as pages and files show it: one decimal, a half away from zero. What binary fractions add to or take
 * from a half is dropped first, so that 45.05 is 45.1 however it came about.
 */
export function toOneDecimal(value: number): number {
  const tenths = Number((Math.abs(value) * 10).toPrecision(12));
  return (Math.sign(value) * Math.round(tenths)) / 10 + 0;
}
