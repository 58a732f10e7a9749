/** Sums of two texts that stand one behind the other, from the sums of each: as `crc32_combine` of zlib does it. */

/** The polynomial of CRC-32, its bits reversed: IEEE 802.3. */
const POLYNOMIAL = 0xed_b8_83_20;
/** The number 1 among such polynomials. */
const ONE = 0x80_00_00_00;
/** x⁸: what one byte of zeros does. */
const ZERO_BYTE = 0x00_80_00_00;

/** The product of two polynomials over the field of two elements, modulo that of CRC-32. */
function product(one: number, other: number): number {
  let sum = 0;
  let factor = other;
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if ((one & bit) !== 0) sum ^= factor;
    factor = (factor & 1) === 0 ? factor >>> 1 : (factor >>> 1) ^ POLYNOMIAL;
  }
  return sum >>> 0;
}

/** @param count of bytes of zeros, a whole number */
function zeros(count: number): number {
  let result = ONE;
  let power = ZERO_BYTE;
  for (let left = count; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = product(result, power);
    power = product(power, power);
  }
  return result;
}

/**
 * The CRC-32 of two runs of bytes together.
 *
 * @param secondSize bytes of the second one
 */
export function crcOfBoth(first: number, second: number, secondSize: number): number {
  return (product(zeros(secondSize), first) ^ second) >>> 0;
}
