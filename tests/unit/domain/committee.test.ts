import { describe, expect, test } from 'vitest';
import {
  blockerRegister,
  communicationRegister,
  deadlinesAhead,
  decisionRegister,
  decisionState,
  meetingNeighbours,
  meetingsByCommittee,
  newestReportingMeeting,
  planMeetings,
  pointRegister,
  publishedMeetings,
  reportTable,
  reportsOf,
} from '../../../src/domain/committee.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReport,
} from './sample.ts';

const text = { fr: 'x' };

describe('a decision on the reference day 2020-02-29', () => {
  const day = '2020-02-29';
  test.each([
    [
      'is past its deadline when the last day of the deadline is before',
      { dueOn: '2020-01' },
      'past-deadline',
    ],
    [
      'has its deadline ahead on that very day, since no later source speaks',
      { dueOn: '2020-02' },
      'deadline-ahead',
    ],
    ['has its deadline ahead when it lies later', { dueOn: '2020-04' }, 'deadline-ahead'],
    [
      'is closed when the record says so, whatever the deadline',
      { dueOn: '2020-01-31', status: 'closed' as const },
      'closed',
    ],
    ['is dropped when the record says so', { status: 'dropped' as const }, 'dropped'],
    ['is open when the record says so and gives no deadline', { status: 'open' as const }, 'open'],
    ['is not stated when the record says nothing', {}, 'not-stated'],
  ])('%s', (_, facts, state) => {
    expect(decisionState({ number: 1, text, ...facts }, day)).toBe(state);
  });
});

describe('a decision due at the next meeting', () => {
  const decision = {
    number: 3,
    text,
    dueAt: { committee: 'implementation', meeting: 'next' as const },
  };
  test('is ahead while no later meeting is on record', () => {
    expect(decisionState(decision, '2020-02-29')).toBe('deadline-ahead');
  });
  test('is past its deadline once that meeting was held', () => {
    expect(decisionState(decision, '2020-02-29', '2020-02-20')).toBe('past-deadline');
  });
});

const older = sampleMeeting('2019-10-31', {
  decisions: [{ number: 1, text, dueOn: '2020-01-31' }],
});
const newer = sampleMeeting('2020-01-28', {
  reports: [
    { ...sampleReport('p/3', 59), points: [{ key: 'structuring', text }] },
    sampleReport('p/4'),
  ],
  decisions: [
    { number: 1, text, dueOn: '2020-04' },
    { number: 2, text, dueOn: '2020-01-31' },
    { number: 3, text },
    { number: 4, text, dueAt: { committee: 'implementation', meeting: 'next' } },
  ],
});
const draft = sampleMeeting('2020-06-01', { status: 'draft', decisions: [{ number: 1, text }] });
const portal = samplePortal({
  blockingReasons: [{ id: 'law', name: { fr: 'loi' }, line: 2 }],
  media: [{ id: 'radio', name: { fr: 'radio' }, line: 2 }],
  committees: [
    { id: 'steering', name: text, kind: 'steering', line: 2 },
    { id: 'implementation', name: text, kind: 'implementation', line: 3 },
  ],
  plans: [samplePlan('p', { asOf: '2020-01-28' })],
  meetings: [older, newer, draft],
  commitments: [
    sampleCommitment('p/3', {
      communications: [{ key: 'c', title: text, status: 'planned', media: ['radio'], source: 's' }],
      blockers: [
        {
          key: 'old',
          reason: 'law',
          description: text,
          raisedOn: '2019-01',
          source: 's',
          resolvedOn: '2019-06',
        },
        { key: 'new', reason: 'law', description: text, raisedOn: '2019-05', source: 's' },
      ],
    }),
    sampleCommitment('p/4'),
    sampleCommitment('p/5', {
      blockers: [
        { key: 'newest', reason: 'law', description: text, raisedOn: '2019-12', source: 's' },
      ],
    }),
  ],
});

