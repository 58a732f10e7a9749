import { describe, expect, test } from 'vitest';
import {
  absencesOf,
  actionCounts,
  actionsOf,
  commitmentNeighbours,
  decisionsAbout,
  documentsAbout,
  indicatorsOf,
  meetingsAbout,
  reviewOf,
  sourceIndex,
} from '../../../src/domain/commitment.ts';
import { named } from '../../../src/domain/naming.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReport,
  sampleSource,
} from './sample.ts';

test('the neighbours of a commitment are those of its plan, by number', () => {
  const [two, ten, eleven] = ['p/2', 'p/10', 'p/11'].map((id) => sampleCommitment(id));
  if (!two || !ten || !eleven) throw new Error('three samples');
  const portal = samplePortal({ commitments: [ten, eleven, two, sampleCommitment('q/3')] });
  expect(commitmentNeighbours(portal, ten)).toEqual({
    previous: named(two),
    next: named(eleven),
  });
  expect(commitmentNeighbours(portal, two)).toEqual({ next: named(ten) });
});

describe('what meetings have to do with a commitment', () => {
  const commitment = sampleCommitment('p/5');
  const decision = { number: 1, text: { fr: 'x' } };
  const portal = samplePortal({
    plans: [samplePlan('p'), samplePlan('q')],
    commitments: [commitment, sampleCommitment('p/7')],
    meetings: [
      sampleMeeting('2020-01-01', { decisions: [{ ...decision, commitments: 'all' }] }),
      sampleMeeting('2020-02-01', {
        plans: ['q'],
        decisions: [{ ...decision, commitments: 'all' }],
      }),
      sampleMeeting('2020-03-01', {
        decisions: [
          { ...decision, commitments: ['p/5'] },
          { ...decision, number: 2 },
        ],
      }),
      sampleMeeting('2020-04-01', {
        attendance: [{ present: false, role: { fr: 'Point focal' }, commitments: ['p/5', 'p/7'] }],
      }),
      sampleMeeting('2020-05-01', { attendance: [{ present: true, commitments: ['p/5'] }] }),
      sampleMeeting('2020-06-01', { reports: [sampleReport('p/5')] }),
      sampleMeeting('2020-07-01', { status: 'draft', reports: [sampleReport('p/5', 10)] }),
      sampleMeeting('2020-08-01', { reports: [sampleReport('p/6', 10)] }),
    ],
  });

  test('decisions concern it by its id or by "all" of its plan, never of another plan', () => {
    expect(
      decisionsAbout(portal, commitment).map(({ meeting, decision: { number } }) => [
        meeting.heldOn,
        number,
      ]),
    ).toEqual([
      ['2020-03-01', 1],
      ['2020-01-01', 1],
    ]);
  });

  test('absences are those of the ones in charge of it', () => {
    expect(
      absencesOf(portal, 'p/5').map(({ meeting, name }) => [meeting.heldOn, name?.fr]),
    ).toEqual([['2020-04-01', 'Point focal']]);
    expect(absencesOf(portal, 'p/6')).toEqual([]);
  });

  test('a meeting speaks of it when it reports, decides or names who is in charge; drafts never', () => {
    expect(meetingsAbout(portal, commitment).map(({ heldOn }) => heldOn)).toEqual([
      '2020-06-01',
      '2020-05-01',
      '2020-04-01',
      '2020-03-01',
      '2020-01-01',
    ]);
  });
});

test('actions are counted by kind, and those of no stated kind apart', () => {
  const action = { key: 'x', description: { fr: 'x' }, source: 's' };
  const actions = actionsOf(
    sampleCommitment('p/1', {
      activities: [
        { key: 'a1', order: 1, source: 's', actions: [{ ...action, kind: 'programmed' }] },
        { key: 'a2', order: 2, source: 's' },
      ],
      actions: [{ ...action, kind: 'supplementary' }, action, action],
    }),
  );
  expect(actionCounts(actions)).toEqual({ programmed: 1, supplementary: 1, notStated: 2 });
});

test('indicators carry the meeting that measured them, or their own source, or the record’s', () => {
  const rate = { label: { fr: 'taux' }, value: 50 };
  const commitment = sampleCommitment('p/3', { indicators: [rate, { ...rate, source: 'own' }] });
  const portal = samplePortal({
    commitments: [commitment],
    meetings: [
      sampleMeeting('2020-01-28', { reports: [{ ...sampleReport('p/3'), indicators: [rate] }] }),
    ],
  });
  expect(indicatorsOf(portal, commitment).map(({ source }) => source)).toEqual([
    '2020-01-28-implementation',
    's',
    'own',
  ]);
});

test('each criterion has what government and reviewer say of this commitment, or nothing', () => {
  const judgement = { plan: 'p', report: 'r', criterion: 'ambition', line: 2 } as const;
  const portal = samplePortal({
    assessments: [
      { ...judgement, commitment: 'p/1', assessor: 'irm', value: 'low' },
      { ...judgement, commitment: 'p/1', assessor: 'government', value: 'high' },
      { ...judgement, commitment: 'p/2', assessor: 'irm', value: 'high' },
      { ...judgement, assessor: 'irm', value: 'none' },
    ],
  });
  const rows = reviewOf(portal, 'p/1');
  expect(rows).toHaveLength(6);
  const found = rows.filter(({ government, irm }) => government ?? irm);
  expect(
    found.map(({ criterion, government, irm }) => [criterion, government?.value, irm?.value]),
  ).toEqual([['ambition', 'high', 'low']]);
});

test('documents about a commitment leave out those that are cited already', () => {
  const portal = samplePortal({
    sources: [
      sampleSource('cited', { about: ['p/1'] }),
      sampleSource('more', { about: ['p', 'p/1'] }),
      sampleSource('other', { about: ['p/11'] }),
    ],
  });
  expect(documentsAbout(portal, 'p/1', ['cited']).map(({ id }) => id)).toEqual(['more']);
});

describe('the index of sources', () => {
  const meeting = sampleMeeting('2020-01-28');
  const id = 'minutes-2020-01-28';

  test('cites minutes that are not on the web as the meeting that they record', () => {
    const portal = samplePortal({
      meetings: [sampleMeeting('2019-10-31', { status: 'attested', sources: [id] }), meeting],
      sources: [sampleSource(id, { kind: 'minutes' })],
    });
    expect(sourceIndex(portal, [id]).get(id)).toMatchObject({ kind: 'meeting', id: meeting.id });
  });

  test('cites minutes that are on the web, and every other document, as themselves', () => {
    const url = 'https://example.org/minutes';
    const portal = samplePortal({
      meetings: [meeting],
      sources: [sampleSource(id, { kind: 'minutes', url }), sampleSource('press')],
    });
    const index = sourceIndex(portal, [id, 'press', meeting.id]);
    expect([...index].map(([key, { kind }]) => [key, kind])).toEqual([
      [id, 'document'],
      ['press', 'document'],
      [meeting.id, 'meeting'],
    ]);
  });
});
