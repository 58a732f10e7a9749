import { describe, expect, test } from 'vitest';
import {
  coCreationView,
  processViews,
  proposalFormViews,
  stageTiming,
} from '../../../src/domain/co-creation.ts';
import { sampleProcess, sampleProposal, sampleStage } from './rules/samples.ts';
import { sampleCommitment, samplePlan, samplePortal, sampleSource } from './sample.ts';

const DAY = '2024-12-31';

describe('a stage', () => {
  test.each([
    ['on-time', { plannedEndsOn: '2024-06', endedOn: '2024-06-30' }],
    ['on-time', { plannedEndsOn: '2024-06', endedOn: '2024-06' }],
    [
      'on-time',
      {
        plannedStartsOn: '2024-01',
        startedOn: '2024-03',
        plannedEndsOn: '2024-06',
        endedOn: '2024-05',
      },
    ],
    ['late', { plannedEndsOn: '2024-06', endedOn: '2024-07' }],
    ['late', { plannedEndsOn: '2024', endedOn: '2025' }],
    ['unknown', { plannedEndsOn: '2024-06-15', endedOn: '2024-06' }],
    ['unknown', { endedOn: '2024-06' }],
    [
      'late-start',
      { plannedStartsOn: '2024-06', startedOn: '2024-07-02', plannedEndsOn: '2024-09' },
    ],
    ['unknown', { plannedStartsOn: '2024-06', startedOn: '2024-06-30', plannedEndsOn: '2024-09' }],
    ['not-due', { plannedEndsOn: '2024' }],
    ['not-due', { plannedEndsOn: '2024-12-31' }],
    ['unknown', { plannedEndsOn: '2024-12-30' }],
    ['unknown', {}],
  ] as const)('is %s with %o', (timing, dates) => {
    expect(stageTiming(dates, DAY).timing).toBe(timing);
  });

  test('says how many days late it ended where the day is known, and none where only the month is', () => {
    const plannedEndsOn = '2024-02';
    expect(stageTiming({ plannedEndsOn, endedOn: '2024-03-02' }, DAY).daysLate).toBe(2);
    expect(stageTiming({ plannedEndsOn, endedOn: '2024-03' }, DAY)).toEqual({ timing: 'late' });
  });
});

const portal = samplePortal({
  sources: [sampleSource('s'), sampleSource('t', { title: { fr: 't' } })],
  plans: [
    samplePlan('p', { number: 1, asOf: DAY }),
    samplePlan('q', { number: 2, predecessor: 'p', asOf: DAY, commitmentsStated: 3 }),
    samplePlan('untold', { number: 3, predecessor: 'q', asOf: DAY }),
  ],
  commitments: [sampleCommitment('q/1')],
  processes: [
    sampleProcess('p'),
    sampleProcess('q', {
      plan: 'q',
      callForProposals: { opensOn: '2024-12', closesOn: '2025-01', source: 't' },
      stages: [
        sampleStage('a', { plannedStartsOn: '2024-02', plannedEndsOn: '2024-03' }),
        sampleStage('b', {
          plannedStartsOn: '2024-01',
          plannedEndsOn: '2024-11-15',
          endedOn: '2024-11',
        }),
      ],
      adopted: [
        { number: 1, ogpId: 'X1', title: { fr: 'un' }, source: 's' },
        { number: 2, ogpId: 'X2', title: { fr: 'deux' }, source: 's' },
      ],
      figures: [{ label: { fr: 'Idées' }, value: 4, source: 't' }],
    }),
  ],
  proposals: [
    sampleProposal('one', { process: 'q', response: { outcome: 'accepted' } }),
    sampleProposal('two', { process: 'q' }),
  ],
});

describe('the space of co-creation', () => {
  const view = coCreationView(portal);

  test('begins with the newest plan, and names the plans of which nothing is told', () => {
    expect(view.processes.map(({ process }) => process.id)).toEqual(['q', 'p']);
    expect(view.untold.map(({ id }) => id)).toEqual(['untold']);
  });

  test('gives the first and the last date of the stages, as precisely as sources know them', () => {
    expect(view.processes[0]).toMatchObject({
      planned: { startsOn: '2024-01', endsOn: '2024-11-15' },
      happened: { endsOn: '2024-11' },
      stages: 2,
      figures: 1,
      adopted: 2,
      stated: 3,
      proposals: { received: 2, answered: 1, percentAnswered: 50 },
    });
    expect(view.processes[1]).toMatchObject({ planned: {}, happened: {}, stages: 0 });
  });

  test('leads from each pair of plans to the co-creation that tells of it, where there is one', () => {
    expect(view.continuities.map(({ to, process }) => [to.id, process])).toEqual([
      ['untold', undefined],
      ['q', 'q'],
    ]);
  });
});

describe('a co-creation', () => {
  const [newest, oldest] = processViews(portal);

  test('names the commitment of an adopted title where it is on record', () => {
    expect(newest?.adopted.map(({ commitment }) => commitment)).toEqual(['q/1', undefined]);
  });

  test('rests on every source that is named in it', () => {
    expect(newest?.sources.map(({ id }) => id)).toEqual(['s', 't']);
    expect(newest?.figures[0]?.sources.map(({ id }) => id)).toEqual(['t']);
  });

  test('has a form where a source gives the days of its call, and says where they stand', () => {
    expect(newest?.call).toMatchObject({
      before: '2024-11-30',
      opensOn: '2024-12-01',
      closesOn: '2025-01-31',
      after: '2025-02-01',
      state: 'open',
    });
    expect(oldest?.call).toBeUndefined();
    expect(proposalFormViews(portal).map(({ process }) => process.id)).toEqual(['q']);
  });
});
