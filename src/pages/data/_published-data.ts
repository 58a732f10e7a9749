/** The published data of the portal and its releases, with what is known of them from the build before. */
import { once } from '../../domain/relations.ts';
import { NO_MEMORY, type Memory } from '../../feeds/open-data/memory.ts';
import { publishedData, type PublishedData } from '../../feeds/open-data/published-data.ts';
import { knownReleases, type KnownRelease } from '../../feeds/open-data/releases.ts';
import { releaseNews, type ReleaseNews } from '../../feeds/subscriptions/told-changes.ts';
import type { Portal } from '../../schema/portal.ts';
import type { Snapshot } from '../../schema/snapshot.ts';
import { KeptAnswers } from '../../store/kept-answers.ts';
import { frameKey } from '../../store/page-paths.ts';
import { getPortal, getSnapshots } from '../../store/portal.ts';
import { readDigests } from '../../store/read-digests.ts';
import { defaultRoot } from '../../store/read-portal.ts';

const KEPT = '.build/cache/data';
const KEPT_PARTS = '.build/cache/data-parts';
const KEPT_RELEASES = '.build/cache/releases';
const KEPT_NEWS = '.build/cache/news';

function recallFrom(kept: KeptAnswers): Memory['recall'] {
  return (question, work) => {
    const name = kept.name(question);
    const known = kept.get(name);
    if (known !== undefined) return known as ReturnType<typeof work>;
    const answer = work();
    kept.set(name, answer);
    return answer;
  };
}

/** Every page and file asks for it. */
const dataOf = once((portal: Portal): PublishedData => {
  const kept = new KeptAnswers(defaultRoot(), KEPT, frameKey());
  const parts = new KeptAnswers(defaultRoot(), KEPT_PARTS, frameKey());
  const data = publishedData(portal, {
    read: readDigests(portal),
    recall: recallFrom(kept),
    recallPart: recallFrom(parts),
  });
  kept.save();
  // A build that makes no file again asks for no part: they stay for the next one.
  if (parts.isUsed) parts.save();
  return data;
});

export async function getPublishedData(): Promise<PublishedData> {
  return dataOf(await getPortal());
}

const releasesOf = once((snapshots: readonly Snapshot[]): readonly KnownRelease[] => {
  const kept = new KeptAnswers(defaultRoot(), KEPT_RELEASES, frameKey());
  const known = knownReleases(snapshots, { ...NO_MEMORY, recall: recallFrom(kept) });
  if (kept.isUsed) kept.save();
  return known;
});

/** The releases, the oldest first. */
export async function getReleases(): Promise<readonly KnownRelease[]> {
  return releasesOf(await getSnapshots());
}

/** What each release told for the first time, the oldest first. */
interface ReleasesWithNews {
  readonly snapshots: readonly Snapshot[];
  readonly news: readonly ReleaseNews[];
}

const newsOf = once((snapshots: readonly Snapshot[]): ReleasesWithNews => {
  const kept = new KeptAnswers(defaultRoot(), KEPT_NEWS, frameKey());
  const news = releaseNews(snapshots, { ...NO_MEMORY, recall: recallFrom(kept) });
  if (kept.isUsed) kept.save();
  return { snapshots, news };
});

export async function getReleaseNews(): Promise<ReleasesWithNews> {
  return newsOf(await getSnapshots());
}
