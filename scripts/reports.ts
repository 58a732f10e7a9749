/**
 * Write reports as PDF: of everything, or of one kind, one plan, one meeting or one commitment; as things stood on an
 * earlier day with `--as-of`. All of them are made before the first one is written.
 * Usage: npm run reports [-- --kind <kind>] [--plan <id>] [--meeting <id>] [--commitment <id>] [--as-of <day>]
 *   [--language fr|ar|en] [--out <folder>]
 */
import { join } from 'node:path';
import { portalOn } from '../src/domain/as-of.ts';
import { reportKeys, reportView, REPORT_KINDS, type ReportKey } from '../src/domain/reports.ts';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { reportPaper } from '../src/papers/papers.ts';
import { printedPaper } from '../src/papers/printed.ts';
import { pdfOf } from '../src/printing/pdf.ts';
import type { Portal } from '../src/schema/portal.ts';
import { LOCALES } from '../src/site.ts';
import { writeAll, type OutputFile } from './output.ts';
import { readRecords, requireKnown } from './records.ts';

const USAGE =
  `npm run reports [-- --kind ${REPORT_KINDS.join('|')}] [--plan <id>] [--meeting <id>] ` +
  `[--commitment <id>] [--as-of <day>] [--language ${LOCALES.join('|')}] [--out <folder>]`;

const { values } = readArguments(
  {
    options: {
      kind: { type: 'string' },
      plan: { type: 'string' },
      meeting: { type: 'string' },
      commitment: { type: 'string' },
      'as-of': { type: 'string' },
      language: { type: 'string' },
      out: { type: 'string', default: 'out/reports' },
    },
  },
  USAGE,
);
const { kind, plan, meeting, commitment, language, out, 'as-of': asOf } = values;
requireKnown('kind of report', kind, REPORT_KINDS, USAGE);
requireKnown('language', language, LOCALES, USAGE);

const whole = await readRecords();
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
requireKnown('plan', plan, idsOf(whole.plans), USAGE);
requireKnown('meeting', meeting, idsOf(whole.meetings), USAGE);
requireKnown('commitment', commitment, idsOf(whole.commitments), USAGE);

const planOf = ({ kind: of, id }: ReportKey): readonly string[] =>
  of === 'brief'
    ? whole.meetings.filter((one) => one.id === id).flatMap(({ plans }) => plans)
    : [id.split('/')[0] ?? id];

function isAsked(key: ReportKey): boolean {
  return (
    (kind === undefined || key.kind === kind) &&
    (meeting === undefined || (key.kind === 'brief' && key.id === meeting)) &&
    (commitment === undefined || (key.kind === 'commitments' && key.id === commitment)) &&
    (plan === undefined || planOf(key).includes(plan))
  );
}

function isCalendarDay(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day).toString() === day;
  } catch {
    return false;
  }
}

/** The records as they stood on the day asked for. */
function recordsOn(day: string | undefined): Portal {
  if (day === undefined) return whole;
  if (!isCalendarDay(day)) refuseArguments(`${day} is not a day: write it as 2020-01-28`, USAGE);
  const plans = new Set(reportKeys(whole).filter(isAsked).flatMap(planOf));
  const over = whole.plans.find(({ id, asOf: end }) => plans.has(id) && end < day);
  if (over) {
    refuseArguments(
      `the records of ${over.id} end on ${over.asOf}: nothing is known of ${day}`,
      USAGE,
    );
  }
  return portalOn(whole, day);
}

const portal = recordsOn(asOf);
const keys = reportKeys(portal).filter(isAsked);
if (keys.length === 0) {
  console.error(
    'there is nothing to report → enter the commitments of the plan, or a meeting with its reports',
  );
  process.exit(1);
}
const locales = LOCALES.filter((locale) => language === undefined || locale === language);
const files: OutputFile[] = [];
for (const key of keys) {
  const view = reportView(portal, key);
  for (const locale of locales) {
    files.push({
      path: join(out, key.kind, `${key.id.replace('/', '-')}.${locale}.pdf`),
      bytes: await pdfOf(printedPaper(reportPaper(locale, view))),
    });
  }
}
writeAll(files);
const count = files.length === 1 ? '1 report' : `${String(files.length)} reports`;
console.log(`${count} in ${out}`);
