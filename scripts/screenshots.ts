/**
 * Take pictures of pages of a built site into `.build/screenshots`.
 * Usage: npm run screenshots [-- --paths /,/commitments/ --locales fr,ar --widths 360,1280 --themes light,dark --dir dist]
 */
import '../src/integrations/environment.ts';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { localisedPath } from '../src/i18n/routing.ts';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { PUBLICATION } from '../src/integrations/publication.ts';
import { serveSite } from '../src/integrations/server.ts';
import { LANGUAGES, LOCALES, type Locale } from '../src/site.ts';
import { launchBrowser } from '../tests/browser/browser.ts';

const FOLDER = '.build/screenshots';
const THEMES = ['light', 'dark'] as const;
const USAGE =
  'npm run screenshots [-- --paths /,/commitments/ --locales fr,ar --widths 360,1280 --themes light,dark --dir dist]';

const { values } = readArguments(
  {
    options: {
      paths: { type: 'string', default: '/' },
      locales: { type: 'string', default: LOCALES.join(',') },
      widths: { type: 'string', default: '360,1280' },
      themes: { type: 'string', default: THEMES.join(',') },
      dir: { type: 'string', default: PUBLICATION.published },
    },
  },
  USAGE,
);

/** The names in a list; ends the command when one is not in `known`. */
function chosen<Name extends string>(text: string, known: readonly Name[]): Name[] {
  return text.split(',').map((name) => {
    const found = known.find((other) => other === name);
    return found ?? refuseArguments(`no '${name}' among ${known.join(', ')}`, USAGE);
  });
}

function fileName(path: string, locale: Locale, width: number, theme: string): string {
  const page = path.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/gu, '');
  return `${[page === '' ? 'home' : page, locale, width, theme].join('-')}.png`;
}

const locales = chosen(values.locales, LOCALES);
const themes = chosen(values.themes, THEMES);
const widths = values.widths.split(',').map((text) => {
  const width = Number(text);
  return Number.isInteger(width) && width > 0
    ? width
    : refuseArguments(`no width '${text}'`, USAGE);
});
await mkdir(FOLDER, { recursive: true });
const { server, url } = await serveSite({ folder: values.dir }, 0, '127.0.0.1');
const browser = await launchBrowser();
for (const width of widths) {
  for (const theme of themes) {
    for (const locale of locales) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: theme,
        locale: LANGUAGES[locale].tag,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      // Fonts that a first visit fetches are seen from the second page on.
      await page.goto(new URL(localisedPath(locale, '/'), url).href, { waitUntil: 'networkidle' });
      for (const path of values.paths.split(',')) {
        const response = await page.goto(new URL(localisedPath(locale, path), url).href, {
          waitUntil: 'networkidle',
        });
        const file = join(FOLDER, fileName(path, locale, width, theme));
        await page.screenshot({ path: file, fullPage: true });
        console.log(`${file}  ${String(response?.status() ?? 'no answer')}`);
      }
      await context.close();
    }
  }
}
await browser.close();
server.close();
