import type { CommitmentSection } from '../../../../domain/commitment-sections.ts';
import type { RowsOfData } from '../../../../i18n/routing.ts';

/** The datasets whose rows name their commitment, by the parts of its page that show them. */
const DATASETS: Readonly<Partial<Record<CommitmentSection, readonly string[]>>> = {
  activities: ['activities', 'actions'],
  history: ['readings'],
  indicators: ['indicators'],
  communications: ['communications'],
  blockers: ['blockers'],
  points: ['points'],
  requests: ['requests'],
  'self-assessment': ['self-assessments'],
  assessments: ['assessments'],
  disagreements: ['other-values'],
  dependencies: ['dependencies'],
  'later-facts': ['later-facts'],
  proposals: ['proposals'],
};

/** The row of the commitment itself. */
export function ownRow(commitment: string): RowsOfData {
  return { dataset: 'commitments', where: { column: 'id', id: commitment } };
}

/** The published rows behind each part of a commitment's page; a part without facts of its own has none. */
export function sectionRows(
  commitment: string,
): Readonly<Partial<Record<CommitmentSection, readonly RowsOfData[]>>> {
  const ofDatasets = Object.entries(DATASETS).map(
    ([section, datasets]) =>
      [
        section,
        datasets.map((dataset) => ({ dataset, where: { column: 'commitment', id: commitment } })),
      ] as const,
  );
  return {
    ...Object.fromEntries(ofDatasets),
    facts: [ownRow(commitment)],
    // A decision may be about all commitments.
    decisions: [{ dataset: 'decisions' }],
  };
}
