/** What the pages weigh on their way to a reader: bytes as a server sends them, without its headers. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SITE_ADDRESS } from '../../src/i18n/routing.ts';
import { pages, SITE_FOLDER, templateOf, type BuiltPage } from './site.ts';

/** Of a page and the stylesheets that it waits for: the first packets of a connection hold as much. */
const MOST_TO_READ = 14_000;
const MOST_FIRST_VISIT = 150_000;
const MOST_FONTS = 60_000;
const MOST_SHARED_SCRIPTS = 4_000;
const MOST_CHARTS = 65_000;
const MOST_STYLESHEETS = 2;

const commitments = pages.filter(({ key }) => templateOf(key) === '/commitments/*/*/');
const inArabic = commitments.filter(({ locale }) => locale === 'ar');

const weights = new Map<string, number>();

/** Bytes of a file as it is sent: its Brotli copy, where the site publishes one. */
function weightOf(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const path = join(SITE_FOLDER, file);
  const weight = existsSync(`${path}.br`) ? statSync(`${path}.br`).size : statSync(path).size;
  weights.set(file, weight);
  return weight;
}

function sum(files: Iterable<string>): number {
  return [...files].reduce((total, file) => total + weightOf(file), 0);
}

/** The file of the site behind an address of a page or a stylesheet. */
function fileAt(address: string, from = '/'): string {
  return posix.resolve('/', posix.dirname(from), address).slice(SITE_ADDRESS.base.length);
}

function fileOf({ path }: BuiltPage): string {
  return path.slice(1).replace(/(?:^|\/)$/, '$&index.html');
}

/** The files that elements of a page name in an attribute. */
function linked({ root }: BuiltPage, selector: string, attribute: string): readonly string[] {
  return root
    .querySelectorAll(selector)
    .map((element) => fileAt(element.getAttribute(attribute) ?? ''));
}

function stylesheetsOf(page: BuiltPage): readonly string[] {
  return linked(page, 'link[rel="stylesheet"]', 'href');
}

/** A browser shows a page before it has the looks of its print. */
function waitedFor(page: BuiltPage): readonly string[] {
  return linked(page, 'link[rel="stylesheet"]:not([media="print"])', 'href');
}

/** Scripts, and those that they import at once. */
function withImports(scripts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...scripts];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = readFileSync(join(SITE_FOLDER, file), 'utf8');
    const imports = text.matchAll(/\b(?:import|from)\s*["'`](\.[^"'`]+)["'`]/g);
    for (const [, address = ''] of imports) waiting.push(fileAt(address, `/${file}`));
  }
  return found;
}

function scriptsOf(page: BuiltPage): ReadonlySet<string> {
  return withImports(linked(page, 'script[src]', 'src'));
}

/** The scripts that those of a page import when they need them. */
function laterScriptsOf(page: BuiltPage): ReadonlySet<string> {
  const found = [...scriptsOf(page)].flatMap((file) => {
    const text = readFileSync(join(SITE_FOLDER, file), 'utf8');
    const imports = text.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)["'`]\s*\)/g);
    return [...imports].map(([, address = '']) => fileAt(address, `/${file}`));
  });
  return new Set(found);
}

/** What the search box of every page loads once it is used, or once a result has led there. */
const OF_SEARCH = /\/(?:suggestions|marks)\.[\w-]+\.js$/;

function laterScriptsOfCharts(page: BuiltPage): readonly string[] {
  return [...laterScriptsOf(page)].filter((file) => !OF_SEARCH.test(file));
}

/** Files of the site's own that scripts name, and those that these name. */
function namedIn(scripts: Iterable<string>, published: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...scripts];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const text = file.endsWith('.js') ? readFileSync(join(SITE_FOLDER, file), 'utf8') : '';
    for (const other of published) {
      if (found.has(other) || !text.includes(posix.basename(other))) continue;
      found.add(other);
      waiting.push(other);
    }
  }
  return found;
}

interface Face {
  readonly file: string;
  readonly covers: (code: number) => boolean;
}

