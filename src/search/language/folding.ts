/** Spellings of one word that readers type without thinking of them, as one. */

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  // Arabic: alef with a wasla, alef maqsura, ta marbuta, a hamza alone, tatweel, letters of neighbouring languages.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ء: '',
  ـ: '',
  ک: 'ك',
  ی: 'ي',
};
const KNOWN_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Where the digits of a script begin. */
const ZEROS = ['٠', '۰'].map((zero) => zero.charCodeAt(0));
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
  return String(code - zero);
}

/** Small letters in one form of Unicode, soft hyphens left out. */
export function spelled(word: string): string {
  return word.normalize('NFKC').toLowerCase().replaceAll('\u00ad', '');
}

/**
 * Small letters without accents, vowel signs and hamzas, digits from 0 to 9: "Élève" is "eleve", "الأولى" is "الاولي",
 * "٢٠٢٠" is "2020".
 */
export function folded(word: string): string {
  return spelled(word)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(KNOWN_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(ARABIC_DIGITS, asciiDigit);
}
