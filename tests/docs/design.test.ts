import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const DESIGN = readFileSync('docs/design.md', 'utf8');
const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');

/** The part of the page under one heading. */
function part(heading: string): string {
  const [, text = ''] = DESIGN.split(`## ${heading}\n`);
  return text.split('\n## ')[0] ?? '';
}

test('the table of colours is the one of the stylesheet', () => {
  const colours = [...TOKENS.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
  const rows = [...part('Tokens').matchAll(/^\| `--([\w-]+)` \| `(#\w+)` \| `(#\w+)` \|/gm)];
  const values = (matches: RegExpExecArray[]) => matches.map((match) => match.slice(1).join(' '));
  expect(rows.length).toBeGreaterThan(20);
  expect(values(rows)).toEqual(values(colours));
});

test('every component that the page recommends is there', () => {
  const names = part('Components: which, and when')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...line.matchAll(/`([A-Z]\w+)`/g)].map(([, name = '']) => name));
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !existsSync(`src/components/${name}.astro`))).toEqual([]);
});

test('every class that the page names for layouts is in a stylesheet', () => {
  const styles = ['layout', 'utilities', 'print', 'components/text']
    .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
    .join('\n');
  const [, sentence = ''] = DESIGN.split('Layout classes for pages:');
  const names = [...sentence.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name);
  expect(names).toContain('split');
  expect(names.filter((name) => !styles.includes(`.${name}`))).toEqual([]);
});
