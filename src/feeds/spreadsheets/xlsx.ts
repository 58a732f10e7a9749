/**
 * Workbooks as XLSX: Office Open XML, ECMA-376, part 1. Every text is a shared string, and no cell is a formula. The same
 * workbook gives the same bytes: there is no clock in it.
 */
import { packageOf, Part } from './package.ts';
import {
  checkNames,
  columnLetters,
  escapeXml,
  heldText,
  isTempting,
  isWholeDay,
  type Sheet,
  type SheetColumn,
  type SheetValue,
  type Workbook,
} from './sheet.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** More than any dataset has; a sheet ends there. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** How a cell looks, by its place among the formats of the file. */
interface Look {
  readonly kind: 'text' | 'tempting' | 'day' | 'heading' | 'plain';
  readonly isRightToLeft: boolean;
  readonly isWrapped: boolean;
  readonly isLocked: boolean;
}

/** The looks that a workbook uses, in the order of their first use; the first one is that of an empty cell. */
class Looks {
  readonly #places = new Map<string, number>();
  readonly #formats: string[] = [];

  constructor() {
    this.place({ kind: 'plain', isRightToLeft: false, isWrapped: false, isLocked: false });
  }

  place(look: Look): number {
    const key = JSON.stringify(look);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#formats.length;
    this.#places.set(key, place);
    this.#formats.push(formatOf(look));
    return place;
  }

