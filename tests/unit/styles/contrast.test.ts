import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The colours of every page, and those that only the map of regions needs. */
const SHEETS = ['tokens.css', 'components/region-map.css'];

/** Colours by name: the pair of each `light-dark()`. */
const TOKENS = new Map(
  SHEETS.flatMap((sheet) => [
    ...readFileSync(`src/styles/${sheet}`, 'utf8').matchAll(
      /--([\w-]+): light-dark\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\)/g,
    ),
  ]).map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

function colour(name: string, theme: Theme): string {
  const token = TOKENS.get(name);
  if (token === undefined) throw new Error(`no colour --${name} in ${SHEETS.join(', ')}`);
  return token[theme];
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(digits.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: Theme): number {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(colour(name, theme)))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'raised', 'sunk'];

/** Which colour of text stands on which grounds. */
const TEXT: Record<string, readonly string[]> = {
  ink: [...GROUNDS, 'shade-1', 'shade-2', 'shade-3', 'accent-tint', 'late-tint', 'soon-tint'],
  soft: GROUNDS,
  accent: GROUNDS,
  'accent-strong': [...GROUNDS, 'accent-tint'],
  'on-accent': ['accent', 'accent-strong'],
  late: ['paper', 'raised'],
  'late-strong': [...GROUNDS, 'late-tint'],
  'soon-strong': [...GROUNDS, 'soon-tint'],
  'neutral-strong': [...GROUNDS, 'neutral-tint'],
};

/** Which lines and shapes must be seen on which grounds. */
const SHAPES: Record<string, readonly string[]> = {
  edge: GROUNDS,
  focus: GROUNDS,
  accent: [...GROUNDS, 'track'],
  late: ['paper', 'raised', 'track'],
  soon: ['paper', 'soon-tint'],
  ink: ['paper', 'track'],
  'series-1': ['paper', 'raised'],
  'series-2': ['paper', 'raised'],
  'series-3': ['paper', 'raised'],
  'series-4': ['paper', 'raised'],
};

function pairs(uses: Record<string, readonly string[]>): [string, string, Theme][] {
  return Object.entries(uses).flatMap(([name, grounds]) =>
    grounds.flatMap((ground) =>
      THEMES.map((theme): [string, string, Theme] => [name, ground, theme]),
    ),
  );
}

describe('contrast of the tokens', () => {
  test.each(pairs(TEXT))('text in %s on %s is at least 7:1, %s', (name, ground, theme) => {
    expect(contrast(name, ground, theme)).toBeGreaterThanOrEqual(7);
  });

  test.each(pairs(SHAPES))('%s on %s is at least 3:1, %s', (name, ground, theme) => {
    expect(contrast(name, ground, theme)).toBeGreaterThanOrEqual(3);
  });

  test('knows black on white as 21:1', () => {
    TOKENS.set('black', { light: '#000', dark: '#000000' });
    TOKENS.set('white', { light: '#fff', dark: '#ffffff' });
    expect(contrast('black', 'white', 'light')).toBe(21);
    expect(contrast('black', 'white', 'dark')).toBe(21);
  });
});
