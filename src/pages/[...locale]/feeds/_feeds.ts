/** Every feed of the records as they are published, with what is known of the releases from the build before. */
import { once } from '../../../domain/relations.ts';
import { feedsOf, type Feed } from '../../../feeds/subscriptions/feeds.ts';
import type { Portal } from '../../../schema/portal.ts';
import { viewPaths } from '../../../store/page-paths.ts';
import { getPortal } from '../../../store/portal.ts';
import { getReleaseNews } from '../../data/_published-data.ts';

const feedsByPortal = once(async (portal: Portal): Promise<readonly Feed[]> => {
  const { snapshots, news } = await getReleaseNews();
  return feedsOf(portal, snapshots, news);
});

/** What `getStaticPaths` returns for the feeds of one format. */
export async function feedPaths() {
  const feeds = await feedsByPortal(await getPortal());
  return viewPaths(feeds.map((view) => ({ params: { scope: view.scope }, view })));
}

/** What an endpoint is given. */
export interface FeedContext {
  readonly params: { readonly locale?: string };
  readonly props: { readonly view: Feed };
}
