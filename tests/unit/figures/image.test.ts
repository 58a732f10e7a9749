import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { COLOURS } from '../../../src/figures/colours.ts';
import type { DrawnFigure } from '../../../src/figures/drawn-figure.ts';
import { figureImage, IMAGE_SIZES, type ImageSize } from '../../../src/figures/image.ts';
import { textWidth } from '../../../src/figures/text-width.ts';
import { LANGUAGES, LOCALES, SITE, type Locale } from '../../../src/site.ts';
import { ATTACKS } from '../../attacks/strings.ts';
import { FIGURES, manyFigure, progressFigure, stepsFigure } from './examples.ts';

const SIZES = Object.keys(IMAGE_SIZES) as ImageSize[];
const IMAGES = Object.entries(FIGURES).flatMap(([name, make]) =>
  LOCALES.flatMap((locale) => SIZES.map((size) => [name, locale, size, make] as const)),
);

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

function elementsOf(svg: string, name = '*'): Element[] {
  return DomUtils.getElementsByTagName(name, parseDocument(svg, { xmlMode: true }));
}

/** The words of an image without the signs of direction, lines joined. */
function textOf(svg: string): string {
  const texts = elementsOf(svg, 'text').map((text) => DomUtils.textContent(text));
  return texts.join(' ').replaceAll(/[\u2066-\u2069]/g, '');
}

const number = (element: Element, name: string) => Number(element.attribs[name]);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

function boxesOf(svg: string): readonly Box[] {
  return elementsOf(svg, 'text').map((element) => {
    const text = DomUtils.textContent(element);
    const [x, y, size] = [number(element, 'x'), number(element, 'y'), number(element, 'font-size')];
    const isBold = element.attribs['font-weight'] === '600';
    const width = textWidth(text, size, isBold ? 'bold' : 'regular');
    const anchor = element.attribs['text-anchor'] ?? 'start';
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { left, right: left + width, top: y - size * 0.72, bottom: y, text };
  });
}

function overlaps(svg: string): readonly string[] {
  const boxes = boxesOf(svg);
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - 1 &&
          other.top < one.bottom - 1,
      )
      .map((other) => `${one.text} × ${other.text}`),
  );
}

/** The figure with other texts, one after the other, wherever it has one of somebody else's. */
function retold(figure: DrawnFigure, next: () => string): DrawnFigure {
  const { drawing } = figure;
  return {
    ...figure,
    title: next(),
    scope: next(),
    summary: [next()],
    sourceLine: next(),
    drawing:
      drawing.kind === 'steps'
        ? {
            ...drawing,
            points: drawing.points.map((point) => ({ ...point, text: next() })),
            markers: drawing.markers.map((marker) => ({ ...marker, text: next() })),
          }
        : {
            ...drawing,
            rows: drawing.rows.map((row) => ({ ...row, label: next(), band: next() })),
          },
  };
}

beforeAll(async () => {
  await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
});

/** Throws where the document is not XML: the renderer takes nothing else. */
function readXml(svg: string): void {
  new Resvg(svg, { font: { fontBuffers: [] } }).free();
}

test('the check of XML refuses what is not', () => {
  expect(() => {
    readXml('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><g>&nbsp;</svg>');
  }).toThrow();
});

