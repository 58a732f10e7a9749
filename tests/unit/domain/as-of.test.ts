import { describe, expect, test } from 'vitest';
import { portalOn } from '../../../src/domain/as-of.ts';
import { meanOf, progressOf } from '../../../src/domain/progress.ts';
import { briefView, publishedReports, reportKeys } from '../../../src/domain/reports.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReading,
  sampleReport,
  sampleRequest,
  sampleSource,
} from './sample.ts';

const fr = (text: string) => ({ fr: text });
const first = sampleMeeting('2020-01-10', {
  id: 'first',
  plans: ['p'],
  committee: 'c',
  reports: [
    {
      ...sampleReport('p/1', 20),
      points: [{ key: 'a', text: fr('Un point'), closedIn: 'second' }],
    },
  ],
  decisions: [
    { number: 1, text: fr('Fermée ensuite'), status: 'closed', closedOn: '2020-03-01' },
    { number: 2, text: fr('Ouverte'), status: 'open' },
  ],
});
const second = sampleMeeting('2020-03-10', {
  id: 'second',
  plans: ['p'],
  committee: 'c',
  reports: [sampleReport('p/1', 60)],
});
const portal = samplePortal({
  plans: [samplePlan('p', { asOf: '2020-03-31', status: 'ended', endsOn: '2020-02' })],
  committees: [{ id: 'c', name: fr('Comité'), kind: 'implementation', line: 2 }],
  sources: [
    sampleSource('s'),
    sampleSource('minutes-2020-01-10'),
    sampleSource('minutes-2020-03-10'),
  ],
  commitments: [
    sampleCommitment('p/1', {
      actions: [
        { key: 'x', description: fr('Faire'), status: 'done', endedOn: '2020-03', source: 's' },
        { key: 'y', description: fr('Fait'), status: 'done', endedOn: '2019-12', source: 's' },
      ],
      blockers: [
        {
          key: 'b',
          reason: 'r',
          description: fr('Bloqué'),
          raisedOn: '2020-01-05',
          resolvedOn: '2020-03-02',
          source: 's',
        },
        {
          key: 'late',
          reason: 'r',
          description: fr('Plus tard'),
          raisedOn: '2020-02-20',
          source: 's',
        },
      ],
      selfAssessment: { results: fr('Résultat'), completedOn: '2020-03-20', source: 's' },
    }),
  ],
  meetings: [first, second],
  requests: [
    sampleRequest('answered', {
      commitment: 'p/1',
      askedOn: '2020-01-05',
      answer: fr('Oui'),
      answeredOn: '2020-02-15',
    }),
    sampleRequest('later', { commitment: 'p/1', askedOn: '2020-02-01' }),
  ],
  readings: [
    sampleReading('new', { percentDone: 30, observedOn: '2020-02-15' }),
    sampleReading('old', { percentDone: 10, observedOn: '2019-12-01' }),
  ],
});
const before = portalOn(portal, '2020-01-31');

describe('the portal as it stood on an earlier day', () => {
  test('has no later meeting, reading, request or blocking point', () => {
    expect(before.meetings.map(({ id }) => id)).toEqual(['first']);
    expect(before.readings.map(({ percentDone }) => percentDone)).toEqual([10]);
    expect(before.requests.map(({ id }) => id)).toEqual(['answered']);
    expect(before.commitments[0]?.blockers?.map(({ key }) => key)).toEqual(['b']);
  });

  test('keeps what was open then: decisions, points, blocking points, requests, actions', () => {
    const [meeting] = before.meetings;
    expect(meeting?.decisions).toEqual([
      { number: 1, text: fr('Fermée ensuite') },
      { number: 2, text: fr('Ouverte'), status: 'open' },
    ]);
    expect(meeting?.reports?.[0]?.points).toEqual([{ key: 'a', text: fr('Un point') }]);
    expect(before.commitments[0]?.blockers?.[0]).not.toHaveProperty('resolvedOn');
    expect(before.requests[0]).not.toHaveProperty('answer');
    expect(before.commitments[0]?.actions?.map(({ status }) => status)).toEqual([
      undefined,
      'done',
    ]);
    expect(before.commitments[0]).not.toHaveProperty('selfAssessment');
  });

  test('speaks of that day, and of a plan that was running then as running', () => {
    expect(before.plans[0]).toMatchObject({ asOf: '2020-01-31', status: 'running' });
    expect(meanOf(progressOf(before, before.commitments)).percentDone).toBe(20);
    expect(meanOf(progressOf(portal, portal.commitments)).percentDone).toBe(60);
  });

  test('is the same portal where nothing lies after the day', () => {
    expect(portalOn(portal, '2020-03-31')).toBe(portal);
  });
});

describe('the brief of a meeting', () => {
  test('speaks of the day of the meeting, and carries over what earlier ones left open', () => {
    const early = briefView(portal, 'first');
    expect(early.day).toBe('2020-01-10');
    expect(early.requests.map(({ request }) => request.id)).toEqual(['answered']);
    expect(early.carriedOver).toEqual([]);
    const late = briefView(portal, 'second');
    expect(late.carriedOver.map(({ decision }) => decision.number)).toEqual([2]);
    expect(late.requests.map(({ request }) => request.id)).toEqual(['later']);
  });

  test('can be made of each meeting that reported, the newest first', () => {
    const briefs = reportKeys(portal).filter(({ kind }) => kind === 'brief');
    expect(briefs.map(({ id }) => id)).toEqual(['second', 'first']);
  });
});

describe('the reports that are published', () => {
  const many = samplePortal({
    plans: Array.from({ length: 25 }, (_, index) => samplePlan(`p${index}`, { number: index + 1 })),
    commitments: Array.from({ length: 250 }, (_, index) =>
      sampleCommitment(`p${Math.floor(index / 10)}/${(index % 10) + 1}`),
    ),
    meetings: Array.from({ length: 30 }, (_, index) =>
      sampleMeeting(`2020-01-${String(index + 1).padStart(2, '0')}`, {
        plans: ['p24'],
        reports: [sampleReport('p24/1', 10)],
      }),
    ),
  });
  const count = (keys: readonly { readonly kind: string }[], kind: string) =>
    keys.filter((key) => key.kind === kind).length;

  test('are the newest of each kind, and a command can make all', () => {
    const published = publishedReports(many);
    expect(
      ['brief', 'progress', 'self-assessment', 'commitments'].map((kind) => count(published, kind)),
    ).toEqual([24, 20, 20, 200]);
    expect(published[0]?.id).toBe('2020-01-30-implementation');
    expect(published.some(({ id }) => id === 'p24')).toBe(true);
    expect(published.some(({ id }) => id.startsWith('p4/'))).toBe(false);
    const all = reportKeys(many);
    expect(
      ['brief', 'progress', 'self-assessment', 'commitments'].map((kind) => count(all, kind)),
    ).toEqual([30, 25, 25, 250]);
  });
});
