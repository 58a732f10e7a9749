import type { CommitmentRecord, Portal } from '../schema/portal.ts';
import { meanOf, progressOf, type CommitmentProgress, type MeanProgress } from './progress.ts';

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
export function facetIndex(rows: readonly CommitmentProgress[], facet: CommitmentFacet): readonly FacetValue[] {
  const found = Map.groupBy(
    rows.flatMap((row) => facetValues(row, facet).map((value) => ({ value, row }))),
    ({ value }) => value,
  );
  return [...found]
    .map(([value, pairs]) => ({ facet, value, rows: pairs.map(({ row }) => row) }))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
}

/** Commitments that share a theme or an institution, with their mean. */
export interface Group {
  readonly id: string;
  readonly rows: readonly CommitmentProgress[];
  readonly mean: MeanProgress;
}

function groupOf(portal: Portal, id: string, commitments: readonly CommitmentRecord[]): Group {
  const rows = progressOf(portal, commitments);
  return { id, rows, mean: meanOf(rows) };
}

/** Every theme of the table, in its order, with its commitments and their mean. */
export function themeGroups(portal: Portal): readonly Group[] {
  return portal.themes.map((theme) =>
    groupOf(
      portal,
      theme.id,
      portal.commitments.filter((commitment) => (commitment.themes ?? []).includes(theme.id)),
    ),
  );
}

/** What an institution has to do with the plans. */
export interface InstitutionGroup {
  readonly id: string;
  /** The commitments it leads, with their mean. */
  readonly leads: Group;
  readonly partnerOf: readonly CommitmentRecord[];
}

/** Every institution of the table, by id, with what it leads and takes part in. */
export function institutionGroups(portal: Portal): readonly InstitutionGroup[] {
  return portal.institutions.map(({ id }) => ({
    id,
    leads: groupOf(
      portal,
      id,
      portal.commitments.filter((commitment) => commitment.leadInstitution === id),
    ),
    partnerOf: portal.commitments.filter((commitment) =>
      (commitment.partners ?? []).some((partner) => 'institution' in partner && partner.institution === id),
    ),
  }));
}
