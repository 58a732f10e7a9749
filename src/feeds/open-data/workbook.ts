/** All datasets as one workbook: what it is, what every column means, and a sheet a dataset. */
import type { Dataset } from '../../datasets/dataset.ts';
import { DATASETS } from '../../datasets/datasets.ts';
import { typedCells, typedRows, type TypedCell } from '../../datasets/typed-rows.ts';
import { siteDay } from '../../domain/plans.ts';
import { columnHeading, datasetWords } from '../../i18n/dataset-words.ts';
import { formatPartialDate } from '../../i18n/format.ts';
import { urlFor } from '../../i18n/routing.ts';
import { format, words } from '../../i18n/words.ts';
import { LIST_SEPARATOR } from '../../schema/list-separator.ts';
import type { Portal } from '../../schema/portal.ts';
import { DEFAULT_LOCALE, LANGUAGES, LOCALES, SITE, type Locale } from '../../site.ts';
import {
  isHeld,
  type KeptRows,
  type Sheet,
  type SheetColumn,
  type SheetKind,
  type SheetValue,
  type Workbook,
} from '../spreadsheets/sheet.ts';
import { dictionary } from './dictionary.ts';
import { NO_MEMORY, type Memory } from './memory.ts';
import { rowSets, type RowSet } from './row-sets.ts';

/** Names of the sheets that are no dataset. */
export const ABOUT = 'about';
export const DICTIONARY = 'dictionary';

const NARROWEST = 8;
const WIDEST = 48;
/** As many rows as tell how wide the values of a column are. */
const SAMPLE = 200;

function isRightToLeft(locale: Locale): boolean {
  return LANGUAGES[locale].dir === 'rtl';
}

/** As wide as its name and its first values, within reason. */
function columnWidth(heading: string, values: readonly SheetValue[]): number {
  // Room for the button of the filter.
  const longest = values.reduce<number>(
    (most, value) => Math.max(most, value === undefined ? 0 : String(value).length),
    heading.length + 2,
  );
  return Math.min(Math.max(longest + 1, NARROWEST), WIDEST);
}

const KINDS: Readonly<Partial<Record<TypedCell['type'], SheetKind>>> = {
  integer: 'number',
  number: 'number',
  flag: 'flag',
  day: 'day',
  date: 'day',
  'date-time': 'day',
};

/** How the values of a cell of a dataset stand in a spreadsheet. */
function sheetColumn({ type, locale }: TypedCell, width: number): SheetColumn {
  return {
    kind: KINDS[type] ?? 'text',
    width,
    ...(locale !== undefined && isRightToLeft(locale) && { isRightToLeft: true }),
  };
}

/** The name of a cell, below what it holds in words. */
function headingIn(locale: Locale, dataset: Dataset, cell: TypedCell): string {
  const words = columnHeading(dataset.name, cell.column, locale);
  const language = cell.locale === undefined ? '' : ` (${LANGUAGES[cell.locale].name})`;
  return `${words}${language}\n${cell.name}`;
}

/** A cell that holds less than the dataset. */
interface Shortened {
  readonly cell: string;
  /** Counted from 1, without the heading. */
  readonly row: number;
}

/** What a sheet is to know of the rows of its dataset beside the rows themselves. */
interface RowFacts {
  /** Of the columns. */
  readonly widths: readonly number[];
  readonly shortened: readonly Shortened[];
}

function rowFacts(dataset: Dataset, portal: Portal): RowFacts {
  const cells = typedCells(dataset);
  const rows = typedRows(portal, dataset);
  const sample = rows.slice(0, SAMPLE);
  return {
    widths: cells.map(({ name }, at) =>
      columnWidth(
        name,
        sample.map((row) => row[at]),
      ),
    ),
    shortened: rows.flatMap((row, index) =>
      row.flatMap((value, at): readonly Shortened[] =>
        typeof value === 'string' && !isHeld(value)
          ? [{ cell: cells[at]?.name ?? '', row: index + 1 }]
          : [],
      ),
    ),
  };
}

/** A dataset on its way into a workbook. */
interface KnownDataset extends RowFacts {
  readonly dataset: Dataset;
  readonly rows: KeptRows;
}

function knownDatasets(portal: Portal, { rows, recallPart }: KnownRows): readonly KnownDataset[] {
  return DATASETS.map((dataset) => {
    const set = rows.get(dataset.name);
    if (!set) throw new RangeError(`nothing is known of the rows of ${dataset.name}`);
    const { digest, rowCount: count } = set;
    return {
      ...recallPart(['sheet', dataset.name, digest], () => rowFacts(dataset, portal)),
      dataset,
      // Two datasets may have the same rows, in columns of other kinds.
      rows: {
        count,
        digest: `${dataset.name} ${digest}`,
        read: () => typedRows(portal, dataset),
      },
    };
  });
}

/** @param locale that of the headings; absent: machine names alone */
function datasetSheet({ dataset, rows, widths }: KnownDataset, locale: Locale | undefined): Sheet {
  const cells = typedCells(dataset);
  return {
    name: dataset.name,
    columns: cells.map((cell, index) => sheetColumn(cell, widths[index] ?? NARROWEST)),
    headings: [
      cells.map((cell) => (locale === undefined ? cell.name : headingIn(locale, dataset, cell))),
    ],
    rows,
    isRightToLeft: locale !== undefined && isRightToLeft(locale),
  };
}

