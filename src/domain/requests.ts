import type { CitedSource, NamedCommitment, Portal, RequestRecord } from '../schema/portal.ts';
import { daysBetween, isWholeDay, lastDay } from './dates.ts';
import { citedSources, found } from './directory.ts';
import { cutAnywhere, type PageSpan } from './list-pages.ts';
import { named, planName, type PlanName } from './naming.ts';
import { commitmentsOf, enteredPlans, newestDayOf, siteDay } from './plans.ts';
import { groupedBy, once } from './relations.ts';

/**
 * Where a request stands on the reference day of its commitment's plan. `past-deadline`: its deadline is over and no answer
 * is on record, which does not say that none was given.
 */
export const REQUEST_STATES = ['open', 'past-deadline', 'answered', 'answered-late'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** A request with its commitment and what became of it. */
export interface RegisteredRequest {
  readonly request: RequestRecord;
  readonly commitment: NamedCommitment;
  readonly state: RequestState;
  /** The reference day on which it stands so. */
  readonly day: string;
  /** Days from the question to the answer; absent where one of the two is not known to the day. */
  readonly responseDays?: number;
}

type Dates = Pick<RequestRecord, 'answer' | 'answeredOn' | 'dueOn'>;

/**
 * @param day the reference day: a deadline counts as its last day
 */
export function requestState({ answer, answeredOn, dueOn }: Dates, day: string): RequestState {
  const due = dueOn === undefined ? undefined : lastDay(dueOn);
  if (answer === undefined && answeredOn === undefined) {
    return due !== undefined && due < day ? 'past-deadline' : 'open';
  }
  // An answer of which only the month is known is late when no day of the month is in time.
  const isLate = due !== undefined && answeredOn !== undefined && answeredOn > due;
  return isLate ? 'answered-late' : 'answered';
}

/** Whether it still waits for an answer. */
export function isWaiting({ state }: Pick<RegisteredRequest, 'state'>): boolean {
  return state === 'open' || state === 'past-deadline';
}

function registered(portal: Portal, request: RequestRecord): RegisteredRequest {
  const commitment = found(portal.commitments, request.commitment);
  const day = found(portal.plans, commitment.plan).asOf;
  const { askedOn, answeredOn } = request;
  return {
    request,
    commitment: named(commitment),
    state: requestState(request, day),
    day,
    ...(isWholeDay(askedOn) &&
      isWholeDay(answeredOn) && { responseDays: daysBetween(askedOn, answeredOn) }),
  };
}

/** Every request: those that wait for an answer first, then the newest asked first. */
export const requestRegister = once((portal: Portal): readonly RegisteredRequest[] =>
  portal.requests
    .map((request) => registered(portal, request))
    .toSorted((one, other) => {
      const waiting = Number(isWaiting(other)) - Number(isWaiting(one));
      if (waiting !== 0) return waiting;
      const [first, second] = [one.request, other.request];
      if (first.askedOn !== second.askedOn) return first.askedOn < second.askedOn ? 1 : -1;
      return first.id < second.id ? -1 : 1;
    }),
);

/** The requests about a commitment, in the order of the register. */
export const requestsAbout = groupedBy(requestRegister, ({ request }) => [request.commitment]);

/** How many requests there are, and what became of them. */
export interface RequestCounts {
  readonly asked: number;
  readonly answered: number;
  readonly waiting: number;
  /** Of those that wait, those whose deadline is over. */
  readonly pastDeadline: number;
}

export function requestCounts(requests: readonly RegisteredRequest[]): RequestCounts {
  const waiting = requests.filter(isWaiting);
  return {
    asked: requests.length,
    answered: requests.length - waiting.length,
    waiting: waiting.length,
    pastDeadline: waiting.filter(({ state }) => state === 'past-deadline').length,
  };
}

/** One page of the register. */
export interface RequestListView {
  readonly number: number;
  readonly pages: readonly PageSpan[];
  readonly rows: readonly RegisteredRequest[];
  /** Of the whole register. */
  readonly counts: RequestCounts;
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

/** The register, page by page. */
export const requestListViews = once((portal: Portal): readonly RequestListView[] => {
  const register = requestRegister(portal);
  const counts = requestCounts(register);
  return cutAnywhere(register).map(({ number, pages, parts: rows }) => ({
    number,
    pages,
    rows,
    counts,
    day: newestDayOf(
      portal,
      rows.map(({ commitment }) => commitment.plan),
    ),
    sources: citedSources(
      portal,
      rows.map(({ request }) => request.source),
    ),
  }));
});

/** A request as its page shows it. */
export interface RequestView extends RegisteredRequest {
  readonly sources: readonly CitedSource[];
}

export const requestViews = once((portal: Portal): readonly RequestView[] =>
  requestRegister(portal).map((row) => ({
    ...row,
    sources: citedSources(portal, [row.request.source]),
  })),
);

/** So many commitments can be chosen in a form. */
const MOST_CHOICES = 300;

/** The form that proposes a request. */
export interface RequestFormView {
  /** Those of the newest plans. */
  readonly plans: readonly {
    readonly plan: PlanName;
    readonly commitments: readonly NamedCommitment[];
  }[];
  /** The day the page speaks of. */
  readonly day: string;
}

export function requestFormView(portal: Portal): RequestFormView {
  let left = MOST_CHOICES;
  const plans = enteredPlans(portal)
    .toReversed()
    .flatMap((plan) => {
      const own = commitmentsOf(portal, plan.id);
      left -= own.length;
      if (left < 0) return [];
      const commitments = own.toSorted((one, other) => one.number - other.number).map(named);
      return [{ plan: planName(plan), commitments }];
    });
  return { plans, day: siteDay(portal) };
}
