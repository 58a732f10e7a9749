import { expect, test } from 'vitest';
import { runsOf } from '../../../src/i18n/direction.ts';

test('sets a range of years apart in Arabic, wherever it stands', () => {
  expect(runsOf('2021-2023 خطة 2018-2020، ثم 2024')).toEqual([
    { text: '2021-2023', isRange: true },
    { text: ' خطة ', isRange: false },
    { text: '2018-2020', isRange: true },
    { text: '، ثم 2024', isRange: false },
  ]);
});

test('sets a whole day and a range with a dash apart in Arabic', () => {
  expect(runsOf('يوم 2020-01-28').at(-1)).toEqual({ text: '2020-01-28', isRange: true });
  expect(runsOf('يومي 11–17').at(-1)).toEqual({ text: '11–17', isRange: true });
});

test('leaves a text that runs from left to right in one piece, and what is no range where it is', () => {
  expect(runsOf('Plan 2018-2020')).toEqual([{ text: 'Plan 2018-2020', isRange: false }]);
  expect(runsOf('القانون رقم 31.13')).toEqual([{ text: 'القانون رقم 31.13', isRange: false }]);
});
