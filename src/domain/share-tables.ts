/** Tables with a column a plan: themes and institutions, one a row. */
import type { CitedSource, PlanRecord, Portal, RowOf } from '../schema/portal.ts';
import { citedSources } from './directory.ts';
import { sourcesIn } from './documents.ts';
import {
  countOf,
  dayOfShares,
  institutionGroups,
  plansOf,
  readingSources,
  themeGroups,
  type AdoptedShare,
  type InstitutionGroup,
  type PlanShare,
} from './groups.ts';
import type { MeanProgress } from './progress.ts';

/** How many plans a table has columns for: more do not fit beside the names, even on a wide screen. */
export const PLAN_COLUMNS = 6;

/** The mean of one row for one plan. */
export interface MeanShare {
  readonly plan: PlanRecord;
  readonly mean: MeanProgress;
}

/** The titles that a plan adopted, of one row. */
export interface TitleShare {
  readonly plan: PlanRecord;
  readonly titles: number;
}

/** The columns of a table: the newest plans that its rows have anything of. */
export interface PlanColumns {
  /** The oldest first. */
  readonly plans: readonly PlanRecord[];
  /** How many older plans the table leaves to the pages of its rows. */
  readonly older: number;
}

export function planColumns(shares: readonly { readonly plan: PlanRecord }[]): PlanColumns {
  const plans = plansOf(shares);
  const shown = plans.slice(-PLAN_COLUMNS);
  return { plans: shown, older: plans.length - shown.length };
}

function within<Share extends { readonly plan: PlanRecord }>(
  { plans }: PlanColumns,
  shares: readonly Share[],
): readonly Share[] {
  const shown = new Set(plans.map(({ id }) => id));
  return shares.filter(({ plan }) => shown.has(plan.id));
}

function means(shares: readonly PlanShare[]): readonly MeanShare[] {
  return shares.map(({ plan, mean }) => ({ plan, mean }));
}

/** The table of themes. */
export interface ThemeTable {
  readonly columns: PlanColumns;
  /** In the order of the table of themes. */
  readonly rows: readonly {
    readonly theme: RowOf<'themes'>;
    readonly shares: readonly MeanShare[];
  }[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

export function themeTable(portal: Portal): ThemeTable {
  const groups = themeGroups(portal);
  const columns = planColumns(groups.flatMap(({ shares }) => shares));
  const shown = groups.map(({ theme, shares }) => ({ theme, shares: within(columns, shares) }));
  const shares = shown.flatMap((row) => row.shares);
  return {
    columns,
    rows: shown.map(({ theme, shares: ofTheme }) => ({ theme, shares: means(ofTheme) })),
    day: dayOfShares(portal, shares),
    sources: citedSources(portal, readingSources(shares)),
  };
}

/** An institution that leads something. */
export interface LeadingRow {
  readonly institution: RowOf<'institutions'>;
  readonly shares: readonly MeanShare[];
  readonly adopted: readonly TitleShare[];
}

/** An institution that leads nothing. */
export interface OtherRow {
  readonly institution: RowOf<'institutions'>;
  /** How many commitments it is a partner of. */
  readonly partnerOf: number;
}

/** The table of institutions that lead something, and the list of the others. */
export interface InstitutionTable {
  readonly columns: PlanColumns;
  /** In the order of the table of institutions, as are the others. */
  readonly leading: readonly LeadingRow[];
  readonly others: readonly OtherRow[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

function isLeading({ leads, adopted }: InstitutionGroup): boolean {
  return leads.length > 0 || adopted.length > 0;
}

export function institutionTable(portal: Portal): InstitutionTable {
  const groups = institutionGroups(portal);
  const columns = planColumns(groups.flatMap(({ leads, adopted }) => [...leads, ...adopted]));
  const leading = groups.filter(isLeading).map(({ institution, leads, adopted }) => ({
    institution,
    leads: within(columns, leads),
    adopted: within<AdoptedShare>(columns, adopted),
  }));
  const shares = leading.flatMap(({ leads }) => leads);
  const titles = leading.flatMap(({ adopted }) => adopted);
  return {
    columns,
    leading: leading.map(({ institution, leads, adopted }) => ({
      institution,
      shares: means(leads),
      adopted: adopted.map((share) => ({ plan: share.plan, titles: share.titles.length })),
    })),
    others: groups
      .filter((group) => !isLeading(group))
      .map(({ institution, partnerOf }) => ({ institution, partnerOf: countOf(partnerOf) })),
    day: dayOfShares(portal, [...shares, ...titles]),
    sources: citedSources(portal, [
      ...readingSources(shares),
      ...sourcesIn(titles.map((share) => share.titles)),
    ]),
  };
}
