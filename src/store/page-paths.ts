/** The addresses of pages and of published files, each with a key of everything it shows: a build writes again only the pages whose key changed. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../domain/relations.ts';
import { localeParams } from '../i18n/routing.ts';
import { codeDigest } from './code.ts';
import { contentFolders } from './folders.ts';
import { defaultRoot } from './read-portal.ts';
import { revisionOf } from './revision.ts';

type LocaleParams = ReturnType<typeof localeParams>[number]['params'];

/** A page in one language, for `getStaticPaths`. */
interface PagePath<Params, Props> {
  readonly params: LocaleParams & Params;
  readonly props: Props;
  readonly cacheKey: string;
}

/**
 * All that is no record: code, words, settings, and the pages of the team, which may load code. Which stylesheets a page
 * names depends on all pages together, so that a change of any of it writes every page again.
 */
function frameDigest(): string {
  const root = defaultRoot();
  const rooms = readdirSync('src').filter((name) => name !== 'content');
  return codeDigest([
    ...rooms.map((name) => join('src', name)),
    join(root, contentFolders(root).content, 'pages'),
    'public',
    'astro.config.mjs',
  ]);
}

const { PORTAL_URL = '', PORTAL_DEMO = '' } = process.env;

/** What everything that is published depends on beside the records. */
export function frameKey(): string {
  return [frameDigest(), PORTAL_URL, PORTAL_DEMO].join(' ');
}

/** The key of what shows this and nothing else of the records. */
export function cacheKeyOf(shown: unknown): string {
  return `${frameKey()} ${revisionOf(shown)}`;
}

function pathsOf<Params extends Readonly<Record<string, string | undefined>>, Props>(
  params: Params,
  props: Props,
  cacheKey: string,
): PagePath<Params, Props>[] {
  return localeParams().map((path) => ({
    params: { ...path.params, ...params },
    props,
    cacheKey,
  }));
}

/** A view is shown by several pages and files: a figure by seven. */
const keyOfView = once((view: object) => cacheKeyOf(view));

/**
 * The paths of a page that shows its `view` and nothing else of the records: the page must take it from its props.
 *
 * @param pages parameters and view of each page, the same in every language
 */
export function viewPaths<
  Params extends Readonly<Record<string, string | undefined>>,
  View extends object,
>(
  pages: readonly { readonly params: Params; readonly view: View }[],
): PagePath<Params, { readonly view: View }>[] {
  return pages.flatMap(({ params, view }) => pathsOf(params, { view }, keyOfView(view)));
}

/**
 * The same for views of which each takes long to work out, or all together would fill the memory: one is asked for only
 * where its page is written.
 *
 * @param pages `source` is everything that the view is worked out of, the code apart
 */
export function lateViewPaths<Params extends Readonly<Record<string, string | undefined>>, View>(
  pages: readonly {
    readonly params: Params;
    readonly source: readonly string[];
    readonly view: () => View;
  }[],
): PagePath<Params, { readonly view: () => View }>[] {
  return pages.flatMap(({ params, source, view }) => pathsOf(params, { view }, cacheKeyOf(source)));
}