  xml(): string {
    return `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3E8EF"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEFEFEF"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${String(this.#formats.length)}">${this.#formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }
}

function formatOf({ kind, isRightToLeft, isWrapped, isLocked }: Look): string {
  const isHeading = kind === 'heading';
  // 49 is "text": what is typed over a text that looks like a formula stays one.
  const number = kind === 'day' ? '164' : kind === 'tempting' ? '49' : '0';
  const fill = isHeading ? '2' : isLocked ? '3' : '0';
  const quote = kind === 'tempting' ? ' quotePrefix="1"' : '';
  const wrap = isWrapped || isHeading ? ' wrapText="1"' : '';
  const direction = isRightToLeft ? ' horizontal="right" readingOrder="2"' : '';
  return `<xf numFmtId="${number}" fontId="${isHeading ? '1' : '0'}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1" applyProtection="1"${quote}><alignment vertical="top"${wrap}${direction}/><protection locked="${isLocked || isHeading ? '1' : '0'}"/></xf>`;
}

/** A text as it stands in a cell. */
interface PlacedText {
  /** Its place among the texts of the workbook. */
  readonly place: string;
  readonly isTempting: boolean;
}

/** The texts of a workbook, each once. */
class Texts {
  readonly #known = new Map<string, PlacedText>();
  readonly #items: string[] = [];
  #uses = 0;

  place(text: string): PlacedText {
    this.#uses += 1;
    const known = this.#known.get(text);
    if (known) return known;
    const held = heldText(text);
    const placed = { place: String(this.#items.length), isTempting: isTempting(held) };
    this.#known.set(text, placed);
    // What already looks like the escape of a character is told apart from one.
    const own = escapeXml(held).replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
    this.#items.push(`<si><t xml:space="preserve">${own}</t></si>`);
    return placed;
  }

  file(name: string): Part {
    const count = String(this.#items.length);
    const file = new Part(name).text(
      `${DECLARATION}<sst xmlns="${MAIN}" count="${String(this.#uses)}" uniqueCount="${count}">`,
    );
    for (const item of this.#items) file.text(item);
    return file.text('</sst>');
  }
}

const DAY = 86_400_000;

/** A day as spreadsheets count it: from the thirtieth of December 1899. */
function dayNumber(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
}

interface Places {
  readonly looks: Looks;
  readonly texts: Texts;
}

/** A writer of the cells of one column: `undefined` for a cell that is not there. */
function cellWriter(
  { kind, isRightToLeft = false, isLocked = false }: SheetColumn,
  { isWrapped = false }: Sheet,
  { looks, texts }: Places,
): (reference: string, value: SheetValue) => string {
  const place = (of: Look['kind']) =>
    String(looks.place({ kind: of, isRightToLeft, isWrapped, isLocked }));
  const [plain, text, tempting, day] = [
    place('plain'),
    place('text'),
    place('tempting'),
    place('day'),
  ];
  return (reference, value) => {
    if (value === undefined) {
      // An empty cell has a look only where people are to see that it is locked.
      return isLocked ? `<c r="${reference}" s="${plain}"/>` : '';
    }
    if (typeof value === 'number') {
      return `<c r="${reference}" s="${plain}"><v>${String(value)}</v></c>`;
    }
    if (typeof value === 'boolean') {
      return `<c r="${reference}" s="${plain}" t="b"><v>${value ? '1' : '0'}</v></c>`;
    }
    if (kind === 'day' && isWholeDay(value)) {
      return `<c r="${reference}" s="${day}"><v>${String(dayNumber(value))}</v></c>`;
    }
    const { place: at, isTempting: isMarked } = texts.place(value);
    return `<c r="${reference}" s="${isMarked ? tempting : text}" t="s"><v>${at}</v></c>`;
  };
}

const LINE = 15;
const MOST_LINES = 16;

/** The height that a row of wrapped texts needs, which programs do not work out by themselves. */
function heightFor(texts: readonly SheetValue[], columns: readonly SheetColumn[]): string {
  const lines = texts.map((text, index) =>
    String(text ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.ceil((line.length + 1) / (columns[index]?.width ?? 9)), 0),
  );
  const height = Math.min(Math.max(1, ...lines), MOST_LINES) * LINE;
  return ` ht="${String(height)}" customHeight="1"`;
}

function writeRows(file: Part, sheet: Sheet, places: Places): void {
  const letters = sheet.columns.map((_, index) => columnLetters(index));
  const heading = places.looks.place({
    kind: 'heading',
    isRightToLeft: sheet.isRightToLeft,
    isWrapped: true,
    isLocked: true,
  });
  for (const [index, texts] of sheet.headings.entries()) {
    const row = String(index + 1);
    const cells = texts.map(
      (text, at) =>
        `<c r="${letters[at] ?? ''}${row}" s="${String(heading)}" t="s"><v>${places.texts.place(text).place}</v></c>`,
    );
    file.text(`<row r="${row}"${heightFor(texts, sheet.columns)}>${cells.join('')}</row>`);
  }
  const writers = sheet.columns.map((column) => cellWriter(column, sheet, places));
  for (const [index, values] of sheet.rows.entries()) {
    const row = String(index + 1 + sheet.headings.length);
    let cells = '';
    for (const [at, write] of writers.entries()) {
      cells += write(`${letters[at] ?? ''}${row}`, values[at]);
    }
    const height = sheet.isWrapped === true ? heightFor(values, sheet.columns) : '';
    file.text(`<row r="${row}"${height}>${cells}</row>`);
  }
}

/** How a formula names a sheet. */
function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Sheets that are read, and not filtered, have none. */
function hasFilter({ headings, isWrapped = false }: Sheet): boolean {
  return headings.length > 0 && !isWrapped;
}

function filterRange({ columns, headings, rows }: Sheet): string {
  const last = columnLetters(columns.length - 1);
  return `$A$${String(headings.length)}:$${last}$${String(headings.length + rows.length)}`;
}

function validationsXml(sheet: Sheet): string {
  const first = sheet.headings.length + 1;
  const last = sheet.headings.length + sheet.rows.length + (sheet.spareRows ?? 0);
  const rules = sheet.columns.flatMap(({ choices, isOpen = false }, index) => {
    if (choices === undefined || last < first) return [];
    const letters = columnLetters(index);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1"${isOpen ? ' errorStyle="warning"' : ''} sqref="${letters}${String(first)}:${letters}${String(last)}"><formula1>${escapeXml(choices)}</formula1></dataValidation>`,
    ];
  });
  if (rules.length === 0) return '';
  return `<dataValidations count="${String(rules.length)}">${rules.join('')}</dataValidations>`;
}

function linksXml({ links, headings }: Sheet): string {
  if (!links || links.size === 0) return '';
  const all = [...links].map(
    ([row, target]) =>
      `<hyperlink ref="A${String(row + 1 + headings.length)}" location="${escapeXml(`${sheetReference(target)}!A1`)}"/>`,
  );
  return `<hyperlinks>${all.join('')}</hyperlinks>`;
}

