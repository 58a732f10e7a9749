/**
 * How well the search finds what people mean, and what a first query weighs: every query of `tests/search/queries/` is put
 * to the index of a built site, each to a fresh engine as a reader's first one. The scripts of the search page, 10 kB, come
 * on top of the bytes told.
 * Usage: npm run build && node bench/search.ts [--site dist] [--languages fr,ar,en] [--misses]
 */
import { parseArgs } from 'node:util';
import {
  ask,
  meanReciprocalRank,
  median,
  openSite,
  shareWithin,
  type Outcome,
} from '../tests/search/asked-queries.ts';
import { queriesOf } from '../tests/search/queries.ts';
import { LOCALES } from '../src/site.ts';

const FIRST = 3;

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    languages: { type: 'string', default: LOCALES.join() },
    misses: { type: 'boolean', default: false },
  },
});

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

const site = await openSite(values.site);
for (const locale of LOCALES.filter((one) => values.languages.split(',').includes(one))) {
  const outcomes: Outcome[] = [];
  for (const query of queriesOf(locale)) outcomes.push(await ask(site, locale, query));
  const bytes = outcomes.map((outcome) => outcome.bytes);
  const milliseconds = median(outcomes.map((outcome) => outcome.milliseconds));
  console.log(
    `${locale}: ${String(outcomes.length)} queries; first ${percent(shareWithin(outcomes, 1))}, ` +
      `in the first ${String(FIRST)} ${percent(shareWithin(outcomes, FIRST))}, ` +
      `mean reciprocal rank ${meanReciprocalRank(outcomes).toFixed(3)}; bytes median ` +
      `${String(median(bytes))}, most ${String(Math.max(...bytes))}; ${milliseconds.toFixed(0)} ms`,
  );
  if (!values.misses) continue;
  for (const { query, place = Number.POSITIVE_INFINITY, found } of outcomes) {
    if (query.finds.length === 0 || place <= FIRST) continue;
    console.log(`  ${query.q} (${query.why}): place ${String(place)}`);
    for (const path of found.slice(0, FIRST)) console.log(`    ${path}`);
  }
}
site.close();
