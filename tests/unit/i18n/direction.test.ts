import { expect, test } from 'vitest';
import { directionOf, isolated, languageOfName, runsOf } from '../../../src/i18n/direction.ts';

test('sets a range of years apart in Arabic, wherever it stands', () => {
  expect(runsOf('2021-2023 خطة 2018-2020، ثم 2024')).toEqual([
    { text: '2021-2023', isApart: true },
    { text: ' خطة ', isApart: false },
    { text: '2018-2020', isApart: true },
    { text: '، ثم 2024', isApart: false },
  ]);
});

test('sets a whole day and a range with a dash apart in Arabic', () => {
  expect(runsOf('يوم 2020-01-28').at(-1)).toEqual({ text: '2020-01-28', isApart: true });
  expect(runsOf('يومي 11–17').at(-1)).toEqual({ text: '11–17', isApart: true });
});

test('keeps the sign behind its number in Arabic', () => {
  expect(runsOf('بلغت 73,8% في المتوسط')).toEqual([
    { text: 'بلغت ', isApart: false },
    { text: '73,8%', isApart: true },
    { text: ' في المتوسط', isApart: false },
  ]);
});

test('leaves a text that runs from left to right in one piece, and what is no range where it is', () => {
  expect(runsOf('Plan 2018-2020')).toEqual([{ text: 'Plan 2018-2020', isApart: false }]);
  expect(runsOf('القانون رقم 31.13')).toEqual([{ text: 'القانون رقم 31.13', isApart: false }]);
});

test('figures keep their order where there is no markup, and other texts stay as they are', () => {
  expect(isolated('خطة 2018-2020: 57%')).toBe('خطة \u20662018-2020\u2069: \u206657%\u2069');
  expect(isolated('plan 2018-2020 : 57 %')).toBe('plan 2018-2020 : 57 %');
});

test.each([
  ['ar', 'rtl'],
  ['ar-MA', 'rtl'],
  ['he', 'rtl'],
  ['ber-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['fr', 'ltr'],
  ['zgh', 'ltr'],
  ['arn', 'ltr'],
])('a text in %s runs %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

test('a name is in the language of the text beside it where its letters run the same way', () => {
  expect(languageOfName('جمعية', 'ar')).toBe('ar');
  expect(languageOfName('Association', 'fr')).toBe('fr');
  expect(languageOfName('Association', 'ar')).toBeUndefined();
  expect(languageOfName('جمعية', 'fr')).toBeUndefined();
});
