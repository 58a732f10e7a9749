/** Every feed: what has changed in all of the records, or in what concerns one thing. */
import { commitmentsInOrder, plansInOrder, siteDay } from '../../domain/plans.ts';
import { planName, type PlanName } from '../../domain/naming.ts';
import { groupedBy } from '../../domain/relations.ts';
import type { FeedScope } from '../../i18n/feed-scopes.ts';
import type { Portal } from '../../schema/portal.ts';
import type { LocalText, ReferenceKind } from '../../schema/primitives.ts';
import type { Snapshot } from '../../schema/snapshot.ts';
import { placedEntries, type FeedEntry, type PlacedEntry } from './entries.ts';
import type { ReleaseNews } from './told-changes.ts';

/** So many entries stand in a feed, the newest: a program that asks once a week misses none of a usual week. */
export const MOST_ENTRIES = 50;

/** What a feed is about. */
export type FeedSubject =
  | { readonly kind: 'all' | 'open-gov-week' | 'releases' | 'corrections' | 'forum' }
  | { readonly kind: 'plan'; readonly plan: PlanName }
  | {
      readonly kind: 'commitment';
      readonly id: string;
      readonly number: number;
      readonly title: LocalText;
    }
  | {
      readonly kind: 'theme' | 'institution' | 'committee';
      readonly id: string;
      readonly name: LocalText;
    };

/** Everything that a feed shows, whatever its language and format. */
export interface Feed {
  readonly scope: FeedScope;
  readonly subject: FeedSubject;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
  /** The day of the newest entry; where there is none, the day up to which the records speak. */
  readonly updatedOn: string;
}

/** All that is told, under the names of the feeds that tell it. */
interface News {
  readonly entries: readonly PlacedEntry[];
}

/** The folder of the feeds of a kind of thing. */
const FOLDERS = {
  plan: 'plans',
  theme: 'themes',
  commitment: 'commitments',
  institution: 'institutions',
  committee: 'committees',
} as const satisfies Readonly<Partial<Record<ReferenceKind, string>>>;
type Followed = keyof typeof FOLDERS;

const WEEK = new Set(['editions', 'submissions']);
const FORUM = new Set(['topics', 'posts', 'moderation']);
const CORRECTIONS = 'corrections';

function scopesOf({ entry, dataset, about }: PlacedEntry): readonly FeedScope[] {
  if (entry.kind === 'release') return ['all', 'releases'];
  // What corrects a figure is a reading of its own, and told as such everywhere else.
  if (dataset === CORRECTIONS) return ['corrections'];
  const ofThings = (Object.keys(FOLDERS) as Followed[]).flatMap((kind) =>
    [...(about.get(kind) ?? [])].map((id): FeedScope => `${FOLDERS[kind]}/${id}`),
  );
  const isOfWeek = WEEK.has(dataset ?? '') || (about.get('edition')?.size ?? 0) > 0;
  return [
    'all',
    ...ofThings,
    ...(isOfWeek ? ['open-gov-week' as const] : []),
    ...(FORUM.has(dataset ?? '') ? ['forum' as const] : []),
  ];
}

const entriesOf = groupedBy(({ entries }: News) => entries, scopesOf);

/** Every feed that there is, also where it tells nothing yet: people can subscribe before the first change. */
export function subjectsOf(portal: Portal): readonly Pick<Feed, 'scope' | 'subject'>[] {
  const named = (
    kind: 'theme' | 'institution' | 'committee',
    things: readonly { readonly id: string; readonly name: LocalText }[],
  ) =>
    things.map(({ id, name }) => ({
      scope: `${FOLDERS[kind]}/${id}` as const,
      subject: { kind, id, name },
    }));
  const single = (kind: 'all' | 'open-gov-week' | 'releases' | 'corrections' | 'forum') => ({
    scope: kind,
    subject: { kind },
  });
  return [
    single('all'),
    ...plansInOrder(portal).map((plan) => ({
      scope: `plans/${plan.id}` as const,
      subject: { kind: 'plan' as const, plan: planName(plan) },
    })),
    ...commitmentsInOrder(portal).map(({ id, number, title }) => ({
      scope: `commitments/${id}` as const,
      subject: { kind: 'commitment' as const, id, number, title },
    })),
    ...named('theme', portal.themes),
    ...named('institution', portal.institutions),
    ...named('committee', portal.committees),
    single('open-gov-week'),
    single('releases'),
    single('corrections'),
    single('forum'),
  ];
}

/** @param news of every release, the oldest first */
export function feedsOf(
  portal: Portal,
  snapshots: readonly Snapshot[],
  news: readonly ReleaseNews[],
): readonly Feed[] {
  const day = siteDay(portal);
  const all: News = { entries: placedEntries(portal, snapshots, news) };
  return subjectsOf(portal).map(({ scope, subject }): Feed => {
    const entries = entriesOf(all, scope)
      .slice(0, MOST_ENTRIES)
      .map(({ entry }) => entry);
    return { scope, subject, entries, updatedOn: entries[0]?.updatedOn ?? day };
  });
}
