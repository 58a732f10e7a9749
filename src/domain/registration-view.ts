/** What the form that registers events for an edition offers and asks. */
import type { CitedSource, EditionRecord, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import {
  editionsInOrder,
  publishedEvents,
  registrationState,
  type RegistrationState,
} from './events.ts';
import { firstDay, lastDay, wholeWindow, type Window } from './dates.ts';
import { citedSources } from './directory.ts';
import { sourcesIn } from './documents.ts';
import { commitmentsOf, siteDay } from './plans.ts';
import { once } from './relations.ts';
import { daysNearEdition } from './rules/events.ts';

/** A row of a list that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly name: LocalText;
}

export interface RegistrationView {
  readonly edition: Pick<EditionRecord, 'id' | 'title' | 'status' | 'startsOn' | 'endsOn' | 'file'>;
  /** Where registration stands on the day of the records. */
  readonly state: RegistrationState;
  /** First and last day of registration; absent where it never opens. */
  readonly window?: Window;
  /** Days on which an event may be held, where they are known. */
  readonly days?: { readonly first: string; readonly last: string };
  readonly regions: readonly Choice[];
  readonly organiserKinds: readonly Choice[];
  readonly themes: readonly Choice[];
  readonly audiences: readonly Choice[];
  /** The commitments of the plans that run when the week is held. */
  readonly commitments: readonly {
    readonly id: string;
    readonly number: number;
    readonly title: LocalText;
  }[];
  /** Towns in which events were held, for the list beside the field. */
  readonly cities: readonly LocalText[];
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

function choices(rows: readonly Choice[]): readonly Choice[] {
  return rows.map(({ id, name }) => ({ id, name }));
}

/** Towns of the events that are shown, each once. */
const knownCities = once((portal: Portal): readonly LocalText[] => [
  ...new Map(
    publishedEvents(portal).flatMap(({ city }) =>
      city ? [[JSON.stringify(city), city] as const] : [],
    ),
  ).values(),
]);

function viewOf(portal: Portal, edition: EditionRecord): RegistrationView {
  const { id, title, status, startsOn, endsOn, file, registration } = edition;
  const takes = status === 'planned' && registration !== undefined;
  const days = daysNearEdition(edition);
  const plans = takes
    ? portal.plans.filter(
        (plan) =>
          startsOn !== undefined &&
          plan.startsOn !== undefined &&
          plan.endsOn !== undefined &&
          firstDay(plan.startsOn) <= lastDay(endsOn ?? startsOn) &&
          lastDay(plan.endsOn) >= firstDay(startsOn),
      )
    : [];
  return {
    edition: {
      id,
      status,
      file,
      ...(title && { title }),
      ...(startsOn !== undefined && { startsOn }),
      ...(endsOn !== undefined && { endsOn }),
    },
    state: registrationState(edition, siteDay(portal)),
    ...(takes && {
      window: wholeWindow(registration),
    }),
    ...(days && { days }),
    regions: takes ? choices(portal.regions) : [],
    organiserKinds: takes ? choices(portal.organiserKinds) : [],
    themes: takes ? choices(portal.themes) : [],
    audiences: takes ? choices(portal.audiences) : [],
    commitments: plans.flatMap((plan) =>
      commitmentsOf(portal, plan.id).map((commitment) => ({
        id: commitment.id,
        number: commitment.number,
        title: commitment.title,
      })),
    ),
    cities: takes ? knownCities(portal) : [],
    day: siteDay(portal),
    sources: citedSources(portal, sourcesIn(edition)),
  };
}

/** One form an edition, the newest first; most of them say only why they are closed. */
export const registrationViews = once((portal: Portal): readonly RegistrationView[] =>
  editionsInOrder(portal).map((edition) => viewOf(portal, edition)),
);
