/**
 * Workbooks as XLSX: Office Open XML, ECMA-376, part 1. Texts stand in their cells, so that a sheet depends on no other,
 * and no cell is a formula. The same workbook gives the same bytes: there is no clock in it.
 */
import { packageOf, Part, type Piece } from './package.ts';
import {
  checkNames,
  columnLetters,
  escapeXml,
  heldText,
  isTempting,
  isWholeDay,
  KEEP_NOTHING,
  packedRows,
  rowCount,
  type Keep,
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

const KINDS = ['plain', 'text', 'tempting', 'day', 'heading'] as const;

/** How a cell looks, by its place among the formats of the file. */
interface Look {
  readonly kind: (typeof KINDS)[number];
  readonly isRightToLeft: boolean;
  readonly isWrapped: boolean;
  readonly isLocked: boolean;
}

/** Every look there is; the first one is that of an empty cell. */
const LOOKS: readonly Look[] = [false, true].flatMap((isLocked) =>
  [false, true].flatMap((isWrapped) =>
    [false, true].flatMap((isRightToLeft) =>
      KINDS.map((kind) => ({ kind, isRightToLeft, isWrapped, isLocked })),
    ),
  ),
);

/** The place of a look among the formats of the file. */
function lookPlace({ kind, isRightToLeft, isWrapped, isLocked }: Look): string {
  const place = LOOKS.findIndex(
    (look) =>
      look.kind === kind &&
      look.isRightToLeft === isRightToLeft &&
      look.isWrapped === isWrapped &&
      look.isLocked === isLocked,
  );
  return String(place);
}

function stylesXml(): string {
  return `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3E8EF"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEFEFEF"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${String(LOOKS.length)}">${LOOKS.map(formatOf).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
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
  readonly xml: string;
  readonly isTempting: boolean;
}

function placed(text: string): PlacedText {
  const held = heldText(text);
  // What already looks like the escape of a character is told apart from one.
  const own = escapeXml(held).replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  const space = /^\s|\s$|\s\s|[\t\n]/.test(own) ? ' xml:space="preserve"' : '';
  return { xml: `<is><t${space}>${own}</t></is>`, isTempting: isTempting(held) };
}

const DAY = 86_400_000;

/** A day as spreadsheets count it: from the thirtieth of December 1899. */
function dayNumber(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
}

/** A writer of the cells of one column: `undefined` for a cell that is not there. */
function cellWriter(
  { kind, isRightToLeft = false, isLocked = false }: SheetColumn,
  { isWrapped = false }: Sheet,
): (reference: string, value: SheetValue) => string {
  const place = (of: Look['kind']) => lookPlace({ kind: of, isRightToLeft, isWrapped, isLocked });
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
    const { xml, isTempting: isMarked } = placed(value);
    return `<c r="${reference}" s="${isMarked ? tempting : text}" t="inlineStr">${xml}</c>`;
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

function writeHeadings(file: Part, { headings, columns, isRightToLeft }: Sheet): void {
  const look = lookPlace({ kind: 'heading', isRightToLeft, isWrapped: true, isLocked: true });
  for (const [index, texts] of headings.entries()) {
    const row = String(index + 1);
    const cells = texts.map(
      (text, at) =>
        `<c r="${columnLetters(at)}${row}" s="${look}" t="inlineStr">${placed(text).xml}</c>`,
    );
    file.text(`<row r="${row}"${heightFor(texts, columns)}>${cells.join('')}</row>`);
  }
}

function rowPiece(sheet: Sheet, keep: Keep): Piece {
  const above = sheet.headings.length;
  return packedRows(sheet, ['xlsx', String(above)], keep, (rows) => {
    const piece = new Part('rows');
    const letters = sheet.columns.map((_, index) => columnLetters(index));
    const writers = sheet.columns.map((column) => cellWriter(column, sheet));
    for (const [index, values] of rows.entries()) {
      const row = String(index + 1 + above);
      let cells = '';
      for (const [at, write] of writers.entries()) {
        cells += write(`${letters[at] ?? ''}${row}`, values[at]);
      }
      const height = sheet.isWrapped === true ? heightFor(values, sheet.columns) : '';
      piece.text(`<row r="${row}"${height}>${cells}</row>`);
    }
    return piece.piece();
  });
}

/** How a formula names a sheet. */
function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Sheets that are read, and not filtered, have none. */
function hasFilter({ headings, isWrapped = false }: Sheet): boolean {
  return headings.length > 0 && !isWrapped;
}

function filterRange(sheet: Sheet): string {
  const { columns, headings } = sheet;
  const last = columnLetters(columns.length - 1);
  return `$A$${String(headings.length)}:$${last}$${String(headings.length + rowCount(sheet))}`;
}

function validationsXml(sheet: Sheet): string {
  const first = sheet.headings.length + 1;
  const last = sheet.headings.length + rowCount(sheet) + (sheet.spareRows ?? 0);
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

function sheetFile(sheet: Sheet, index: number, keep: Keep): Part {
  const { columns, headings, isRightToLeft, isProtected = false, spareRows = 0 } = sheet;
  const count = rowCount(sheet);
  if (headings.length + count > MOST_ROWS || columns.length > MOST_COLUMNS) {
    throw new RangeError(`sheet ${sheet.name} has more rows or columns than a sheet can have`);
  }
  const top = headings.length;
  const pane =
    top === 0
      ? ''
      : `<pane ySplit="${String(top)}" topLeftCell="A${String(top + 1)}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${String(top + 1)}" sqref="A${String(top + 1)}"/>`;
  const widths = columns.map(({ width, isLocked = false, isRightToLeft: rtl = false }, at) => {
    // Cells that are not there yet can be typed into where their column is not locked.
    const look = lookPlace({ kind: 'plain', isRightToLeft: rtl, isWrapped: false, isLocked });
    const style = isProtected || spareRows > 0 ? ` style="${look}"` : '';
    return `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(width)}" customWidth="1"${style}/>`;
  });
  const file = new Part(`xl/worksheets/sheet${String(index + 1)}.xml`)
    .text(
      `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:${columnLetters(columns.length - 1)}${String(Math.max(1, top + count))}"/>`,
    )
    .text(
      `<sheetViews><sheetView${isRightToLeft ? ' rightToLeft="1"' : ''}${index === 0 ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    )
    .text(`<cols>${widths.join('')}</cols><sheetData>`);
  writeHeadings(file, sheet);
  file.put(rowPiece(sheet, keep));
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
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  const overrides = parts.map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`,
  );
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/**
 * A workbook as the bytes of an XLSX file.
 *
 * @param keep where kept rows are looked up
 */
export function xlsxOf({ title, author, sheets }: Workbook, keep: Keep = KEEP_NOTHING): Uint8Array {
  checkNames(sheets);
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
      ]),
    ),
    ...sheets.map((sheet, index) => sheetFile(sheet, index, keep)),
    part('xl/styles.xml', stylesXml()),
  ]);
}
