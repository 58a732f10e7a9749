/** Which time a dataset speaks of. */
import type { Dataset } from '../../datasets/dataset.ts';
import { firstDay, lastDay } from '../../domain/dates.ts';
import type { Portal } from '../../schema/portal.ts';

/** Two dates, each as precise as its source: the second may be a year, and then means all of it. */
export interface Period {
  readonly from?: string;
  readonly until?: string;
}

/** The plans that rows name; `undefined` where none of them does. */
function plansNamed({ columns, rows }: Dataset, portal: Portal): ReadonlySet<unknown> | undefined {
  const at = columns.findIndex(
    ({ name, references, isList }) => name === 'plan' && references === 'plan' && isList !== true,
  );
  const named = at === -1 ? [] : rows(portal).flatMap((row) => row[at] ?? []);
  return named.length === 0 ? undefined : new Set(named);
}

/** From the first to the last day of the plans that a dataset is about: of all of them where its rows name none. */
export function periodOf(portal: Portal, dataset?: Dataset): Period {
  const named = dataset === undefined ? undefined : plansNamed(dataset, portal);
  const plans = portal.plans.filter(({ id }) => named?.has(id) !== false);
  const from = plans
    .flatMap(({ startsOn }) => startsOn ?? [])
    .toSorted((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1))
    .at(0);
  const until = plans
    .flatMap(({ endsOn }) => endsOn ?? [])
    .toSorted((one, other) => (lastDay(one) < lastDay(other) ? -1 : 1))
    .at(-1);
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
