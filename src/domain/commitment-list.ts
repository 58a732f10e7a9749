import type { CitedSource, CommitmentRecord, PlanRecord, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { byId, citedSources, found } from './directory.ts';
import { COMMITMENT_FACETS, facetIndex, facetValues, type CommitmentFacet } from './facets.ts';
import {
  countOf,
  dayOfShares,
  readingSources,
  sharesOf,
  type LedCommitment,
  type PlanShare,
} from './groups.ts';
import { cutBetweenPlans, type ListPage } from './list-pages.ts';
import { plansInOrder } from './plans.ts';
import { groupedBy, once, oncePer } from './relations.ts';

/** A commitment of the list, with what filters look at. */
export interface ListRow extends LedCommitment {
  readonly facets: Readonly<Record<CommitmentFacet, readonly string[]>>;
}

/** The commitments of one plan, as the list shows them. */
export interface ListShare extends PlanShare {
  readonly rows: readonly ListRow[];
}

/** Every commitment plan by plan, the newest plan first; in a plan in the order of their numbers. */
export const listShares = once((portal: Portal) => sharesAmong(portal, portal.commitments));

/** The same of some commitments. */
function sharesAmong(
  portal: Portal,
  commitments: readonly CommitmentRecord[],
): readonly ListShare[] {
  return sharesOf(portal, commitments)
    .toReversed()
    .map((share) => ({
      ...share,
      rows: share.rows
        .toSorted((one, other) => one.commitment.number - other.commitment.number)
        .map((row) => listRow(portal, row)),
    }));
}

const listRow = oncePer((_: Portal, row: LedCommitment): ListRow => {
  const facets = Object.fromEntries(
    COMMITMENT_FACETS.map((facet) => [facet, facetValues(row, facet)]),
  ) as ListRow['facets'];
  return { ...row, facets };
});

/** A value of a facet that some commitment has. */
export interface FacetOption {
  readonly value: string;
  /** How many commitments have it. */
  readonly count: number;
  /** Absent where the value is a code of the interface's words. */
  readonly name?: LocalText;
}

export interface FacetMenu {
  readonly facet: CommitmentFacet;
  readonly options: readonly FacetOption[];
}

function facetName(portal: Portal, facet: CommitmentFacet, value: string): LocalText | undefined {
  switch (facet) {
    case 'plan': {
      const plan = found(portal.plans, value);
      return plan.shortTitle ?? plan.title;
    }
    case 'theme':
      return found(portal.themes, value).name;
    case 'institution':
      return found(portal.institutions, value).name;
    case 'timeliness':
    case 'evidence':
    case 'reported':
      return undefined;
  }
}

/** Every facet with the values that some commitment of the shares has: plans newest first, codes in their order, others by id. */
export function facetMenus(portal: Portal, shares: readonly ListShare[]): readonly FacetMenu[] {
  const rows = shares.flatMap((share) => share.rows);
  const newest = new Map(plansInOrder(portal).map(({ id, number }) => [id, -number]));
  return COMMITMENT_FACETS.map((facet) => {
    const options = facetIndex(rows, facet).map(({ value, rows: { length: count } }) => {
      const name = facetName(portal, facet, value);
      return name ? { value, count, name } : { value, count };
    });
    if (facet === 'plan') {
      return {
        facet,
        options: options.toSorted(
          (one, other) => (newest.get(one.value) ?? 0) - (newest.get(other.value) ?? 0),
        ),
      };
    }
    return { facet, options };
  });
}

const rowsBy = groupedBy(
  (portal: Portal) => listShares(portal).flatMap(({ rows }) => rows),
  ({ facets }) =>
    COMMITMENT_FACETS.flatMap((facet) => facets[facet].map((value) => `${facet} ${value}`)),
);

/** The commitments that have a value of a facet. */
export function commitmentsBy(
  portal: Portal,
  facet: CommitmentFacet,
  value: string,
): readonly CommitmentRecord[] {
  return rowsBy(portal, `${facet} ${value}`).map(({ commitment }) =>
    found(portal.commitments, commitment.id),
  );
}

/** One page of the list of all commitments, and all values that a reader can choose. */
export interface ListView {
  readonly list: ListPage<ListShare>;
  readonly menus: readonly FacetMenu[];
  /** How many commitments are on record. */
  readonly total: number;
  /** How many of them stand on this page. */
  readonly shown: number;
  /** The plans whose commitments are not on record yet, the newest first: on the first page. */
  readonly notEntered: readonly PlanRecord[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

/** The list of all commitments, page by page. */
export const listViews = once((portal: Portal): readonly ListView[] => {
  const shares = listShares(portal);
  const menus = facetMenus(portal, shares);
  return cutBetweenPlans(shares, ({ rows }) => rows.length).map((list) => ({
    list,
    menus,
    total: countOf(shares),
    shown: countOf(list.parts),
    notEntered: list.number === 1 ? plansNotEntered(portal) : [],
    day: dayOfShares(portal, list.parts),
    sources: citedSources(portal, readingSources(list.parts)),
  }));
});

/** One page of the commitments that have one value of one facet, beside all other values that a reader can choose. */
export interface FacetView {
  readonly facet: CommitmentFacet;
  readonly option: FacetOption;
  readonly list: ListPage<ListShare>;
  readonly menus: readonly FacetMenu[];
  /** How many commitments are on record. */
  readonly total: number;
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

/** Every value of every facet that some commitment has, page by page. */
export const facetViews = once((portal: Portal): readonly FacetView[] => {
  const all = listShares(portal);
  const menus = facetMenus(portal, all);
  const total = countOf(all);
  return menus.flatMap(({ facet, options }) =>
    options.flatMap((option) => {
      const shares = sharesAmong(portal, commitmentsBy(portal, facet, option.value));
      return cutBetweenPlans(shares, ({ rows }) => rows.length).map((list) => ({
        facet,
        option,
        list,
        menus,
        total,
        day: dayOfShares(portal, list.parts),
        sources: citedSources(portal, readingSources(list.parts)),
      }));
    }),
  );
});

/** The plans whose commitments are not on record yet, the newest first. */
export function plansNotEntered(portal: Portal): readonly PlanRecord[] {
  const entered = byId(listShares(portal).map(({ plan }) => plan));
  return plansInOrder(portal)
    .filter(({ id }) => !entered.has(id))
    .toReversed();
}
