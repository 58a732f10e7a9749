/** The search of the built site, asked without a browser: what it finds, where that leads, what it weighs and keeps to itself. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchFolder, SITE_ADDRESS } from '../../src/i18n/routing.ts';
import type { SearchIndex } from '../../src/scripts/search/answers.ts';
import { SEARCH_KINDS } from '../../src/search/entry.ts';
import { LOCALES, type Locale } from '../../src/site.ts';
import {
  ask,
  median,
  openSite,
  shareWithin,
  type OpenedSite,
  type Outcome,
} from '../search/asked-queries.ts';
import { queriesOf } from '../search/queries.ts';
import { pageAt, pages, SITE_FOLDER } from './site.ts';

/** Of the first query of a reader who was never there, with the scripts that ask. */
const MOST_BYTES = 120_000;
const LEAST_SHARE = 0.95;
const FIRST = 3;

let site: OpenedSite;
const indexes = new Map<Locale, SearchIndex>();
const outcomes = new Map<Locale, readonly Outcome[]>();

beforeAll(async () => {
  site = await openSite(SITE_FOLDER);
  for (const locale of LOCALES) {
    indexes.set(locale, await site.open(locale));
    const asked: Outcome[] = [];
    for (const query of queriesOf(locale)) asked.push(await ask(site, locale, query));
    outcomes.set(locale, asked);
  }
});
afterAll(() => {
  site.close();
});

function indexOf(locale: Locale): SearchIndex {
  const index = indexes.get(locale);
  if (!index) throw new Error(`no index of ${locale}`);
  return index;
}

/** Addresses of everything that can be found in a language. */
async function everything(locale: Locale) {
  const results = await indexOf(locale).search({
    text: '',
    filters: { kind: SEARCH_KINDS },
    sort: 'relevance',
  });
  return results.hits(0, results.total);
}

