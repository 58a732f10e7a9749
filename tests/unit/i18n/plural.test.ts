import { expect, test } from 'vitest';
import { formatCount, pluralForm } from '../../../src/i18n/plural.ts';
import { DICTIONARIES, format, words } from '../../../src/i18n/words.ts';
import { LANGUAGES, LOCALES, type Locale } from '../../../src/site.ts';

const NUMBERS = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111, 200, 73.8, 1.5];

test('counts commitments in Arabic with its six forms, decimals in the last one', () => {
  const { commitments } = words('ar').counts;
  expect(NUMBERS.map((n) => formatCount('ar', commitments, n))).toEqual([
    'لا التزامات',
    'التزام واحد',
    'التزامان',
    '3 التزامات',
    '10 التزامات',
    '11 التزاما',
    '99 التزاما',
    '100 التزام',
    '102 التزام',
    '103 التزامات',
    '111 التزاما',
    '200 التزام',
    '73,8 التزام',
    '1,5 التزام',
  ]);
});

test('lets everything in an Arabic sentence agree with its number', () => {
  const { overdue, daysLeft, daysLate } = words('ar').sentences;
  const few = [0, 1, 2, 3, 11, 100];
  expect(few.map((n) => formatCount('ar', overdue, n))).toEqual([
    'لا التزام متأخر',
    'التزام واحد متأخر',
    'التزامان متأخران',
    '3 التزامات متأخرة',
    '11 التزاما متأخرا',
    '100 التزام متأخر',
  ]);
  expect(few.map((n) => formatCount('ar', daysLeft, n))).toEqual([
    'آخر يوم في الأجل',
    'بقي يوم واحد',
    'بقي يومان',
    'بقيت 3 أيام',
    'بقي 11 يوما',
    'بقي 100 يوم',
  ]);
  expect(few.slice(1).map((n) => formatCount('ar', daysLate, n))).toEqual([
    'متأخر بيوم واحد',
    'متأخر بيومين',
    'متأخر بـ 3 أيام',
    'متأخر بـ 11 يوما',
    'متأخر بـ 100 يوم',
  ]);
});

test('says a zero in words in every language', () => {
  expect(formatCount('fr', words('fr').counts.activities, 0)).toBe('aucune activité');
  expect(formatCount('ar', words('ar').counts.decisions, 0)).toBe('لا قرارات');
  expect(formatCount('en', words('en').counts.results, 0)).toBe('no results');
});

test('puts "de" after a million in French, and keeps the singular up to two', () => {
  const { commitments, decisions } = words('fr').counts;
  expect(formatCount('fr', commitments, 1)).toBe('1 engagement');
  expect(formatCount('fr', commitments, 1.5)).toBe('1,5 engagement');
  expect(formatCount('fr', commitments, 2)).toBe('2 engagements');
  expect(formatCount('fr', commitments, 1_000_000)).toBe('1\u202f000\u202f000 d’engagements');
  expect(formatCount('fr', decisions, 2_000_000)).toBe('2\u202f000\u202f000 de décisions');
});

test('says the mean with how many commitments it speaks for', () => {
  const values = (percent: string) => ({ percent, total: '18' });
  expect(formatCount('fr', words('fr').sentences.meanProgress, 13, values('73,8\u00a0%'))).toBe(
    '73,8\u00a0% en moyenne sur 13 engagements renseignés (18 au total)',
  );
  expect(formatCount('ar', words('ar').sentences.meanProgress, 13, values('73,8%'))).toBe(
    '73,8% في المتوسط، عن 13 التزاما أُبلغ عنها من أصل 18',
  );
  expect(formatCount('en', words('en').sentences.meanProgress, 13, values('73.8%'))).toBe(
    '73.8% on average over 13 commitments reported (18 in all)',
  );
});

test('says how many older plans a table leaves out', () => {
  const older = (locale: Locale) =>
    [1, 2, 5].map((n) => formatCount(locale, words(locale).sentences.olderPlans, n).split(':')[0]);
  expect(older('fr')).toEqual([
    'Un plan plus ancien ne tient pas dans ce tableau\u00a0',
    '2 plans plus anciens ne tiennent pas dans ce tableau\u00a0',
    '5 plans plus anciens ne tiennent pas dans ce tableau\u00a0',
  ]);
  expect(older('ar')).toEqual([
    'لا يتسع هذا الجدول لخطة واحدة أقدم',
    'لا يتسع هذا الجدول لخطتين أقدم',
    'لا يتسع هذا الجدول لما مجموعه 5 خطط أقدم',
  ]);
  expect(older('en')).toEqual([
    '1 older plan does not fit into this table',
    '2 older plans do not fit into this table',
    '5 older plans do not fit into this table',
  ]);
});

test('names the page of a list in its title', () => {
  const values = { title: words('ar').commitments.title, number: '2', total: '9' };
  expect(format(words('ar').lists.titleOfPage, values)).toBe('الالتزامات (الصفحة 2 من 9)');
  expect(format(words('en').lists.titleOfPage, { ...values, title: 'Commitments' })).toBe(
    'Commitments (page 2 of 9)',
  );
});

test('refuses a sentence whose values are not all given', () => {
  const sentence = words('fr').sentences.reportedOf;
  // @ts-expect-error the total is missing
  expect(() => formatCount('fr', sentence, 13)).toThrow('no value for {total}');
});

test.each(LOCALES)('holds every plural category of %s in every count and sentence', (locale) => {
  const { pluralCategories } = new Intl.PluralRules(LANGUAGES[locale].intl).resolvedOptions();
  const { counts, sentences } = DICTIONARIES[locale];
  for (const [name, forms] of Object.entries({ ...counts, ...sentences })) {
    expect(Object.keys(forms), `${locale} ${name}`).toEqual(
      expect.arrayContaining([...pluralCategories, 'zero']),
    );
  }
});

test('tells the plural category of a number in each language', () => {
  expect(NUMBERS.map((n) => pluralForm('ar', n)).slice(0, 6)).toEqual([
    'zero',
    'one',
    'two',
    'few',
    'few',
    'many',
  ]);
  expect(pluralForm('fr', 0)).toBe('one');
  expect(pluralForm('en', 0)).toBe('other');
});
