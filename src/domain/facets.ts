import { EVIDENCE_CODES, TIMELINESS_GROUPS } from '../schema/signal.ts';
import type { LedCommitment } from './groups.ts';

/** The questions by which the list of commitments can be narrowed. */
export const COMMITMENT_FACETS = [
  'plan',
  'theme',
  'institution',
  'timeliness',
  'evidence',
  'reported',
] as const;
export type CommitmentFacet = (typeof COMMITMENT_FACETS)[number];

/** A value of a facet with the commitments that have it; there is always at least one. */
export interface FacetValue {
  readonly facet: CommitmentFacet;
  readonly value: string;
  readonly rows: readonly LedCommitment[];
}

/** The values a commitment has for a facet. */
export function facetValues(row: LedCommitment, facet: CommitmentFacet): readonly string[] {
  const { commitment } = row;
  switch (facet) {
    case 'plan':
      return [commitment.plan];
    case 'theme':
      return commitment.themes ?? [];
    case 'institution':
      return commitment.leadInstitution === undefined ? [] : [commitment.leadInstitution];
    case 'timeliness':
      return [row.state.timeliness];
    case 'evidence':
      return [row.state.evidence];
    case 'reported':
      return [row.reading ? 'yes' : 'no'];
  }
}

/** Values that have an order of their own, in it; others go by id. */
const ORDERS: Partial<Record<CommitmentFacet, readonly string[]>> = {
  timeliness: TIMELINESS_GROUPS,
  evidence: EVIDENCE_CODES,
  reported: ['yes', 'no'],
};

function compareValues(facet: CommitmentFacet, one: string, other: string): number {
  const order = ORDERS[facet];
  if (order) return order.indexOf(one) - order.indexOf(other);
  return one < other ? -1 : 1;
}

/** Every value of a facet that some commitment has, in order, with its commitments. */
export function facetIndex(
  rows: readonly LedCommitment[],
  facet: CommitmentFacet,
): readonly FacetValue[] {
  const found = Map.groupBy(
    rows.flatMap((row) => facetValues(row, facet).map((value) => ({ value, row }))),
    ({ value }) => value,
  );
  return [...found]
    .map(([value, pairs]) => ({ facet, value, rows: pairs.map(({ row }) => row) }))
    .toSorted((one, other) => compareValues(facet, one.value, other.value));
}
