/** The queries of the lists beside this file, put to the index of a built site by the engine that readers' browsers run. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { localisedPath, searchFolder, SITE_ADDRESS } from '../../src/i18n/routing.ts';
import { openIndex } from '../../src/scripts/search/engine.ts';
import type { SearchIndex } from '../../src/scripts/search/answers.ts';
import type { LoadScript } from '../../src/scripts/search/pagefind.ts';
import type { Locale } from '../../src/site.ts';
import type { TestQuery } from './queries.ts';

/** Bytes of a file as a server sends it: of its Brotli twin where it has one. */
function storedSize(file: string): number {
  const twin = `${file}.br`;
  return statSync(existsSync(twin) ? twin : file).size;
}

/** The indexes of a built site, opened without a browser. */
export interface OpenedSite {
  /** As a reader opens it who was never there. */
  readonly open: (locale: Locale) => Promise<SearchIndex>;
  /** Bytes of what the index was asked for since this was called last. */
  readonly takeBytes: () => number;
  readonly close: () => void;
}

export async function openSite(folder: string): Promise<OpenedSite> {
  const site = resolve(folder);
  let bytes = 0;
  const fileAt = (address: string) =>
    join(site, new URL(address, 'http://localhost').pathname.slice(SITE_ADDRESS.base.length));
  const server = createServer((request, response) => {
    const file = fileAt(request.url ?? '/');
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    bytes += storedSize(file);
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const load: LoadScript = async (address) => {
    const file = fileAt(address);
    bytes += storedSize(file);
    return (await import(pathToFileURL(file).href)) as Awaited<ReturnType<LoadScript>>;
  };
  return {
    open: async (locale) =>
      openIndex({ folder: `http://127.0.0.1:${String(port)}${searchFolder()}`, locale }, load),
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () => server.close(),
  };
}

/** What a page of results shows at once. */
const SHOWN = 10;

export interface Outcome {
  readonly query: TestQuery;
  /** From 1; absent where nothing that was to be found is among the results shown. */
  readonly place?: number;
  /** Of the index, for a reader's first query. */
  readonly bytes: number;
  readonly milliseconds: number;
  readonly found: readonly string[];
}

/** Puts a query to a fresh engine, as a reader's first one. */
export async function ask(site: OpenedSite, locale: Locale, query: TestQuery): Promise<Outcome> {
  site.takeBytes();
  const began = performance.now();
  const index = await site.open(locale);
  const results = await index.search({ text: query.q, filters: {}, sort: 'relevance' });
  const hits = await results.hits(0, SHOWN);
  const wanted = query.finds.map((path) => localisedPath(locale, path));
  // A page is met by any part of it.
  const isWanted = (href: string) =>
    wanted.includes(href) || wanted.includes(href.split('#')[0] ?? '');
  const place = hits.findIndex(({ href }) => isWanted(href));
  return {
    query,
    ...(place >= 0 && { place: place + 1 }),
    bytes: site.takeBytes(),
    milliseconds: performance.now() - began,
    found: hits.map(({ href }) => href),
  };
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Of the queries that must find something, the share that finds it among the first few. */
export function shareWithin(outcomes: readonly Outcome[], most: number): number {
  const judged = outcomes.filter(({ query }) => query.finds.length > 0);
  const found = judged.filter(({ place = Number.POSITIVE_INFINITY }) => place <= most);
  return found.length / judged.length;
}

/** Mean of one divided by the place, 0 for what is not found. */
export function meanReciprocalRank(outcomes: readonly Outcome[]): number {
  const judged = outcomes.filter(({ query }) => query.finds.length > 0);
  return judged.reduce((sum, { place }) => sum + (place ? 1 / place : 0), 0) / judged.length;
}
