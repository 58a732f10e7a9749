/**
 * Write a workbook to fill in: the last values of a dataset, lists of choices, and what to do with it in every language.
 * Usage: npm run template -- <dataset> [--institution <id>] [--out file.xlsx]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { nearest } from '../src/domain/nearest.ts';
import {
  COLLECTED,
  collectionSheet,
  knowsInstitutions,
  TooLongError,
} from '../src/exchange/collection-sheet.ts';
import { xlsxOf } from '../src/feeds/spreadsheets/xlsx.ts';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { readPortal } from '../src/store/read-portal.ts';

const USAGE = 'npm run template -- <dataset> [--institution <id>] [--out file.xlsx]';

function unknown(what: string, name: string, known: readonly string[]): never {
  const near = nearest(name, known);
  refuseArguments(
    `no ${what} is called ${name}${near === undefined ? '' : `; did you mean ${near}?`}`,
    USAGE,
  );
}

const { values, positionals } = readArguments(
  {
    options: { institution: { type: 'string' }, out: { type: 'string' } },
    allowPositionals: true,
  },
  USAGE,
);
const [name, ...rest] = positionals;
if (name === undefined || rest.length > 0) refuseArguments('one dataset is needed', USAGE);
const dataset = COLLECTED.get(name) ?? unknown('dataset to fill in', name, [...COLLECTED.keys()]);

const { portal, problems } = await readPortal();
if (problems.some(({ severity }) => severity === 'error')) {
  console.error('the records hold errors → run npm run validate');
  process.exit(1);
}
const { institution } = values;
if (institution !== undefined) {
  const ids = portal.institutions.map(({ id }) => id);
  if (!ids.includes(institution)) unknown('institution', institution, ids);
  if (!knowsInstitutions(dataset)) {
    refuseArguments(`the rows of ${name} are of no institution`, USAGE);
  }
}

const out =
  values.out ?? `${[name, institution].filter((part) => part !== undefined).join('.')}.xlsx`;
if (!out.endsWith('.xlsx')) refuseArguments('the file is a workbook: --out ends in .xlsx', USAGE);
try {
  const { workbook, rowCount } = collectionSheet(dataset, portal, institution);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, xlsxOf(workbook));
  const rows = rowCount === 1 ? '1 row' : `${String(rowCount)} rows`;
  console.log(`${out}: ${rows} of ${name} to check, correct and complete`);
} catch (error) {
  if (!(error instanceof TooLongError)) throw error;
  console.error(`${error.message} → edit it in its file`);
  process.exit(1);
}