const FACTS = ['isRequired', 'isDerived', 'isKey', 'isList'] as const;

function dictionarySheet(locale: Locale | undefined): Sheet {
  const names = [
    'dataset',
    'column',
    'cells',
    'type',
    'unit',
    ...LOCALES.map((own) => `meaning_${own}`),
    'codes',
    'codeList',
    'references',
    ...FACTS,
  ];
  const rows = dictionary().map((entry): readonly SheetValue[] => [
    entry.dataset,
    entry.column,
    entry.cells.join(LIST_SEPARATOR),
    entry.type,
    entry.unit === '' ? undefined : entry.unit,
    ...LOCALES.map((own) => entry.meaning[own]),
    entry.codes.length === 0 ? undefined : entry.codes.join(LIST_SEPARATOR),
    entry.codeList === '' ? undefined : entry.codeList,
    entry.references === '' ? undefined : entry.references,
    ...FACTS.map((fact) => entry[fact]),
  ]);
  return {
    name: DICTIONARY,
    columns: names.map((name, index) => ({
      kind: FACTS.some((fact) => fact === name) ? 'flag' : 'text',
      width: columnWidth(
        name,
        rows.map((row) => row[index]),
      ),
      ...(LOCALES.some((own) => isRightToLeft(own) && name === `meaning_${own}`) && {
        isRightToLeft: true,
      }),
    })),
    headings: [names],
    rows,
    isRightToLeft: locale !== undefined && isRightToLeft(locale),
  };
}

/** What the workbook is, in every language, and where each sheet is. */
function aboutSheet(
  portal: Portal,
  datasets: readonly KnownDataset[],
  locale: Locale | undefined,
): Sheet {
  const day = siteDay(portal);
  const order =
    locale === undefined ? LOCALES : [locale, ...LOCALES.filter((own) => own !== locale)];
  const inAll = (text: (own: Locale) => string) => order.map(text);
  const said: readonly (readonly SheetValue[])[] = [
    [undefined, undefined, ...inAll((own) => `${SITE.name[own]} (${SITE.country.name[own]})`)],
    [
      undefined,
      undefined,
      ...inAll((own) =>
        format(words(own).openData.workbookAbout, { day: formatPartialDate(own, day) }),
      ),
    ],
    [
      undefined,
      undefined,
      ...inAll((own) =>
        format(words(own).openData.workbookLicence, {
          licence: SITE.licences.dataName,
          licenceUrl: SITE.licences.dataUrl,
        }),
      ),
    ],
    [undefined, undefined, ...inAll((own) => urlFor(own, { kind: 'data' }))],
  ];
  const list = [
    {
      name: DICTIONARY,
      rowCount: dictionary().length,
      titles: inAll((own) => words(own).openData.columns),
    },
    ...datasets.map(({ dataset: { name }, rows }) => ({
      name,
      rowCount: rows.count,
      titles: inAll((own) => datasetWords(own)[name]?.title ?? name),
    })),
  ];
  const sheets = list.map(({ name, rowCount, titles }): readonly SheetValue[] => [
    name,
    rowCount,
    ...titles,
  ]);
  const less = datasets.flatMap(({ dataset, shortened }) =>
    shortened.map(({ cell, row }): readonly SheetValue[] => [
      dataset.name,
      row,
      ...inAll((own) =>
        format(words(own).openData.workbookShortened, {
          column: cell,
          file: `${dataset.name}.csv`,
        }),
      ),
    ]),
  );
  return {
    name: ABOUT,
    columns: [
      { kind: 'text', width: 24 },
      { kind: 'number', width: 10 },
      ...order.map((own) => ({
        kind: 'text' as const,
        width: 60,
        isRightToLeft: isRightToLeft(own),
      })),
    ],
    headings: [['sheet', 'rows', ...order.map((own) => LANGUAGES[own].name)]],
    rows: [...said, ...less, ...sheets],
    isRightToLeft: locale !== undefined && isRightToLeft(locale),
    isWrapped: true,
    links: new Map(list.map(({ name }, index) => [said.length + less.length + index, name])),
  };
}

/** What is known of all rows, and where parts of sheets are kept. */
export interface KnownRows extends Pick<Memory, 'recallPart'> {
  readonly rows: ReadonlyMap<string, RowSet>;
}

/**
 * The workbook of all datasets.
 *
 * @param locale a language whose words stand above the names of the columns, and in whose direction the sheets run;
 * absent: the names alone, as programs want them
 */
export function openDataWorkbook(
  portal: Portal,
  locale?: Locale,
  known: KnownRows = { rows: rowSets(portal, NO_MEMORY), recallPart: NO_MEMORY.recallPart },
): Workbook {
  const datasets = knownDatasets(portal, known);
  return {
    title: `${SITE.name[locale ?? DEFAULT_LOCALE]} · ${siteDay(portal)}`,
    author: SITE.name[locale ?? DEFAULT_LOCALE],
    sheets: [
      aboutSheet(portal, datasets, locale),
      dictionarySheet(locale),
      ...datasets.map((dataset) => datasetSheet(dataset, locale)),
    ],
  };
}

/** The languages whose workbooks run the other way than those of the default one. */
export const OTHER_WAY: readonly Locale[] = LOCALES.filter(
  (locale) => LANGUAGES[locale].dir !== LANGUAGES[DEFAULT_LOCALE].dir,
);
