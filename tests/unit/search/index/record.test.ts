import { describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../../../src/search/entry.ts';
import { readingOf, recordOf, termsIn } from '../../../../src/search/index/record.ts';
import { unpackShown } from '../../../../src/search/index/shown.ts';
import { wholeTerm } from '../../../../src/search/index/term.ts';
import { PLAIN } from '../../../../src/search/language/language.ts';
import { searchLanguage } from '../../../../src/search/language/languages.ts';

const ENTRY: SearchEntry = {
  kind: 'decision',
  title: { text: 'Décision sur l’eau' },
  href: '/meetings/x/#decision-1',
  date: '2020-01-28',
  texts: [{ text: 'Un texte' }],
  keywords: ['MAFFAIRES'],
  filters: { plan: ['2018-2020'], theme: [] },
};

function whole(...terms: readonly string[]): string {
  return terms.map(wholeTerm).join(' ');
}

describe('an entry as a record', () => {
  const record = recordOf(ENTRY, readingOf([ENTRY], PLAIN));

  test('holds the terms of its texts, title and keywords apart', () => {
    expect(record.content).toBe(whole('un', 'texte'));
    expect(record.meta).toEqual({
      title: whole('decision', 'sur', 'l', 'eau'),
      keywords: whole('maffaires'),
    });
  });

  test('shows what it is in its own spelling', () => {
    const { kind, title, href, date, texts } = ENTRY;
    expect(unpackShown(record.url)).toEqual({ kind, title, href, date, texts });
  });

  test('keeps ranges and percentages in their order where they stand among Arabic letters', () => {
    const arabic = {
      ...ENTRY,
      title: { text: 'خطة 2018-2020' },
      texts: [{ text: 'بلغت 57%', lang: 'ar' }],
    };
    const shown = unpackShown(recordOf(arabic, readingOf([arabic], PLAIN)).url);
    expect(shown.title.text).toBe('خطة \u20662018-2020\u2069');
    expect(shown.texts[0]).toEqual({ text: 'بلغت \u206657%\u2069', lang: 'ar' });
  });

  test('has the filters that it has values for', () => {
    expect(record.filters).toEqual({ plan: ['2018-2020'] });
  });

  test('without a text is found by its title all the same', () => {
    const silent = { ...ENTRY, texts: [] };
    expect(recordOf(silent, readingOf([silent], PLAIN)).content).toBe(wholeTerm(''));
  });

  test('keeps the words of two texts from being neighbours', () => {
    const two = { ...ENTRY, texts: [{ text: 'un' }, { text: 'deux' }] };
    const places = recordOf(two, readingOf([two], PLAIN)).content.split(' ');
    expect(places.indexOf(wholeTerm('deux')) - places.indexOf(wholeTerm('un'))).toBeGreaterThan(2);
  });

  test('leaves common words out', async () => {
    const language = await searchLanguage('fr');
    const own = { ...ENTRY, texts: [{ text: 'le budget de la région' }] };
    expect(recordOf(own, readingOf([own], language)).content.split(' ')).toHaveLength(2);
  });

  test('is found under a doubtful reading only where another text holds it beyond doubt', async () => {
    const language = await searchLanguage('ar');
    const joined = { ...ENTRY, texts: [{ text: 'ووزارة' }] };
    const plainly = { ...ENTRY, texts: [{ text: 'الوزارة' }] };
    const alone = recordOf(joined, readingOf([joined], language));
    const together = recordOf(joined, readingOf([joined, plainly], language));
    expect(termsIn(alone)).toEqual(expect.arrayContaining([wholeTerm('ووزار'), wholeTerm('وزار')]));
    expect(termsIn(together)).toContain(wholeTerm('وزار'));
    expect(termsIn(together)).not.toContain(wholeTerm('ووزار'));
  });

  test('of a page holds each term once', () => {
    const page = { ...ENTRY, kind: 'page' as const, texts: [{ text: 'mot mot autre mot' }] };
    expect(recordOf(page, readingOf([page], PLAIN)).content).toBe(whole('mot', 'autre'));
  });
});
