/** Writing SVG: elements whose attributes are numbers and names of ours, texts that are anybody's. */
import { runsOf } from '../i18n/direction.ts';
import type { Locale } from '../site.ts';
import { LANGUAGES } from '../site.ts';
import type { Weight } from './advances.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 has no place for, half of a pair included, and signs that would turn the direction of what follows. */
const NOT_TEXT =
  // eslint-disable-next-line no-control-regex -- these are what is to be found
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

function plain(text: string): string {
  return text.replaceAll(NOT_TEXT, '');
}

function withoutMarkup(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** A text as it may stand in an XML document: none of it is markup. */
export function escaped(text: string): string {
  return withoutMarkup(plain(text));
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** At most two digits after the point: the same bytes everywhere, and no finer than a screen. */
function printed(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value);
}

/** @param content markup, not text */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${printed(value)}"`,
  );
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}

/** Everything that stands at a place across is put there by the page of its language. */
export interface Canvas {
  readonly locale: Locale;
  /** Of the whole image. */
  readonly width: number;
}

/** A place across, counted from the side where the language begins to read. */
function across({ locale, width }: Canvas, inline: number): number {
  return LANGUAGES[locale].dir === 'rtl' ? width - inline : inline;
}

export interface Box {
  /** Distance from the side where lines begin. */
  readonly inline: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** A line all around, inside the box. */
  readonly rim?: { readonly colour: string; readonly width: number };
}

export function rectangle(canvas: Canvas, { inline, top, width, height, fill, rim }: Box): string {
  const isMirrored = LANGUAGES[canvas.locale].dir === 'rtl';
  const inset = rim === undefined ? 0 : rim.width / 2;
  return element('rect', {
    x: across(canvas, isMirrored ? inline + width : inline) + inset,
    y: top + inset,
    width: Math.max(0, width - 2 * inset),
    height: Math.max(0, height - 2 * inset),
    fill,
    stroke: rim?.colour,
    'stroke-width': rim?.width,
  });
}

export interface Stroke {
  readonly from: readonly [inline: number, top: number];
  readonly to: readonly [inline: number, top: number];
  readonly colour: string;
  readonly width: number;
  /** Lengths of dashes and of what is between them. */
  readonly dashes?: string;
}

export function line(canvas: Canvas, { from, to, colour, width, dashes }: Stroke): string {
  return element('line', {
    x1: across(canvas, from[0]),
    y1: from[1],
    x2: across(canvas, to[0]),
    y2: to[1],
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dashes,
    'stroke-linecap': dashes?.startsWith('0 ') === true ? 'round' : undefined,
  });
}

export function dot(
  canvas: Canvas,
  {
    inline,
    top,
    radius,
    fill,
    stroke,
  }: { inline: number; top: number; radius: number; fill: string; stroke: string },
): string {
  return element('circle', {
    cx: across(canvas, inline),
    cy: top,
    r: radius,
    fill,
    stroke,
    'stroke-width': 2,
  });
}

export interface Words {
  readonly text: string;
  readonly inline: number;
  /** Of the line that letters stand on. */
  readonly baseline: number;
  readonly size: number;
  readonly colour: string;
  readonly weight?: Weight;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim of this colour keeps lines away from the letters. */
  readonly rim?: string;
  /** Where the text is not in the image's language. */
  readonly lang?: string | undefined;
}

/** The direction of a text is that of its first letter; figures and signs alone run from left to right everywhere. */
function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'rtl' : 'ltr';
}

const LEFT_TO_RIGHT = '\u2066';
const RIGHT_TO_LEFT = '\u2067';
const END = '\u2069';

/**
 * A text with its direction inside itself: not every program that draws SVG heeds `direction`, all heed these signs. Nor do
 * programs agree on what "start" means from right to left, so a text is only ever anchored by its left or right end.
 */
function isolated(text: string): string {
  const runs = runsOf(text).map((run) =>
    run.isApart ? `${LEFT_TO_RIGHT}${run.text}${END}` : run.text,
  );
  return `${directionOf(text) === 'rtl' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT}${runs.join('')}${END}`;
}

export function words(
  canvas: Canvas,
  { text, inline, baseline, size, colour, weight, anchor = 'start', rim, lang }: Words,
): string {
  const isMirrored = LANGUAGES[canvas.locale].dir === 'rtl';
  const side = isMirrored && anchor !== 'middle' ? (anchor === 'start' ? 'end' : 'start') : anchor;
  return element(
    'text',
    {
      x: across(canvas, inline),
      y: baseline,
      'font-size': size,
      'font-weight': weight === 'bold' ? 600 : undefined,
      'text-anchor': side === 'start' ? undefined : side,
      fill: colour,
      stroke: rim,
      'stroke-width': rim === undefined ? undefined : 5,
      'stroke-linejoin': rim === undefined ? undefined : 'round',
      'paint-order': rim === undefined ? undefined : 'stroke',
      'xml:lang': lang,
    },
    withoutMarkup(isolated(plain(text))),
  );
}
