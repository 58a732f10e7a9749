import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KeptFiles } from '../../../../src/integrations/kept-files.ts';
import { readTree } from '../../../../src/integrations/tree.ts';
import { linkFindings, type Redirect } from '../../../../src/integrations/verification/links.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../../../src/site.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'links-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'site', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** What is found, each in one line. */
function found(redirects: readonly Redirect[] = [], base = '/'): readonly string[] {
  const findings = linkFindings({
    tree: readTree(join(root, 'site')),
    address: { origin: 'https://portal.example', base },
    redirects,
    kept: new KeptFiles(join(root, 'kept')),
  });
  for (const { cure } of findings) expect(cure).not.toBe('');
  return findings.map(({ place, fact }) => `${place} ${fact}`);
}

describe('links', () => {
  test('to files, folders, anchors and the top of a page hold', () => {
    write({
      'index.html':
        '<a href="/a/#part">1</a> <a href="/a/#top">2</a> <a href="/x.csv#row=2">3</a> <a href="/a/#:~:text=x">4</a> <a href="/b%20c/">5</a>',
      'a/index.html': '<p id="part"><a href="../">up</a>',
      'b c/index.html': '',
      'x.csv': '',
    });
    expect(found()).toEqual([]);
  });

  test('that lead nowhere are all told at once, each place once with the number of files', () => {
    write({
      'index.html': '<p>\n<a href="/gone/">1</a><a href="/a/#gone">2</a><img src="/gone.png">',
      'a/index.html': '<a href="/gone/">3</a><a href="https://[">4</a>',
    });
    expect(found()).toEqual([
      'a/index.html:1:1 leads to /gone/, which is not published (in 2 files)',
      'a/index.html:1:23 "https://[" is not an address',
      'index.html:2:47 leads to /gone.png, which is not published',
      'index.html:2:23 leads to #gone of /a/, where no element has this id',
    ]);
  });

  test('need the letters, the slash and the base of what is published', () => {
    write({
      'index.html': '<a href="/portal/A/">1</a><a href="/portal/a">2</a><a href="/a/">3</a>',
      'a/index.html': '',
    });
    expect(found([], '/portal/')).toEqual([
      'index.html:1:1 leads to /portal/A/, which is not published',
      'index.html:1:27 leads to /portal/a, which is published as /portal/a/',
      'index.html:1:52 leads to /a/, beside the site, which lies below /portal/',
    ]);
  });

  test('are looked for in pictures, style sheets and the sitemap too', () => {
    write({
      'a.svg': '<svg><image href="/b.png"/></svg>',
      '_astro/a.css': 'p{background:url(b.woff2)}',
      'sitemap.xml': '<urlset><url><loc>https://portal.example/gone/</loc></url></urlset>',
    });
    expect(found()).toEqual([
      '_astro/a.css:1:14 leads to /_astro/b.woff2, which is not published',
      'a.svg:1:6 leads to /b.png, which is not published',
      'sitemap.xml:1:14 leads to /gone/, which is not published',
    ]);
  });
});

describe('an address that moved', () => {
  const row = { from: '/old/', to: '/new/#part', line: 2 };
  const languages = LOCALES.map((locale) => (locale === DEFAULT_LOCALE ? '' : `${locale}/`));

  test('is a place to lead to in every language, with and without its slash', () => {
    write(Object.fromEntries(languages.map((prefix) => [`${prefix}new/index.html`, ''])));
    write({
      'index.html': languages.map((prefix) => `<a href="/${prefix}old/">1</a>`).join(''),
      'ar/index.html': '<a href="/old#part">1</a>',
    });
    expect(found([row])).toEqual([]);
  });

  test('must lead to a page in every language', () => {
    write({ 'new/index.html': '' });
    const [first, second] = languages.filter((prefix) => prefix !== '');
    expect(found([row])).toEqual([
      `data/redirects.csv:2 leads to /${first ?? ''}new/, /${second ?? ''}new/, which is not published`,
    ]);
  });
});

test('facts of a page are kept: after an edit only the page that changed is read as HTML', () => {
  write({ 'index.html': '<a href="/a/">1</a>', 'a/index.html': '<p id="part">' });
  expect(found()).toEqual([]);
  const keptAt = (): Record<string, number> =>
    Object.fromEntries(
      readdirSync(join(root, 'kept')).map((name) => [name, statSync(join(root, 'kept', name)).ino]),
    );
  const before = keptAt();
  write({ 'index.html': '<a href="/a/#part">1</a>' });
  expect(found()).toEqual([]);
  const after = keptAt();
  expect(after).toMatchObject(before);
  expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 1);
});

test('the same bytes at another place of the site are judged anew', () => {
  write({ 'a/index.html': '<a href="b/">1</a>', 'a/b/index.html': '' });
  expect(found()).toEqual([]);
  write({ 'c/index.html': '<a href="b/">1</a>' });
  expect(found()).toEqual(['c/index.html:1:1 leads to /c/b/, which is not published']);
});