test('published meetings are the newest first, without drafts', () => {
  expect(publishedMeetings(portal)).toEqual([newer, older]);
});

test('the newest reporting meeting is the one with reports on the plan', () => {
  expect(newestReportingMeeting(portal, 'p')).toBe(newer);
  expect(newestReportingMeeting(portal, 'q')).toBeUndefined();
});

test("a meeting's table has a row a commitment, with a gap where none was reported", () => {
  expect(
    reportTable(portal, newer).map(({ commitment, report }) => [
      commitment.id,
      report !== undefined,
    ]),
  ).toEqual([
    ['p/3', true],
    ['p/4', true],
    ['p/5', false],
  ]);
  expect(reportTable(portal, older)).toEqual([]);
});

test('a commitment lists what each meeting reported of it', () => {
  expect(reportsOf(portal, 'p/3').map(({ meeting }) => meeting.id)).toEqual([
    '2020-01-28-implementation',
  ]);
  expect(reportsOf(portal, 'p/5')).toEqual([]);
});

test('the register of decisions holds each with its state on the reference day', () => {
  expect(
    decisionRegister(portal).map(({ meeting, decision, state }) => [
      meeting.heldOn,
      decision.number,
      state,
    ]),
  ).toEqual([
    ['2020-01-28', 1, 'deadline-ahead'],
    ['2020-01-28', 2, 'deadline-ahead'],
    ['2020-01-28', 3, 'not-stated'],
    ['2020-01-28', 4, 'deadline-ahead'],
    ['2019-10-31', 1, 'deadline-ahead'],
  ]);
});

test('deadlines ahead come the earliest first, what is due at a meeting last', () => {
  const [plan] = portal.plans;
  expect(plan && deadlinesAhead(portal, plan).map(({ decision }) => decision.dueOn)).toEqual([
    '2020-01-31',
    '2020-01-31',
    '2020-04',
    undefined,
  ]);
});

test('the register of points names meeting and report', () => {
  expect(
    pointRegister(portal).map(({ meeting, report, point }) => [
      meeting.id,
      report.commitment,
      point.key,
    ]),
  ).toEqual([['2020-01-28-implementation', 'p/3', 'structuring']]);
});

test('blocking points that stand come before resolved ones, the newest first', () => {
  expect(blockerRegister(portal).map(({ part, reason }) => [part.key, reason.fr])).toEqual([
    ['newest', 'loi'],
    ['new', 'loi'],
    ['old', 'loi'],
  ]);
});

test('communication actions stand with their commitment', () => {
  expect(
    communicationRegister(portal).map(({ commitment, part, audiences, media }) => [
      commitment.id,
      part.key,
      audiences,
      media,
    ]),
  ).toEqual([['p/3', 'c', [], [{ fr: 'radio' }]]]);
});

test('meetings stand under their committee, and a committee without one is left out', () => {
  expect(
    meetingsByCommittee(portal).map(({ committee, meetings }) => [
      committee.id,
      meetings.map(({ id }) => id),
    ]),
  ).toEqual([['implementation', ['2020-01-28-implementation', '2019-10-31-implementation']]]);
});

test('a meeting knows the ones of its committee before and after it', () => {
  expect(meetingNeighbours(portal, newer)).toEqual({ previous: older });
  expect(meetingNeighbours(portal, older)).toEqual({ next: newer });
});

test('the meetings about a plan are the published ones that name it, the newest first', () => {
  const portal = samplePortal({
    meetings: [
      sampleMeeting('2020-01-28'),
      sampleMeeting('2020-03-01', { plans: ['q', 'p'] }),
      sampleMeeting('2020-04-01', { status: 'draft' }),
      sampleMeeting('2020-05-01', { plans: ['q'] }),
    ],
  });
  expect(planMeetings(portal, 'p').map(({ heldOn }) => heldOn)).toEqual([
    '2020-03-01',
    '2020-01-28',
  ]);
});