function sheetFile(sheet: Sheet, index: number, places: Places): Part {
  const { columns, headings, rows, isRightToLeft, isProtected = false, spareRows = 0 } = sheet;
  if (headings.length + rows.length > MOST_ROWS || columns.length > MOST_COLUMNS) {
    throw new RangeError(`sheet ${sheet.name} has more rows or columns than a sheet can have`);
  }
  const top = headings.length;
  const pane =
    top === 0
      ? ''
      : `<pane ySplit="${String(top)}" topLeftCell="A${String(top + 1)}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${String(top + 1)}" sqref="A${String(top + 1)}"/>`;
  const widths = columns.map(({ width, isLocked = false, isRightToLeft: rtl = false }, at) => {
    // Cells that are not there yet can be typed into where their column is not locked.
    const look = places.looks.place({
      kind: 'plain',
      isRightToLeft: rtl,
      isWrapped: false,
      isLocked,
    });
    const style = isProtected || spareRows > 0 ? ` style="${String(look)}"` : '';
    return `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(width)}" customWidth="1"${style}/>`;
  });
  const file = new Part(`xl/worksheets/sheet${String(index + 1)}.xml`)
    .text(
      `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:${columnLetters(columns.length - 1)}${String(Math.max(1, top + rows.length))}"/>`,
    )
    .text(
      `<sheetViews><sheetView${isRightToLeft ? ' rightToLeft="1"' : ''}${index === 0 ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    )
    .text(`<cols>${widths.join('')}</cols><sheetData>`);
  writeRows(file, sheet, places);
  const protection = isProtected
    ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>'
    : '';
  const filter = hasFilter(sheet)
    ? `<autoFilter ref="${filterRange(sheet).replaceAll('$', '')}"/>`
    : '';
  return file
    .text(`</sheetData>${protection}${filter}${validationsXml(sheet)}${linksXml(sheet)}`)
    .text(
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
    );
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, index) => {
    const id = String(index + 1);
    return `<sheet name="${escapeXml(name)}" sheetId="${id}" r:id="rId${id}"/>`;
  });
  const filters = sheets.flatMap((sheet, index) =>
    !hasFilter(sheet)
      ? []
      : [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${String(index)}" hidden="1">${escapeXml(`${sheetReference(sheet.name)}!${filterRange(sheet)}`)}</definedName>`,
        ],
  );
  const names = filters.length === 0 ? '' : `<definedNames>${filters.join('')}</definedNames>`;
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" tabRatio="800"/></bookViews><sheets>${list.join('')}</sheets>${names}</workbook>`;
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const all = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function contentTypes(sheetCount: number): string {
  const parts: readonly (readonly [string, string])[] = [
    ['/xl/workbook.xml', `${TYPES}.sheet.main+xml`],
    ...Array.from(
      { length: sheetCount },
      (_, index) =>
        [`/xl/worksheets/sheet${String(index + 1)}.xml`, `${TYPES}.worksheet+xml`] as const,
    ),
    ['/xl/styles.xml', `${TYPES}.styles+xml`],
    ['/xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  const overrides = parts.map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`,
  );
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** A workbook as the bytes of an XLSX file. */
export function xlsxOf({ title, author, sheets }: Workbook): Uint8Array {
  checkNames(sheets);
  const places: Places = { looks: new Looks(), texts: new Texts() };
  const part = (name: string, text: string) => new Part(name).text(text);
  return packageOf([
    part('[Content_Types].xml', contentTypes(sheets.length)),
    part(
      '_rels/.rels',
      relations([
        [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ),
    part(
      'docProps/core.xml',
      `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator></cp:coreProperties>`,
    ),
    part('xl/workbook.xml', workbookXml(sheets)),
    part(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map(
          (_, index) =>
            [`${OFFICE}/worksheet`, `worksheets/sheet${String(index + 1)}.xml`] as const,
        ),
        [`${OFFICE}/styles`, 'styles.xml'],
        [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
      ]),
    ),
    ...sheets.map((sheet, index) => sheetFile(sheet, index, places)),
    // After the sheets, which fill them.
    part('xl/styles.xml', places.looks.xml()),
    places.texts.file('xl/sharedStrings.xml'),
  ]);
}
