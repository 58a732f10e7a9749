import {
  sampleCommitment,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReport,
  sampleSource,
} from './sample.ts';

export const text = { fr: 'x' };

/** A committee that met twice, and drafts its third minutes. */
export const older = sampleMeeting('2019-10-31', {
  decisions: [{ number: 1, text, dueOn: '2020-01-31' }],
});
export const newer = sampleMeeting('2020-01-28', {
  reports: [
    { ...sampleReport('p/3', 59), points: [{ key: 'structuring', text }] },
    sampleReport('p/4'),
  ],
  decisions: [
    { number: 1, text, dueOn: '2020-04' },
    { number: 2, text, dueOn: '2020-01-31' },
    { number: 3, text },
    { number: 4, text, dueAt: { committee: 'implementation', meeting: 'next' } },
  ],
});
const draft = sampleMeeting('2020-06-01', { status: 'draft', decisions: [{ number: 1, text }] });
export const portal = samplePortal({
  blockingReasons: [{ id: 'law', name: { fr: 'loi' }, line: 2 }],
  media: [{ id: 'radio', name: { fr: 'radio' }, line: 2 }],
  committees: [
    { id: 'steering', name: text, kind: 'steering', line: 2 },
    { id: 'implementation', name: text, kind: 'implementation', line: 3 },
  ],
  plans: [samplePlan('p', { asOf: '2020-01-28' })],
  sources: [sampleSource('s')],
  meetings: [older, newer, draft],
  commitments: [
    sampleCommitment('p/3', {
      communications: [{ key: 'c', title: text, status: 'planned', media: ['radio'], source: 's' }],
      blockers: [
        {
          key: 'old',
          reason: 'law',
          description: text,
          raisedOn: '2019-01',
          source: 's',
          resolvedOn: '2019-06',
        },
        { key: 'new', reason: 'law', description: text, raisedOn: '2019-05', source: 's' },
      ],
    }),
    sampleCommitment('p/4'),
    sampleCommitment('p/5', {
      blockers: [
        { key: 'newest', reason: 'law', description: text, raisedOn: '2019-12', source: 's' },
      ],
    }),
  ],
});
