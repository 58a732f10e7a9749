/** What became of each row of a file of registrations, as a terminal shows it. */
import { IMPORT_WORDS } from '../i18n/imports/words.ts';
import { formatCount } from '../i18n/plural.ts';
import { REGISTRATION_WORDS } from '../i18n/registration/words.ts';
import { fill } from '../i18n/sentence.ts';
import { SITE, type Locale } from '../site.ts';
import type { EventImportResult, EventRowOutcome } from './import-events.ts';
import { shown } from './report.ts';

/** So many rows that were taken are listed; those that were refused are told one by one, however many they are. */
const MOST_ROWS = 200;

function rowLine(row: EventRowOutcome, locale: Locale): readonly string[] {
  const { report } = REGISTRATION_WORDS[locale];
  const line = String(row.line);
  const reference =
    row.reference === undefined ? '' : fill(report.reference, { reference: row.reference });
  // Its reasons are told apart: the number says whom to answer.
  if (row.kind === 'refused')
    return reference === '' ? [] : [`  ✗ ${fill(report.refusedRow, { line })}${reference}`];
  if (row.kind === 'written') {
    const [sign, words] = row.isUpdate ? ['~', report.updatedEvent] : ['+', report.newEvent];
    return [`  ${sign} ${fill(words, { line, event: row.event })}${reference}`];
  }
  const words =
    row.first === undefined
      ? fill(report.duplicate, { line, event: row.event })
      : fill(report.duplicateOfLine, { line, first: String(row.first) });
  return [`  = ${words}${reference}`];
}

/** Every row of a file by what became of it, and their sum. */
export function eventImportReport(result: EventImportResult, locale: Locale): string {
  const { file, rows, files, logged, repeated } = result;
  const { report } = REGISTRATION_WORDS[locale];
  const { report: common } = IMPORT_WORDS[locale];
  const names = (columns: readonly string[]): string =>
    columns.map((column) => shown(column, common.nothing)).join(', ');
  const lines = rows.flatMap((row) => rowLine(row, locale));
  const more = lines.length - MOST_ROWS;
  const written = rows.filter((row) => row.kind === 'written');
  const updated = written.filter(({ isUpdate }) => isUpdate).length;
  const untranslated = written.filter((row) => row.untranslated.length > 0).length;
  const duplicates = rows.filter(({ kind }) => kind === 'duplicate').length;
  const refused = rows.filter(({ kind }) => kind === 'refused').length;
  return [
    ...(file?.notes ?? []).map(
      ({ kind, count, line, detail }) =>
        `  · ${fill(common.notes[kind], { n: String(count), line: String(line), detail: shown(detail, common.nothing) })}`,
    ),
    ...(file && file.personal.length > 0
      ? [`  · ${fill(report.private, { columns: names(file.personal) })}`]
      : []),
    ...(file && file.unknown.length > 0
      ? [`  · ${fill(report.unknown, { columns: names(file.unknown) })}`]
      : []),
    `  · ${fill(report.localTime, { zone: SITE.timeZone })}`,
    ...lines.slice(0, MOST_ROWS),
    ...(more > 0 ? [`  ${fill(report.further, { n: String(more) })}`] : []),
    `  = ${[
      formatCount(locale, report.rows, rows.length),
      formatCount(locale, report.written, written.length) +
        (updated > 0 ? ` (${formatCount(locale, report.updated, updated)})` : ''),
      formatCount(locale, report.duplicates, duplicates),
      formatCount(locale, report.refused, refused),
    ].join(' · ')}`,
    ...(untranslated > 0 ? [`  · ${formatCount(locale, report.untranslated, untranslated)}`] : []),
    ...(logged > 0 ? [`  · ${formatCount(locale, report.ledger, logged)}`] : []),
    ...(repeated > 0 ? [`  · ${formatCount(locale, report.repeated, repeated)}`] : []),
    ...(files.length > 0 && files.length <= MOST_ROWS
      ? [common.files, ...files.map((one) => `  ${one}`)]
      : []),
  ].join('\n');
}
