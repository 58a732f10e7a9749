/** What can be followed without an account: every feed and calendar, grouped as readers look for them. */
import type { PlanName } from '../../domain/naming.ts';
import { siteDay } from '../../domain/plans.ts';
import type { FeedScope } from '../../i18n/feed-scopes.ts';
import type { CalendarScope } from '../../i18n/routing.ts';
import type { Portal } from '../../schema/portal.ts';
import type { LocalText } from '../../schema/primitives.ts';
import { calendarsOf, type CalendarSubject } from '../calendars/calendars.ts';
import { subjectsOf, type FeedSubject } from './feeds.ts';

/** A thing of the records and the feed about it. */
export interface NamedFeed {
  readonly scope: FeedScope;
  readonly name: LocalText;
}

export interface NumberedFeed extends NamedFeed {
  readonly number: number;
}

/** A calendar; events one by one have theirs on their pages. */
export interface OfferedCalendar {
  readonly scope: CalendarScope;
  readonly subject: Exclude<CalendarSubject, { readonly kind: 'event' }>;
}

export interface SubscriptionOffer {
  readonly whole: readonly Extract<
    FeedSubject,
    { readonly kind: 'all' | 'open-gov-week' | 'releases' | 'corrections' | 'forum' }
  >['kind'][];
  readonly plans: readonly NamedFeed[];
  readonly themes: readonly NamedFeed[];
  readonly institutions: readonly NamedFeed[];
  readonly committees: readonly NamedFeed[];
  /** By plan, the oldest first; none of a plan with more than a page can list. */
  readonly commitments: readonly {
    readonly plan: PlanName;
    readonly feeds: readonly NumberedFeed[];
  }[];
  readonly calendars: readonly OfferedCalendar[];
  /** The day up to which the records speak. */
  readonly day: string;
}

/** A list of more commitments is no help: each has its feed on its own page. */
const MOST_LISTED = 100;

export function subscriptionOffer(portal: Portal): SubscriptionOffer {
  const subjects = subjectsOf(portal);
  const ofKind = (kind: 'theme' | 'institution' | 'committee'): readonly NamedFeed[] =>
    subjects.flatMap(({ scope, subject }) =>
      subject.kind === kind ? [{ scope, name: subject.name }] : [],
    );
  const plans = subjects.flatMap(({ scope, subject }) =>
    subject.kind === 'plan' ? [{ scope, plan: subject.plan }] : [],
  );
  const commitments = subjects.flatMap(({ scope, subject }) =>
    subject.kind === 'commitment'
      ? [{ scope, plan: subject.id.split('/')[0], name: subject.title, number: subject.number }]
      : [],
  );
  return {
    whole: ['all', 'open-gov-week', 'releases', 'corrections', 'forum'],
    plans: plans.map(({ scope, plan }) => ({ scope, name: plan.shortTitle ?? plan.title })),
    themes: ofKind('theme'),
    institutions: ofKind('institution'),
    committees: ofKind('committee'),
    commitments: plans
      .map(({ plan }) => ({
        plan,
        feeds: commitments
          .filter((own) => own.plan === plan.id)
          .map(({ scope, name, number }) => ({ scope, name, number })),
      }))
      .filter(({ feeds }) => feeds.length > 0 && feeds.length <= MOST_LISTED),
    calendars: calendarsOf(portal).flatMap(({ scope, subject }) =>
      subject.kind === 'event' ? [] : [{ scope, subject }],
    ),
    day: siteDay(portal),
  };
}
