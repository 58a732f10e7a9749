import { expect, test } from 'vitest';
import {
  publishedMeetings,
  meetingNeighbours,
  meetingsByCommittee,
  newestReportingMeeting,
  planMeetings,
  reportTable,
  reportsOf,
} from '../../../src/domain/meetings.ts';
import { newer, older, portal } from './committee-sample.ts';
import { sampleMeeting, samplePortal } from './sample.ts';

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
