/** The dictionary: what every column of every dataset is, as data. */
import { writeCsv } from '../../datasets/csv.ts';
import { cellsOf, type Column } from '../../datasets/dataset.ts';
import { DATASETS } from '../../datasets/datasets.ts';
import { columnMeaning, datasetWords } from '../../i18n/dataset-words.ts';
import { LIST_SEPARATOR } from '../../schema/list-separator.ts';
import { LOCALES, type Locale } from '../../site.ts';

/** What there is to say of one column. */
export interface DictionaryEntry {
  readonly dataset: string;
  readonly column: string;
  /** The columns of the CSV file that hold it. */
  readonly cells: readonly string[];
  readonly type: Column['type'];
  readonly isList: boolean;
  readonly unit: string;
  readonly isRequired: boolean;
  readonly isDerived: boolean;
  readonly isKey: boolean;
  /** What its values name. */
  readonly references: string;
  readonly codes: readonly string[];
  /** The list of `codes.csv` with the words for its codes. */
  readonly codeList: string;
  readonly meaning: Readonly<Record<Locale, string>>;
}

function inEveryLanguage(text: (locale: Locale) => string): Readonly<Record<Locale, string>> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, text(locale)])) as Record<
    Locale,
    string
  >;
}

/** Every column of every dataset, in their order. */
export function dictionary(): readonly DictionaryEntry[] {
  return DATASETS.flatMap(({ name: dataset, key, columns }) =>
    columns.map((column) => ({
      dataset,
      column: column.name,
      cells: cellsOf(column).map(({ name }) => name),
      type: column.type,
      isList: column.isList === true,
      unit: column.unit ?? '',
      isRequired: column.isRequired === true,
      isDerived: column.isDerived === true,
      isKey: key.includes(column.name),
      references: column.references ?? '',
      codes: column.codes ?? [],
      codeList: column.codeList ?? '',
      meaning: inEveryLanguage((locale) => columnMeaning(dataset, column, locale) ?? ''),
    })),
  );
}

/** The title of a dataset and what a row of it is, in every language. */
export function datasetMeaning(name: string): {
  readonly title: Readonly<Record<Locale, string>>;
  readonly rows: Readonly<Record<Locale, string>>;
} {
  const words = (locale: Locale) => datasetWords(locale)[name];
  return {
    title: inEveryLanguage((locale) => words(locale)?.title ?? name),
    rows: inEveryLanguage((locale) => words(locale)?.rows ?? ''),
  };
}

/** The dictionary as a table. */
export function dictionaryCsv(): string {
  const header = [
    'dataset',
    'column',
    'cells',
    'type',
    'isList',
    'unit',
    'isRequired',
    'isDerived',
    'isKey',
    'references',
    'codes',
    'codeList',
    ...LOCALES.map((locale) => `meaning_${locale}`),
  ];
  const rows = dictionary().map((entry) => [
    entry.dataset,
    entry.column,
    entry.cells.join(LIST_SEPARATOR),
    entry.type,
    String(entry.isList),
    entry.unit,
    String(entry.isRequired),
    String(entry.isDerived),
    String(entry.isKey),
    entry.references,
    entry.codes.join(LIST_SEPARATOR),
    entry.codeList,
    ...LOCALES.map((locale) => entry.meaning[locale]),
  ]);
  return writeCsv([header, ...rows]);
}
