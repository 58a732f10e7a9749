import { expect, test } from 'vitest';
import {
  communicationCoverage,
  communicationRegister,
} from '../../../src/domain/communications.ts';
import { portal } from './committee-sample.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReport,
} from './sample.ts';

test('communication actions stand with their commitment and their source', () => {
  expect(
    communicationRegister(portal).map(({ commitment, part, audiences, media, sources }) => [
      commitment.id,
      part.key,
      audiences,
      media,
      sources.map(({ id }) => id),
    ]),
  ).toEqual([['p/3', 'c', [], [{ fr: 'radio' }], ['s']]]);
});

test('coverage counts commitments with an action held, planned and none, and names those of which the committee noted none', () => {
  const said = (commitment: string, communicationsStated?: 'none-since-last-meeting') => ({
    ...sampleReport(commitment, 50),
    ...(communicationsStated && { communicationsStated }),
  });
  const action = (status: 'held' | 'planned') => ({
    key: status,
    title: { fr: status },
    status,
    source: 's',
  });
  const covered = samplePortal({
    plans: [samplePlan('p'), samplePlan('empty', { number: 2 })],
    commitments: [
      sampleCommitment('p/1', { communications: [action('held'), action('planned')] }),
      sampleCommitment('p/2', { communications: [action('planned')] }),
      sampleCommitment('p/3'),
    ],
    meetings: [
      sampleMeeting('2020-01-10', { reports: [said('p/1', 'none-since-last-meeting')] }),
      sampleMeeting('2020-02-10', {
        reports: [said('p/1'), said('p/3', 'none-since-last-meeting')],
      }),
    ],
  });
  const [coverage, ...others] = communicationCoverage(covered);
  expect(others).toEqual([]);
  expect(coverage).toMatchObject({ total: 3, held: 1, planned: 2, without: 1 });
  expect(coverage?.silent?.meeting.heldOn).toBe('2020-02-10');
  expect(coverage?.silent?.commitments.map(({ id }) => id)).toEqual(['p/3']);
});

test('coverage names no commitment where the last meeting noted nothing of the kind', () => {
  const [coverage] = communicationCoverage(
    samplePortal({ plans: [samplePlan('p')], commitments: [sampleCommitment('p/1')] }),
  );
  expect(coverage).not.toHaveProperty('silent');
});
