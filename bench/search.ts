/**
 * How well the search finds what people mean, and what a first query weighs: every query of `tests/search/queries/` is put
 * to the index of a built site, each in a fresh engine as a reader's first one.
 * Usage: npm run build && node bench/search.ts [--site dist] [--misses]
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { localisedPath, SEARCH_FOLDER, SITE_ADDRESS } from '../src/i18n/routing.ts';
import { openIndex } from '../src/scripts/search/engine.ts';
import type { LoadScript } from '../src/scripts/search/pagefind.ts';
import { LOCALES, type Locale } from '../src/site.ts';

interface TestQuery {
  readonly q: string;
  /** Paths below base and language, any of which must come in the first three; none where nothing need be found. */
  readonly finds: readonly string[];
  readonly why: string;
}

const FIRST = 3;
/** What a page of results shows at once. */
const SHOWN = 10;

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    misses: { type: 'boolean', default: false },
  },
});
const site = resolve(values.site);

/** Bytes of a file as a server sends it: of its Brotli twin where it has one. */
function storedSize(file: string): number {
  const twin = `${file}.br`;
  return statSync(existsSync(twin) ? twin : file).size;
}

let bytes = 0;
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = join(site, path.slice(SITE_ADDRESS.base.length));
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  bytes += storedSize(file);
  createReadStream(file).pipe(response);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;
const folder = `http://127.0.0.1:${String(port)}${SITE_ADDRESS.base}${SEARCH_FOLDER}/`;

const load: LoadScript = async (address) => {
  const file = join(site, new URL(address).pathname.slice(SITE_ADDRESS.base.length));
  bytes += storedSize(file);
  return (await import(pathToFileURL(file).href)) as Awaited<ReturnType<LoadScript>>;
};

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

interface Outcome {
  readonly query: TestQuery;
  /** From 1; absent where nothing that was to be found is among the results shown. */
  readonly place?: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly found: readonly string[];
}

async function ask(locale: Locale, query: TestQuery): Promise<Outcome> {
  bytes = 0;
  const began = performance.now();
  const index = await openIndex({ folder, locale }, load);
  const results = await index.search({ text: query.q, filters: {}, sort: 'relevance' });
  const hits = await results.hits(0, SHOWN);
  const wanted = query.finds.map((path) => localisedPath(locale, path));
  const place = hits.findIndex(
    ({ href, parts }) =>
      wanted.includes(href) || parts.slice(0, 1).some((part) => wanted.includes(part.href)),
  );
  return {
    query,
    ...(place >= 0 && { place: place + 1 }),
    bytes,
    milliseconds: performance.now() - began,
    found: hits.slice(0, FIRST).map(({ href }) => href),
  };
}

for (const locale of LOCALES) {
  const file = `tests/search/queries/${locale}.json`;
  const queries = JSON.parse(readFileSync(file, 'utf8')) as readonly TestQuery[];
  const outcomes: Outcome[] = [];
  for (const query of queries) outcomes.push(await ask(locale, query));
  const judged = outcomes.filter(({ query }) => query.finds.length > 0);
  const within = (most: number) =>
    judged.filter(({ place = Number.POSITIVE_INFINITY }) => place <= most).length / judged.length;
  const rank = judged.reduce((sum, { place }) => sum + (place ? 1 / place : 0), 0) / judged.length;
  const weights = outcomes.map((outcome) => outcome.bytes);
  console.log(
    `${locale}: ${String(judged.length)} queries; first ${percent(within(1))}, ` +
      `in the first ${String(FIRST)} ${percent(within(FIRST))}, mean reciprocal rank ${rank.toFixed(3)}; ` +
      `bytes median ${String(median(weights))}, most ${String(Math.max(...weights))}; ` +
      `milliseconds median ${median(outcomes.map((one) => one.milliseconds)).toFixed(0)}`,
  );
  if (!values.misses) continue;
  for (const { query, place, found } of judged) {
    if (place !== undefined && place <= FIRST) continue;
    console.log(`  ${query.q} (${query.why}): ${place ? `place ${String(place)}` : 'not found'}`);
    for (const path of found) console.log(`    ${path}`);
  }
}
server.close();
