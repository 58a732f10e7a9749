/** A dataset in the words of one language, as tables that pages print. */
import { cellsOf, type Column, type Dataset, type Value } from '../../datasets/dataset.ts';
import { foreignKeysOf } from '../../datasets/foreign-keys.ts';
import { columnMeaning, datasetWords } from '../../i18n/dataset-words.ts';
import { format, words } from '../../i18n/words.ts';
import { LIST_SEPARATOR } from '../../schema/list-separator.ts';
import { LOCALES, type Locale } from '../../site.ts';

/** What there is to say of a column to a reader. */
export interface ColumnRow {
  /** Its names in the CSV file. */
  readonly cells: readonly string[];
  readonly meaning: string;
  /** What its values look like, and what else holds of them. */
  readonly form: string;
  readonly codes: readonly string[];
  /** The list with the words for its codes. */
  readonly codeList?: { readonly name: string; readonly text: string };
  /** The dataset whose rows it names. */
  readonly target?: { readonly name: string; readonly text: string };
}

/** Parts of a phrase one after the other, as the language lists things without "and". */
function phrase(parts: readonly string[]): string {
  return parts.join(' · ');
}

function formOf(locale: Locale, column: Column): string {
  const labels = words(locale).openData;
  const { type, unit, isList, isRequired, isDerived } = column;
  const several = format(labels.several, { separator: LIST_SEPARATOR.trim() });
  return phrase([
    labels.type[type],
    ...(unit === undefined ? [] : [labels.unit[unit]]),
    ...(type === 'local-text' && LOCALES.length > 1 ? [labels.ofLanguages] : []),
    ...(isList === true ? [several] : []),
    ...(isRequired === true && isList !== true ? [labels.required] : []),
    ...(isDerived === true ? [labels.derived] : []),
  ]);
}

/** Every column of a dataset, in its order. */
export function columnRows(locale: Locale, dataset: Dataset): readonly ColumnRow[] {
  const labels = words(locale).openData;
  const targets = new Map(
    foreignKeysOf(dataset).flatMap(({ columns, dataset: target }) =>
      columns.slice(-1).map((name) => [name, target] as const),
    ),
  );
  return dataset.columns.map((column) => {
    const target = targets.get(column.name);
    const title = target === undefined ? undefined : datasetWords(locale)[target]?.title;
    return {
      cells: cellsOf(column).map(({ name }) => name),
      meaning: columnMeaning(dataset.name, column, locale) ?? '',
      form: formOf(locale, column),
      codes: column.codes ?? [],
      ...(column.codeList !== undefined && {
        codeList: {
          name: column.codeList,
          text: format(labels.codeList, { list: column.codeList }),
        },
      }),
      ...(target !== undefined &&
        title !== undefined && {
          target: { name: target, text: format(labels.names, { dataset: title }) },
        }),
    };
  });
}

/** As many columns as a screen shows without losing a reader. */
const PREVIEW_COLUMNS = 8;
const LONGEST_TEXT = 120;

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

/** A value as a cell of the canonical file has it. */
function previewText(locale: Locale, value: Value): string {
  if (value === undefined) return '';
  if (typeof value !== 'object') return shortened(String(value));
  return shortened('join' in value ? value.join(LIST_SEPARATOR) : (value[locale] ?? ''));
}

/** A column of the preview, by its name in the file. */
export interface PreviewColumn {
  readonly name: string;
  /** Texts for readers; ids, dates and numbers, which are read whole; or anything else. */
  readonly kind: 'text' | 'whole' | 'other';
}

const WHOLE: readonly Column['type'][] = ['id', 'date', 'day', 'date-time', 'integer', 'number'];

function kindOf({ type, isList }: Column): PreviewColumn['kind'] {
  if (type === 'local-text') return 'text';
  return WHOLE.includes(type) && isList !== true ? 'whole' : 'other';
}

/** Whether a column says something without another one beside it. */
function isTelling({ name, labels }: Column): boolean {
  return labels === undefined && name !== 'unofficial';
}

/** The first columns that say something by themselves, with the values of some rows; a text in the page's language alone. */
export function previewTable(
  locale: Locale,
  { columns }: Dataset,
  rows: readonly (readonly Value[])[],
): { readonly columns: readonly PreviewColumn[]; readonly rows: readonly (readonly string[])[] } {
  const texts = rows.map((row) => row.map((value) => previewText(locale, value)));
  const shown = columns
    .map((column, index) => ({ column, index }))
    .filter(({ column, index }) => isTelling(column) && texts.some((row) => row[index] !== ''))
    .slice(0, PREVIEW_COLUMNS);
  return {
    columns: shown.map(({ column }) => ({
      name: column.type === 'local-text' ? `${column.name}_${locale}` : column.name,
      kind: kindOf(column),
    })),
    rows: texts.map((row) => shown.map(({ index }) => row[index] ?? '')),
  };
}
