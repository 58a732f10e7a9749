import { expect, test } from 'vitest';
import { deadlinesOf } from '../../../src/domain/deadlines.ts';
import { sampleCommitment, sampleMeeting, samplePlan, samplePortal } from './sample.ts';

const text = { fr: 'x' };
const plan = samplePlan('p', { asOf: '2020-02-29' });
const committees = [
  { id: 'implementation', name: { fr: 'Comité' }, kind: 'implementation' as const, line: 2 },
];

test('what a plan promised by a day is in the order of the days', () => {
  const portal = samplePortal({
    plans: [plan],
    committees,
    commitments: [
      sampleCommitment('p/1', {
        endsOn: '2020-06-30',
        activities: [
          { key: 'a1', order: 1, title: text, endsOn: '2020-03-15', source: 's' },
          { key: 'a2', order: 2, source: 's' },
        ],
      }),
      sampleCommitment('q/1', { endsOn: '2020-01-01' }),
    ],
    meetings: [
      sampleMeeting('2020-01-28', {
        decisions: [
          { number: 1, text, dueOn: '2020-04-01', status: 'dropped' },
          { number: 2, text },
        ],
      }),
    ],
  });
  expect(
    deadlinesOf(portal, plan).deadlines.map(({ day, kind, ...due }) => ({
      day,
      kind,
      ...('state' in due && { state: due.state, stateOn: due.stateOn }),
    })),
  ).toEqual([
    { day: '2020-03-15', kind: 'activity' },
    { day: '2020-04-01', kind: 'decision', state: 'dropped', stateOn: '2020-02-29' },
    { day: '2020-06-30', kind: 'commitment' },
  ]);
  expect(deadlinesOf(portal, plan).withoutDay).toBe(0);
});

test('a deadline of which only the month or the year is known is counted, and has no day', () => {
  const portal = samplePortal({
    plans: [plan],
    commitments: [
      sampleCommitment('p/1', { endsOn: '2020-06' }),
      sampleCommitment('p/2', { endsOn: '2021' }),
      sampleCommitment('p/3'),
    ],
  });
  expect(deadlinesOf(portal, plan)).toEqual({ deadlines: [], withoutDay: 2 });
});

test('a decision that is due at the next meeting is due on its day, once that meeting is on record', () => {
  const dueAt = { committee: 'implementation', meeting: 'next' as const };
  const meeting = sampleMeeting('2020-01-28', { decisions: [{ number: 1, text, dueAt }] });
  const before = samplePortal({ plans: [plan], committees, meetings: [meeting] });
  expect(deadlinesOf(before, plan)).toEqual({ deadlines: [], withoutDay: 1 });
  const after = samplePortal({
    plans: [plan],
    committees,
    meetings: [meeting, sampleMeeting('2020-02-20')],
  });
  expect(deadlinesOf(after, plan).deadlines.map(({ day }) => day)).toEqual(['2020-02-20']);
});
