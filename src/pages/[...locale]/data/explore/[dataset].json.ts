import { exploredDataset, explorerViews, type ExplorerView } from '../../../../feeds/open-data/explorer.ts';
import { localeOfParam } from '../../../../i18n/routing.ts';
import { viewPaths } from '../../../../store/page-paths.ts';
import { getPublishedData } from '../../../data/_published-data.ts';

export async function getStaticPaths() {
  const views = explorerViews(await getPublishedData());
  return viewPaths(views.map((view) => ({ params: { dataset: view.name }, view })));
}

interface Context {
  readonly params: { readonly locale?: string };
  readonly props: { readonly view: ExplorerView };
}

/** What the explorer has to know of a dataset, in one language. */
export function GET({ params, props: { view } }: Context): Response {
  return new Response(JSON.stringify(exploredDataset(localeOfParam(params.locale), view)), {
    headers: { 'Content-Type': 'application/json' },
  });
}
