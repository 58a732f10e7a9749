import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files, isEmbedded, pages, SITE_FOLDER } from './site.ts';

test('the sitemap lists every page but those for lost readers and for frames, and nothing else', () => {
  const xml = readFileSync(`${SITE_FOLDER}/sitemap.xml`, 'utf8');
  const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)]
    .map(([, loc]) => new URL(loc ?? '').pathname)
    .sort();
  const expected = pages
    .filter((page) => !page.path.endsWith('404.html') && !isEmbedded(page))
    .map(({ path }) => path);
  expect(listed).toEqual(expected.sort());
});

test('robots.txt leads to the sitemap', () => {
  expect(readFileSync(`${SITE_FOLDER}/robots.txt`, 'utf8')).toMatch(
    /^Sitemap: \S+\/sitemap\.xml$/m,
  );
});

test('nothing but pages, files of the site and its assets is published', () => {
  const kinds = new Set(
    files.map((file) => file.replace(/^data\/releases\/[^/]+\//, '').replace(/^.*\./, '')),
  );
  kinds.delete('SHA256SUMS');
  expect([...kinds].sort()).toEqual([
    '_headers',
    '_redirects',
    'atom',
    'br',
    'css',
    'csv',
    'data/latest/SHA256SUMS',
    'geojson',
    'gz',
    'html',
    'ico',
    'ics',
    'js',
    'json',
    'jsonld',
    'md',
    'ods',
    'pagefind',
    'parquet',
    'pdf',
    'pf_filter',
    'pf_fragment',
    'pf_index',
    'pf_meta',
    'png',
    'sqlite',
    'svg',
    'txt',
    'woff2',
    'xlsx',
    'xml',
    'zip',
  ]);
});
