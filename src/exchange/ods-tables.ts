/**
 * The tables of an ODS workbook. Read here and not by a library: the format of a cell may come from its row, its column or
 * another style, rows stand in groups, and both decide what a cell means.
 */
import { Parser } from 'htmlparser2';
import { refusedCell, SheetError, sheetFlaw, type RawCell } from './sheet.ts';

/** A row, which stands so many times in the table one after the other. */
export interface TableRow {
  readonly cells: readonly RawCell[];
  readonly repeat: number;
  readonly isHidden: boolean;
}

export interface Table {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly TableRow[];
  /** Places of columns that are not shown, from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
}

const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

type Attributes = Readonly<Record<string, string>>;

/** How values of a style are shown, as far as it says. */
interface Style {
  readonly data: string | undefined;
  readonly parent: string | undefined;
  readonly isHidden: boolean;
}

class Styles {
  readonly #styles = new Map<string, Style>();
  /** Formats of dates that show a month or year, and no day. */
  readonly #withoutDay = new Set<string>();
  #format: { name: string; hasDay: boolean; hasMonth: boolean } | undefined;
  #style: string | undefined;

  open(tag: string, attributes: Attributes): void {
    const name = attributes['style:name'] ?? '';
    if (tag === 'style:style') {
      this.#style = name;
      this.#styles.set(name, {
        data: attributes['style:data-style-name'],
        parent: attributes['style:parent-style-name'],
        isHidden: false,
      });
    } else if (tag === 'style:table-properties' && attributes['table:display'] === 'false') {
      const style = this.#styles.get(this.#style ?? '');
      if (style && this.#style !== undefined)
        this.#styles.set(this.#style, { ...style, isHidden: true });
    } else if (tag === 'number:date-style') {
      this.#format = { name, hasDay: false, hasMonth: false };
    } else if (this.#format && tag === 'number:day') {
      this.#format.hasDay = true;
    } else if (this.#format && (tag === 'number:month' || tag === 'number:year')) {
      this.#format.hasMonth = true;
    }
  }

  close(tag: string): void {
    if (tag !== 'number:date-style' || !this.#format) return;
    const { name, hasDay, hasMonth } = this.#format;
    if (hasMonth && !hasDay) this.#withoutDay.add(name);
    this.#format = undefined;
  }

  isHidden(name: string | undefined): boolean {
    return name !== undefined && this.#styles.get(name)?.isHidden === true;
  }

  showsNoDay(name: string | undefined): boolean {
    let style = name === undefined ? undefined : this.#styles.get(name);
    for (let depth = 0; style && depth < 10; depth++) {
      if (style.data !== undefined) return this.#withoutDay.has(style.data);
      style = style.parent === undefined ? undefined : this.#styles.get(style.parent);
    }
    return false;
  }
}

function countOf(text: string | undefined, most: number): number {
  const count = Number(text ?? '1');
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
}

/** `2020-03-17T00:00:00` or `2020-03-17` as a day, with a time where it is not midnight. */
function dayOf(value: string): RawCell {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::[\d.]+)?)?$/.exec(value) ?? [];
  if (day === undefined) return refusedCell('import-date-as-text', value);
  return { kind: 'day', text: time === undefined || time === '00:00' ? day : `${day}T${time}` };
}

function numberOf(value: string | undefined): RawCell {
  const number = Number(value ?? '');
  if (value === undefined || value === '') return null;
  return Number.isFinite(number) ? number : refusedCell('number', value);
}

function percentOf(value: string | undefined): RawCell {
  const number = Number(value ?? '');
  return refusedCell('import-percent-cell', shownPercent(number));
}

/** `57 %` of 0.57, without the noise of arithmetic. */
export function shownPercent(value: number): string {
  return `${String(Number((value * 100).toPrecision(12)))} %`;
}

