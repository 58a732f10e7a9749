import { describe, expect, test } from 'vitest';
import { searchLanguage } from '../../../../src/search/language/languages.ts';
import { wordsOf } from '../../../../src/search/language/words.ts';

const languages = {
  fr: await searchLanguage('fr'),
  ar: await searchLanguage('ar'),
  en: await searchLanguage('en'),
};
type Known = keyof typeof languages;

/** The readings under which a text with this word is found, when `elsewhere` stands in another text. */
function foundUnder(word: string, elsewhere: string, locale: Known): readonly string[] {
  const language = languages[locale];
  const surely = { ...language, readings: language.sureReadings };
  const sure = new Set(wordsOf(`${word} ${elsewhere}`, surely).flatMap(({ terms }) => terms));
  const terms = wordsOf(word, language)[0]?.terms ?? [];
  const known = terms.filter((term) => sure.has(term));
  return known.length > 0 ? known : terms;
}

function finds(asked: string, written: string, locale: Known, elsewhere = asked): boolean {
  const terms = wordsOf(asked, languages[locale])[0]?.terms ?? [];
  return foundUnder(written, elsewhere, locale).some((term) => terms.includes(term));
}

describe('French', () => {
  test.each([
    ['réclamation', 'réclamations'],
    ['reclamations', 'réclamation'],
    ['régional', 'régionaux'],
    ['nationale', 'nationaux'],
    ['publié', 'publiées'],
    ['publiees', 'publiées'],
    ['transparents', 'transparence'],
    ['engagement', 'engagements'],
    ['ouvertes', 'ouvert'],
    ['donnees', 'données'],
  ])('%s finds %s', (asked, written) => {
    expect(finds(asked, written, 'fr')).toBe(true);
  });

  test.each([
    ['budget', 'plan'],
    ['loi', 'lieu'],
    ['archives', 'architecture'],
    ['portail', 'porteur'],
  ])('%s does not find %s', (asked, written) => {
    expect(finds(asked, written, 'fr')).toBe(false);
  });
});

describe('Arabic', () => {
  test.each([
    ['وزارة', 'الوزارة'],
    ['وزارة', 'ووزارة'],
    ['الوزارة', 'بوزارة'],
    ['الوزارة', 'للوزارة'],
    ['وزارات', 'الوزارة'],
    ['قانون', 'والقوانين'],
    ['المعطيات', 'معطياتها'],
    ['التزام', 'الالتزامات'],
    ['الالتزام', 'التزامات'],
    ['شكاية', 'الشكايات'],
    ['ارشيف', 'الأرشيف'],
    ['وطني', 'الوطنية'],
    ['لجنة', 'اللجان'],
    ['تدبير', 'التدابير'],
    ['مشاركة', 'والمشاركة'],
    ['جهة', 'الجهات'],
  ])('%s finds %s', (asked, written) => {
    expect(finds(asked, written, 'ar')).toBe(true);
  });

  test.each([
    ['وزارة', 'زيارة'],
    ['الميزانية', 'الميزان'],
    ['بيئة', 'هيئة'],
  ])('%s does not find %s', (asked, written) => {
    expect(finds(asked, written, 'ar')).toBe(false);
  });

  test('reads words in other letters as the default language does', () => {
    expect(finds('rapport', 'rapports', 'ar')).toBe(true);
    expect(finds('réclamations', 'reclamation', 'ar')).toBe(true);
  });
});

describe('English', () => {
  test.each([
    ['commitment', 'commitments'],
    ['publish', 'published'],
    ['ministry', 'ministries'],
    ['transparency', 'transparent'],
  ])('%s finds %s', (asked, written) => {
    expect(finds(asked, written, 'en')).toBe(true);
  });

  test('budget does not find plan', () => {
    expect(finds('budget', 'plan', 'en')).toBe(false);
  });
});

describe('every language', () => {
  test.each(['fr', 'ar', 'en'] as const)('%s leaves numbers and codes as they are', (locale) => {
    const terms = wordsOf('2020 MA0042', languages[locale]).map((word) => word.terms);
    expect(terms).toEqual([['2020'], ['ma0042']]);
  });

  test('that nobody described finds words as they are written', async () => {
    const other = await searchLanguage('xx');
    expect(wordsOf('Übung Übungen', other).map(({ terms }) => terms)).toEqual([
      ['ubung'],
      ['ubungen'],
    ]);
  });

  test.each(['fr', 'ar', 'en'] as const)('%s knows stop words as they are folded', (locale) => {
    for (const word of languages[locale].stopWords) {
      expect(wordsOf(word, languages[locale]).map(({ folded }) => folded)).toEqual([word]);
    }
  });
});
