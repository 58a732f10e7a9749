import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../../src/domain/rules/rules.ts';
import { IMPORT_RULE_IDS } from '../../../src/i18n/imports/words.ts';
import { ar } from '../../../src/i18n/problems/ar.ts';
import { en } from '../../../src/i18n/problems/en.ts';
import { fr } from '../../../src/i18n/problems/fr.ts';
import type { Wordings } from '../../../src/i18n/problems/wording.ts';
import {
  formatPath,
  formatProblem,
  messageFor,
  reasonOf,
  RULE_IDS,
} from '../../../src/i18n/problems.ts';
import { namesIn } from '../../../src/i18n/sentence.ts';
import type { Problem } from '../../../src/schema/problem.ts';

const MINUTES = 'src/content/meetings/2020-01-28-implementation/meeting.yaml';

function problem(rule: string, more: Partial<Problem> = {}): Problem {
  return { record: MINUTES, path: [], rule, severity: 'error', ...more };
}

test('prints a problem with its place, the fact, the rule and what to do', () => {
  const percent = problem('percent', {
    path: ['reports', 0, 'percentDone'],
    found: '57%',
    params: { nearest: '57' },
  });
  expect(formatProblem({ ...percent, file: MINUTES, line: 38, column: 18 })).toBe(
    `${MINUTES}:38:18  reports[0].percentDone: expected a number from 0 to 100, found "57%"  [percent]
    → write 57`,
  );
  const commitment = problem('unknown-commitment', {
    path: ['reports', 3, 'commitment'],
    found: '2018-2020/19',
    params: {
      kind: 'commitment',
      id: '2018-2020/19',
      plan: '2018-2020',
      first: 1,
      last: 18,
      nearest: '2018-2020/18',
    },
  });
  expect(formatProblem({ ...commitment, file: MINUTES, line: 41, column: 7 })).toBe(
    `${MINUTES}:41:7  reports[3].commitment: no commitment 2018-2020/19  [unknown-commitment]
    → the plan has commitments 1 to 18; did you mean 2018-2020/18?`,
  );
});

test('says the same in French and Arabic', () => {
  const typo = problem('unknown-reference', {
    found: 'archive',
    params: { kind: 'institution', id: 'archive', nearest: 'archives' },
  });
  expect(messageFor(typo, 'fr')).toEqual({
    message: 'aucune institution archive',
    hint: 'vouliez-vous écrire archives\u202f?',
  });
  expect(messageFor(typo, 'ar')).toEqual({
    message: 'لا توجد المؤسسة archive',
    hint: 'هل تقصد archives؟',
  });
});

test('suggests nothing where nothing is near', () => {
  const params = { allowed: ['title', 'number'] };
  const unknown = problem('unknown-key', { path: ['colour'], found: 'colour', params });
  expect(messageFor(unknown).hint).toBe('fields allowed here: title or number');
  expect(
    messageFor(problem('unknown-key', { found: 'colour', params: { allowed: [] } })).hint,
  ).toBe('remove it');
});

test('names what was found, a map or a list by their kind', () => {
  const found = (value: unknown) =>
    messageFor(problem('type', { found: value, params: { expected: 'text' } })).message;
  expect([found(12), found(null), found('[…]'), found({ a: 1 }), found(true)]).toEqual([
    'expected a text, found 12',
    'expected a text, found nothing',
    'expected a text, found a list',
    'expected a text, found fields',
    'expected a text, found true',
  ]);
});

test('shows invisible and very long values without letting them act', () => {
  const { message } = messageFor(problem('id', { found: 'a\u202eb\u0007\n' }));
  expect(message).toBe(String.raw`expected an id, found "a\u202eb\u0007\n"`);
  const long = messageFor(problem('id', { found: 'x'.repeat(500) })).message;
  expect(long).toBe(`expected an id, found "${'x'.repeat(80)}…"`);
});

test('never fails for want of a value or of words', () => {
  expect(messageFor(problem('after-as-of')).message).toBe(
    'happened on …, after the reference day … of plan …',
  );
  expect(messageFor(problem('brand-new', { found: 3 }), 'fr')).toEqual({
    message: 'la règle brand-new n’est pas respectée\u202f; trouvé\u00a0: 3',
    hint: 'voir docs/rules.md',
  });
});

test('writes a path as an editor reads it, without the line of a table', () => {
  expect(formatPath(['reports', 0, 'points', 2, 'key'])).toBe('reports[0].points[2].key');
  expect(formatPath([12, 'percentDone'])).toBe('percentDone');
  expect(formatPath([])).toBe('');
});

test('has words for every rule between records', () => {
  expect(RULES.map(({ id }) => id).filter((id) => !RULE_IDS.some((known) => known === id))).toEqual(
    [],
  );
});

/** Rule ids that the code of a folder names where it reports a problem. */
function rulesNamedIn(folder: string, files: RegExp, pattern: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => files.test(name))
    .flatMap((name) => {
      const code = readFileSync(`${folder}/${name}`, 'utf8');
      return Array.from(code.matchAll(pattern), ([, rule]) => rule ?? '');
    });
}

test('has words for every rule of the schemas and of the reader', () => {
  const named = [
    ...rulesNamedIn('src/schema', /\.ts$/, /ruled\('([a-z-]+)'\)/g),
    ...rulesNamedIn(
      'src/store',
      /\.ts$/,
      /\b(?:flawAt|fileProblem)\((?:[^'(),]|\([^()]*\))+,\s*'([a-z-]+)'/g,
    ),
    ...rulesNamedIn('src/store', /^folders\.ts$/, /#refuse\([^'(),]+,\s*'([a-z-]+)'/g),
  ];
  expect(new Set(named).size).toBeGreaterThan(30);
  // What a registration breaks stands among the words of imports.
  const known: readonly string[] = [...RULE_IDS, ...IMPORT_RULE_IDS];
  expect(named.filter((rule) => !known.includes(rule))).toEqual([]);
});

test('asks for the same values in every language', () => {
  const names = (wordings: Wordings) =>
    [wordings].flat().map((wording) => namesIn(wording).toSorted());
  for (const rule of RULE_IDS) {
    for (const catalogue of [fr, ar]) {
      expect(names(catalogue.rules[rule].message), rule).toEqual(names(en.rules[rule].message));
      expect(names(catalogue.rules[rule].hint), rule).toEqual(names(en.rules[rule].hint));
    }
  }
});

test('begins every fact in lower case, ends none with a full stop, and gives each rule a reason', () => {
  for (const rule of RULE_IDS) {
    for (const message of [en.rules[rule].message].flat()) {
      expect(message, rule).toMatch(/^(?:[a-z{]|HTML|NUL|YAML)/);
      expect(message, rule).not.toMatch(/\.$/);
    }
    expect(reasonOf(rule), rule).toMatch(/^[A-Z].*\.$/);
  }
});
