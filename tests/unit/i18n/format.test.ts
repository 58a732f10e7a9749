import { expect, test } from 'vitest';
import {
  formatDatePhrase,
  formatDateRange,
  formatDay,
  formatLanguageName,
  formatList,
  formatListParts,
  formatNumber,
  formatPartialDate,
  formatPercent,
  formatQuotation,
} from '../../../src/i18n/format.ts';
import { LOCALES } from '../../../src/site.ts';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

test('writes a percentage with the sign and the decimal mark of the language', () => {
  expect(LOCALES.map((locale) => formatPercent(locale, 57))).toEqual([
    `57${NO_BREAK}%`,
    '57%',
    '57%',
  ]);
  expect(LOCALES.map((locale) => formatPercent(locale, 960 / 13))).toEqual([
    `73,8${NO_BREAK}%`,
    '73,8%',
    '73.8%',
  ]);
});

test('leaves no invisible mark of direction in a number', () => {
  for (const locale of LOCALES) {
    const texts = [
      formatPercent(locale, 73.8),
      formatNumber(locale, -12.5),
      formatPercent(locale, -3),
    ];
    expect(texts.join('')).not.toMatch(/[\u200e\u200f\u061c]/);
  }
  expect(formatNumber('ar', -12.5)).toBe('-12,5');
});

test('groups thousands as the language does, with digits from 0 to 9', () => {
  expect(LOCALES.map((locale) => formatNumber(locale, 1234567))).toEqual([
    `1${NARROW}234${NARROW}567`,
    '1.234.567',
    '1,234,567',
  ]);
});

test('writes a date as precisely as it is known', () => {
  const dates = ['2020-03-01', '2020-01-28', '2020-03', '2020'];
  expect(dates.map((date) => formatPartialDate('fr', date))).toEqual([
    '1er mars 2020',
    '28 janvier 2020',
    'mars 2020',
    '2020',
  ]);
  expect(dates.map((date) => formatPartialDate('ar', date))).toEqual([
    '1 مارس 2020',
    '28 يناير 2020',
    'مارس 2020',
    'سنة 2020',
  ]);
  expect(dates.map((date) => formatPartialDate('en', date))).toEqual([
    '1 March 2020',
    '28 January 2020',
    'March 2020',
    '2020',
  ]);
});

test('names the months as in Morocco', () => {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  expect(
    months.map((month) => formatPartialDate('ar', `2020-${month}`).replace(' 2020', '')),
  ).toEqual([
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'ماي',
    'يونيو',
    'يوليوز',
    'غشت',
    'شتنبر',
    'أكتوبر',
    'نونبر',
    'دجنبر',
  ]);
});

test('says that no source gives a date instead of inventing one', () => {
  expect(LOCALES.map((locale) => formatPartialDate(locale, undefined))).toEqual([
    'non précisé',
    'غير محدد',
    'not stated',
  ]);
});

test.each(['1970-01-01T00:00', '2020-13', '2020-3', '20', 'avril 2020', ''])(
  'refuses to write "%s" as a date',
  (date) => {
    expect(() => formatPartialDate('fr', date)).toThrow(RangeError);
  },
);

test('names the day of the week where it is asked for', () => {
  expect(LOCALES.map((locale) => formatDay(locale, '2020-01-28', 'weekday'))).toEqual([
    'mardi 28 janvier 2020',
    'الثلاثاء 28 يناير 2020',
    'Tuesday 28 January 2020',
  ]);
  expect(() => formatDay('fr', '2020-01')).toThrow('not a day: "2020-01"');
});

test('chooses the preposition by the precision of the date', () => {
  const dates = ['2020-01-28', '2020-03', '2020'];
  expect(dates.map((date) => formatDatePhrase('fr', 'on', date))).toEqual([
    'le 28 janvier 2020',
    'en mars 2020',
    'en 2020',
  ]);
  expect(dates.map((date) => formatDatePhrase('ar', 'on', date))).toEqual([
    'يوم 28 يناير 2020',
    'في مارس 2020',
    'خلال سنة 2020',
  ]);
  expect(formatDatePhrase('ar', 'noLaterThan', '2020-01-31')).toBe('في أجل أقصاه 31 يناير 2020');
  expect(formatDatePhrase('fr', 'noLaterThan', '2020-01-31')).toBe(
    'au plus tard le 31 janvier 2020',
  );
  expect(formatDatePhrase('en', 'asOf', '2020-01-28')).toBe('as of 28 January 2020');
});

test('writes a period from its start to its end', () => {
  const period = (start: string, end: string) =>
    LOCALES.map((locale) => formatDateRange(locale, start, end));
  expect(period('2019-03-11', '2019-03-17')).toEqual([
    'du 11 mars 2019 au 17 mars 2019',
    'من 11 مارس 2019 إلى 17 مارس 2019',
    '11 March 2019 to 17 March 2019',
  ]);
  expect(period('2018', '2020')).toEqual([
    'de 2018 à 2020',
    'من سنة 2018 إلى سنة 2020',
    '2018 to 2020',
  ]);
});

test('elides the French preposition before a month that begins with a vowel', () => {
  expect(formatDateRange('fr', '2020-04', '2020-08')).toBe('d’avril 2020 à août 2020');
  expect(formatDateRange('fr', '2020-02', '2020-06')).toBe('de février 2020 à juin 2020');
});

test('says which end of a period no source gives', () => {
  expect(formatDateRange('fr', '2018-12', undefined)).toBe(
    `début${NO_BREAK}: décembre 2018${NARROW}; fin${NO_BREAK}: non précisée`,
  );
  expect(formatDateRange('en', undefined, '2020-08-31')).toBe(
    'start: not stated; end: 31 August 2020',
  );
  expect(formatDateRange('ar', undefined, undefined)).toBe('غير محدد');
  expect(formatDateRange('en', '2020-01-22', '2020-01-22')).toBe('22 January 2020');
});

test('joins a list as the language does', () => {
  const numbers = ['5', '7', '12'];
  expect(LOCALES.map((locale) => formatList(locale, numbers))).toEqual([
    '5, 7 et 12',
    '5 و7 و12',
    '5, 7 and 12',
  ]);
  expect(formatList('fr', numbers, 'disjunction')).toBe('5, 7 ou 12');
  expect(formatListParts('fr', ['a', 'b']).map(({ type }) => type)).toEqual([
    'element',
    'literal',
    'element',
  ]);
});

test('puts a quotation between the marks of the language', () => {
  expect(formatQuotation('fr', 'Oui')).toBe(`«${NO_BREAK}Oui${NO_BREAK}»`);
  expect(formatQuotation('ar', 'نعم')).toBe('«نعم»');
  expect(formatQuotation('en', 'Yes {n}')).toBe('“Yes {n}”');
});

test('names a language in the language of the page', () => {
  expect(LOCALES.map((locale) => formatLanguageName(locale, 'fr'))).toEqual([
    'français',
    'الفرنسية',
    'French',
  ]);
});
