import { expect, test } from 'vitest';
import { chargesOf, dueActions, lineageOf } from '../../../src/domain/institutions.ts';
import type { CommitmentRecord } from '../../../src/schema/portal.ts';
import {
  sampleCommitment,
  sampleInstitution,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReport,
} from './sample.ts';

test('an institution knows the one before it and those after it', () => {
  const [old, now] = [sampleInstitution('old'), { ...sampleInstitution('now'), formerly: 'old' }];
  const portal = samplePortal({ institutions: [old, now] });
  expect(lineageOf(portal, old)).toEqual({ successors: [now] });
  expect(lineageOf(portal, now)).toEqual({ formerly: old, successors: [] });
});

test('only what is in the charge of the institution itself is its charge', () => {
  const owner = { institution: 'ministry' };
  const portal = samplePortal({
    plans: [samplePlan('p')],
    institutions: [sampleInstitution('agency'), sampleInstitution('ministry')],
    blockingReasons: [{ id: 'budget', name: { fr: 'budget' }, line: 2 }],
    commitments: [
      sampleCommitment('p/1', {
        blockers: [
          {
            key: 'b',
            reason: 'budget',
            description: { fr: 'b' },
            raisedOn: '2020',
            owner,
            source: 's',
          },
          { key: 'c', reason: 'budget', description: { fr: 'c' }, raisedOn: '2020', source: 's' },
        ],
      }),
    ],
    meetings: [
      sampleMeeting('2020-01-28', {
        decisions: [
          { number: 1, text: { fr: 'mine' }, owners: [{ text: { fr: 'all' } }, owner] },
          { number: 2, text: { fr: 'another' }, owners: [{ institution: 'agency' }] },
          { number: 3, text: { fr: 'nobody named' } },
        ],
        reports: [
          {
            ...sampleReport('p/1'),
            points: [
              { key: 'x', text: { fr: 'x' }, owner },
              { key: 'y', text: { fr: 'y' }, owner: { text: { fr: 'ministry' } } },
            ],
          },
        ],
      }),
    ],
  });
  const { decisions, points, blockers } = chargesOf(portal, 'ministry');
  expect(decisions.map(({ decision }) => decision.number)).toEqual([1]);
  expect(points.map(({ point }) => point.key)).toEqual(['x']);
  expect(blockers.map(({ part }) => part.key)).toEqual(['b']);
});

test('an action is due until it is done or cancelled, and the earliest deadline comes first', () => {
  const action = (key: string, dueOn?: string, status?: 'done' | 'ready' | 'cancelled') => ({
    key,
    description: { fr: key },
    source: 's',
    ...(dueOn !== undefined && { dueOn }),
    ...(status && { status }),
  });
  const commitments: readonly CommitmentRecord[] = [
    sampleCommitment('p/1', {
      activities: [
        {
          key: 'a',
          order: 1,
          source: 's',
          actions: [action('in-year', '2020'), action('done', '2019', 'done')],
        },
      ],
      actions: [action('ready', '2020-09', 'ready'), action('undated')],
    }),
    sampleCommitment('p/2', {
      actions: [action('first', '2020-08-31'), action('gone', '2018', 'cancelled')],
    }),
  ];
  expect(
    dueActions(commitments).map(({ commitment, activity, action: { key } }) => [
      commitment.id,
      activity?.key,
      key,
    ]),
  ).toEqual([
    ['p/2', undefined, 'first'],
    ['p/1', undefined, 'ready'],
    ['p/1', 'a', 'in-year'],
  ]);
});
