import { expect, test } from 'vitest';
import {
  markedWords,
  withMarks,
  withoutMarks,
} from '../../../../src/scripts/search/mark-address.ts';

test('an address says the words before its anchor, and gives them back', () => {
  const address = withMarks('/ar/meetings/x/#decision-3', 'المعطيات & "x"');
  const url = new URL(address, 'https://example.org');
  expect(url.pathname).toBe('/ar/meetings/x/');
  expect(url.hash).toBe('#decision-3');
  expect(markedWords(url.search)).toBe('المعطيات & "x"');
});

test('an address without words stays as it is', () => {
  expect(withMarks('/a/#b', '')).toBe('/a/#b');
  expect(markedWords('?q=eau')).toBe('');
});

test('the words leave an address, and nothing else does', () => {
  expect(withoutMarks('?mark=eau')).toBe('');
  expect(withoutMarks('?plan=a&mark=eau')).toBe('?plan=a');
});
