/** Long lists, cut into pages. What has a mean is never cut: a plan stands whole on one page. */
import type { PlanRecord } from '../schema/portal.ts';
import { planName, type PlanName } from './naming.ts';

/**
 * About how many rows a page of a list holds: as many as a reader can still look through, and of the heaviest rows, those
 * of the assessments, about 300 kB of HTML. A plan with more of them has a page to itself.
 */
export const ROWS_A_PAGE = 200;

/** One of the pages of a list, as links to it name it. */
export interface PageSpan {
  /** From 1. */
  readonly number: number;
  /** The first and the last plan on it; absent where the list does not go plan by plan. */
  readonly plans?: readonly [first: PlanName, last: PlanName];
}

/** One page of a list. A list that fits has one, and an empty one too. */
export interface ListPage<Part> {
  /** From 1. */
  readonly number: number;
  readonly parts: readonly Part[];
  /** Every page of the list, this one too. */
  readonly pages: readonly PageSpan[];
}

/** Parts in their order, on as many pages as they need; never an empty page but for an empty list. */
function cut<Part>(
  parts: readonly Part[],
  rowsOf: (part: Part) => number,
  limit: number,
): readonly (readonly Part[])[] {
  const pages: Part[][] = [[]];
  let held = 0;
  for (const part of parts) {
    const rows = rowsOf(part);
    if (held > 0 && held + rows > limit) {
      pages.push([]);
      held = 0;
    }
    pages.at(-1)?.push(part);
    held += rows;
  }
  return pages;
}

function spanOf(number: number, parts: readonly { readonly plan: PlanRecord }[]): PageSpan {
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last
    ? { number, plans: [planName(first.plan), planName(last.plan)] }
    : { number };
}

/**
 * A list that goes plan by plan, cut between plans.
 *
 * @param rowsOf how many rows the list has for a part
 */
export function cutBetweenPlans<Part extends { readonly plan: PlanRecord }>(
  parts: readonly Part[],
  rowsOf: (part: Part) => number,
  limit = ROWS_A_PAGE,
): readonly ListPage<Part>[] {
  const held = cut(parts, rowsOf, limit);
  const pages = held.map((onPage, index) => spanOf(index + 1, onPage));
  return held.map((onPage, index) => ({ number: index + 1, parts: onPage, pages }));
}

/** A list whose order is not that of the plans, and which has no mean: cut between any two rows. */
export function cutAnywhere<Row>(
  rows: readonly Row[],
  limit = ROWS_A_PAGE,
): readonly ListPage<Row>[] {
  const held = cut(rows, () => 1, limit);
  const pages = held.map((_, index) => ({ number: index + 1 }));
  return held.map((parts, index) => ({ number: index + 1, parts, pages }));
}

/** The number of the page on which a plan stands; the first where the list does not have it. */
export function pageOfPlan(
  pages: readonly ListPage<{ readonly plan: PlanRecord }>[],
  plan: string,
): number {
  return pages.find(({ parts }) => parts.some((part) => part.plan.id === plan))?.number ?? 1;
}
