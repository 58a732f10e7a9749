import { describe, expect, test } from 'vitest';
import { pathFor } from '../../src/i18n/routing.ts';
import { LOCALES } from '../../src/site.ts';
import { pageAt, pages, readText } from './site.ts';

/** Copied from the minutes, not from the records. */
const REPORTED: Readonly<Record<number, number>> = {
  1: 57,
  2: 100,
  3: 59,
  4: 64,
  6: 79,
  8: 100,
  9: 83,
  10: 91,
  11: 96,
  13: 14,
  16: 88,
  17: 81,
  18: 48,
};
const NOT_REPORTED = [5, 7, 12, 14, 15];
const NOT_REPORTED_WORDS = { fr: /non renseigné/i, ar: /غير مُبلَّغ عنه/, en: /not reported/i };
const percent = {
  fr: (n: string) => `${n.replace('.', ',')} %`,
  ar: (n: string) => `${n.replace('.', ',')}%`,
  en: (n: string) => `${n}%`,
};

/** No-break spaces as spaces, for comparing with words typed here. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe.each(LOCALES)('in %s', (locale) => {
  const home = plain(readText(pageAt(pathFor(locale, { kind: 'home' })).root));

  test('home says the mean of the 13 reported of 18, and the published rate apart from it', () => {
    expect(home).toContain(percent[locale]('73.8'));
    expect(home).toMatch(/13/);
    expect(home).toMatch(/18/);
    expect(home).toContain(percent[locale]('84'));
  });

  test('home names the plan and its years in the first heading', () => {
    const heading = pageAt(pathFor(locale, { kind: 'home' })).root.querySelector('h1');
    expect(heading?.textContent).toContain('2018-2020');
  });

  test('home says the day of its newest report', () => {
    const day = { fr: '28 janvier 2020', ar: '28 يناير 2020', en: '28 January 2020' };
    expect(home).toContain(day[locale]);
  });

  test("home's board holds the eighteen figures of the minutes", () => {
    const rows = pageAt(pathFor(locale, { kind: 'home' })).root.querySelectorAll('.board > li');
    expect(rows).toHaveLength(18);
    const found = rows.map((row) => [
      Number(row.querySelector('.board-number')?.textContent),
      plain(row.querySelector('.board-figure')?.textContent.trim() ?? ''),
    ]);
    const reported = Object.entries(REPORTED).map(([n, value]) => [
      Number(n),
      percent[locale](String(value)),
    ]);
    expect(found.filter(([number]) => !NOT_REPORTED.includes(Number(number)))).toEqual(reported);
    for (const [number, figure] of found) {
      if (NOT_REPORTED.includes(Number(number))) expect(figure).toMatch(NOT_REPORTED_WORDS[locale]);
    }
  });

  test.each(NOT_REPORTED)('commitment %i reads as not reported', (number) => {
    const { root } = pageAt(
      pathFor(locale, { kind: 'commitment', id: `2018-2020/${String(number)}` }),
    );
    const main = root.querySelector('main');
    expect(main && readText(main)).toMatch(NOT_REPORTED_WORDS[locale]);
  });

  test.each(Object.entries(REPORTED))('commitment %s says %i percent', (number, value) => {
    const { root } = pageAt(pathFor(locale, { kind: 'commitment', id: `2018-2020/${number}` }));
    expect(plain(readText(root))).toContain(percent[locale](String(value)));
  });

  test('53.3 percent stands nowhere but on the methodology page, where it is explained', () => {
    const wrong = /53[.,]3/;
    const holding = pages
      .filter((page) => page.locale === locale && wrong.test(readText(page.root)))
      .map(({ key }) => key);
    expect(holding).toEqual(['/methodology/']);
  });
});
