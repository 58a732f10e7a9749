/**
 * Take registrations of events that a form service, a spreadsheet or a message brought into the records, as proposed events.
 * Every row is told with what became of it. CONTENT_ROOT names another folder with `content/` and `data/`.
 * Usage: npm run events:import -- <file> --edition <year> [--dry-run] [--on-duplicate skip|update|add] [--mapping <file>]
 *        [--received-on YYYY-MM-DD] [--channel endpoint|message|git|other] [--dates dd/mm/yyyy|mm/dd/yyyy]
 *        [--decimal comma|point] [--lang fr|ar|en]
 */
import '../src/integrations/environment.ts';
import { DATE_ORDERS, DECIMALS } from '../src/exchange/cell-value.ts';
import { eventImportReport } from '../src/exchange/event-report.ts';
import { asProblem } from '../src/exchange/import-datasets.ts';
import {
  ON_DUPLICATE,
  prepareEventImport,
  SUBMISSION_CHANNELS,
} from '../src/exchange/import-events.ts';
import { SheetError } from '../src/exchange/sheet.ts';
import { formatProblem } from '../src/i18n/problems.ts';
import { REGISTRATION_WORDS } from '../src/i18n/registration/words.ts';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { terminalLocale } from '../src/integrations/terminal-locale.ts';
import { day } from '../src/schema/primitives.ts';
import { LOCALES, SITE } from '../src/site.ts';
import { defaultRoot } from '../src/store/read-portal.ts';

const USAGE = `npm run events:import -- <file.csv|.xlsx|.ods|.json|.txt> --edition <year> [--dry-run] [--on-duplicate ${ON_DUPLICATE.join('|')}] [--mapping <file>] [--received-on YYYY-MM-DD] [--channel ${SUBMISSION_CHANNELS.join('|')}] [--dates ${DATE_ORDERS.join('|')}] [--decimal ${DECIMALS.join('|')}] [--lang ${LOCALES.join('|')}]`;

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
      edition: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'on-duplicate': { type: 'string' },
      mapping: { type: 'string' },
      'received-on': { type: 'string' },
      channel: { type: 'string' },
      dates: { type: 'string' },
      decimal: { type: 'string' },
      lang: { type: 'string' },
    },
  },
  USAGE,
);
const locale = choice('language', values.lang, LOCALES) ?? terminalLocale();
const [file, ...others] = positionals;
const { edition } = values;
if (file === undefined || others.length > 0) refuseArguments('one file is needed', USAGE);
if (edition === undefined) refuseArguments('the edition is needed', USAGE);
const received = values['received-on'];
if (received !== undefined && !day.safeParse(received).success) {
  refuseArguments(`no day '${received}'`, USAGE);
}

/** The day it is where events are announced. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: SITE.timeZone }).format(new Date());
}

const { report } = REGISTRATION_WORDS[locale];
const result = await prepareEventImport(defaultRoot(), {
  file,
  edition,
  receivedOn: received ?? today(),
  onDuplicate: choice('answer to duplicates', values['on-duplicate'], ON_DUPLICATE),
  mapping: values.mapping,
  channel: choice('channel', values.channel, SUBMISSION_CHANNELS),
  declared: {
    dates: choice('order of dates', values.dates, DATE_ORDERS),
    decimal: choice('decimal mark', values.decimal, DECIMALS),
  },
});
try {
  for (const problem of result.problems) console.error(formatProblem(problem, locale));
  if (result.file && !result.isStopped) console.log(eventImportReport(result, locale));
  // Whoever runs it in a script is to learn that somebody must be answered.
  if (result.problems.length > 0) process.exitCode = 1;
  if (result.isStopped) console.error(report.stopped);
  else if (result.commit === undefined) console.log(report.nothing);
  else if (values['dry-run']) console.log(report.dryRun);
  else {
    result.commit();
    console.log(report.done);
  }
} catch (error) {
  if (!(error instanceof SheetError)) throw error;
  console.error(formatProblem(asProblem(file, error.flaw), locale));
  process.exitCode = 1;
} finally {
  result.close();
}
