import { expect, test } from 'vitest';
import { DATASETS } from '../../../../src/datasets/datasets.ts';
import { NO_MEMORY, type Memory } from '../../../../src/feeds/open-data/memory.ts';
import { digestedRecords, holdsProse, rowSets } from '../../../../src/feeds/open-data/row-sets.ts';
import type { Portal } from '../../../../src/schema/portal.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReading,
  sampleReport,
} from '../../domain/sample.ts';

const plan = samplePlan('2018-2020');
const step = { key: 'a1', order: 1, source: 's' };
const portal = samplePortal({
  plans: [plan],
  commitments: [
    sampleCommitment('2018-2020/1', { activities: [step, { ...step, key: 'a2' }] }),
    sampleCommitment('2018-2020/2', { activities: [step] }),
  ],
  meetings: [
    sampleMeeting('2020-01-28', {
      reports: [sampleReport('2018-2020/1'), sampleReport('2018-2020/2')],
    }),
    sampleMeeting('2020-02-28'),
    sampleMeeting('2020-03-28', { status: 'draft' }),
  ],
});

function rowCounts(of: Portal): Record<string, number> {
  return Object.fromEntries([...rowSets(of, NO_MEMORY)].map(([name, set]) => [name, set.rowCount]));
}

test('every dataset is counted, an empty one too, and what is not published is not', () => {
  expect(rowCounts(portal)).toMatchObject({
    plans: 1,
    commitments: 2,
    activities: 3,
    meetings: 2,
    reports: 2,
    decisions: 0,
    readings: 0,
  });
  expect(Object.keys(rowCounts(portal))).toEqual(DATASETS.map(({ name }) => name));
});

test('readings are those of meetings and of the table together, as they are published', () => {
  const both = samplePortal({
    meetings: [sampleMeeting('2020-01-28', { reports: [sampleReport('2018-2020/1', 57)] })],
    plans: [plan],
    commitments: [sampleCommitment('2018-2020/1')],
    readings: [sampleReading('r', { commitment: '2018-2020/1' })],
  });
  expect(rowCounts(both).readings).toBe(2);
});

/** A memory that lasts from one build to the next, with the questions that it could not answer. */
function remembering(): { readonly at: (facts: string, all: string) => Memory; asked: string[] } {
  const answers = new Map<string, string>();
  const asked: string[] = [];
  return {
    asked,
    at: (facts, all) => ({
      ...NO_MEMORY,
      read: { facts, all },
      recall: (question, work) => {
        const name = question.join(' ');
        const known = answers.get(name);
        if (known !== undefined) return JSON.parse(known) as ReturnType<typeof work>;
        asked.push(name);
        const answer = work();
        answers.set(name, JSON.stringify(answer));
        return answer;
      },
    }),
  };
}

test('what was known of the rows is the same when it is remembered', () => {
  const memory = remembering();
  const fresh = rowSets(portal, memory.at('1', '1'));
  expect(rowSets(portal, memory.at('1', '1'))).toEqual(fresh);
  expect(memory.asked).toHaveLength(DATASETS.length);
});

test('an edited text asks anew only for the datasets that hold texts', () => {
  const memory = remembering();
  rowSets(portal, memory.at('1', '1'));
  memory.asked.length = 0;
  rowSets(portal, memory.at('1', '2'));
  const asked = memory.asked.map((question) => question.split(' ')[1]);
  expect(asked).toEqual(DATASETS.filter(holdsProse).map(({ name }) => name));
  expect(asked).toContain('commitments');
  expect(asked).not.toContain('activities');
});

test('rows that hold no text do not depend on the texts beside the facts', () => {
  const sealed = <Item extends object>(record: Item): Item =>
    Object.defineProperty({ ...record }, 'prose', {
      enumerable: true,
      get: () => {
        throw new Error('somebody has read the text');
      },
    });
  const without: Portal = {
    ...portal,
    plans: portal.plans.map(sealed),
    commitments: portal.commitments.map(sealed),
    meetings: portal.meetings.map(sealed),
  };
  const [withText] = DATASETS.filter(holdsProse);
  expect(() => withText?.rows(without)).toThrow('somebody has read the text');
  for (const dataset of DATASETS.filter((one) => !holdsProse(one))) {
    expect(dataset.rows(without)).toEqual(dataset.rows(portal));
  }
});

test('the digest of a record changes with what is said of it, and with nothing else', () => {
  const digests = (of: Portal) =>
    new Map(digestedRecords(of, NO_MEMORY).map(({ id, digest }) => [id, digest]));
  const [before, after] = [portal, { ...portal, readings: [sampleReading('r')] }].map(digests);
  expect(after?.get('2018-2020/2')).toBe(before?.get('2018-2020/2'));
  expect(sampleReading('r').commitment).toBe('p/1');
  const [reading] = [sampleReading('r', { commitment: '2018-2020/1' })];
  const told = digests({ ...portal, readings: [reading] });
  expect(told.get('2018-2020/1')).not.toBe(before?.get('2018-2020/1'));
  expect(told.get('2018-2020/2')).toBe(before?.get('2018-2020/2'));
});
