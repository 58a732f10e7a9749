import { describe, expect, test } from 'vitest';
import { alphabetically } from '../../../src/i18n/collation.ts';
import type { Locale } from '../../../src/site.ts';

const sorted = (locale: Locale, words: readonly string[]) =>
  alphabetically(locale, words, (word) => word);

describe('alphabetical order', () => {
  test('puts an accented letter beside its plain one, not after z', () => {
    expect(sorted('fr', ['zone', 'événement', 'Échéance', 'engagement', 'action'])).toEqual([
      'action',
      'Échéance',
      'engagement',
      'événement',
      'zone',
    ]);
  });

  test('follows the Arabic alphabet, whatever hamza the alif bears', () => {
    expect(sorted('ar', ['تقدم', 'أجل', 'إجراء', 'بحث', 'اجتماع'])).toEqual([
      'اجتماع',
      'إجراء',
      'أجل',
      'بحث',
      'تقدم',
    ]);
  });

  test('counts numbers by their value', () => {
    expect(sorted('en', ['Commitment 10', 'Commitment 9'])).toEqual([
      'Commitment 9',
      'Commitment 10',
    ]);
  });

  test('keeps the order given for what reads the same, and leaves the list it was given alone', () => {
    const items = [
      { id: 'second', text: 'b' },
      { id: 'third', text: 'b' },
      { id: 'first', text: 'a' },
    ];
    expect(alphabetically('fr', items, ({ text }) => text).map(({ id }) => id)).toEqual([
      'first',
      'second',
      'third',
    ]);
    expect(items.map(({ id }) => id)).toEqual(['second', 'third', 'first']);
  });
});
