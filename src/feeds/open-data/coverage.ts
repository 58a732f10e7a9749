/** Which time a dataset speaks of. */
import { firstDay, lastDay } from '../../domain/dates.ts';
import type { Portal } from '../../schema/portal.ts';

/** Two dates, each as precise as its source: the second may be a year, and then means all of it. */
export interface Period {
  readonly from?: string;
  readonly until?: string;
}

/** From the first to the last day of some plans. */
export function periodOfPlans(
  plans: readonly {
    readonly startsOn?: string | undefined;
    readonly endsOn?: string | undefined;
  }[],
): Period {
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

/**
 * From the first to the last day of the plans that data are about.
 *
 * @param named their ids; all plans where there are none
 */
export function periodOf(portal: Portal, named: readonly string[] = []): Period {
  return periodOfPlans(portal.plans.filter(({ id }) => named.length === 0 || named.includes(id)));
}