function valueOf(attributes: Attributes, text: string, hasNoDay: boolean): RawCell {
  const type = attributes['office:value-type'] ?? attributes['calcext:value-type'] ?? '';
  if (attributes['table:formula'] !== undefined)
    return refusedCell('import-formula', attributes['table:formula'].replace(/^[a-z]+:(?==)/, ''));
  if (attributes['calcext:value-type'] === 'error') return refusedCell('import-error-value', text);
  switch (type) {
    case 'float':
    case 'currency':
      return numberOf(attributes['office:value']);
    case 'percentage':
      return percentOf(attributes['office:value']);
    case 'boolean':
      return attributes['office:boolean-value'] === 'true';
    case 'date': {
      const value = attributes['office:date-value'] ?? '';
      return hasNoDay ? refusedCell('import-month-cell', value.slice(0, 7)) : dayOf(value);
    }
    case 'time':
      return refusedCell('import-date-as-text', text);
    case 'string':
      return text === '' ? (attributes['office:string-value'] ?? '') : text;
    default:
      return text === '' ? null : text;
  }
}

interface OpenCell {
  readonly attributes: Attributes;
  readonly isCovered: boolean;
  text: string;
  paragraphs: number;
}

interface OpenTable {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: TableRow[];
  readonly hiddenColumns: Set<number>;
  /** The style of a column's cells where they have none of their own. */
  readonly columnStyles: (string | undefined)[];
  line: number;
}

/** Reads the parts of a document one after the other; the tables come with the content. */
class Reader {
  readonly styles = new Styles();
  readonly tables: OpenTable[] = [];
  readonly #path: string[] = [];
  #table: OpenTable | undefined;
  #row: { attributes: Attributes; cells: RawCell[] } | undefined;
  #cell: OpenCell | undefined;
  /** What stands beside the text of a cell, and is none of it: comments, drawings, tables within. */
  #aside = 0;

  get isAtEnd(): boolean {
    return this.#path.length === 0;
  }

  open(tag: string, attributes: Attributes): void {
    const parent = this.#path.at(-1) ?? '';
    this.#path.push(tag);
    if (this.#aside > 0) {
      this.#aside++;
    } else if (this.#cell) {
      this.#openInCell(this.#cell, tag, attributes);
    } else if (tag === 'table:table') {
      if (parent === 'office:spreadsheet') this.#openTable(attributes);
      else this.#aside = 1;
    } else if (this.#table) {
      this.#openInTable(this.#table, tag, attributes);
    } else {
      this.styles.open(tag, attributes);
    }
  }

