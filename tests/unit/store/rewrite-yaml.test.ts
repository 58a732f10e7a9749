import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { NO_ORDER, rewriteYaml } from '../../../src/store/rewrite-yaml.ts';

type Facts = Record<string, unknown>;

function factsIn(text: string): Facts {
  return parseDocument(text, { schema: 'core' }).toJS() as Facts;
}

const FILES = globSync('{src,tests/demo}/content/**/*.yaml')
  .toSorted()
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const FILE = `# What is promised.
plan: p
number: 1
title:
  fr: 'Titre' # as the minutes have it
  en: Title
sources: [a, b]
# Its parts.
activities:
  - key: a1
    order: 1
    # Not yet dated.
    source: s
  - key: a2
    order: 2
    source: s
`;
const ORDER = ['plan', 'number', 'ogpId', 'title', 'sources', 'activities', 'unofficial'];

function rewritten(change: (facts: Facts) => void): string {
  const facts = factsIn(FILE);
  change(facts);
  return rewriteYaml(FILE, facts, () => ORDER);
}

describe('a file of facts that is to say', () => {
  test('the same stays as it is', () => {
    for (const { file, text } of FILES)
      expect(rewriteYaml(text, factsIn(text), NO_ORDER), file).toBe(text);
    expect(FILES.length).toBeGreaterThan(50);
  });

  test('something else in one field changes in the lines of that field alone', () => {
    const made = rewritten((facts) => {
      facts.title = { fr: 'Titre', en: 'Other title' };
    });
    expect(made).toBe(FILE.replace('en: Title', 'en: Other title'));
  });

  test('more of an item of a list has a new field behind the line of its dash', () => {
    const facts = factsIn(FILE);
    const activities = facts.activities as readonly Facts[];
    facts.activities = activities.map((one) => (one.key === 'a2' ? { title: 't', ...one } : one));
    const order = (path: readonly string[]) => (path[0] === 'activities' ? ['title', 'key'] : []);
    expect(rewriteYaml(FILE, facts, order)).toBe(
      FILE.replace('  - key: a2\n', '  - key: a2\n    title: t\n'),
    );
  });

  test('more has a new field where its schema puts it', () => {
    const made = rewritten((facts) => {
      facts.ogpId = 'MO0001';
      facts.unofficial = ['title.en'];
    });
    expect(made).toBe(
      `${FILE.replace('number: 1\n', 'number: 1\nogpId: MO0001\n')}unofficial: [title.en]\n`,
    );
  });

  test('less loses the lines of that field, and no comment on another', () => {
    const made = rewritten((facts) => {
      delete facts.sources;
    });
    expect(made).toBe(FILE.replace('sources: [a, b]\n', ''));
  });

  test('one item more or less, or another order, keeps the lines of the others', () => {
    const [, , , , , , , , , ...parts] = FILE.split(/(?<=\n)/);
    const [first, second] = [parts.slice(0, 4).join(''), parts.slice(4).join('')];
    const head = FILE.slice(0, FILE.length - first.length - second.length);
    const reordered = rewritten((facts) => {
      facts.activities = (facts.activities as unknown[]).toReversed();
    });
    expect(reordered).toBe(head + second + first);
    const added = rewritten((facts) => {
      (facts.activities as unknown[]).push({ key: 'a3', order: 3, source: 's' });
    });
    expect(added).toBe(`${FILE}  - key: a3\n    order: 3\n    source: s\n`);
    const changed = rewritten((facts) => {
      facts.activities = [{ key: 'a2', order: 1, source: 's' }];
    });
    expect(changed).toBe(head + second.replace('order: 2', 'order: 1'));
  });

  test('a long text folds it, and a word that an older YAML takes for a flag is quoted', () => {
    const long = `${'mot '.repeat(40)}fin`;
    const made = rewritten((facts) => {
      facts.title = { fr: long, en: 'Yes' };
    });
    expect(made).toContain('  fr: >-\n    mot mot');
    expect(made).toMatch(/en: ['"]Yes['"]\n/);
    expect(made.split('\n').every((line) => line.length <= 92)).toBe(true);
    expect(factsIn(made).title).toEqual({ fr: long, en: 'Yes' });
  });
});

test('every field of every record can go and come back, and no other line changes', () => {
  for (const { file, text } of FILES) {
    const facts = factsIn(text);
    const order = Object.keys(facts);
    const lines = new Set(text.split('\n'));
    for (const name of order) {
      const without = Object.fromEntries(Object.entries(facts).filter(([own]) => own !== name));
      const shorter = rewriteYaml(text, without, () => order);
      expect(
        shorter.split('\n').filter((line) => !lines.has(line)),
        `${file} ${name}`,
      ).toEqual([]);
      expect(factsIn(rewriteYaml(shorter, facts, () => order)), `${file} ${name}`).toEqual(facts);
    }
  }
});

const NAUGHTY = [
  ' ',
  '\n',
  '\n\n',
  '\t',
  '#',
  ' # no comment',
  ': ',
  '- ',
  '? ',
  '|',
  '>-',
  '"',
  "'",
  '{',
  '[a, b]',
  '&a',
  '*a',
  '!t',
  '%',
  '@',
  '`',
  '~',
  'null',
  'yes',
  'no',
  '1e3',
  '007',
  '2020-01-28',
  '12:30:45',
  'نص',
  '\u200f',
  '\u202e',
  '👩‍👩‍👧',
  '\u2028',
  '\u0085',
  '\u00a0',
  'a\n b',
  'mot '.repeat(30),
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...NAUGHTY), fc.string({ unit: 'grapheme' })), { maxLength: 6 })
  .map((parts) => parts.join(''));

test('any text comes back as it was, wherever it stands', () => {
  fc.assert(
    fc.property(text, text, text, (title, item, part) => {
      const facts = {
        ...factsIn(FILE),
        title: { fr: title },
        sources: [item, 'b'],
        activities: [{ key: 'a1', order: 1, source: part }],
      };
      expect(factsIn(rewriteYaml(FILE, facts, () => ORDER))).toEqual(facts);
    }),
    { numRuns: 2000 },
  );
});
