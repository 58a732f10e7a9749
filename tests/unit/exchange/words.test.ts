import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IMPORT_RULE_IDS, IMPORT_WORDS } from '../../../src/i18n/imports/words.ts';
import { messageFor, RULE_IDS } from '../../../src/i18n/problems.ts';
import type { Wordings } from '../../../src/i18n/problems/wording.ts';
import { namesIn } from '../../../src/i18n/sentence.ts';
import { LOCALES } from '../../../src/site.ts';

const names = (wordings: Wordings) => [wordings].flat().map((words) => namesIn(words).toSorted());

test('asks for the same values in every language', () => {
  for (const locale of LOCALES) {
    for (const rule of IMPORT_RULE_IDS) {
      const [own, source] = [IMPORT_WORDS[locale].rules[rule], IMPORT_WORDS.en.rules[rule]];
      expect([names(own.message), names(own.hint)], rule).toEqual([
        names(source.message),
        names(source.hint),
      ]);
    }
  }
});

test('has words for every rule that the code names', () => {
  const files = readdirSync('src/exchange').map((name) =>
    readFileSync(`src/exchange/${name}`, 'utf8'),
  );
  const named = files.flatMap((code) =>
    Array.from(
      code.matchAll(/'(import-[a-z-]+)'|sheetFlaw\('([a-z-]+)'/g),
      ([, own, other]) => own ?? other ?? '',
    ),
  );
  const known: readonly string[] = [...RULE_IDS, ...IMPORT_RULE_IDS];
  expect(new Set(named).size).toBeGreaterThan(35);
  expect(named.filter((rule) => !known.includes(rule))).toEqual([]);
});

test('has words for every rule of a registration, and for no other one', () => {
  const code = readFileSync('src/schema/registration.ts', 'utf8');
  const named = new Set(code.match(/(?<=')registration-[a-z-]+(?=')/g));
  const known = IMPORT_RULE_IDS.filter((rule) => rule.startsWith('registration-'));
  expect([...named].toSorted()).toEqual([...known].toSorted());
});

test('is printed as other problems are', () => {
  const problem = {
    record: 'x.csv',
    path: [2, 'endsOn'],
    rule: 'import-date-ambiguous',
    severity: 'error',
    found: '01/02/2020',
  } as const;
  expect(messageFor(problem, 'en')).toEqual({
    message: '"01/02/2020" could be two days',
    hint: 'write 2020-03-17, or say --dates dd/mm/yyyy or --dates mm/dd/yyyy',
  });
});
