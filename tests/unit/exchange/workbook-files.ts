/** Workbooks written by hand, part by part: what no writer of ours would write. */
import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Formats of cells by their place in the styles of `xlsxFile`. */
export const FORMATS = {
  general: 0,
  percent: 1,
  /** Shows a sign of percent that is no part of the value. */
  quotedPercent: 2,
  day: 3,
  dayAndTime: 4,
  month: 5,
  duration: 6,
} as const;

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="0&quot; %&quot;"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy hh:mm"/><numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="17"/><xf numFmtId="166"/></cellXfs></styleSheet>`;

/** The parts of an XLSX workbook with one sheet. */
export function xlsxParts(
  rows: readonly string[],
  {
    name = 'readings',
    properties = '',
    sheet = '',
    before = '',
    after = '',
  }: Partial<Record<'name' | 'properties' | 'sheet' | 'before' | 'after', string>> = {},
): Record<string, Uint8Array> {
  const type = (part: string) =>
    `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type('sheet.main')}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type('worksheet')}"/><Override PartName="/xl/styles.xml" ContentType="${type('styles')}"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets><sheet name="${name}" sheetId="1" r:id="rId1" ${sheet}/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows.join('')}</sheetData>${after}</worksheet>`,
  };
  return Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
}

export function xlsxFile(...words: Parameters<typeof xlsxParts>): Uint8Array {
  return zipSync(xlsxParts(...words));
}

/** Cells of XLSX. */
export const x = {
  text: (text: string) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
  number: (value: number | string, format: keyof typeof FORMATS = 'general') =>
    `<c s="${String(FORMATS[format])}"><v>${String(value)}</v></c>`,
  error: (text: string) => `<c t="e"><v>${text}</v></c>`,
  formula: (formula: string, value: string) => `<c><f>${formula}</f><v>${value}</v></c>`,
  row: (cells: readonly string[], attributes = '') => `<row ${attributes}>${cells.join('')}</row>`,
};

const NAMES = ['office', 'table', 'text', 'style'].map(
  (prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`,
);

/** An ODS workbook with one table, and what stands in `styles.xml`. */
export function odsFile(
  rows: readonly string[],
  { table = '', automatic = '', styles = '', manifest = '' } = {},
): Uint8Array {
  const names = `${NAMES.join(' ')} xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"`;
  const content = `${XML}<office:document-content ${names}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="readings" ${table}>${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
    'styles.xml': strToU8(
      `${XML}<office:document-styles ${names}><office:styles>${styles}</office:styles></office:document-styles>`,
    ),
    'META-INF/manifest.xml': strToU8(`${XML}<manifest>${manifest}</manifest>`),
  });
}

/** Cells of ODS. */
export const o = {
  text: (text: string, attributes = '') =>
    `<table:table-cell office:value-type="string" ${attributes}>${text
      .split('\n')
      .map((line) => `<text:p>${escaped(line)}</text:p>`)
      .join('')}</table:table-cell>`,
  number: (value: number, attributes = '') =>
    `<table:table-cell office:value-type="float" office:value="${String(value)}" ${attributes}><text:p>${String(value)}</text:p></table:table-cell>`,
  percent: (value: number) =>
    `<table:table-cell office:value-type="percentage" office:value="${String(value)}"><text:p>x</text:p></table:table-cell>`,
  day: (value: string, attributes = '') =>
    `<table:table-cell office:value-type="date" office:date-value="${value}" ${attributes}><text:p>x</text:p></table:table-cell>`,
  formula: (formula: string, value: number) =>
    `<table:table-cell table:formula="of:=${formula}" office:value-type="float" office:value="${String(value)}"><text:p>x</text:p></table:table-cell>`,
  error: (text: string) =>
    `<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>${text}</text:p></table:table-cell>`,
  covered: '<table:covered-table-cell/>',
  row: (cells: readonly string[], attributes = '') =>
    `<table:table-row ${attributes}>${cells.join('')}</table:table-row>`,
};
