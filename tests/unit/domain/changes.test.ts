import { expect, test } from 'vitest';
import { changeOf, changesOf, reportingMeetings } from '../../../src/domain/changes.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReading,
  sampleReport,
} from './sample.ts';

const PLAN = samplePlan('p', { asOf: '2020-06-30' });
const COMMITMENTS = ['p/3', 'p/1', 'p/2', 'p/4'].map((id) => sampleCommitment(id));
const FIRST = sampleMeeting('2020-01-28', {
  reports: [sampleReport('p/1', 57), sampleReport('p/2', 40), sampleReport('p/4', 80)],
});
const SECOND = sampleMeeting('2020-06-30', {
  reports: [sampleReport('p/1', 75), sampleReport('p/2', 40), sampleReport('p/3', 10)],
});

function changes(...meetings: Parameters<typeof samplePortal>[0]['meetings'] & object) {
  return changesOf(samplePortal({ plans: [PLAN], commitments: COMMITMENTS, meetings }), 'p');
}

test('compares what the newest meeting brought with the meeting before, by number', () => {
  expect(changes(FIRST, SECOND)).toMatchObject({
    since: { heldOn: '2020-01-28' },
    until: { heldOn: '2020-06-30' },
    changed: [
      { commitment: { id: 'p/1' }, before: 57, after: 75, points: 18 },
      { commitment: { id: 'p/3' }, after: 10 },
    ],
    unchanged: 2,
  });
});

test('gives no points to a commitment that nobody had reported before', () => {
  expect(changes(FIRST, SECOND)?.changed[1]).not.toHaveProperty('points');
});

test('says that nothing can be compared after one meeting', () => {
  expect(changes(FIRST)).toBeUndefined();
});

test('does not count a meeting after the reference day, a draft, or one that reported nothing', () => {
  const later = sampleMeeting('2020-09-01', { reports: [sampleReport('p/1', 90)] });
  const draft = sampleMeeting('2020-06-01', {
    status: 'draft',
    reports: [sampleReport('p/1', 60)],
  });
  const silent = sampleMeeting('2020-05-01');
  expect(changes(FIRST, later, draft, silent)).toBeUndefined();
});

test('takes a fall as points lost', () => {
  const fall = sampleMeeting('2020-06-30', { reports: [sampleReport('p/1', 50.5)] });
  expect(changes(FIRST, fall)?.changed).toMatchObject([{ before: 57, after: 50.5, points: -6.5 }]);
});

test('counts a reading that another source gave between the meetings', () => {
  const portal = samplePortal({
    plans: [PLAN],
    commitments: COMMITMENTS,
    meetings: [FIRST, sampleMeeting('2020-06-30', { reports: [sampleReport('p/2', 40)] })],
    readings: [sampleReading('r', { observedOn: '2020-03', percentDone: 60 })],
  });
  expect(changesOf(portal, 'p')?.changed).toMatchObject([{ before: 57, after: 60, points: 3 }]);
});

test('knows the reporting meetings of each plan by itself', () => {
  const other = sampleMeeting('2020-03-01', {
    plans: ['p', 'q'],
    reports: [sampleReport('q/1', 20)],
  });
  const portal = samplePortal({
    plans: [PLAN, samplePlan('q', { number: 2 })],
    meetings: [FIRST, other],
  });
  const days = (plan: string) =>
    reportingMeetings(portal, plan).map(({ meeting }) => meeting.heldOn);
  expect([days('p'), days('q')]).toEqual([['2020-01-28'], ['2020-03-01']]);
});

test('gives one commitment its figure at the meeting before and now, also where it stayed', () => {
  const portal = samplePortal({
    plans: [PLAN],
    commitments: COMMITMENTS,
    meetings: [FIRST, SECOND],
  });
  const of = (id: string) => {
    const commitment = COMMITMENTS.find((one) => one.id === id);
    return commitment && changeOf(portal, commitment);
  };
  expect(of('p/1')).toMatchObject({ since: { heldOn: '2020-01-28' }, before: 57, after: 75 });
  expect(of('p/2')).toMatchObject({ before: 40, after: 40 });
  expect(of('p/3')).toBeUndefined();
});
