/** Releases of sample portals, as they would lie on disk. */
import { createHash } from 'node:crypto';
import { digestOfSums, snapshotContents } from '../../../../src/feeds/open-data/copies.ts';
import { feedsOf, type Feed } from '../../../../src/feeds/subscriptions/feeds.ts';
import { releaseNews } from '../../../../src/feeds/subscriptions/told-changes.ts';
import type { FeedScope } from '../../../../src/i18n/feed-scopes.ts';
import type { Portal } from '../../../../src/schema/portal.ts';
import type { Snapshot } from '../../../../src/schema/snapshot.ts';

/** A release of what a portal held, published on the day that is its id. */
export function released(portal: Portal, day: string): Snapshot {
  const contents = snapshotContents(portal, day);
  const bytesOf = new Map(contents.map(({ name, bytes }) => [name, bytes]));
  return {
    release: {
      id: day,
      publishedOn: day,
      note: { fr: `Version du ${day}` },
      sums: digestOfSums(contents),
      line: 2,
    },
    files: contents.map(({ name, bytes }) => ({
      name,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
    read: (name) => bytesOf.get(name) ?? new Uint8Array(),
  };
}

/** The feed of a scope, of the records of today and what was released before. */
export function feedOf(
  portal: Portal,
  pasts: readonly (readonly [day: string, portal: Portal])[] = [],
  scope: FeedScope = 'all',
): Feed {
  const snapshots = pasts.map(([day, past]) => released(past, day));
  const feed = feedsOf(portal, snapshots, releaseNews(snapshots)).find(
    (one) => one.scope === scope,
  );
  if (!feed) throw new Error(`no feed ${scope}`);
  return feed;
}