/** Every font face of a stylesheet with the characters that it is fetched for. */
function facesOf(stylesheet: string): readonly Face[] {
  const css = readFileSync(join(SITE_FOLDER, stylesheet), 'utf8');
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const address = /url\(["']?([^"')]+)/.exec(face)?.[1];
    if (address === undefined) return [];
    const ranges = [...face.matchAll(/U\+([\dA-F]+)(\?*)(?:-([\dA-F]+))?/gi)].map(
      ([, from = '', any = '', to]) => ({
        from: Number.parseInt(from + any.replaceAll('?', '0'), 16),
        to: Number.parseInt(to ?? from + any.replaceAll('?', 'F'), 16),
      }),
    );
    return [
      {
        file: fileAt(address, `/${stylesheet}`),
        covers: (code) =>
          ranges.length === 0 || ranges.some(({ from, to }) => from <= code && code <= to),
      },
    ];
  });
}

const faces = new Map<string, readonly Face[]>();

/** The fonts that a page may fetch: of every character that it shows in both weights, whether it is bold or not. */
function fontsOf(page: BuiltPage): ReadonlySet<string> {
  const shown = page.root.querySelector('body')?.textContent ?? '';
  const codes = [...new Set(Array.from(shown, (character) => character.codePointAt(0) ?? 0))];
  const found = new Set<string>();
  for (const stylesheet of stylesheetsOf(page)) {
    if (!faces.has(stylesheet)) faces.set(stylesheet, facesOf(stylesheet));
    for (const { file, covers } of faces.get(stylesheet) ?? []) {
      if (codes.some(covers)) found.add(file);
    }
  }
  return found;
}

function weightToRead(page: BuiltPage): number {
  return sum([fileOf(page), ...waitedFor(page)]);
}

function weightOfFirstVisit(page: BuiltPage): number {
  const icons = linked(page, 'link[rel*="icon"]', 'href');
  const images = linked(page, 'img[src]', 'src');
  const sheets = stylesheetsOf(page);
  const parts = [fileOf(page), ...sheets, ...scriptsOf(page), ...fontsOf(page)];
  return sum([...parts, ...icons, ...images]);
}

/** Paths of the pages that weigh more than they may, with what they weigh. */
function tooHeavy(
  list: readonly BuiltPage[],
  weigh: (page: BuiltPage) => number,
  most: number,
): readonly string[] {
  return list.flatMap((page) => {
    const weight = weigh(page);
    return weight > most ? [`${page.path} ${String(weight)}`] : [];
  });
}

test('the weighing knows the files of a page', () => {
  expect(inArabic.length).toBeGreaterThan(0);
  for (const page of inArabic) {
    expect(stylesheetsOf(page).length).toBeGreaterThan(0);
    const names = [...fontsOf(page)].map((file) => posix.basename(file).split('.')[0]);
    expect(names).toEqual(
      expect.arrayContaining(['arabic-400', 'arabic-600', 'latin-400', 'latin-600']),
    );
    expect(existsSync(join(SITE_FOLDER, `${fileOf(page)}.br`))).toBe(true);
  }
});

describe('on a phone', () => {
  test('an Arabic commitment can be read after 14 kB of HTML and CSS', () => {
    expect(tooHeavy(inArabic, weightToRead, MOST_TO_READ)).toEqual([]);
  });

  test('an Arabic commitment needs 60 kB of fonts at most', () => {
    expect(tooHeavy(inArabic, (page) => sum(fontsOf(page)), MOST_FONTS)).toEqual([]);
  });

  test('the first visit of any page is 150 kB at most, icons and fonts included', () => {
    expect(tooHeavy(pages, weightOfFirstVisit, MOST_FIRST_VISIT)).toEqual([]);
  });

  test('no page waits for more than two stylesheets', () => {
    const many = pages.filter((page) => waitedFor(page).length > MOST_STYLESHEETS);
    expect(many.map(({ path }) => path)).toEqual([]);
  });
});

