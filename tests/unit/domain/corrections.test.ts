import { expect, test } from 'vitest';
import { correctionRegister } from '../../../src/domain/corrections.ts';
import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReading,
  sampleReport,
  sampleSource,
} from './sample.ts';

const portal = samplePortal({
  plans: [samplePlan('p')],
  commitments: [
    sampleCommitment('p/1', { activities: [{ key: 'a', order: 1, source: 'minutes-2020-01-28' }] }),
  ],
  meetings: [
    sampleMeeting('2020-01-28', {
      reports: [
        { ...sampleReport('p/1', 57), activityProgress: [{ activity: 'a', percentDone: 10 }] },
      ],
    }),
  ],
  sources: [sampleSource('minutes-2020-01-28'), sampleSource('letter')],
  readings: [
    sampleReading('whole', {
      corrects: '2020-01-28-implementation/1',
      percentDone: 75,
      source: 'letter',
      recordedOn: '2020-03-01',
    }),
    sampleReading('part', {
      activity: 'a',
      corrects: '2020-01-28-implementation/1/a',
      percentDone: 20,
      source: 'letter',
      recordedOn: '2020-04-01',
    }),
    sampleReading('new', { source: 'letter' }),
  ],
});

test('a correction shows both figures, each with its own source, the newest correction first', () => {
  const shown = correctionRegister(portal).map(
    ({ commitment, activity, wrong, right, recordedOn }) => ({
      about: [commitment.id, activity?.key],
      from: [wrong.reading.percentDone, wrong.sources.map(({ id }) => id)],
      to: [right.reading.percentDone, right.sources.map(({ id }) => id)],
      recordedOn,
    }),
  );
  expect(shown).toEqual([
    {
      about: ['p/1', 'a'],
      from: [10, ['minutes-2020-01-28']],
      to: [20, ['letter']],
      recordedOn: '2020-04-01',
    },
    {
      about: ['p/1', undefined],
      from: [57, ['minutes-2020-01-28']],
      to: [75, ['letter']],
      recordedOn: '2020-03-01',
    },
  ]);
});

test('a reading that corrects nothing is no correction', () => {
  expect(correctionRegister({ ...portal, readings: [sampleReading('new')] })).toEqual([]);
});
