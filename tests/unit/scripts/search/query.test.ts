import { describe, expect, test } from 'vitest';
import { PLAIN } from '../../../../src/search/language/language.ts';
import { searchLanguage } from '../../../../src/search/language/languages.ts';
import { readQuery, termsOf } from '../../../../src/scripts/search/query.ts';

const MEANINGS = [
  {
    held: [
      ['open', 'data'],
      ['donnees', 'ouvertes'],
    ],
  },
  { held: [['comite', 'de', 'pilotage']], only: [['copil']] },
];

describe('a query', () => {
  test('asks for each word that is not common, each once', async () => {
    const french = await searchLanguage('fr');
    const wanted = readQuery('le budget de la région, le budget', french, []);
    expect(wanted.map(({ typed }) => typed)).toEqual(['budget', 'region']);
  });

  test('of common words alone, or of nothing, asks for nothing', async () => {
    const french = await searchLanguage('fr');
    expect(readQuery('le de la', french, [])).toEqual([]);
    expect(readQuery('  ', french, [])).toEqual([]);
  });

  test('asks for what means the same, beside each other and for less', () => {
    const [wanted, ...others] = readQuery('open data', PLAIN, MEANINGS);
    expect(others).toEqual([]);
    expect(wanted?.alternatives).toEqual([
      { words: [['open'], ['data']], isPhrase: false, factor: 1 },
      { words: [['donnees'], ['ouvertes']], isPhrase: true, factor: 0.8 },
    ]);
  });

  test('understands words that no entry holds', () => {
    const [wanted] = readQuery('copil', PLAIN, MEANINGS);
    expect(wanted?.alternatives.map(({ words }) => words.flat())).toEqual([
      ['copil'],
      ['comite', 'de', 'pilotage'],
    ]);
  });

  test('does not ask for words that mean nothing together', () => {
    expect(readQuery('data open', PLAIN, MEANINGS).map(({ typed }) => typed)).toEqual([
      'data',
      'open',
    ]);
  });

  test('asks for what a hyphen joins as one word, and apart', () => {
    const [wanted] = readQuery('co-création', PLAIN, []);
    expect(wanted?.alternatives.map(({ words, isPhrase }) => [words.flat(), isPhrase])).toEqual([
      [['cocreation'], false],
      [['co', 'creation'], true],
    ]);
  });

  test('that was pasted is asked for by its first words', () => {
    const text = Array.from({ length: 500 }, (_, index) => `mot${String(index)}`).join(' ');
    expect(readQuery(text, PLAIN, []).length).toBeLessThan(30);
  });

  test('tells every term that is to be marked', () => {
    expect([...termsOf(readQuery('open data', PLAIN, MEANINGS))]).toEqual([
      'open',
      'data',
      'donnees',
      'ouvertes',
    ]);
  });
});
