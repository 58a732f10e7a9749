/** Feeds as programs of others read them, of whatever records the site is made. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { SITE_ADDRESS } from '../../src/i18n/routing.ts';
import { LANGUAGES } from '../../src/site.ts';
import { readAtom, readJsonFeed, type ReadFeed } from '../feeds/read-feed.ts';
import { files, isEmbedded, pageAt, pages, SITE_FOLDER, templateOf } from './site.ts';

const names = files
  .filter((file) => /^(?:[a-z]{2}\/)?feeds\/.*\.atom$/.test(file))
  .map((file) => file.replace(/\.atom$/, ''));

const textOf = (file: string): string => readFileSync(join(SITE_FOLDER, file), 'utf8');
const feeds: readonly (readonly [name: string, atom: ReadFeed, json: ReadFeed])[] = names.map(
  (name) => [name, readAtom(textOf(`${name}.atom`)), readJsonFeed(textOf(`${name}.json`))],
);

/** A date and time with an offset: RFC 3339, 5.6, as the two formats ask for it. */
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

const TEXT = { type: 'string', minLength: 1 };
const ADDRESS = { type: 'string', format: 'uri' };
const TIME = { type: 'string', pattern: RFC_3339.source, format: 'date-time' };

/** What https://www.jsonfeed.org/version/1.1/ asks of a feed, and nothing that it does not know. */
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: TEXT,
    description: TEXT,
    home_page_url: ADDRESS,
    feed_url: ADDRESS,
    language: TEXT,
    authors: {
      type: 'array',
      items: {
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: { name: TEXT, url: ADDRESS, avatar: ADDRESS },
      },
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_html'],
        additionalProperties: false,
        properties: {
          id: TEXT,
          url: ADDRESS,
          title: TEXT,
          content_html: TEXT,
          date_published: TIME,
          date_modified: TIME,
          tags: { type: 'array', items: TEXT },
        },
      },
    },
  },
};

/** The file of the site behind an absolute address, and the anchor in it. */
function placeOf(url: string): { readonly path: string; readonly anchor: string } {
  const { origin, pathname, hash } = new URL(url);
  expect(origin, url).toBe(SITE_ADDRESS.origin);
  return { path: `/${pathname.slice(SITE_ADDRESS.base.length)}`, anchor: hash.slice(1) };
}

function expectPage(url: string): void {
  const { path, anchor } = placeOf(url);
  const page = pageAt(path);
  if (anchor !== '') expect(page.root.querySelector(`[id="${anchor}"]`), url).not.toBeNull();
}

test('there is a feed of everything and one of each commitment, in each language and in both formats', () => {
  expect(names).toEqual(expect.arrayContaining(['feeds/all', 'ar/feeds/all', 'en/feeds/all']));
  const commitments = pages.filter(
    (page) => templateOf(page.key) === '/commitments/*/*/' && !isEmbedded(page),
  );
  expect(commitments.length).toBeGreaterThan(0);
  for (const { locale, key } of commitments) {
    const folder = locale === 'fr' ? '' : `${locale}/`;
    expect(names).toContain(`${folder}feeds${key.replace(/\/$/, '')}`);
  }
});

describe('an independent program', () => {
  test('reads the same from both formats: title, language, home and every entry', () => {
    for (const [name, atom, json] of feeds) {
      expect(json.entries, name).toEqual(atom.entries);
      expect([json.title, json.language, json.home], name).toEqual([
        atom.title,
        atom.language,
        atom.home,
      ]);
      expect(atom.title, name).not.toBe('');
    }
  });

  test('finds JSON Feed 1.1, to the letter', () => {
    const ajv = new Ajv2020({ allErrors: true, formats: fullFormats });
    const validate = ajv.compile(JSON_FEED);
    for (const [name] of feeds) {
      validate(JSON.parse(textOf(`${name}.json`)));
      expect(validate.errors, name).toBeNull();
    }
  });

  test('finds the feed at the address that it gives, and a page of the same language behind it', () => {
    for (const [name, atom, json] of feeds) {
      expect(placeOf(atom.self).path).toBe(`/${name}.atom`);
      expect(placeOf(json.self).path).toBe(`/${name}.json`);
      expectPage(atom.home);
      const { path } = placeOf(atom.home);
      expect(LANGUAGES[pageAt(path).locale].tag, name).toBe(atom.language);
    }
  });
});

