/**
 * Workbooks as ODS: OpenDocument 1.3, part 3. Line breaks and runs of spaces are elements there, since readers fold
 * them otherwise. The same workbook gives the same bytes.
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

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = `xmlns:office="${ODF}:office:1.0" xmlns:table="${ODF}:table:1.0" xmlns:text="${ODF}:text:1.0" xmlns:style="${ODF}:style:1.0" xmlns:fo="${ODF}:xsl-fo-compatible:1.0" xmlns:number="${ODF}:datastyle:1.0" xmlns:config="${ODF}:config:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="${ODF}:meta:1.0"`;

/** Runs of spaces are an element. A tab would be one too, but LibreOffice reads the character alone. */
function lineXml(line: string): string {
  return escapeXml(line).replaceAll(
    / {2,}|^ | $/g,
    (spaces) => `<text:s text:c="${String(spaces.length)}"/>`,
  );
}

function paragraphs(text: string): string {
  if (!/\n|^ | $| {2}/.test(text)) return `<text:p>${escapeXml(text)}</text:p>`;
  return text
    .split('\n')
    .map((line) => `<text:p>${lineXml(line)}</text:p>`)
    .join('');
}

type Look = 'text' | 'tempting' | 'day' | 'heading' | 'flag';

function styleName(look: Look, isRightToLeft: boolean, isWrapped: boolean): string {
  return `${look}${isRightToLeft ? '-rtl' : ''}${isWrapped ? '-wrap' : ''}`;
}

function stylesXml(): string {
  const data: Readonly<Partial<Record<Look, string>>> = {
    tempting: 'as-text',
    day: 'as-day',
    flag: 'as-flag',
  };
  const looks: readonly Look[] = ['text', 'tempting', 'day', 'heading', 'flag'];
  const cells = looks.flatMap((look) =>
    [false, true].flatMap((isRightToLeft) =>
      [false, true].map((isWrapped) => {
        const format = data[look] === undefined ? '' : ` style:data-style-name="${data[look]}"`;
        const fill = look === 'heading' ? ' fo:background-color="#e3e8ef"' : '';
        const bold = look === 'heading' ? '<style:text-properties fo:font-weight="bold"/>' : '';
        const direction = isRightToLeft
          ? '<style:paragraph-properties fo:text-align="end" style:writing-mode="rl-tb"/>'
          : '';
        const wrap = isWrapped || look === 'heading' ? ' fo:wrap-option="wrap"' : '';
        return `<style:style style:name="${styleName(look, isRightToLeft, isWrapped)}" style:family="table-cell" style:parent-style-name="Default"${format}><style:table-cell-properties style:vertical-align="top"${wrap}${fill}/>${direction}${bold}</style:style>`;
      }),
    ),
  );
  return [
    '<number:text-style style:name="as-text"><number:text-content/></number:text-style>',
    '<number:date-style style:name="as-day"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>',
    '<number:boolean-style style:name="as-flag"><number:boolean/></number:boolean-style>',
    '<style:style style:name="ltr-sheet" style:family="table"><style:table-properties table:display="true" style:writing-mode="lr-tb"/></style:style>',
    '<style:style style:name="rtl-sheet" style:family="table"><style:table-properties table:display="true" style:writing-mode="rl-tb"/></style:style>',
    ...cells,
  ].join('');
}

/** A character of a column is about so wide. */
const CHARACTER = 0.19;

function widthName(width: number): string {
  return `width-${String(width)}`;
}

function widthsXml(sheets: readonly Sheet[]): string {
  const widths = new Set(sheets.flatMap(({ columns }) => columns.map(({ width }) => width)));
  return [...widths]
    .map(
      (width) =>
        `<style:style style:name="${widthName(width)}" style:family="table-column"><style:table-column-properties style:column-width="${(width * CHARACTER).toFixed(2)}cm"/></style:style>`,
    )
    .join('');
}

/** A text as it stands in a cell. */
interface PlacedText {
  readonly xml: string;
  readonly isTempting: boolean;
}

