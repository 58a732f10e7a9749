import type { CommitmentProgress } from './progress.ts';

/** The questions by which the list of commitments can be narrowed. */
export const COMMITMENT_FACETS = ['plan', 'theme', 'institution', 'reported'] as const;
export type CommitmentFacet = (typeof COMMITMENT_FACETS)[number];

/** A value of a facet with the commitments that have it; there is always at least one. */
export interface FacetValue {
  readonly facet: CommitmentFacet;
  readonly value: string;
  readonly rows: readonly CommitmentProgress[];
}

/** The values a commitment has for a facet. */
export function facetValues(row: CommitmentProgress, facet: CommitmentFacet): readonly string[] {
  const { commitment } = row;
  switch (facet) {
    case 'plan':
      return [commitment.plan];
    case 'theme':
      return commitment.themes ?? [];
    case 'institution':
      return commitment.leadInstitution === undefined ? [] : [commitment.leadInstitution];
    case 'reported':
      return [row.reading ? 'yes' : 'no'];
  }
}

/** Every value of a facet that some commitment has, by id, with its commitments. */
export function facetIndex(
  rows: readonly CommitmentProgress[],
  facet: CommitmentFacet,
): readonly FacetValue[] {
  const found = Map.groupBy(
    rows.flatMap((row) => facetValues(row, facet).map((value) => ({ value, row }))),
    ({ value }) => value,
  );
  return [...found]
    .map(([value, pairs]) => ({ facet, value, rows: pairs.map(({ row }) => row) }))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
}
