/** What changed between two copies of the data, as files: a line or an entry a change. */
import { writeCsv } from '../../datasets/csv.ts';
import { readableJson } from '../../datasets/json.ts';
import { LOCALES } from '../../site.ts';
import { countChanges, type Changes, type DatasetChanges, type ReadRow } from './changes.ts';

const HEADER = [
  'from',
  'to',
  'dataset',
  'change',
  'row',
  'commitment',
  ...LOCALES.map((locale) => `title_${locale}`),
  'column',
  'language',
  'isDerived',
  'before',
  'after',
] as const;
type Line = Partial<Record<(typeof HEADER)[number], string>>;

function rowCells({ key, commitment = '', title }: ReadRow): Line {
  const titles = LOCALES.map((locale) => [`title_${locale}`, title[locale] ?? ''] as const);
  return { row: key, commitment, ...Object.fromEntries(titles) };
}

function* linesOf({ whole, columns, added, removed, changed }: DatasetChanges): Iterable<Line> {
  if (whole !== undefined) yield { change: whole };
  for (const column of columns.added) yield { change: 'column-added', column };
  for (const column of columns.removed) yield { change: 'column-removed', column };
  for (const { from, to } of columns.renamed) {
    yield { change: 'column-renamed', column: to, before: from, after: to };
  }
  for (const row of added) yield { change: 'added', ...rowCells(row) };
  for (const row of removed) yield { change: 'removed', ...rowCells(row) };
  for (const row of changed) {
    for (const { kind, column, language = '', isDerived, before, after } of row.cells) {
      const cell = { column, language, isDerived: String(isDerived), before, after };
      yield { change: kind, ...rowCells(row), ...cell };
    }
  }
}

/** One line a change: a row that came or went, a cell, a column. */
export function changesCsv({ from, to, datasets }: Changes): string {
  const lines = datasets.flatMap((changes) =>
    Array.from(linesOf(changes), (line): Line => ({
      from: from.id,
      to: to.id,
      dataset: changes.dataset,
      ...line,
    })),
  );
  return writeCsv([HEADER, ...lines.map((line) => HEADER.map((name) => line[name] ?? ''))]);
}

export function changesJson({ from, to, datasets }: Changes): string {
  return readableJson({ from, to, counts: countChanges(datasets), datasets });
}
