/**
 * Write a workbook to fill in: the last values of a dataset, lists of choices, and what to do with it in every language.
 * Usage: npm run template -- <dataset> [--institution <id>] [--out file.xlsx]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  COLLECTED,
  collectionSheet,
  knowsInstitutions,
  TooLongError,
} from '../src/exchange/collection-sheet.ts';
import { xlsxOf } from '../src/feeds/spreadsheets/xlsx.ts';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { readRecords, refuseUnknown } from './records.ts';

const USAGE = 'npm run template -- <dataset> [--institution <id>] [--out file.xlsx]';

const { values, positionals } = readArguments(
  {
    options: { institution: { type: 'string' }, out: { type: 'string' } },
    allowPositionals: true,
  },
  USAGE,
);
const [name, ...rest] = positionals;
if (name === undefined || rest.length > 0) refuseArguments('one dataset is needed', USAGE);
const dataset = COLLECTED.get(name);
if (!dataset) refuseUnknown('dataset to fill in', name, [...COLLECTED.keys()], USAGE);

const portal = await readRecords();
const { institution } = values;
if (institution !== undefined) {
  const ids = portal.institutions.map(({ id }) => id);
  if (!ids.includes(institution)) refuseUnknown('institution', institution, ids, USAGE);
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
