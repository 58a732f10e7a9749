import { describe, expect, test } from 'vitest';
import { carriedOverTo } from '../../../src/domain/carried-over.ts';
import { closingDay } from '../../../src/domain/follow-up.ts';
import { meetingTasks } from '../../../src/domain/meeting-tasks.ts';
import { found } from '../../../src/domain/directory.ts';
import {
  sampleCommitment,
  sampleEvent,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReport,
  sampleRequest,
} from './sample.ts';

const fr = (text: string) => ({ fr: text });
const decision = (number: number, facts: object = {}) => ({ number, text: fr('x'), ...facts });
const common = { plans: ['p'], committee: 'c' };
const portal = samplePortal({
  plans: [samplePlan('p', { asOf: '2020-06-30' }), samplePlan('q')],
  committees: [
    { id: 'c', name: fr('Comité'), kind: 'implementation', line: 2 },
    { id: 's', name: fr('Pilotage'), kind: 'steering', line: 3 },
  ],
  commitments: [sampleCommitment('p/1'), sampleCommitment('p/2')],
  meetings: [
    sampleMeeting('2020-01-10', {
      ...common,
      id: 'first',
      decisions: [
        decision(1),
        decision(2, { status: 'closed', closedIn: 'second' }),
        decision(3, { status: 'closed', closedOn: '2020-02-01' }),
        decision(4, { status: 'closed' }),
        decision(5, { status: 'dropped', closedOn: '2020-05' }),
      ],
      reports: [
        {
          ...sampleReport('p/1', 20),
          points: [
            { key: 'open', text: fr('x') },
            { key: 'closed-there', text: fr('x'), closedIn: 'second' },
            { key: 'closed-before', text: fr('x'), closedOn: '2020-02' },
          ],
        },
      ],
    }),
    sampleMeeting('2020-02-10', {
      ...common,
      id: 'steering',
      committee: 's',
      decisions: [decision(1)],
    }),
    sampleMeeting('2020-02-20', {
      ...common,
      id: 'other-plan',
      plans: ['q'],
      decisions: [decision(1)],
    }),
    sampleMeeting('2020-03-10', {
      ...common,
      id: 'second',
      decisions: [decision(1)],
      reports: [{ ...sampleReport('p/1', 40), words: { fr: 'dit', ar: 'قيل', en: 'said' } }],
    }),
    sampleMeeting('2020-09-10', {
      ...common,
      id: 'draft',
      status: 'draft',
      title: { fr: 'Réunion' },
      sources: [],
      reports: [
        { ...sampleReport('p/1'), words: fr('???') },
        { ...sampleReport('p/2'), words: fr('Fait') },
      ].slice(0, 1),
    }),
  ],
  requests: [
    sampleRequest('waiting', { commitment: 'p/1' }),
    sampleRequest('answered', { commitment: 'p/1', answeredOn: '2020-02' }),
  ],
  events: [
    sampleEvent('2020/a', '2020-05-05T10:00', { status: 'proposed' }),
    sampleEvent('2019/b', '2019-05-05T10:00', { status: 'proposed' }),
    sampleEvent('2020/c', '2020-05-05T10:00'),
  ],
});
const meeting = (id: string) => found(portal.meetings, id);

describe('what a meeting has before it', () => {
  test('is what was open on its eve, also what it closed itself', () => {
    const { decisions, points } = carriedOverTo(portal, meeting('second'));
    expect(decisions.map((row) => row.decision.number)).toEqual([1, 2, 5]);
    expect(points.map(({ point }) => point.key)).toEqual(['open', 'closed-there']);
  });

  test('is nothing of the same day or later, of another committee or of another plan', () => {
    expect(carriedOverTo(portal, meeting('first')).decisions).toEqual([]);
    const rows = carriedOverTo(portal, meeting('draft')).decisions;
    expect(rows.map((row) => `${row.meeting.id} ${String(row.decision.number)}`)).toEqual([
      'second 1',
      'first 1',
    ]);
    expect(carriedOverTo(portal, { ...meeting('second'), committee: 's' }).decisions).toHaveLength(
      1,
    );
  });

  test('is closed on its own day, else on that of the meeting that closed it', () => {
    expect(closingDay(portal, { closedOn: '2020-02', closedIn: 'second' })).toBe('2020-02-29');
    expect(closingDay(portal, { closedIn: 'second' })).toBe('2020-03-10');
    expect(closingDay(portal, {})).toBeUndefined();
  });
});

describe('what is left to do about a draft', () => {
  test('is told one by one, with the place of each', () => {
    const tasks = meetingTasks(portal, meeting('draft'));
    expect(tasks.map(({ kind, name }) => `${kind} ${name}`.trim())).toEqual([
      'to-fill-in p/1',
      'no-sources',
      'not-reported p/2',
      'no-attendance',
      'no-decisions',
      'untranslated 2',
      'open-decision second#1',
      'open-decision first#1',
      'open-point first#open',
      'waiting-request waiting',
      'proposed-events 1',
      'reference-day p',
    ]);
    expect(tasks[0]?.path).toEqual(['reports', 0, 'words', 'fr']);
    expect(tasks.find(({ kind }) => kind === 'open-point')).toMatchObject({
      file: meeting('first').file,
      path: ['reports', 0, 'points', 0],
    });
  });

  test('is nothing of the meeting itself where all is written', () => {
    const tasks = meetingTasks(portal, {
      ...meeting('second'),
      title: { fr: 'a', ar: 'b', en: 'c' },
      decisions: [{ number: 1, text: { fr: 'a', ar: 'b', en: 'c' } }],
      attendance: [{ present: true }],
      reports: ['p/1', 'p/2'].map((id) => ({
        ...sampleReport(id),
        words: { fr: 'a', ar: 'b', en: 'c' },
      })),
    });
    const kinds = tasks.filter(({ file }) => file === meeting('second').file);
    expect(kinds.map(({ kind }) => kind)).toEqual(['proposed-events']);
  });
});
