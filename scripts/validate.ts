/**
 * Check every record and every reference between records; exit code 1 when there is an error.
 * CONTENT_ROOT names another folder with `content/` and `data/`.
 * Usage: npm run validate [-- --format text|json|github] [--lang fr|ar|en]
 */
import '../src/integrations/environment.ts';
import { formatProblem } from '../src/i18n/problems.ts';
import { problemAsAnnotation, problemsAsJson } from '../src/i18n/problems/printers.ts';
import { formatSummary } from '../src/i18n/problems/summary.ts';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { terminalLocale } from '../src/integrations/terminal-locale.ts';
import type { Portal } from '../src/schema/portal.ts';
import type { LocatedProblem } from '../src/schema/problem.ts';
import { TABLES } from '../src/schema/tables.ts';
import { LOCALES, type Locale } from '../src/site.ts';
import { readPortal } from '../src/store/read-portal.ts';

const FORMATS = ['text', 'json', 'github'] as const;
const USAGE = `npm run validate [-- --format ${FORMATS.join('|')}] [--lang ${LOCALES.join('|')}]`;

/** One of the words that an option takes. */
function choice<const Word extends string>(
  option: string,
  value: string,
  words: readonly Word[],
): Word {
  const word = words.find((candidate) => candidate === value);
  return word ?? refuseArguments(`unknown ${option} '${value}'`, USAGE);
}

function summaryOf(portal: Portal, problems: readonly LocatedProblem[], locale: Locale): string {
  const count = (ofTables: boolean): number =>
    Object.entries(portal).reduce(
      (sum, [name, list]) => (name in TABLES === ofTables ? sum + list.length : sum),
      0,
    );
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = {
    records: count(false),
    rows: count(true),
    errors,
    warnings: problems.length - errors,
  };
  return formatSummary(counts, locale);
}

const { values } = readArguments(
  { options: { format: { type: 'string', default: 'text' }, lang: { type: 'string' } } },
  USAGE,
);
const format = choice('format', values.format, FORMATS);
const locale =
  values.lang === undefined ? terminalLocale() : choice('language', values.lang, LOCALES);

const { portal, problems } = await readPortal();
const summary = summaryOf(portal, problems, locale);
if (format === 'json') {
  console.log(problemsAsJson(problems, locale));
  console.error(summary);
} else {
  for (const problem of problems) {
    if (format === 'github') console.log(problemAsAnnotation(problem, locale));
    else console.error(formatProblem(problem, locale));
  }
  console.log(summary);
}
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
