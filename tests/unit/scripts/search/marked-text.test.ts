import { describe, expect, test } from 'vitest';
import { searchLanguage } from '../../../../src/search/language/languages.ts';
import { wordsOf } from '../../../../src/search/language/words.ts';
import type { MarkedText } from '../../../../src/scripts/search/answers.ts';
import { excerptOf, markWhole } from '../../../../src/scripts/search/marked-text.ts';
import { hitOf } from '../../../../src/scripts/search/hit.ts';
import { readQuery, termsOf } from '../../../../src/scripts/search/query.ts';

const languages = { fr: await searchLanguage('fr'), ar: await searchLanguage('ar') };

function shown(text: MarkedText | undefined): string {
  return text?.stretches.map((one) => (one.isMarked ? `[${one.text}]` : one.text)).join('') ?? '';
}

function asking(locale: keyof typeof languages, query: string) {
  const language = languages[locale];
  return {
    read: (text: string) => wordsOf(text, language),
    terms: termsOf(readQuery(query, language, [])),
  };
}

describe('what was asked', () => {
  test('is marked in the spelling of the text', () => {
    const { read, terms } = asking('ar', 'وزارة');
    expect(shown(markWhole({ text: 'بلاغ الوزارة والبرلمان' }, read, terms))).toBe(
      'بلاغ [الوزارة] والبرلمان',
    );
  });

  test('is marked in the parts of what a hyphen joins', () => {
    const { read, terms } = asking('fr', 'création');
    expect(shown(markWhole({ text: 'La co-création' }, read, terms))).toBe('La co-[création]');
  });

  test('stands in the excerpt with most of it', () => {
    const { read, terms } = asking('fr', 'budget région');
    const long = 'mot '.repeat(100);
    const text = `Le budget. ${long} Le budget de la région est publié. ${long}`;
    const excerpt = shown(excerptOf([{ text }], read, terms));
    expect(excerpt).toContain('[budget] de la [région]');
    expect(excerpt.startsWith('…')).toBe(true);
    expect(excerpt.endsWith('…')).toBe(true);
    expect(excerpt.length).toBeLessThan(260);
  });

  test('stands in whole words, also near the beginning of a text', () => {
    const { read, terms } = asking('fr', 'budget');
    const text = `Avancement${'x'.repeat(62)} budget ${'mot '.repeat(100)}`;
    expect(shown(excerptOf([{ text }], read, terms)).startsWith('Avancement')).toBe(true);
  });

  test('is cut where there is no blank', () => {
    const { read, terms } = asking('fr', 'budget');
    const excerpt = shown(excerptOf([{ text: `budget-${'x'.repeat(900)}` }], read, terms));
    expect(excerpt.length).toBeLessThan(260);
  });

  test('is looked for in every text', () => {
    const { read, terms } = asking('fr', 'eau');
    expect(shown(excerptOf([{ text: 'Un plan.' }, { text: 'De l’eau.' }], read, terms))).toBe(
      'De l’[eau].',
    );
  });

  test('that stands nowhere leaves the beginning of the first text', () => {
    const { read, terms } = asking('fr', 'eau');
    expect(shown(excerptOf([{ text: 'Un plan.' }], read, terms))).toBe('Un plan.');
    expect(excerptOf([], read, terms)).toBeUndefined();
  });

  test('keeps the language of a text', () => {
    const { read, terms } = asking('ar', 'rapport');
    expect(markWhole({ text: 'Le rapport', lang: 'fr' }, read, terms).lang).toBe('fr');
  });
});

describe('a result', () => {
  const entry = {
    kind: 'commitment' as const,
    title: { text: 'Archives' },
    href: '/c/3/',
    texts: [{ text: 'Un engagement.' }],
    parts: [
      {
        title: { text: 'Former' },
        href: '/c/3/#a1',
        texts: [{ text: 'La formation des agents.' }],
      },
      {
        title: { text: 'Structurer' },
        href: '/c/3/#a2',
        texts: [{ text: 'Structure d’archives et formation.' }],
      },
      { title: { text: 'Autre' }, href: '/c/3/#a3', texts: [{ text: 'Rien.' }] },
    ],
  };

  test('shows the parts that hold what was asked, the best first', () => {
    const { read, terms } = asking('fr', 'archives formation');
    const hit = hitOf(entry, read, terms);
    expect(hit.parts.map(({ href }) => href)).toEqual(['/c/3/#a2', '/c/3/#a1']);
    expect(shown(hit.parts[0]?.excerpt)).toBe('Structure d’[archives] et [formation].');
  });

  test('shows no beginning where only a part holds what was asked', () => {
    const { read, terms } = asking('fr', 'formation');
    expect(hitOf(entry, read, terms).excerpt).toBeUndefined();
  });
});
