import { describe, expect, test } from 'vitest';
import { gapsOfInstitution, gapViews, lackingOf, planGaps } from '../../../src/domain/gaps.ts';
import type { CommitmentRecord } from '../../../src/schema/portal.ts';
import {
  sampleCommitment,
  sampleInstitution,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReport,
  sampleSource,
} from './sample.ts';

const text = { fr: 'x', ar: 'x', en: 'x' };
const source = 's';

/** A commitment of which nothing is missing but a figure. */
const WHOLE: Partial<CommitmentRecord> = {
  title: text,
  summary: text,
  leadInstitution: 'ministry',
  startsOn: '2018',
  endsOn: '2020',
  activities: [
    {
      key: 'a1',
      order: 1,
      title: text,
      startsOn: '2018',
      endsOn: '2019',
      source,
      actions: [
        { key: 'b1', description: text, dueOn: '2019', status: 'done', evidence: [source], source },
      ],
    },
  ],
  communications: [
    { key: 'c1', title: text, status: 'held', audiences: ['all'], media: ['radio'], source },
  ],
  selfAssessment: { results: text, nextSteps: text, source },
};

function portalWith(...commitments: readonly CommitmentRecord[]) {
  return samplePortal({
    plans: [samplePlan('p', { asOf: '2020-01-28' })],
    sources: [sampleSource(source)],
    institutions: [sampleInstitution('ministry'), sampleInstitution('other')],
    commitments: [...commitments],
    meetings: [
      sampleMeeting('2020-01-28', {
        reports: [
          {
            ...sampleReport('p/1', 50),
            platform: { state: 'not-updated', words: { fr: 'Non (activité 10)' } },
            communicationsStated: 'none-since-last-meeting',
          },
          { ...sampleReport('p/2', 50), platform: { state: 'up-to-date', words: { fr: 'Oui' } } },
        ],
      }),
    ],
  });
}

const kindsOf = (facts: Partial<CommitmentRecord>, id = 'p/1') => {
  const commitment = sampleCommitment(id, { ...WHOLE, ...facts });
  return lackingOf(portalWith(commitment), commitment).map(({ kind }) => kind);
};

describe('what the records of a commitment lack', () => {
  test('is nothing where all is there', () => {
    expect(kindsOf({})).toEqual([]);
  });

  const [activity] = WHOLE.activities ?? [];
  const [communication] = WHOLE.communications ?? [];
  test.each([
    ['lead-institution', { leadInstitution: undefined }],
    ['dates', { endsOn: undefined }],
    ['activity-title', { activities: [{ ...activity, title: undefined }] }],
    ['activity-dates', { activities: [{ ...activity, endsOn: undefined }] }],
    [
      'action-dates',
      { actions: [{ key: 'b2', description: text, status: 'in-progress', source }] },
    ],
    ['action-status', { actions: [{ key: 'b2', description: text, dueOn: '2019', source }] }],
    [
      'action-evidence',
      { actions: [{ key: 'b2', description: text, dueOn: '2019', status: 'done', source }] },
    ],
    ['communications', { communications: undefined }],
    ['communication-audiences', { communications: [{ ...communication, audiences: [] }] }],
    ['communication-media', { communications: [{ ...communication, media: undefined }] }],
    ['self-assessment-results', { selfAssessment: { nextSteps: text, source } }],
    ['self-assessment-next-steps', { selfAssessment: { results: text, source } }],
    ['translation', { problem: { fr: 'x', ar: 'x' } }],
    ['official-wording', { unofficial: ['activities.a1.title.ar'] }],
  ] as const)('is named: %s', (kind, facts) => {
    expect(kindsOf(facts as unknown as Partial<CommitmentRecord>)).toEqual([kind]);
  });

  test('is a figure where no dated one is known, and all actions where there is no activity', () => {
    expect(kindsOf({ activities: undefined }, 'p/3')).toEqual(['reading', 'activities', 'actions']);
  });

  test('is said with every place in the file', () => {
    const commitment = sampleCommitment('p/1', {
      ...WHOLE,
      summary: { fr: 'x' },
      unofficial: ['title'],
    });
    const places = Object.fromEntries(
      lackingOf(portalWith(commitment), commitment).map(({ kind, paths }) => [kind, paths]),
    );
    expect(places).toEqual({
      translation: [
        ['summary', 'ar'],
        ['summary', 'en'],
      ],
      'official-wording': [
        ['title', 'fr'],
        ['title', 'ar'],
        ['title', 'en'],
      ],
    });
  });
});

describe('what the committee asked for', () => {
  const undetailed = { ...WHOLE, activities: undefined };
  const portal = portalWith(
    sampleCommitment('p/1', WHOLE),
    sampleCommitment('p/2', undetailed),
    sampleCommitment('p/3', { ...WHOLE, leadInstitution: 'other' }),
  );
  const [gaps] = planGaps(portal);

  test('is told in the words of the minutes of its last meeting, beside what the records lack', () => {
    expect(gaps?.commitments[0]?.asked).toEqual([
      {
        kind: 'platform',
        meeting: { id: '2020-01-28-implementation', heldOn: '2020-01-28' },
        words: { fr: 'Non (activité 10)' },
      },
      {
        kind: 'communication',
        meeting: { id: '2020-01-28-implementation', heldOn: '2020-01-28' },
      },
    ]);
    expect(gaps?.commitments[0]?.lacking).toEqual([]);
  });

  test('is nothing where it called the details up to date, even if the records have none', () => {
    expect(gaps?.commitments[1]).toMatchObject({ asked: [], isSaidUpToDate: true });
    expect(gaps?.commitments[0]?.isSaidUpToDate).toBe(false);
  });

  test('is a report where there was none', () => {
    expect(gaps?.commitments[2]?.asked.map(({ kind }) => kind)).toEqual(['report']);
  });

  test('can be asked of one institution', () => {
    const [own, ...others] = gapsOfInstitution(portal, 'other');
    expect(others).toEqual([]);
    expect(own?.commitments.map(({ commitment }) => commitment.id)).toEqual(['p/3']);
    expect(gapsOfInstitution(portal, 'nobody')).toEqual([]);
  });
});

test('a portal without commitments has one page that says so', () => {
  expect(gapViews(samplePortal({ plans: [samplePlan('p')] })).map(({ plans }) => plans)).toEqual([
    [],
  ]);
});
