import { globSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/site.ts';
import { AXE_SCRIPT, violationsOn } from '../browser/accessibility.ts';
import { openPage, openSession, type Session } from '../browser/session.ts';
import { templateOf } from '../site/site.ts';
import { cutOff, heldShare, overflowing, overlapping, visibleTexts } from './look.ts';

const WIDTHS = [320, 360, 1280];
const THEMES = ['light', 'dark'] as const;
/**
 * What of a page is examined where. A theme changes colours alone, so that the second one asks about these; between the
 * two narrow widths no rule of the stylesheets changes, so that the wider one asks about what depends on a place.
 */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const PLACE_RULES = ['target-size'];
const HEIGHT = 800;
/** A browser draws each page in a process of its own. */
const WORKERS = Math.min(4, availableParallelism());
const PAGES_BETWEEN_WORDS = 25;
const MOST_FINDINGS = 40;

/** What axe counts as a paragraph and a line at the distances of WCAG 1.4.12. */
const SPACING = `
  /* Rows out of sight have the size that they had: nobody sees them before they are laid out again. */
  * { content-visibility: visible !important; }
  * { line-height: 1.5 !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
  :not(:lang(ar)) { letter-spacing: 0.12em !important; }
`;

/** What is a control or leads elsewhere, and is of no use on paper; days between two others, named where there is room. */
const NOT_FOR_PAPER =
  '.crumbs, .page-nav, .heading > a, .filters, .chips, .search-form, .actions, [data-print="no"], .figure-day[data-room="wide"]';
/** What a sheet of A4 has between its margins, in the pixels of CSS. */
const PAPER = { width: 672, height: 980 };

/** Addresses of the pages below a folder, from the root of the site. */
function pagesOf(folder: string): readonly string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}

/** The page of each template in each language that weighs most: it has most to show. */
function fullestPages(folder: string): readonly string[] {
  const fullest = new Map<string, { readonly path: string; readonly size: number }>();
  for (const path of pagesOf(folder)) {
    const [, first = ''] = path.split('/');
    const locale = LOCALES.find((known) => known === first);
    const key = locale === undefined ? path : path.slice(locale.length + 1);
    const name = `${locale ?? ''} ${templateOf(key)}`;
    const { size } = statSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    if (size > (fullest.get(name)?.size ?? 0)) fullest.set(name, { path, size });
  }
  return [...fullest.values()].map(({ path }) => path);
}

/** What is wrong with a page that is open, each told with where it was looked at. */
type Examination = (page: Page) => Promise<readonly string[]>;

/** A first visit is drawn without the fonts that it fetches: pages are examined as those who stay see them. */
async function fetchFonts(session: Session, context: BrowserContext): Promise<void> {
  for (const path of ['/', '/ar/']) {
    const { page } = await openPage(session, context, path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.close();
  }
}

/** Opens each page once and examines it; several pages at once, with a word now and then on how far it is. */
async function examine(
  session: Session,
  paths: readonly string[],
  examination: Examination,
  options: BrowserContextOptions = {},
): Promise<readonly string[]> {
  const findings: string[] = [];
  const waiting = paths.toReversed();
  let done = 0;
  const worker = async (): Promise<void> => {
    const context = await session.browser.newContext({ reducedMotion: 'reduce', ...options });
    await context.addInitScript(AXE_SCRIPT);
    await fetchFonts(session, context);
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const { page, complaints } = await openPage(session, context, path);
      const found = [...(await examination(page)), ...complaints].map(
        (finding) => `${path} ${finding}`,
      );
      // Told at once: whoever mends the first need not wait for the last.
      for (const finding of found.slice(0, MOST_FINDINGS - findings.length)) console.log(finding);
      findings.push(...found);
      await page.close();
      done++;
      if (done % PAGES_BETWEEN_WORDS === 0 || done === paths.length) {
        console.log(`${done} of ${paths.length} pages examined, ${findings.length} findings`);
      }
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
  // One mistake in a template is one on every page.
  return findings.sort().slice(0, MOST_FINDINGS);
}

async function violationsIn(page: Page, width: number, theme: string): Promise<readonly string[]> {
  if (width === 360) return theme === 'dark' ? [] : violationsOn(page, PLACE_RULES);
  return violationsOn(page, theme === 'dark' ? COLOUR_RULES : undefined);
}

const inEveryWidthAndTheme: Examination = async (page) => {
  const findings: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      const found = [...(await overflowing(page)), ...(await violationsIn(page, width, theme))];
      findings.push(...found.map((finding) => `${width} ${theme}: ${finding}`));
    }
  }
  return findings;
};