describe.each(IMAGES)('the image of %s in %s, %s', (_, locale, size, make) => {
  const figure = make(locale);
  const svg = figureImage(figure, locale, size);
  const { width, height } = IMAGE_SIZES[size];

  test('is well-formed, as large as it says, and the same bytes again', () => {
    readXml(svg);
    expect(svg).toMatch(
      new RegExp(`^<svg [^>]*width="${String(width)}" height="${String(height)}"`),
    );
    expect(figureImage(make(locale), locale, size)).toBe(svg);
  });

  test('bears title, scope, source and the name of the site', () => {
    const text = textOf(svg);
    for (const part of [figure.title, figure.scope, figure.sourceLine, SITE.name[locale]])
      expect(text).toContain(part);
  });

  test('holds nothing that runs, loads or is styled from elsewhere', () => {
    const kinds = new Set(elementsOf(svg).map((element) => element.name));
    expect([...kinds].filter((kind) => !KNOWN_ELEMENTS.has(kind))).toEqual([]);
    const attributes = elementsOf(svg).flatMap(({ attribs }) => Object.entries(attribs));
    const names = new Set(attributes.map(([attribute]) => attribute));
    expect([...names].filter((one) => /^on|href|style|src|class/i.test(one))).toEqual([]);
    const addresses = attributes.filter(
      ([one, value]) => one !== 'xmlns' && /:\/\/|url\(/.test(value),
    );
    expect(addresses).toEqual([]);
  });

  test('keeps all letters inside, and apart from each other', () => {
    const outside = boxesOf(svg).filter(
      ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
    expect(overlaps(svg)).toEqual([]);
  });
});

const KNOWN_ELEMENTS = new Set(['svg', 'title', 'desc', 'rect', 'line', 'circle', 'path', 'text']);

const barsOf = (svg: string) =>
  elementsOf(svg, 'rect').filter(({ attribs }) =>
    [COLOURS.accent, COLOURS.late].some((fill) => fill === attribs.fill),
  );

describe('the bars of an image', () => {
  test.each(LOCALES)(
    'are one for each value, and none where nothing was reported: %s',
    (locale) => {
      const { drawing } = progressFigure(locale);
      if (drawing.kind !== 'bars') throw new Error('the figure has no bars');
      const svg = figureImage(progressFigure(locale), locale, 'tall');
      const known = drawing.rows.filter(({ cells }) => cells[0]?.value !== undefined);
      // Beside them, the strip on top and the one in the legend.
      expect(barsOf(svg)).toHaveLength(known.length + 2);
      expect(known.length).toBe(13);
      const text = textOf(svg);
      for (const { label, cells } of drawing.rows) {
        expect(text).toContain(cells[0]?.text);
        expect(text).toContain(label.slice(0, 20));
      }
      const dotted = elementsOf(svg, 'line').filter(
        ({ attribs }) => attribs['stroke-dasharray'] === '0 9',
      );
      expect(dotted).toHaveLength(5);
    },
  );

  test('are as long as their values, and grow from the right in Arabic', () => {
    const measured = (locale: Locale) => {
      const svg = figureImage(progressFigure(locale), locale, 'tall');
      const tracks = elementsOf(svg, 'rect').filter(
        ({ attribs }) => attribs.fill === COLOURS.track,
      );
      const bars = barsOf(svg).slice(2);
      return bars.map((bar, index) => {
        const track = tracks[index];
        if (!track) throw new Error('a bar has no track');
        const whole = number(track, 'width');
        return {
          share: number(bar, 'width') / whole,
          fromLeft: (number(bar, 'x') - number(track, 'x')) / whole,
        };
      });
    };
    const [french, arabic] = [measured('fr'), measured('ar')];
    expect(french[0]?.share).toBeCloseTo(0.57, 3);
    for (const { fromLeft } of french) expect(fromLeft).toBeCloseTo(0, 3);
    for (const [index, { share, fromLeft }] of arabic.entries()) {
      expect(share).toBeCloseTo(french[index]?.share ?? NaN, 3);
      expect(share + fromLeft).toBeCloseTo(1, 3);
    }
  });

  test('that have no room are counted in words', () => {
    for (const locale of LOCALES) {
      const svg = figureImage(manyFigure(locale), locale, 'wide');
      const shown = elementsOf(svg, 'text').filter((text) =>
        /^[\u2066\u2067]?\d+ \/ /.test(DomUtils.textContent(text)),
      ).length;
      expect(shown).toBeGreaterThan(10);
      expect(textOf(svg)).toMatch(new RegExp(`… .*${String(60 - shown)} `));
    }
  });
});

describe('the steps of an image', () => {
  test('run from right to left in Arabic, at the same heights', () => {
    const points = (locale: Locale) =>
      elementsOf(figureImage(stepsFigure(locale), locale, 'wide'), 'circle')
        .filter(({ attribs }) => attribs.fill === COLOURS.accent)
        .map((circle) => number(circle, 'cx'));
    const [french, arabic] = [points('fr'), points('ar')];
    expect(french).toHaveLength(5);
    expect(french).toEqual(french.toSorted((one, other) => one - other));
    expect(arabic).toEqual(arabic.toSorted((one, other) => other - one));
  });

  test('name the meetings that they mark, and the silence', () => {
    for (const locale of LOCALES) {
      const figure = stepsFigure(locale);
      if (figure.drawing.kind !== 'steps') throw new Error('the figure has no steps');
      const text = textOf(figureImage(figure, locale, 'wide'));
      for (const marker of figure.drawing.markers) expect(text).toContain(marker.text);
      const missing = figure.drawing.points.find(({ value }) => value === undefined);
      expect(text).toContain(missing?.text);
    }
  });
});

describe('a text of anybody', () => {
  test.each([
    ['bars', progressFigure],
    ['steps', stepsFigure],
  ])('is never markup, whatever it holds: %s', (_, make) => {
    const texts = [...ATTACKS];
    while (texts.length > 0) {
      const svg = figureImage(
        retold(make('fr'), () => texts.pop() ?? 'the end'),
        'fr',
        'tall',
      );
      readXml(svg);
      const kinds = new Set(elementsOf(svg).map(({ name }) => name));
      expect([...kinds].filter((kind) => !KNOWN_ELEMENTS.has(kind))).toEqual([]);
    }
  });

  test('cannot turn the direction of what follows', () => {
    const svg = figureImage(
      retold(progressFigure('fr'), () => 'a\u202eb\u2067c'),
      'fr',
      'wide',
    );
    expect(svg).not.toMatch(/[\u202a-\u202e]/);
    for (const text of elementsOf(svg, 'text')) {
      const content = DomUtils.textContent(text);
      expect(content.match(/[\u2066\u2067]/g)?.length).toBe(content.match(/\u2069/g)?.length);
    }
  });
});

test('the colours of images are the light ones of the design', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const colour of Object.values(COLOURS)) expect(tokens).toContain(`light-dark(${colour},`);
});

test('Arabic images name the Arabic font first', () => {
  for (const locale of LOCALES) {
    const families = /font-family="([^"]*)"/.exec(
      figureImage(progressFigure(locale), locale, 'wide'),
    )?.[1];
    expect(families?.includes('Plex Sans Arabic&#39;, &#39;IBM Plex Sans&#39;')).toBe(
      LANGUAGES[locale].dir === 'rtl',
    );
  }
});
