import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { linesOf, shortened, textWidth } from '../../../src/figures/text-width.ts';
import { LOCALES, type Locale } from '../../../src/site.ts';
import { progressFigure } from './examples.ts';

const PLEX = 'node_modules/@expo-google-fonts';
const FONTS = {
  latin: ['IBM Plex Sans', 'ibm-plex-sans', 'IBMPlexSans'],
  arabic: ['IBM Plex Sans Arabic', 'ibm-plex-sans-arabic', 'IBMPlexSansArabic'],
} as const;
const fontBuffers = Object.values(FONTS).flatMap(([, folder, file]) =>
  ['400Regular', '600SemiBold'].map(
    (weight) => new Uint8Array(readFileSync(`${PLEX}/${folder}/${weight}/${file}_${weight}.ttf`)),
  ),
);
const SIZE = 100;

/** From the first mark of ink to the last, of a text between two bars, which have no room beside them. */
function drawnWidth(text: string, isArabic: boolean, weight: number): number {
  const measure = (content: string): number => {
    const [family] = isArabic ? FONTS.arabic : FONTS.latin;
    const sign = isArabic ? '\u2067' : '\u2066';
    const picture = new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="20000" height="400"><text x="5000" y="200" font-size="${String(SIZE)}" font-weight="${String(weight)}" font-family="${family}">${sign}${content}\u2069</text></svg>`,
      { font: { fontBuffers, defaultFontFamily: family } },
    );
    const box = picture.getBBox();
    const width = box?.width ?? 0;
    picture.free();
    return width;
  };
  return measure(`|${text}|`) - measure('||');
}

function titlesOf(locale: Locale): readonly string[] {
  const { drawing } = progressFigure(locale);
  return drawing.kind === 'bars' ? drawing.rows.map(({ label }) => label) : [];
}

beforeAll(async () => {
  await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
});

describe('the width of a text', () => {
  test.each(LOCALES.flatMap((locale) => [[locale, 400] as const, [locale, 600] as const]))(
    'is that of the drawn titles, and no less: %s at %i',
    (locale, weight) => {
      const ratios = titlesOf(locale).map((title) => {
        const estimate = textWidth(title, SIZE, weight === 600 ? 'bold' : 'regular');
        return estimate / drawnWidth(title.replaceAll(/[&<>]/g, ''), locale === 'ar', weight);
      });
      expect(Math.min(...ratios)).toBeGreaterThan(0.995);
      expect(Math.max(...ratios)).toBeLessThan(1.12);
    },
  );

  test('grows with the size, and bold letters are wider', () => {
    expect(textWidth('abc', 20)).toBeCloseTo(2 * textWidth('abc', 10));
    expect(textWidth('abc', 10, 'bold')).toBeGreaterThan(textWidth('abc', 10));
  });

  test('counts the joined shapes of Arabic letters, and no room for marks', () => {
    expect(textWidth('ببب', 10)).toBeLessThan(3 * textWidth('ب', 10));
    expect(textWidth('دبب', 10)).toBeGreaterThan(textWidth('ببب', 10) * 0.9);
    expect(textWidth('بَ', 10)).toBe(textWidth('ب', 10));
  });

  test('takes a letter that the fonts lack for a wide one', () => {
    expect(textWidth('漢', 10)).toBe(10);
  });
});

describe('lines', () => {
  const setting = { size: 10, width: 60 };
  const long = 'Mise en place d’un mécanisme de partage des données environnementales';

  test('fit, and hold every word in its order', () => {
    const lines = linesOf(long, setting);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
    expect(lines.join(' ').replaceAll('- ', '')).toBe(
      lines.length > 0 ? lines.join(' ') : undefined,
    );
    expect(lines.join('').replaceAll(' ', '')).toBe(long.replaceAll(' ', ''));
  });

  test('keep a number and its sign together', () => {
    for (const line of linesOf('aaaa aaaa 57\u00a0% aaaa', { size: 10, width: 34 }))
      expect(line).not.toMatch(/57$|^%/);
  });

  test('break a word that is wider than a line, and end for any text', () => {
    expect(linesOf('a'.repeat(40), setting).join('')).toBe('a'.repeat(40));
    expect(linesOf('漢漢漢', { size: 10, width: 1 })).toEqual(['漢', '漢', '漢']);
    expect(linesOf('  ', setting)).toEqual([]);
  });

  test('are at most so many, and the last one says that there is more', () => {
    const lines = shortened(long, setting, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(60);
    expect(shortened('Short', setting, 2)).toEqual(['Short']);
  });
});