const withWiderSpacing: Examination = async (page) => {
  const findings: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACING);
    const cut = (await cutOff(page)).map((text) => `cut off: ${text}`);
    const covered = (await overlapping(page)).map((texts) => `on one another: ${texts}`);
    const found = [...(await overflowing(page)), ...cut, ...covered];
    findings.push(...found.map((finding) => `${width}: ${finding}`));
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
  }
  return findings;
};

const enlargedFourTimes: Examination = async (page) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const held = await heldShare(page);
  return [
    ...(await overflowing(page)),
    ...(held > 0.4 ? [`${(held * 100).toFixed(0)} % of the window never scrolls away`] : []),
  ];
};

const inForcedColours: Examination = async (page) => {
  await page.setViewportSize({ width: 1280, height: HEIGHT });
  const before = await visibleTexts(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const after = await visibleTexts(page);
  const bars = await page.evaluate(() =>
    [...document.querySelectorAll('.bar')]
      .map((bar) => ['.bar-done', '.bar-track'].map((part) => bar.querySelector(part)))
      .filter(([done, track]) => {
        if (!done || !track) return false;
        const [own, behind] = [getComputedStyle(done), getComputedStyle(track)];
        return own.fill === behind.fill && own.stroke === behind.stroke;
      })
      .map(() => 'a bar does not stand out from its track'),
  );
  return [
    ...before.filter((text) => !after.includes(text)).map((text) => `hidden: ${text}`),
    ...bars,
    ...(await violationsOn(page)),
  ];
};

const onPaper: Examination = async (page) => {
  await page.setViewportSize({ width: 1280, height: HEIGHT });
  const before = await visibleTexts(page, NOT_FOR_PAPER);
  await page.setViewportSize(PAPER);
  // Whoever works in the dark prints on white paper too.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const after = new Set(await visibleTexts(page));
  return [
    ...before.filter((text) => !after.has(text)).map((text) => `not on paper: ${text}`),
    ...(await overflowing(page)),
    ...(await cutOff(page)).map((text) => `cut off: ${text}`),
    ...(await violationsOn(page, ['color-contrast'])),
  ];
};

test('no rule of a stylesheet begins between the two narrow widths', () => {
  const styles = globSync('dist/_astro/*.css').map((file) => readFileSync(file, 'utf8'));
  const bounds = [...styles.join('').matchAll(/\bwidth\s*[<>]=?\s*([\d.]+)(rem|em|px)/g)].map(
    ([, number = '', unit]) => Number(number) * (unit === 'px' ? 1 : 16),
  );
  expect(bounds.length).toBeGreaterThan(3);
  expect(bounds.filter((bound) => bound > 320 && bound <= 360)).toEqual([]);
});

describe.each([
  { folder: 'dist', paths: pagesOf('dist'), which: 'every page' },
  {
    folder: '.build/demo',
    paths: fullestPages('.build/demo'),
    which: 'the fullest page of each template',
  },
])('$which of $folder', ({ folder, paths }) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(folder);
    expect(paths.length).toBeGreaterThan(60);
  });
  afterAll(() => session.close());

  test('fits any width, complains of nothing and is accessible in any theme', async () => {
    expect(await examine(session, paths, inEveryWidthAndTheme)).toEqual([]);
  });
});

describe.each(['dist', '.build/demo'])('the fullest page of each template of %s', (folder) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(folder);
  });
  afterAll(() => session.close());

  test('keeps all in sight with wider spacing, at 400 %, in forced colours and on paper', async () => {
    const examination: Examination = async (page) => {
      const findings: string[] = [];
      for (const look of [withWiderSpacing, enlargedFourTimes, inForcedColours, onPaper]) {
        findings.push(...(await look(page)).map((finding) => `${look.name}: ${finding}`));
        await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
      }
      return findings;
    };
    expect(await examine(session, fullestPages(folder), examination)).toEqual([]);
  });
});
