/** Workbooks read by a library that has no part in writing them. */
import { read, utils, type CellObject, type WorkBook } from 'xlsx';

export function readWorkbook(bytes: Uint8Array): WorkBook {
  return read(bytes, {
    type: 'array',
    cellFormula: true,
    cellNF: true,
    cellDates: false,
  });
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A cell as the canonical file has it. */
function cellText({ t, v, z }: CellObject): string {
  if (v === undefined) return '';
  if (t === 'n' && typeof z === 'string' && /y/i.test(z)) {
    return new Date(EPOCH + Math.round(Number(v) * DAY)).toISOString().slice(0, 10);
  }
  return v instanceof Date ? v.toISOString().slice(0, 10) : String(v);
}

/** The cells of a sheet, row by row, as wide and long as the sheet says it is. */
export function sheetTexts({ Sheets }: WorkBook, name: string): readonly (readonly string[])[] {
  const sheet = Sheets[name];
  if (!sheet) throw new RangeError(`no sheet is called ${name}`);
  const { e: end } = utils.decode_range(sheet['!ref'] ?? 'A1');
  return Array.from({ length: end.r + 1 }, (_, r) =>
    Array.from({ length: end.c + 1 }, (__, c) => {
      const cell = sheet[utils.encode_cell({ r, c })] as CellObject | undefined;
      return cell ? cellText(cell) : '';
    }),
  );
}

/** A cell that works something out. */
export interface CellFormula {
  readonly address: string;
  readonly formula: string;
}

export function formulas({ Sheets, SheetNames }: WorkBook): readonly CellFormula[] {
  return SheetNames.flatMap((name) =>
    Object.entries(Sheets[name] ?? {}).flatMap(([address, cell]) =>
      typeof cell === 'object' && cell !== null && 'f' in cell
        ? [{ address: `${name}!${address}`, formula: String((cell as CellObject).f) }]
        : [],
    ),
  );
}
