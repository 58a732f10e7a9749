import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'src/styles/fonts/';
const STYLES = readFileSync('src/styles/fonts.css', 'utf8');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.woff2'));

test('the fonts of an Arabic page, both alphabets in both weights, weigh at most 60 kB', () => {
  const names = ['arabic-400', 'arabic-600', 'latin-400', 'latin-600'];
  const bytes = names.map((name) => statSync(`${FOLDER}${name}.woff2`).size);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
});

test('every font file is used, and no face changes a page that is being read', () => {
  const faces = STYLES.split('@font-face').filter((face) => face.includes('.woff2'));
  const used = faces.flatMap((face) => /\.\/fonts\/([\w-]+\.woff2)/.exec(face)?.[1] ?? []);
  expect(used.toSorted()).toEqual(FILES.toSorted());
  for (const face of faces) expect(face).toContain('font-display: optional');
});

test('no character is declared for two files of one weight, so that none is fetched in vain', () => {
  for (const weight of ['400', '600 700']) {
    const seen = new Map<number, number>();
    const faces = STYLES.split('@font-face').filter(
      (face) => face.includes('.woff2') && face.includes(`font-weight: ${weight};`),
    );
    expect(faces.length).toBeGreaterThan(3);
    for (const face of faces) {
      const range = /unicode-range:([^;]*);/.exec(face)?.[1] ?? '';
      for (const [, from = '', to = from] of range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)) {
        for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) {
          seen.set(code, (seen.get(code) ?? 0) + 1);
        }
      }
    }
    expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  }
});