function placed(text: string): PlacedText {
  const held = heldText(text);
  return { xml: paragraphs(held), isTempting: isTempting(held) };
}

/** A writer of the cells of one column; `''` for a cell that is not there. */
function cellWriter(
  { kind, isRightToLeft = false }: SheetColumn,
  { isWrapped = false }: Sheet,
): (value: SheetValue) => string {
  const style = (look: Look) => `table:style-name="${styleName(look, isRightToLeft, isWrapped)}"`;
  const [text, tempting, day, flag] = [
    style('text'),
    style('tempting'),
    style('day'),
    style('flag'),
  ];
  return (value) => {
    if (value === undefined) return '';
    if (typeof value === 'number') {
      const own = String(value);
      return `<table:table-cell office:value-type="float" office:value="${own}"><text:p>${own}</text:p></table:table-cell>`;
    }
    if (typeof value === 'boolean') {
      return `<table:table-cell ${flag} office:value-type="boolean" office:boolean-value="${String(value)}"><text:p>${value ? 'TRUE' : 'FALSE'}</text:p></table:table-cell>`;
    }
    if (kind === 'day' && isWholeDay(value)) {
      return `<table:table-cell ${day} office:value-type="date" office:date-value="${value}"><text:p>${value}</text:p></table:table-cell>`;
    }
    const { xml, isTempting: isMarked } = placed(value);
    return `<table:table-cell ${isMarked ? tempting : text} office:value-type="string">${xml}</table:table-cell>`;
  };
}

function emptyCells(count: number): string {
  return count === 1
    ? '<table:table-cell/>'
    : `<table:table-cell table:number-columns-repeated="${String(count)}"/>`;
}

function rowXml(cells: readonly string[]): string {
  let row = '';
  let empty = 0;
  for (const cell of cells) {
    if (cell === '') {
      empty += 1;
      continue;
    }
    if (empty > 0) row += emptyCells(empty);
    empty = 0;
    row += cell;
  }
  if (empty > 0) row += emptyCells(empty);
  return `<table:table-row>${row}</table:table-row>`;
}

function linkXml(cell: string, target: string | undefined): string {
  if (target === undefined) return cell;
  const href = escapeXml(`#${target}.A1`);
  return cell.replace(
    /<text:p>(.*)<\/text:p>/,
    (_, text: string) =>
      `<text:p><text:a xlink:type="simple" xlink:href="${href}">${text}</text:a></text:p>`,
  );
}

function rowPiece(sheet: Sheet, keep: Keep): Piece {
  return packedRows(sheet, ['ods'], keep, (rows) => {
    const piece = new Part('rows');
    const writers = sheet.columns.map((column) => cellWriter(column, sheet));
    for (const [index, values] of rows.entries()) {
      const cells = writers.map((write, at) => write(values[at]));
      if (sheet.links) cells[0] = linkXml(cells[0] ?? '', sheet.links.get(index));
      piece.text(rowXml(cells));
    }
    return piece.piece();
  });
}

function writeSheet(file: Part, sheet: Sheet, keep: Keep): void {
  const { name, columns, headings, isRightToLeft } = sheet;
  const heading = styleName('heading', isRightToLeft, true);
  const style = isRightToLeft ? 'rtl-sheet' : 'ltr-sheet';
  file.text(`<table:table table:name="${escapeXml(name)}" table:style-name="${style}">`);
  for (const { width } of columns) {
    file.text(`<table:table-column table:style-name="${widthName(width)}"/>`);
  }
  for (const row of headings) {
    const cells = row.map(
      (text) =>
        `<table:table-cell table:style-name="${heading}" office:value-type="string">${placed(text).xml}</table:table-cell>`,
    );
    file.text(rowXml(cells));
  }
  file.put(rowPiece(sheet, keep)).text('</table:table>');
}

function cellAddress({ name }: Sheet, column: number, row: number): string {
  return `'${name.replaceAll("'", "''")}'.${columnLetters(column)}${String(row)}`;
}

