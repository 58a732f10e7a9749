import { expect, test } from 'vitest';
import { counted, fill } from '../../../src/scripts/counted.ts';

const ARABIC = {
  zero: 'لا',
  one: 'واحدة',
  two: 'اثنتان',
  few: '{n} قليل',
  many: '{n} كثير',
  other: '{n}',
};

test('a number is said in the form that its language asks for', () => {
  const said = [0, 1, 2, 3, 11, 100].map((n) => counted(ARABIC, n, 'ar-MA-u-nu-latn'));
  expect(said).toEqual(['لا', 'واحدة', 'اثنتان', '3 قليل', '11 كثير', '100']);
  expect(counted({ zero: 'none', one: '{n} one', other: '{n} more' }, 0, 'en-GB')).toBe('none');
  expect(counted({ one: '{n} one', other: '{n} more' }, 1500, 'en-GB')).toBe('1,500 more');
});

test('a blank is filled, and one without a value stays', () => {
  expect(fill('{n} of {total}', { total: '5' })).toBe('{n} of 5');
});
