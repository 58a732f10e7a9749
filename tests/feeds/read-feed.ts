/** Feeds as an independent program reads them. */
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';

/** What a program shows of an entry. */
export interface ReadEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly html: string;
  readonly updated: string;
}

export interface ReadFeed {
  readonly id?: string;
  readonly title: string;
  readonly language: string;
  readonly self: string;
  readonly home: string;
  readonly updated?: string;
  readonly entries: readonly ReadEntry[];
}

/** @throws Error for what is no Atom feed */
export function readAtom(text: string): ReadFeed {
  const feed = parseAtomFeed(text);
  const link = (rel: string, type: string) =>
    feed.links?.find((one) => one.rel === rel && one.type === type)?.href ?? '';
  return {
    ...(feed.id !== undefined && { id: feed.id }),
    title: feed.title?.value ?? '',
    language: feed.xml?.lang ?? '',
    self: link('self', 'application/atom+xml'),
    home: link('alternate', 'text/html'),
    ...(feed.updated !== undefined && { updated: feed.updated }),
    entries: (feed.entries ?? []).map(({ id, title, links, content, updated }) => ({
      id: id ?? '',
      url: links?.find(({ rel }) => rel === 'alternate')?.href ?? '',
      title: title?.value ?? '',
      html: content?.value ?? '',
      updated: updated ?? '',
    })),
  };
}

/** @throws Error for what is no JSON Feed */
export function readJsonFeed(text: string): ReadFeed {
  const feed = parseJsonFeed(text);
  return {
    title: feed.title ?? '',
    language: feed.language ?? '',
    self: feed.feed_url ?? '',
    home: feed.home_page_url ?? '',
    entries: (feed.items ?? []).map(({ id, url, title, content_html, date_modified }) => ({
      id: id ?? '',
      url: url ?? '',
      title: title ?? '',
      html: content_html ?? '',
      updated: date_modified ?? '',
    })),
  };
}
