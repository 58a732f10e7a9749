/** How a figure is cited: source and date go wherever it goes, as law 31.13 on access to information asks of reuse. */
import { formatYearFirst } from '../i18n/format.ts';
import { urlFor } from '../i18n/routing.ts';
import { format, words } from '../i18n/words.ts';
import { SITE, type Locale } from '../site.ts';
import type { DrawnFigure } from './drawn-figure.ts';

/** On a line of its own, which keeps its direction in a text that runs from right to left. */
function addressOf(locale: Locale, { id }: DrawnFigure): string {
  return urlFor(locale, { kind: 'figure', id });
}

/**
 * In the style of the American Psychological Association (7th edition), as a work of a group on a website. The date is
 * the day that the figure speaks of.
 *
 * @param day ISO day
 */
export function apaCitation(locale: Locale, drawn: DrawnFigure, day: string): string {
  const { kindOfWork } = words(locale).figures.page;
  const date = formatYearFirst(locale, day);
  const { title, scope } = drawn;
  return `${SITE.name[locale]}. (${date}). ${title} – ${scope} [${kindOfWork}].\n${addressOf(locale, drawn)}`;
}

/** Characters that TeX takes for its own. */
const TEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replaceAll(/[\\~^]|[{}%&#_$]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`);
}

/**
 * An entry for BibTeX and BibLaTeX. Braces keep the capitals of titles and the name of the site whole.
 *
 * @param day ISO day
 */
export function bibtexCitation(locale: Locale, drawn: DrawnFigure, day: string): string {
  const fields = {
    author: `{${tex(SITE.name[locale])}}`,
    title: `{${tex(`${drawn.title} – ${drawn.scope}`)}}`,
    year: day.slice(0, 4),
    date: day,
    note: tex(drawn.sourceLine),
    url: addressOf(locale, drawn),
    language: locale,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [
    `@misc{ogp-${SITE.country.code.toLowerCase()}-${drawn.id}-${locale},`,
    ...lines,
    '}',
  ].join('\n');
}

/** The notice that goes with a reused figure: source, date, licence, address. */
export function reuseNotice(locale: Locale, drawn: DrawnFigure): string {
  return format(words(locale).figures.page.reuseText, {
    site: SITE.name[locale],
    country: SITE.country.name[locale],
    title: drawn.title,
    scope: drawn.scope,
    sources: drawn.sourceLine,
    url: addressOf(locale, drawn),
  });
}

/** About as high as the frame must be: in pixels, for a frame of 600 pixels or more. */
const FRAME = { around: 260, row: 46, steps: 320, card: 480 } as const;

function frameCode(src: string, title: string, height: number): string {
  const safe = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${src}" title="${safe}" width="100%" height="${String(height)}" loading="lazy"></iframe>`;
}

/** HTML for somebody else's page. A frame cannot fit itself to its content without a script, so its height is estimated. */
export function embedCode(locale: Locale, drawn: DrawnFigure): string {
  const { id, title, scope, drawing } = drawn;
  const height =
    FRAME.around + (drawing.kind === 'steps' ? FRAME.steps : FRAME.row * drawing.rows.length);
  return frameCode(urlFor(locale, { kind: 'embedded-figure', id }), `${title} – ${scope}`, height);
}

/** The same for the card of a commitment. */
export function commitmentEmbedCode(locale: Locale, id: string, title: string): string {
  return frameCode(urlFor(locale, { kind: 'embedded-commitment', id }), title, FRAME.card);
}
