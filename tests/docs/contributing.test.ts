import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../../src/i18n/problems.ts';
import { actionSchema } from '../../src/schema/action.ts';
import { commitmentSchema } from '../../src/schema/commitment.ts';
import { meetingSchema } from '../../src/schema/meeting.ts';
import { TABLES } from '../../src/schema/tables.ts';
import { topicSchema } from '../../src/schema/topic.ts';
import { parseFacts } from '../../src/store/record.ts';
import { readTable } from '../../src/store/table.ts';

const GUIDE = readFileSync('CONTRIBUTING.md', 'utf8');

/** What stands between the fences of one language, in the order of the guide. */
function examples(language: string): readonly string[] {
  return [...GUIDE.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text]) =>
    name === language && text !== undefined ? [text] : [],
  );
}

const [commitment = '', action = '', meeting = '', topic = '', translated = '', ...rest] =
  examples('yaml');

test('every example of a record is one that the reader accepts', () => {
  const actions = z.strictObject({ actions: z.array(actionSchema) });
  expect(rest).toEqual([]);
  expect(parseFacts(commitment, commitmentSchema).flaws).toEqual([]);
  expect(parseFacts(action, actions).flaws).toEqual([]);
  expect(parseFacts(meeting, meetingSchema).flaws).toEqual([]);
  expect(parseFacts(topic, topicSchema).flaws).toEqual([]);
  expect(parseFacts(translated, commitmentSchema).flaws).toEqual([]);
});

test('the example of a reading is one that the reader accepts', () => {
  const [table = '', ...others] = examples('csv');
  expect(others).toEqual([]);
  const { rows, flaws } = readTable(Buffer.from(table), TABLES.readings);
  expect(flaws).toEqual([]);
  expect(rows).toHaveLength(1);
});

test('the message that the guide explains is the one that is printed', () => {
  const file = 'src/content/meetings/2020-01-28-implementation/meeting.yaml';
  const [flaw] = parseFacts(
    meeting.replace('percentDone: 57', 'percentDone: "57%"'),
    meetingSchema,
  ).flaws;
  if (!flaw) throw new Error('a percentage with its sign was accepted');
  const printed = formatProblem({ record: file, ...flaw, file, line: 70, column: 18 }, 'en');
  expect(examples('text')).toEqual([`${printed}\n`]);
});

test('the translation example differs from the first by the translation and its mark alone', () => {
  const lines = commitment.split('\n');
  expect(translated.split('\n').filter((line) => !lines.includes(line))).toEqual([
    '  ar: تعزيز ممارسات المعطيات المفتوحة',
    'unofficial: [title.fr, title.ar, summary]',
  ]);
});
