/** What feeds say, and what the page about subscriptions says. */

/** A kind of calendar file, as the page lists them. */
type CalendarGroup = 'events' | 'editions' | 'regions' | 'themes' | 'deadlines';
/** What a feed is about that is no thing of the records. */
type WholeScope = 'all' | 'open-gov-week' | 'releases' | 'corrections' | 'forum';
/** The kinds of things that have a feed each. */
type ThingGroup = 'plans' | 'themes' | 'institutions' | 'committees' | 'commitments';

export interface SubscriptionWords {
  readonly feed: {
    /** `{title}`, `{site}` */
    readonly name: string;
    readonly whole: Readonly<Record<WholeScope, string>>;
    /** `{number}`, `{title}` */
    readonly commitment: string;
    /** `{name}` */
    readonly theme: string;
    /** `{count}` */
    readonly about: string;
    readonly kinds: Readonly<Record<'added' | 'changed' | 'removed', string>>;
    /** `{kind}`, `{dataset}`, `{name}` */
    readonly entryTitle: string;
    /** A cell that changed: `{label}`, `{before}`, `{after}`. */
    readonly change: string;
    /** `{label}`, `{value}` */
    readonly value: string;
    /** The same where the label ends in a sign of its own: `{label}`, `{value}`. */
    readonly answer: string;
    readonly nothing: string;
    /** After the name of a column with a text a language: `{label}`, `{language}`. */
    readonly inLanguage: string;
    readonly workedOut: string;
    readonly sources: string;
    /** `{day}` */
    readonly recorded: string;
    /** `{id}`, `{day}` */
    readonly released: string;
    /** `{id}` */
    readonly releaseTitle: string;
    /** `{id}`, `{rows}` */
    readonly firstReleaseTitle: string;
    /** `{rows}` */
    readonly releaseRows: string;
    /** `{added}`, `{changed}`, `{removed}` */
    readonly releaseCounts: string;
    /** `{name}`, `{language}` */
    readonly separator: string;
  };
  /** The line at the end of a page. */
  readonly follow: {
    readonly label: string;
    readonly how: string;
    readonly calendar: string;
  };
  readonly page: {
    readonly title: string;
    readonly description: string;
    readonly lead: string;
    readonly feedsTitle: string;
    readonly feedsWhat: string;
    readonly feedsSteps: readonly string[];
    readonly feedsWhich: string;
    readonly feedsWhen: string;
    readonly calendarsTitle: string;
    readonly calendarsWhat: string;
    readonly calendarsSteps: readonly string[];
    readonly calendarsOnce: string;
    readonly privacy: string;
    readonly listTitle: string;
    readonly listIntro: string;
    readonly whole: string;
    readonly things: Readonly<Record<ThingGroup, string>>;
    readonly perCommitment: string;
    readonly calendarList: string;
    readonly calendars: Readonly<Record<CalendarGroup, string>>;
    /** What links beside a name lead to, for a screen reader: `{format}`, `{name}`. */
    readonly linkTo: string;
    readonly addressOf: string;
    readonly otherLanguages: string;
  };
}
