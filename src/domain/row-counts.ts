/** How much the portal knows, kind by kind: what a publication is compared with, so that nothing vanishes unnoticed. */
import type { Portal } from '../schema/portal.ts';
import { actionsOf } from './commitment.ts';
import { publishedReadings } from './readings.ts';

/** Numbers of rows by the name of their kind. */
export type RowCounts = Readonly<Record<string, number>>;

/** Rows that lie within records and have a number or key of their own, those that a table holds too among them. */
const WITHIN: Readonly<Record<string, (portal: Portal) => number>> = {
  activities: ({ commitments }) => sum(commitments, ({ activities }) => activities),
  actions: ({ commitments }) => sum(commitments, actionsOf),
  communications: ({ commitments }) => sum(commitments, ({ communications }) => communications),
  blockers: ({ commitments }) => sum(commitments, ({ blockers }) => blockers),
  reports: ({ meetings }) => sum(meetings, ({ reports }) => reports),
  points: ({ meetings }) =>
    sum(
      meetings.flatMap(({ reports = [] }) => reports),
      ({ points }) => points,
    ),
  decisions: ({ meetings }) => sum(meetings, ({ decisions }) => decisions),
  readings: (portal) => publishedReadings(portal).length,
};

function sum<Item>(
  items: readonly Item[],
  rows: (item: Item) => readonly unknown[] | undefined,
): number {
  return items.reduce((total, item) => total + (rows(item)?.length ?? 0), 0);
}

/** Every kind of record, table and row within records, in the order of their names. */
export function rowCounts(portal: Portal): RowCounts {
  const records = Object.entries(portal).map(([kind, list]) => [kind, list.length] as const);
  const within = Object.entries(WITHIN).map(([kind, count]) => [kind, count(portal)] as const);
  const counts = new Map([...records, ...within]);
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}
