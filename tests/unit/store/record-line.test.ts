import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { recordLine } from '../../../src/store/record-line.ts';

const FILE = 'src/content/commitments/2018-2020/03/commitment.yaml';

test('the line of a record is that of what is asked for, else of the nearest thing above it', () => {
  const lines = readFileSync(FILE, 'utf8').split('\n');
  const lineOf = (start: string) => lines.findIndex((line) => line.startsWith(start)) + 1;
  expect(recordLine(FILE, ['number'])).toBe(lineOf('number:'));
  expect(recordLine(FILE, ['activities', 0, 'nothing'])).toBe(lineOf('activities:') + 1);
  expect(recordLine(FILE, ['nothing'])).toBe(1);
});

test('a file that is not there has one line', () => {
  expect(recordLine('src/content/nowhere.yaml', ['title'])).toBe(1);
});
