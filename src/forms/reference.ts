/**
 * Numbers by which a sender and the team speak of one submission. They are drawn by chance where the form is filled in, since
 * no server counts: the year of the edition, seven letters and a check, `2027-7KQF-3M98`. Nothing of the sender is in them.
 */

/** Digits and letters that are not taken for one another: 31 of them, a prime, so that the check finds every slip. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';
const DRAWN = 7;

/** The check of seven letters: one wrong letter or two that changed places give another one. */
function checkOf(values: readonly number[]): number {
  const sum = values.reduce((total, value, at) => total + value * (at + 2), 0);
  return sum % LETTERS.length;
}

/**
 * A new number: one in 27,512,614,111 of its edition.
 *
 * @param edition what it begins with: `2027`
 * @param random fills a list with bytes: `crypto.getRandomValues`
 */
export function drawReference(
  edition: string,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array,
): string {
  const values: number[] = [];
  // A byte beyond the last whole round of letters would make the first ones likelier.
  const most = 256 - (256 % LETTERS.length);
  while (values.length < DRAWN) {
    for (const byte of random(new Uint8Array(DRAWN)))
      if (byte < most && values.length < DRAWN) values.push(byte % LETTERS.length);
  }
  const letters = [...values, checkOf(values)].map((value) => LETTERS.charAt(value));
  return `${edition}-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/**
 * A number as a person wrote it down, in the form it was given: small letters, blanks and missing hyphens are forgiven.
 *
 * @returns `undefined` for what is no number, or one with a slip in it
 */
export function readReference(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Cf}\p{Pd}]/gu, '');
  const [, edition, letters] = /^([A-Z0-9]+?)([2-9A-HJ-NP-TV-Z]{8})$/.exec(plain) ?? [];
  if (edition === undefined || letters === undefined) return undefined;
  const values = Array.from(letters, (letter) => LETTERS.indexOf(letter));
  if (checkOf(values.slice(0, DRAWN)) !== values[DRAWN]) return undefined;
  return `${edition.toLowerCase()}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