describe('entries', () => {
  test('have ids that are unique in their feed, and feeds have ids of their own', () => {
    for (const [name, { entries }] of feeds) {
      const ids = entries.map(({ id }) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const id of ids)
        expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f-]{17}[\da-f]*$/);
    }
    const own = feeds.map(([, { id }]) => id);
    expect(new Set(own).size).toBe(own.length);
  });

  test('are dated as RFC 3339 has it, the newest first, and the newest dates the feed', () => {
    for (const [name, { updated = '', entries }] of feeds) {
      const days = entries.map((entry) => entry.updated);
      for (const day of [updated, ...days]) expect(day, name).toMatch(RFC_3339);
      const times = days.map((day) => Date.parse(day));
      expect(times, name).toEqual(times.toSorted((one, other) => other - one));
      if (days.length > 0) expect(updated, name).toBe(days[0]);
    }
  });

  test('lead to pages and elements that are there', () => {
    for (const [, { entries }] of feeds) for (const { url } of entries) expectPage(url);
  });

  test('hold markup of ours alone, and their links lead to pages that are there', () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      DIV: ['dir', 'lang'],
      P: [],
      UL: [],
      LI: [],
      STRONG: [],
      BDI: ['dir', 'lang'],
      A: ['href'],
    };
    for (const [name, { entries }] of feeds) {
      for (const { html, title } of entries) {
        expect(title, name).not.toBe('');
        for (const element of parse(html).querySelectorAll('*')) {
          const known = allowed[element.tagName];
          expect(known, `${name} ${element.tagName}`).toBeDefined();
          expect(known).toEqual(expect.arrayContaining(Object.keys(element.attributes)));
          if (element.tagName === 'A') expectPage(element.getAttribute('href') ?? '');
        }
      }
    }
  });
});

describe('pages', () => {
  const OFFERING = [
    '/',
    '/plans/*/',
    '/themes/*/',
    '/institutions/*/',
    '/commitments/*/*/',
    '/meetings/',
    '/open-gov-week/',
    '/data/releases/',
    '/corrections/',
  ];

  test('of what has a feed name it to programs, and offer it to readers', () => {
    const offering = pages.filter(({ key }) => OFFERING.includes(templateOf(key)));
    expect(new Set(offering.map(({ key }) => templateOf(key)))).toEqual(new Set(OFFERING));
    for (const { path, root } of offering) {
      for (const [type, ending] of [
        ['application/atom+xml', '.atom'],
        ['application/feed+json', '.json'],
      ] as const) {
        const named = root
          .querySelectorAll(`head link[rel="alternate"][type="${type}"]`)
          .map((link) => link.getAttribute('href') ?? '');
        const shown = root
          .querySelectorAll(`body a[href$="${ending}"]`)
          .map((link) => link.getAttribute('href'));
        expect(named.length, path).toBeGreaterThan(0);
        for (const href of named) {
          expect(existsSync(join(SITE_FOLDER, href.slice(SITE_ADDRESS.base.length)))).toBe(true);
          expect(shown, path).toContain(href);
        }
      }
    }
  });

  test('the page about subscriptions shows the whole address of every feed and calendar that it lists', () => {
    for (const { root, path } of pages.filter(({ key }) => key === '/subscribe/')) {
      const rows = root.querySelectorAll('.addresses > li');
      expect(rows.length, path).toBeGreaterThan(20);
      for (const row of rows) {
        const [first] = row.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
        expect(row.querySelector('code')?.textContent).toBe(`${SITE_ADDRESS.origin}${first ?? ''}`);
      }
    }
  });
});
