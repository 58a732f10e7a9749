import { editionIndexes, type EventIndexView } from '../../../../../domain/event-list.ts';
import { eventIndex } from '../../../../../feeds/event-index.ts';
import { localeOfParam } from '../../../../../i18n/routing.ts';
import { viewPaths } from '../../../../../store/page-paths.ts';
import { getPortal } from '../../../../../store/portal.ts';

export async function getStaticPaths() {
  return viewPaths(
    editionIndexes(await getPortal()).map(({ edition, view }) => ({ params: { edition }, view })),
  );
}

interface Context {
  readonly params: { readonly locale?: string };
  readonly props: { readonly view: EventIndexView };
}

/** What filters in the browser know of the events of an edition, in one language. */
export function GET({ params, props: { view } }: Context): Response {
  return new Response(JSON.stringify(eventIndex(localeOfParam(params.locale), view)), {
    headers: { 'Content-Type': 'application/json' },
  });
}