describe.each(LOCALES)('the queries in %s', (locale) => {
  test('are forty at least, and name pages that there are', () => {
    const queries = queriesOf(locale);
    expect(queries.length).toBeGreaterThanOrEqual(40);
    for (const path of queries.flatMap(({ finds }) => finds)) {
      const [page = '', anchor] = path.split('#');
      const { root } = pageAt(locale === LOCALES[0] ? page : `/${locale}${page}`);
      if (anchor !== undefined) expect(root.querySelector(`[id="${anchor}"]`), path).not.toBeNull();
    }
  });

  test('find what is meant among the first three, all but one in twenty', () => {
    const asked = outcomes.get(locale) ?? [];
    const missed = asked
      .filter(
        ({ query, place = Number.POSITIVE_INFINITY }) => query.finds.length > 0 && place > FIRST,
      )
      .map(({ query }) => query.q);
    expect(shareWithin(asked, FIRST), missed.join(' | ')).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  test('that are empty or hostile find nothing, or something, and never fail', () => {
    const odd = (outcomes.get(locale) ?? []).filter(({ query }) => query.finds.length === 0);
    expect(odd.length).toBeGreaterThan(2);
    for (const { found } of odd) expect(Array.isArray(found)).toBe(true);
  });
});

describe('results', () => {
  test.each(LOCALES)(
    'in %s lead to pages of that language, and to anchors that are there',
    async (locale) => {
      const hits = await everything(locale);
      expect(hits.length).toBeGreaterThan(400);
      const known = new Map(pages.map(({ path, root }) => [path, root]));
      const wrong = hits
        .flatMap(({ href, parts }) => [href, ...parts.map((part) => part.href)])
        .filter((href) => {
          const [path = '', anchor] = href.split('#');
          const root = known.get(`/${path.slice(SITE_ADDRESS.base.length)}`);
          if (!root) return true;
          return anchor !== undefined && root.querySelector(`[id="${anchor}"]`) === null;
        });
      expect(wrong).toEqual([]);
    },
  );

  test('are counted for every value of a filter', async () => {
    const results = await indexOf('fr').search({ text: 'budget', filters: {}, sort: 'relevance' });
    const kinds = await results.counts('kind');
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(results.total);
    for (const { value, count } of await results.counts('plan')) {
      const narrowed = await indexOf('fr').search({
        text: 'budget',
        filters: { plan: [value] },
        sort: 'relevance',
      });
      expect(narrowed.total).toBe(count);
    }
  });

  test('of two values of a filter are those of either, of two filters those of both', async () => {
    const count = async (filters: Parameters<SearchIndex['search']>[0]['filters']) =>
      (await indexOf('fr').search({ text: 'données', filters, sort: 'relevance' })).total;
    const [commitments, meetings] = [
      await count({ kind: ['commitment'] }),
      await count({ kind: ['meeting'] }),
    ];
    expect(await count({ kind: ['commitment', 'meeting'] })).toBe(commitments + meetings);
    expect(await count({ kind: ['commitment'], year: ['2020'] })).toBe(0);
    expect(await count({ kind: ['report'], year: ['2020'] })).toBeGreaterThan(0);
  });

  test('sorted by date have the newest first, and what bears no date last', async () => {
    const results = await indexOf('fr').search({ text: 'comité', filters: {}, sort: 'newest' });
    const dates = (await results.hits(0, results.total)).map(({ date }) => date ?? '');
    const dated = dates.filter(Boolean);
    expect(dated.length).toBeGreaterThan(3);
    expect(dates.slice(0, dated.length)).toEqual(dated.toSorted().toReversed());
  });

  test('while one types are those whose words begin so', async () => {
    const titles = (await indexOf('fr').suggest('transpar', 3)).map(({ title }) =>
      title.stretches
        .map(({ text }) => text)
        .join('')
        .toLowerCase(),
    );
    expect(titles).toHaveLength(3);
    for (const title of titles) expect(title).toContain('transpar');
    for (const begun of ['الشفاف', 'الأرش', 'الميزان']) {
      expect((await indexOf('ar').suggest(begun, 3)).length, begun).toBeGreaterThan(0);
    }
  });

  test('are the same with accents and without', async () => {
    const ids = async (text: string) => {
      const results = await indexOf('fr').search({ text, filters: {}, sort: 'relevance' });
      return (await results.hits(0, 5)).map(({ href }) => href);
    };
    expect(await ids('réclamation')).toEqual(await ids('RECLAMATION'));
  });
});

describe('the index', () => {
  const folder = join(SITE_FOLDER, searchFolder().slice(SITE_ADDRESS.base.length));

  /** The scripts of the search page: at once, and once something is asked. */
  function scriptBytes(locale: Locale): number {
    const names = readdirSync(join(SITE_FOLDER, '_astro')).filter((name) =>
      name.endsWith('.js.br'),
    );
    const wanted = ['SearchPanel', 'Base', 'engine', 'summary', 'list-form', 'preload-helper'];
    const languages = { fr: ['french'], ar: ['arabic', 'french'], en: ['english'] }[locale];
    const own = names.filter((name) =>
      [...wanted, ...languages].some((start) => name.startsWith(`${start}.`)),
    );
    expect(own).toHaveLength(wanted.length + languages.length);
    return own.reduce((sum, name) => sum + statSync(join(SITE_FOLDER, '_astro', name)).size, 0);
  }

  test('weighs 120 kB for a first query, in the middle, with the scripts that ask', () => {
    const weights = LOCALES.flatMap((locale) =>
      (outcomes.get(locale) ?? []).map(({ bytes }) => bytes + scriptBytes(locale)),
    );
    expect(weights.length).toBeGreaterThan(120);
    expect(median(weights)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('holds no table, no menu, and no page that is one facet of a list', async () => {
    const hits = await everything('fr');
    expect(
      hits.filter(({ href }) => /\/(?:by|embed)\//.test(href)).map(({ href }) => href),
    ).toEqual([]);
    const menu = await indexOf('fr').search({
      text: 'fil d’Ariane',
      filters: {},
      sort: 'relevance',
    });
    expect(menu.isPartial || menu.total === 0).toBe(true);
  });

  test('has no event that was only proposed', async () => {
    const events = JSON.parse(
      readFileSync(join(SITE_FOLDER, 'data/latest/events.json'), 'utf8'),
    ) as readonly { readonly id: string }[];
    const hits = (await everything('fr')).filter(({ kind }) => kind === 'event');
    expect(hits.map(({ href }) => href).toSorted()).toEqual(
      events.map(({ id }) => `${SITE_ADDRESS.base}events/${id}/`).toSorted(),
    );
  });

  test('is there in every language, and in no other', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...LOCALES].toSorted());
    for (const locale of LOCALES) {
      expect(existsSync(join(folder, locale, 'index.json'))).toBe(true);
    }
  });
});