describe('scripts', () => {
  test('what all pages share is 4 kB at most', () => {
    const shared = pages.map(scriptsOf).reduce((common, own) => common.intersection(own));
    expect(sum(shared)).toBeLessThanOrEqual(MOST_SHARED_SCRIPTS);
  });

  test('no page loads a script that finds nothing to do there', () => {
    const idle = pages.flatMap((page) =>
      linked(page, 'script[src]', 'src').flatMap((file) => {
        const text = [...withImports([file])]
          .map((one) => readFileSync(join(SITE_FOLDER, one), 'utf8'))
          .join('\n');
        const places = [...text.matchAll(/\[data-[\w-]+\]/g)].map(([selector]) => selector);
        // A script says by an attribute where it works; one that does not would work on every page.
        const works = places.some((selector) => page.root.querySelector(selector) !== null);
        return works ? [] : [`${page.path} ${file}`];
      }),
    );
    expect(idle).toEqual([]);
  });
});

describe('charts', () => {
  const charted = pages.filter(({ root }) => root.querySelector('figure-chart') !== null);

  test('weigh 65 kB at most, all of their code together', () => {
    expect(charted.length).toBeGreaterThan(0);
    const heavy = tooHeavy(
      charted,
      (page) => sum([...laterScriptsOfCharts(page), ...scriptsOf(page)]),
      MOST_CHARTS,
    );
    expect(heavy).toEqual([]);
  });

  test('are drawn by a script that waits until they are in view', () => {
    for (const page of charted) {
      const later = laterScriptsOfCharts(page);
      expect(later.map((file) => posix.basename(file).split('.')[0])).toEqual(['figure-drawing']);
      expect(weightOf(later[0] ?? '')).toBeGreaterThan(20_000);
      expect(sum(scriptsOf(page))).toBeLessThan(MOST_SHARED_SCRIPTS);
    }
  });

  test('are not paid for by pages without one', () => {
    const others = pages.filter((page) => !charted.includes(page));
    const searching = (page: BuiltPage) => page.root.querySelector('[data-search-panel]') !== null;
    const loading = others.filter(
      (page) => !searching(page) && laterScriptsOfCharts(page).length > 0,
    );
    expect(loading.map(({ path }) => path)).toEqual([]);
  });
});

test('every stylesheet, script and font that is published is fetched by a page', () => {
  const fetched = new Set(
    pages.flatMap((page) => [...stylesheetsOf(page), ...scriptsOf(page), ...faceFiles(page)]),
  );
  const published = readdirSync(join(SITE_FOLDER, '_astro'))
    .filter((name) => /\.(?:css|js|woff2)$/.test(name))
    .map((name) => `_astro/${name}`);
  const named = namedIn(fetched, published);
  // A form that is not open loads nothing; its script waits for the day on which it opens.
  const waits = (file: string) =>
    /\/(?:_RegistrationForm|_PlainForm|form|proof|preload-helper)\.[\w.-]+\.js$/.test(file) &&
    pages.every(
      ({ root }) => root.querySelector('[data-registration], [data-plain-form]') === null,
    );
  expect(
    published.filter((file) => !fetched.has(file) && !named.has(file) && !waits(file)),
  ).toEqual([]);
});

/** Every font that the stylesheets of a page name, whatever it shows. */
function faceFiles(page: BuiltPage): readonly string[] {
  return stylesheetsOf(page).flatMap((stylesheet) => facesOf(stylesheet).map(({ file }) => file));
}

test('a page is weighed by its copy as published, and one that is not compressed by itself', () => {
  const [page] = inArabic;
  const file = page === undefined ? '' : fileOf(page);
  const best = brotliCompressSync(readFileSync(join(SITE_FOLDER, file))).length;
  expect(weightOf(file)).toBeGreaterThanOrEqual(best);
  expect(weightOf(file)).toBeLessThan(best * 1.2);
  expect(weightOf('favicon.ico')).toBe(statSync(join(SITE_FOLDER, 'favicon.ico')).size);
});
