import { describe, expect, test } from 'vitest';
import { beginningOf } from '../../../../src/feeds/subscriptions/entry-text.ts';
import { atomText, jsonFeedText } from '../../../../src/feeds/subscriptions/feed-text.ts';
import { siteAddress } from '../../../../src/i18n/site-address.ts';
import type { Portal } from '../../../../src/schema/portal.ts';
import { readAtom, readJsonFeed } from '../../../feeds/read-feed.ts';
import {
  sampleCommitment,
  samplePlan,
  samplePortal,
  sampleReading,
  sampleSource,
} from '../../domain/sample.ts';
import { feedOf } from './released.ts';

const HOSTILE = '<script>alert(1)</script>]]>&amp;\u202E"\'\u0007';

function portalOf(title: string, percentDone: number): Portal {
  return samplePortal({
    plans: [samplePlan('p')],
    commitments: [
      sampleCommitment('p/1', { title: { fr: title, ar: 'بوابة المعطيات', en: 'Data portal' } }),
    ],
    sources: [sampleSource('s', { title: { fr: 'Compte rendu' }, recordedOn: '2019-01-01' })],
    readings: [
      sampleReading('r', { percentDone, recordedOn: '2020-02-03', observedOn: '2020-02' }),
    ],
  });
}

const BEFORE = portalOf('Portail des données', 40);
const AFTER = portalOf('Portail des données', 60);
const FEED = feedOf(
  AFTER,
  [
    ['2020-03-01', BEFORE],
    ['2020-06-01', AFTER],
  ],
  'commitments/p/1',
);

/** What a reader reads of an entry, without the signs that keep its direction. */
function plain(html: string): string {
  return html
    .replaceAll(/<\/(?:li|p)>/g, '\n')
    .replaceAll(/<[^>]+>|[\u2066-\u2069]/g, '')
    .replaceAll(/[\u00A0\u202F]/g, ' ');
}

const changeIn = (locale: 'fr' | 'ar' | 'en') =>
  readAtom(atomText(locale, FEED)).entries.find(({ id }) => {
    const change = FEED.entries.find(
      (entry) => entry.kind === 'changed' && entry.dataset === 'readings',
    );
    return id === change?.id;
  });

describe('an entry in words', () => {
  test('says what changed, from what to what, its own day, by which source and since which release', () => {
    const entry = changeIn('fr');
    expect(plain(entry?.title ?? '')).toBe('Modification – Relevés : Portail des données');
    expect(plain(entry?.html ?? '')).toBe(
      'Date du constat : février 2020\n' +
        'Taux d’avancement – avant : 40 % ; maintenant : 60 %\n' +
        'Sources : Compte rendu\n' +
        'Publié avec la version 2020-06-01 des données, le 1er juin 2020.\n',
    );
    expect(entry?.updated).toBe('2020-06-01T00:00:00+01:00');
  });

  test('speaks the language of the feed, and sets apart what is in another one', () => {
    const entry = changeIn('ar');
    expect(entry?.title).toContain('\u2067بوابة المعطيات\u2069');
    expect(entry?.html).toMatch(/^<div lang="ar" dir="rtl">/);
    expect(entry?.html).toContain('<bdi lang="fr" dir="ltr">\u2066Compte rendu\u2069</bdi>');
    expect(entry?.html).toContain('\u206640%\u2069');
    expect(plain(changeIn('en')?.html ?? '')).toContain('before: 40%; now: 60%');
  });

  test('of a row that came says all that it holds, and when it was recorded', () => {
    const feed = feedOf(AFTER, [], 'commitments/p/1');
    const [entry] = readAtom(atomText('en', feed)).entries;
    expect(plain(entry?.html ?? '')).toBe(
      'Commitment: Data portal\nDate observed: February 2020\nProgress: 60%\n' +
        'Sources: Compte rendu\nRecorded here on 3 February 2020.\n',
    );
  });
});

describe('in both formats', () => {
  test('the same entries stand under the same ids, and a reader finds the page and the feed itself', () => {
    const atom = readAtom(atomText('ar', FEED));
    const json = readJsonFeed(jsonFeedText('ar', FEED));
    expect(json.entries).toEqual(atom.entries);
    expect(atom).toMatchObject({
      language: 'ar',
      self: 'http://localhost:4321/ar/feeds/commitments/p/1.atom',
      home: 'http://localhost:4321/ar/commitments/p/1/',
    });
    expect(json).toMatchObject({
      language: 'ar',
      self: 'http://localhost:4321/ar/feeds/commitments/p/1.json',
    });
  });

  test('no id depends on the address of the site, nor that of an entry on the language', () => {
    const address = siteAddress('https://example.org/portal/');
    const [here, there] = [readAtom(atomText('fr', FEED)), readAtom(atomText('fr', FEED, address))];
    expect(there.id).toBe(here.id);
    const idsOf = ({ entries }: typeof here) => entries.map(({ id }) => id);
    expect(idsOf(there)).toEqual(idsOf(here));
    expect(idsOf(readAtom(atomText('en', FEED)))).toEqual(idsOf(here));
    expect(readAtom(atomText('en', FEED)).id).not.toBe(here.id);
    expect(there.entries.every(({ url }) => url.startsWith('https://example.org/portal/'))).toBe(
      true,
    );
  });

  test('a feed without an entry is dated by the records', () => {
    const empty = feedOf(AFTER, [], 'forum');
    expect(readAtom(atomText('fr', empty))).toMatchObject({
      updated: '2020-12-31T00:00:00+01:00',
      entries: [],
    });
    expect(readJsonFeed(jsonFeedText('fr', empty)).entries).toEqual([]);
  });
});

test('a hostile text stays a text, and turns nothing around', () => {
  const now = portalOf(HOSTILE, 60);
  const feed = feedOf(now, [
    ['2020-03-01', BEFORE],
    ['2020-06-01', now],
  ]);
  for (const read of [readAtom(atomText('fr', feed)), readJsonFeed(jsonFeedText('fr', feed))]) {
    const entry = read.entries.find(({ title }) => title.includes('Engagements'));
    expect(entry?.title).toContain('<script>alert(1)</script>]]>&amp;"');
    expect(entry?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;]]&gt;&amp;amp;');
    for (const text of [entry?.title, entry?.html]) {
      expect(text).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    }
    expect(entry?.html).not.toContain('<script');
  }
});

test('a day begins where the portal is at home, also while its clocks stand otherwise', () => {
  expect(beginningOf('2026-03-01')).toBe('2026-03-01T00:00:00+00:00');
  expect(beginningOf('2026-05-01')).toBe('2026-05-01T00:00:00+01:00');
});
