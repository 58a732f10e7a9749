import { columnsOf, type Column } from '../schema/columns.ts';
import { LIST_SEPARATOR } from '../schema/list-separator.ts';
import type { Problem } from '../schema/problem.ts';
import type { TableDescription } from '../schema/tables.ts';
import { decode } from './bytes.ts';
import { CANONICAL_NUMBER } from '../schema/canonical-number.ts';
import { parseCsv, type CsvRow } from './csv.ts';
import { FILE_START, MOST_FLAWS, type Flaw, type Locate, type Place } from './flaw.ts';
import { flawsOf } from './issues.ts';

export interface TableReading {
  /** The rows that hold, each with its line. */
  readonly rows: readonly Record<string, unknown>[];
  readonly flaws: readonly Flaw[];
  readonly place: Locate;
  /** First cell of the rows that were left out: where the table has ids, they are those. */
  readonly leftOut: readonly string[];
  /** Whether rows may be lacking of which not even the id is known. */
  readonly isBroken: boolean;
}

/** A cell as a value of its column; what is no number or flag stays a text, so that the schema reports it. */
function cellValue(cell: string, kind: Column['kind']): unknown {
  if (kind === 'number' && CANONICAL_NUMBER.test(cell)) return Number(cell);
  if (kind === 'flag' && (cell === 'true' || cell === 'false')) return cell === 'true';
  return cell;
}

function rowValue({ cells }: CsvRow, columns: readonly Column[]): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [index, { field, locale, kind, isList }] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (cell === '') continue;
    if (locale !== undefined) {
      value[field] = { ...(value[field] as Record<string, unknown> | undefined), [locale]: cell };
    } else if (isList) {
      value[field] = cell.split(LIST_SEPARATOR.trim()).map((item) => cellValue(item.trim(), kind));
    } else {
      value[field] = cellValue(cell, kind);
    }
  }
  return value;
}

/** Steps into a row by the names of its columns: `title_fr` for `title`, `fr`. */
function columnPath(path: Problem['path'], columns: readonly Column[]): Problem['path'] {
  const [field, step, ...rest] = path;
  const column = columns.find((candidate) => candidate.field === field);
  if (column?.locale === undefined) return path;
  const ofLocale = columns.find(
    (candidate) => candidate.field === field && candidate.locale === step,
  );
  return ofLocale
    ? [ofLocale.name, ...rest]
    : [column.name, ...(step === undefined ? [] : [step]), ...rest];
}

function cellPlace(row: CsvRow, path: Problem['path'], columns: readonly Column[]): Place {
  const [name] = columnPath(path, columns);
  const index = columns.findIndex((column) => column.name === name);
  return row.places[index] ?? { line: row.line, column: 1 };
}

/** The rows of a table, each validated; a row that does not hold is left out. */
export function readTable(bytes: Uint8Array, { schema }: TableDescription): TableReading {
  const decoded = decode(bytes);
  const nowhere: Locate = () => FILE_START;
  if ('flaw' in decoded)
    return { rows: [], flaws: [decoded.flaw], place: nowhere, leftOut: [], isBroken: true };
  const columns = columnsOf(schema);
  const csv = parseCsv(decoded.text, columns);
  const byLine = new Map(csv.rows.map((row) => [row.line, row]));
  const place: Locate = ([line, ...path]) => {
    const row = byLine.get(Number(line));
    return row ? cellPlace(row, path, columns) : { line: Number(line ?? 1), column: 1 };
  };

  const flaws = [...csv.flaws];
  const rows: Record<string, unknown>[] = [];
  const leftOut = [...csv.leftOut];
  for (const row of csv.rows) {
    if (flaws.length > MOST_FLAWS) break;
    const value = rowValue(row, columns);
    const result = schema.safeParse(value);
    if (!result.success) {
      const ofRow = flawsOf(result.error, schema, value, (path) => cellPlace(row, path, columns));
      flaws.push(
        ...ofRow.map((flaw) => ({ ...flaw, path: [row.line, ...columnPath(flaw.path, columns)] })),
      );
      leftOut.push(row.cells[0] ?? '');
      continue;
    }
    rows.push({ ...result.data, line: row.line });
  }
  const isCutShort = flaws.length > MOST_FLAWS;
  return { rows, flaws, place, leftOut, isBroken: csv.isBroken || isCutShort };
}
