/** What an import changes, as a terminal shows it. */
import { formatCount } from '../i18n/plural.ts';
import { fill } from '../i18n/sentence.ts';
import { IMPORT_WORDS } from '../i18n/imports/words.ts';
import type { Locale } from '../site.ts';
import type { RowChange } from './changes.ts';
import type { FileReport, ImportResult } from './import-datasets.ts';

/** So many rows of a file are shown whole. */
const MOST_ROWS = 200;
const LONGEST_CELL = 160;
/** Marks of direction and controls would act on the terminal. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A text of a file in quotes, with what is unseen in it shown. */
export function shown(text: string, nothing: string): string {
  if (text === '') return `(${nothing})`;
  const cut = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
  const visible = cut.replace(UNSEEN, (mark) =>
    mark === '\n' ? '⏎' : `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  return `"${visible}"`;
}

/** The two texts where they part, when both are long. */
function parted({ before, after }: { before: string; after: string }) {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  const from = start > LONGEST_CELL / 2 ? start - 40 : 0;
  const lead = from > 0 ? '…' : '';
  return [lead + before.slice(from), lead + after.slice(from)] as const;
}

function changeLines(change: RowChange, locale: Locale): readonly string[] {
  const { report } = IMPORT_WORDS[locale];
  const { line, key, isNew, cells } = change;
  const head = fill(isNew ? report.newRow : report.changedRow, {
    line: String(line),
    key: shown(key, report.nothing).slice(1, -1),
  });
  const body = cells.map((cell) => {
    if (isNew) return `      ${cell.cell}: ${shown(cell.after, report.nothing)}`;
    const [before, after] = parted(cell);
    const [old, fresh] = [
      shown(cell.before === '' ? '' : before, report.nothing),
      shown(cell.after === '' ? '' : after, report.nothing),
    ];
    return `      ${cell.cell}: ${old} → ${fresh}`;
  });
  return [`  ${isNew ? '+' : '~'} ${head}`, ...body];
}

function fileLines({ incoming, changes, unchanged, left }: FileReport, locale: Locale) {
  const { report } = IMPORT_WORDS[locale];
  const { dataset, file, notes, ignored, rows } = incoming;
  const added = changes.filter(({ isNew }) => isNew).length;
  const counts = [
    formatCount(locale, report.rows, rows.length),
    formatCount(locale, report.added, added),
    formatCount(locale, report.changed, changes.length - added),
    formatCount(locale, report.unchanged, unchanged),
  ];
  const more = changes.length - MOST_ROWS;
  return [
    `${dataset.name} ← ${file}`,
    ...notes.map(
      ({ kind, count, line, detail }) =>
        `  · ${fill(report.notes[kind], { n: String(count), line: String(line), detail: shown(detail, report.nothing) })}`,
    ),
    ...(ignored.length > 0 ? [`  · ${fill(report.ignored, { columns: ignored.join(', ') })}`] : []),
    ...changes.slice(0, MOST_ROWS).flatMap((change) => changeLines(change, locale)),
    ...(more > 0 ? [`  ${fill(report.furtherRows, { n: String(more) })}`] : []),
    `  = ${counts.join(' · ')}`,
    ...(left > 0 ? [`  · ${formatCount(locale, report.left, left)}`] : []),
  ];
}

/** Everything that an import would change, file by file, row by row, field by field. */
export function importReport({ reports, files, recovered }: ImportResult, locale: Locale): string {
  const { report } = IMPORT_WORDS[locale];
  return [
    ...(recovered > 0 ? [fill(report.recovered, { n: String(recovered) })] : []),
    ...reports.flatMap((one) => fileLines(one, locale)),
    ...(files.length > 0 ? [report.files, ...files.map((file) => `  ${file}`)] : []),
  ].join('\n');
}