/** Where each sheet has its filters: a range with a name of its own. */
function filtersXml(sheets: readonly Sheet[]): string {
  const ranges = sheets.flatMap((sheet, index) => {
    const { columns, headings, isWrapped = false } = sheet;
    if (headings.length === 0 || isWrapped) return [];
    const from = cellAddress(sheet, 0, headings.length);
    const to = cellAddress(sheet, columns.length - 1, headings.length + rowCount(sheet));
    return [
      `<table:database-range table:name="__Anonymous_Sheet_DB__${String(index)}" table:target-range-address="${escapeXml(`${from}:${to}`)}" table:display-filter-buttons="true"/>`,
    ];
  });
  return ranges.length === 0
    ? ''
    : `<table:database-ranges>${ranges.join('')}</table:database-ranges>`;
}

/** The headings of each sheet stay in view. */
function settingsXml(sheets: readonly Sheet[]): string {
  const item = (name: string, type: string, value: string | number) =>
    `<config:config-item config:name="${name}" config:type="${type}">${String(value)}</config:config-item>`;
  const views = sheets
    .filter(({ headings }) => headings.length > 0)
    .map(({ name, headings }) => {
      const top = headings.length;
      const items = [
        item('HorizontalSplitMode', 'short', 0),
        item('VerticalSplitMode', 'short', 2),
        item('HorizontalSplitPosition', 'int', 0),
        item('VerticalSplitPosition', 'int', top),
        item('ActiveSplitRange', 'short', 2),
        item('PositionLeft', 'int', 0),
        item('PositionRight', 'int', 0),
        item('PositionTop', 'int', 0),
        item('PositionBottom', 'int', top),
      ];
      return `<config:config-item-map-entry config:name="${escapeXml(name)}">${items.join('')}</config:config-item-map-entry>`;
    });
  return `${DECLARATION}<office:document-settings ${NAMESPACES} office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${views.join('')}</config:config-item-map-named>${item('ActiveTable', 'string', escapeXml(sheets[0]?.name ?? ''))}</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}

function manifestXml(): string {
  const parts = ['content.xml', 'meta.xml', 'settings.xml', 'styles.xml'].map(
    (path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`,
  );
  return `${DECLARATION}<manifest:manifest xmlns:manifest="${ODF}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIME}"/>${parts.join('')}</manifest:manifest>`;
}

/**
 * A workbook as the bytes of an ODS file.
 *
 * @param keep where kept rows are looked up
 */
export function odsOf({ title, author, sheets }: Workbook, keep: Keep = KEEP_NOTHING): Uint8Array {
  checkNames(sheets);
  const part = (name: string, text: string) => new Part(name).text(text);
  const content = part(
    'content.xml',
    `${DECLARATION}<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${stylesXml()}${widthsXml(sheets)}</office:automatic-styles><office:body><office:spreadsheet>`,
  );
  for (const sheet of sheets) writeSheet(content, sheet, keep);
  content.text(
    `${filtersXml(sheets)}</office:spreadsheet></office:body></office:document-content>`,
  );
  return packageOf([
    // First, and as it is, so that the kind of file can be told from its first bytes.
    new Part('mimetype', 'stored').text(MIME),
    part('META-INF/manifest.xml', manifestXml()),
    content,
    part(
      'meta.xml',
      `${DECLARATION}<office:document-meta ${NAMESPACES} office:version="1.3"><office:meta><dc:title>${escapeXml(title)}</dc:title><meta:initial-creator>${escapeXml(author)}</meta:initial-creator></office:meta></office:document-meta>`,
    ),
    part('settings.xml', settingsXml(sheets)),
    part(
      'styles.xml',
      `${DECLARATION}<office:document-styles ${NAMESPACES} office:version="1.3"><office:styles><style:style style:name="Default" style:family="table-cell"/></office:styles></office:document-styles>`,
    ),
  ]);
}
