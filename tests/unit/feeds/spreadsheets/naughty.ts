/** Texts that a spreadsheet, or whoever writes or reads its file, may take for something else. */
import { LONGEST_TEXT } from '../../../../src/feeds/spreadsheets/sheet.ts';

/** What the escapes of XLSX look like; readers undo them where they are none. */
export const ESCAPE_LIKE = '_x000D_ _x0041_ _X005f_';

export const NAUGHTY = [
  '=1+1',
  '=HYPERLINK("http://example.org";"x")',
  '+1',
  '-1',
  '@SUM(A1:A9)',
  "'=1",
  '\t=1',
  ' =1',
  '  two  spaces  ',
  ' ',
  'a\tb\tc',
  'line\nline\n\n  line',
  '"quoted", and; more',
  '<b>&amp;</b> ]]> <!-- -->',
  '#N/A',
  '#REF!',
  'TRUE',
  '1e3',
  '007',
  '2020-03',
  '1/2',
  'الالتزام رقم 4 (2018-2020)',
  '\u202Eabc\u202C \u200F\u200E\u2067x\u2069',
  'e\u0301 ﷽ 👩‍👩‍👧‍👦 𝒳',
  'NaN',
  'null',
  'x'.repeat(LONGEST_TEXT),
];
