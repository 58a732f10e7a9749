import { describe, expect, test } from 'vitest';
import { commitmentView } from '../../../src/domain/commitment-view.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReading,
  sampleReport,
  sampleSource,
} from './sample.ts';

const plans = [samplePlan('p')];
const sources = ['s', 'more', 'minutes-2020-01-28'].map((id) =>
  sampleSource(id, id === 'more' ? { about: ['p/1'] } : {}),
);

describe('a commitment of which nothing is on record but its title', () => {
  const view = commitmentView(
    samplePortal({ plans, sources: sources.slice(0, 1), commitments: [sampleCommitment('p/1')] }),
    'p/1',
  );

  test('shows its facts and what is missing, and no empty part', () => {
    expect([...view.sections]).toEqual(['facts', 'missing']);
  });

  test('names every gap', () => {
    expect(view.gaps).toEqual([
      'history',
      'activities',
      'communications',
      'blockers',
      'self-assessment',
      'meetings',
    ]);
  });
});

describe('a commitment that a meeting reported', () => {
  const view = commitmentView(
    samplePortal({
      plans,
      sources,
      commitments: [
        sampleCommitment('p/1', {
          problem: { fr: 'x' },
          otherValues: [{ field: 'endsOn', value: '2020', source: 's' }],
          continuedBy: { ogpId: 'MO0001', source: 's' },
        }),
      ],
      meetings: [
        sampleMeeting('2020-01-28', {
          reports: [{ ...sampleReport('p/1', 88), points: [{ key: 'k', text: { fr: 'x' } }] }],
        }),
      ],
      readings: [sampleReading('portal-1', { percentDone: 100 })],
    }),
    'p/1',
  );

  test('has the dated figure as its newest, and the undated one in its history only', () => {
    expect(view.newest?.reading.percentDone).toBe(88);
    expect(view.newest?.meeting?.heldOn).toBe('2020-01-28');
    expect(view.history.undated.map(({ reading }) => reading.percentDone)).toEqual([100]);
  });

  test('shows the parts that have something in them, in the order of the page', () => {
    expect([...view.sections]).toEqual([
      'purpose',
      'facts',
      'history',
      'points',
      'assessments',
      'disagreements',
      'continuity',
      'meetings',
      'documents',
      'missing',
    ]);
  });

  test('knows every source that it cites, and the documents that it does not', () => {
    expect([...view.sources.keys()].toSorted()).toEqual([
      '2020-01-28-implementation',
      'minutes-2020-01-28',
      's',
    ]);
    expect(view.documents.map(({ id }) => id)).toEqual(['more']);
  });
});

test('a figure after the reference day is in the history, and is not the newest', () => {
  const portal = samplePortal({
    plans: [samplePlan('p', { asOf: '2020-01-31' })],
    sources: sources.slice(0, 1),
    commitments: [sampleCommitment('p/1')],
    readings: [sampleReading('later', { observedOn: '2020-02-01' })],
  });
  const { newest, history } = commitmentView(portal, 'p/1');
  expect(newest).toBeUndefined();
  expect(history.dated).toHaveLength(1);
});
