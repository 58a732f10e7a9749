import { expect, test } from 'vitest';
import { readPortal } from '../../../src/store/read-portal.ts';
import { digestOf, EVENT, SAMPLE, shorten, writeSample } from './sample.ts';

/** Mistakes in an event, each with the line that it must be reported at. */
const MISTAKES: readonly (readonly [part: string, replacement: string, line: number])[] = [
  ['fr: Journée', '\tfr: Journée', 2],
  ['title:', 'titel:', 1],
  ['2031-02-03T10:00', '03/02/2031', 3],
  ['status: confirmed', 'status: confirmd', 4],
  ['source: the-plan', 'source: the-plam', 5],
  ['fr: Journée d’essai', 'fr: "Journée d’essai', 2],
  ['status: confirmed', 'status: confirmed\nstatus: held', 5],
  ['fr: Journée d’essai', 'fr: ""', 2],
  ['source: the-plan', 'source: the-plan\ncapacity: many', 6],
  ['startsAt: ', 'endsAt: 2031-02-02\nstartsAt: ', 3],
];

test('fifty mistakes in fifty files are fifty problems at their lines, and nothing on disk changes', async () => {
  const event = SAMPLE[EVENT] ?? '';
  const expected: string[] = [];
  const files: Record<string, string> = {};
  for (let number = 10; number < 60; number++) {
    const [part, replacement, line] = MISTAKES[number % MISTAKES.length] ?? ['', '', 0];
    const file = EVENT.replace('open-day', `event-${number}`);
    files[file] = event.replace(part, replacement);
    expected.push(`${file}:${line}`);
  }
  const root = writeSample(files);
  const before = digestOf(root);

  const reading = await readPortal({ root });

  expect(shorten(reading).map(([place]) => place.replace(/:\d+$/, ''))).toEqual(expected);
  expect(digestOf(root)).toBe(before);
});
