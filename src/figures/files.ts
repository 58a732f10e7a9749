/** Exactly what is drawn, as files that programs read. */
import { writeCsv } from '../datasets/csv.ts';
import { readableJson } from '../datasets/json.ts';
import { urlFor } from '../i18n/routing.ts';
import { SITE, type Locale } from '../site.ts';
import type { DrawnFigure } from './drawn-figure.ts';

/** A table of what is drawn; an absent number is `undefined`, never zero. */
interface FigureTable {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

function tableOf({ drawing, rowHeading }: DrawnFigure): FigureTable {
  if (drawing.kind === 'steps') {
    return {
      columns: [
        { key: 'key', label: 'id' },
        { key: 'day', label: rowHeading },
        { key: 'percentDone', label: drawing.axis.label },
        { key: 'text', label: drawing.axis.label },
        { key: 'source', label: 'source' },
      ],
      rows: drawing.points.map(({ key, day, value, text, detail = text, source }) => [
        key,
        day,
        value,
        detail,
        source,
      ]),
    };
  }
  const { series, rows } = drawing;
  const hasBands = rows.some(({ band }) => band !== undefined);
  return {
    columns: [
      { key: 'key', label: 'id' },
      { key: 'label', label: rowHeading },
      ...(hasBands ? [{ key: 'band', label: 'band' }] : []),
      ...series.map(({ key, label }) => ({ key, label })),
    ],
    rows: rows.map(({ key, label, band, cells }) => [
      key,
      label,
      ...(hasBands ? [band] : []),
      ...cells.map(({ value }) => value),
    ]),
  };
}

/** RFC 4180, UTF-8; an empty cell is a number that no source gives. */
export function figureCsv(drawn: DrawnFigure): string {
  const { columns, rows } = tableOf(drawn);
  return writeCsv([
    columns.map(({ key }) => key),
    ...rows.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell)))),
  ]);
}

/** The same with its words and where it comes from; a number that no source gives is `null`. */
export function figureJson(locale: Locale, drawn: DrawnFigure, day: string): string {
  const { columns, rows } = tableOf(drawn);
  const { id, title, scope, summary, sourceLine } = drawn;
  const content = {
    id,
    language: locale,
    title,
    scope,
    referenceDay: day,
    summary,
    source: sourceLine,
    licence: SITE.licences.data,
    url: urlFor(locale, { kind: 'figure', id }),
    columns,
    rows: rows.map((row) =>
      Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])),
    ),
  };
  return readableJson(content);
}
