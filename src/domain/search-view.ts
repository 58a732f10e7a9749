import type { Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { TIMELINESS_GROUPS } from '../schema/signal.ts';
import { editionsInOrder, publishedEvents } from './events.ts';
import { publishedMeetings } from './meetings.ts';
import { planName, type PlanName } from './naming.ts';
import { plansInOrder, siteDay } from './plans.ts';
import { once } from './relations.ts';

interface Named {
  readonly id: string;
  readonly name: LocalText;
}

/** By what the results of a search can be narrowed beside their kind, and what one may look for. */
export interface SearchView {
  readonly plans: readonly PlanName[];
  readonly themes: readonly Named[];
  readonly institutions: readonly Named[];
  readonly timeliness: readonly string[];
  /** The newest first. */
  readonly years: readonly string[];
  readonly regions: readonly Named[];
  /** Themes that most commitments have. */
  readonly examples: readonly Named[];
  /** The day the page speaks of. */
  readonly day: string;
}

const EXAMPLES = 6;

function named({ id, name }: Named): Named {
  return { id, name };
}

/** Every year in which something is dated that can be found. */
function yearsOf(portal: Portal): readonly string[] {
  const dates = [
    ...publishedMeetings(portal).map(({ heldOn }) => heldOn),
    ...portal.requests.map(({ askedOn }) => askedOn),
    ...portal.proposals.flatMap(({ submittedOn }) => submittedOn ?? []),
    ...publishedEvents(portal).map(({ startsAt }) => startsAt),
    ...editionsInOrder(portal).map(({ id }) => id),
    ...portal.sources.flatMap(({ publishedOn }) => publishedOn ?? []),
    ...portal.commitments.flatMap(({ communications = [], blockers = [] }) => [
      ...communications.flatMap(({ heldOn, expectedOn }) => heldOn ?? expectedOn ?? []),
      ...blockers.map(({ raisedOn }) => raisedOn),
    ]),
  ];
  return [...new Set(dates.map((date) => date.slice(0, 4)))].toSorted().toReversed();
}

export const searchView = once((portal: Portal): SearchView => {
  const counts = new Map<string, number>();
  for (const { themes = [] } of portal.commitments) {
    for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  const countOf = ({ id }: Named) => counts.get(id) ?? 0;
  return {
    plans: plansInOrder(portal).map(planName),
    themes: portal.themes.map(named),
    institutions: portal.institutions.map(named),
    timeliness: TIMELINESS_GROUPS,
    years: yearsOf(portal),
    regions: portal.regions.map(named),
    examples: portal.themes
      .toSorted((one, other) => countOf(other) - countOf(one))
      .slice(0, EXAMPLES)
      .filter((theme) => countOf(theme) > 0)
      .map(named),
    day: siteDay(portal),
  };
});
