import { expect, test } from 'vitest';
import { nearest } from '../../../src/domain/nearest.ts';

const COMMITMENTS = Array.from({ length: 18 }, (_, index) => `2018-2020/${String(index + 1)}`);

test.each([
  ['a changed character', 'percentDone', ['percentDon3', 'plan'], 'percentDon3'],
  ['a missing character', 'hldOn', ['heldOn', 'plans'], 'heldOn'],
  ['one character too many', 'heldOOn', ['heldOn', 'plans'], 'heldOn'],
  ['two characters swapped', 'lbael', ['label', 'plane'], 'label'],
])('finds the word behind %s', (_, word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

test('takes the neighbouring number of a commitment that is not there', () => {
  expect(nearest('2018-2020/19', COMMITMENTS)).toBe('2018-2020/18');
});

test('finds nothing where more than a third differs', () => {
  expect(nearest('title', ['summary', 'problem', 'number'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('does not depend on the order of the known words', () => {
  const known = ['media-b', 'media-c', 'media-d'];
  expect(nearest('media-x', known)).toBe('media-d');
  expect(nearest('media-x', known.toReversed())).toBe('media-d');
  expect(nearest('b', ['a', 'c'])).toBe('a');
  expect(nearest('b', ['c', 'a'])).toBe('a');
});