  #openTable(attributes: Attributes): void {
    this.#table = {
      name: attributes['table:name'] ?? '',
      isHidden: this.styles.isHidden(attributes['table:style-name']),
      rows: [],
      hiddenColumns: new Set(),
      columnStyles: [],
      line: 0,
    };
    this.tables.push(this.#table);
  }

  #openInTable(table: OpenTable, tag: string, attributes: Attributes): void {
    switch (tag) {
      case 'table:table-column': {
        const count = countOf(attributes['table:number-columns-repeated'], MOST_COLUMNS);
        const isHidden = isNotShown(attributes);
        for (let left = count; left > 0 && table.columnStyles.length < MOST_COLUMNS; left--) {
          if (isHidden) table.hiddenColumns.add(table.columnStyles.length);
          table.columnStyles.push(attributes['table:default-cell-style-name']);
        }
        return;
      }
      case 'table:table-row':
        this.#row = { attributes, cells: [] };
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell': {
        const isCovered = tag === 'table:covered-table-cell';
        this.#cell = { attributes, isCovered, text: '', paragraphs: 0 };
        return;
      }
      case 'table:table-row-group':
      case 'table:table-rows':
      case 'table:table-header-rows':
      case 'table:table-columns':
      case 'table:table-header-columns':
      case 'table:table-column-group':
        return;
      default:
        this.#aside = 1;
    }
  }

  #openInCell(cell: OpenCell, tag: string, attributes: Attributes): void {
    switch (tag) {
      case 'text:p':
      case 'text:h':
        if (cell.paragraphs > 0) cell.text += '\n';
        cell.paragraphs++;
        return;
      case 'text:s':
        cell.text += ' '.repeat(countOf(attributes['text:c'], 1000));
        return;
      case 'text:tab':
        cell.text += '\t';
        return;
      case 'text:line-break':
        cell.text += '\n';
        return;
      default:
        if (!tag.startsWith('text:')) this.#aside = 1;
    }
  }

  text(text: string): void {
    if (this.#cell && this.#aside === 0 && this.#cell.paragraphs > 0) this.#cell.text += text;
  }

  close(tag: string): void {
    this.#path.pop();
    if (this.#aside > 0) {
      this.#aside--;
      return;
    }
    const [table, row, cell] = [this.#table, this.#row, this.#cell];
    if (cell) {
      if (tag !== 'table:table-cell' && tag !== 'table:covered-table-cell') return;
      if (table && row) this.#closeCell(table, row, cell);
      this.#cell = undefined;
    } else if (tag === 'table:table-row' && table && row) {
      closeRow(table, row);
      this.#row = undefined;
    } else if (tag === 'table:table') {
      this.#table = undefined;
    } else {
      this.styles.close(tag);
    }
  }

  #closeCell(
    table: OpenTable,
    row: { readonly attributes: Attributes; readonly cells: RawCell[] },
    { attributes, text, isCovered }: OpenCell,
  ): void {
    const count = countOf(attributes['table:number-columns-repeated'], MOST_COLUMNS);
    const [width, height] = [
      countOf(attributes['table:number-columns-spanned'], MOST_COLUMNS),
      countOf(attributes['table:number-rows-spanned'], MOST_ROWS),
    ];
    for (let left = count; left > 0 && row.cells.length < MOST_COLUMNS; left--) {
      const at = row.cells.length;
      const style =
        attributes['table:style-name'] ??
        row.attributes['table:default-cell-style-name'] ??
        table.columnStyles[at];
      // Of merged cells all but the first are empty, and nobody can tell which of them were meant to be.
      const isMerged = isCovered || width > 1 || height > 1;
      row.cells.push(
        isMerged
          ? refusedCell('import-merged', '')
          : valueOf(attributes, text, this.styles.showsNoDay(style)),
      );
    }
  }
}

function isNotShown(attributes: Attributes): boolean {
  const visibility = attributes['table:visibility'];
  return visibility === 'collapse' || visibility === 'filter';
}

function closeRow(
  table: OpenTable,
  { attributes, cells }: { readonly attributes: Attributes; readonly cells: RawCell[] },
): void {
  const repeat = countOf(attributes['table:number-rows-repeated'], MOST_ROWS - table.line);
  const end = cells.findLastIndex((cell) => cell !== null && cell !== '') + 1;
  table.rows.push({ cells: cells.slice(0, end), repeat, isHidden: isNotShown(attributes) });
  table.line += repeat;
}

/**
 * @param content the part `content.xml`
 * @param styles the part `styles.xml`, where there is one
 * @throws SheetError for what was cut off
 */
export function odsTables(content: string, styles: string | undefined): readonly Table[] {
  const reader = new Reader();
  for (const part of styles === undefined ? [content] : [styles, content]) {
    const parser = new Parser(
      {
        onopentag: (tag, attributes) => {
          reader.open(tag, attributes);
        },
        onclosetag: (tag) => {
          reader.close(tag);
        },
        ontext: (text) => {
          reader.text(text);
        },
      },
      { xmlMode: true },
    );
    parser.write(part);
    // The parser would close by itself what was cut off.
    if (!reader.isAtEnd) throw new SheetError(sheetFlaw('import-damaged'));
    parser.end();
  }
  return reader.tables.map(({ name, isHidden, rows, hiddenColumns }) => {
    const end = rows.findLastIndex(({ cells }) => cells.length > 0) + 1;
    return { name, isHidden, rows: rows.slice(0, end), hiddenColumns };
  });
}
