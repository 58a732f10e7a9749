/**
 * Take rows of a spreadsheet, CSV or JSON file into the records: what changes is shown first, and all of it is taken over or
 * nothing. CONTENT_ROOT names another folder with `content/` and `data/`.
 * Usage: npm run import -- <dataset> <file> [<dataset> <file> …] [--dry-run] [--yes] [--dates dd/mm/yyyy|mm/dd/yyyy]
 *        [--decimal comma|point] [--lang fr|ar|en]
 */
import '../src/integrations/environment.ts';
import { relative, sep } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { DATE_ORDERS, DECIMALS } from '../src/exchange/cell-value.ts';
import { asProblem, prepareImport, type ImportRequest } from '../src/exchange/import-datasets.ts';
import { importReport } from '../src/exchange/report.ts';
import { SheetError } from '../src/exchange/sheet.ts';
import { IMPORT_WORDS } from '../src/i18n/imports/words.ts';
import { formatProblem } from '../src/i18n/problems.ts';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { terminalLocale } from '../src/integrations/terminal-locale.ts';
import { LOCALES } from '../src/site.ts';
import { defaultRoot } from '../src/store/read-portal.ts';

const USAGE = `npm run import -- <dataset> <file.csv|.xlsx|.ods|.json> [--dry-run] [--yes] [--dates ${DATE_ORDERS.join('|')}] [--decimal ${DECIMALS.join('|')}] [--lang ${LOCALES.join('|')}]`;

function choice<const Word extends string>(
  option: string,
  value: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined) return undefined;
  const word = words.find((candidate) => candidate === value);
  return word ?? refuseArguments(`unknown ${option} '${value}'`, USAGE);
}

const { values, positionals } = readArguments(
  {
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      dates: { type: 'string' },
      decimal: { type: 'string' },
      lang: { type: 'string' },
    },
  },
  USAGE,
);
const declared = {
  dates: choice('order of dates', values.dates, DATE_ORDERS),
  decimal: choice('decimal mark', values.decimal, DECIMALS),
};
const locale = choice('language', values.lang, LOCALES) ?? terminalLocale();
if (positionals.length === 0 || positionals.length % 2 !== 0) {
  refuseArguments('a dataset and a file are needed', USAGE);
}
const requests: ImportRequest[] = [];
for (let at = 0; at < positionals.length; at += 2) {
  requests.push({ dataset: positionals[at] ?? '', file: positionals[at + 1] ?? '' });
}

const root = defaultRoot();
const fromProject = relative(process.cwd(), root).split(sep).join('/');
const isWithin = fromProject !== '' && !fromProject.startsWith('..');
const { report } = IMPORT_WORDS[locale];

async function isWanted(): Promise<boolean> {
  if (values.yes || !process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return report.yes.includes((await terminal.question(report.question)).trim().toLowerCase());
  } finally {
    terminal.close();
  }
}

const result = await prepareImport(root, isWithin ? `${fromProject}/` : '', requests, declared);
try {
  if (result.reports.length > 0) console.log(importReport(result, locale));
  for (const problem of result.problems) console.error(formatProblem(problem, locale));
  const isRefused = result.problems.some(({ severity }) => severity === 'error');
  if (isRefused) {
    console.error(report.refused);
    process.exitCode = 1;
  } else if (result.commit === undefined) {
    console.log(report.same);
  } else if (values['dry-run']) {
    console.log(report.dryRun);
  } else if (await isWanted()) {
    result.commit();
    console.log(report.done);
  } else {
    console.log(report.refused);
  }
} catch (error) {
  if (!(error instanceof SheetError)) throw error;
  console.error(formatProblem(asProblem(requests[0]?.file ?? '', error.flaw), locale));
  process.exitCode = 1;
} finally {
  result.close();
}
