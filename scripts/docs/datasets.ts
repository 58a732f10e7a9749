/** What is published as data, for whoever works with it: `docs/published-data.md`. */
import { cellsOf, type Column, type Dataset } from '../../src/datasets/dataset.ts';
import { columnMeaning, datasetWords } from '../../src/i18n/dataset-words.ts';
import { LIST_SEPARATOR } from '../../src/schema/list-separator.ts';
import { UndocumentedError } from './fields.ts';
import { table } from './markdown-text.ts';

const FORMS = {
  id: 'An id',
  code: 'A code',
  text: 'A text',
  'local-text': 'A text, one column a language',
  date: 'A date: YYYY, YYYY-MM or YYYY-MM-DD',
  day: 'A day: YYYY-MM-DD',
  'date-time': 'A local day, or a local day and time: YYYY-MM-DD or YYYY-MM-DDTHH:MM',
  url: 'A web address',
  integer: 'A whole number',
  number: 'A number',
  flag: '`true` or `false`',
} as const satisfies Record<Column['type'], string>;

function formOf(
  { type, unit, codes, codeList, references, isList }: Column,
  datasets: readonly Dataset[],
): string {
  const target = datasets.find(({ holds }) => holds !== undefined && holds === references);
  const named =
    references === undefined
      ? FORMS[type]
      : `The id of a ${references}${target ? ` of ${target.name}.csv` : ''}`;
  return [
    codes ? codes.map((code) => `\`${code}\``).join(', ') : named,
    ...(codeList === undefined ? [] : [`words in \`${codeList}\` of codes.csv`]),
    ...(unit === undefined ? [] : [`in ${unit}`]),
    ...(isList === true ? [`several joined by \`${LIST_SEPARATOR.trim()}\``] : []),
  ].join('; ');
}

function sectionOf(dataset: Dataset, datasets: readonly Dataset[]): string {
  const words = datasetWords()[dataset.name];
  if (!words) throw new UndocumentedError(`${dataset.name}: no words say what a row is`);
  const rows = dataset.columns.map((column) => {
    const meaning = columnMeaning(dataset.name, column);
    if (meaning === undefined) {
      throw new UndocumentedError(`${dataset.name}.${column.name}: no words say what it means`);
    }
    return [
      cellsOf(column)
        .map(({ name }) => `\`${name}\``)
        .join(', '),
      cellsOf(column).some(({ isRequired }) => isRequired) ? 'yes' : '',
      column.isDerived === true ? 'yes' : '',
      formOf(column, datasets),
      meaning,
    ];
  });
  return [
    `## ${dataset.name}.csv`,
    `${words.rows} ${dataset.key.map((name) => `\`${name}\``).join(', ')} ${dataset.key.length === 1 ? 'names' : 'together name'} a row.`,
    table(['Column', 'Always there', 'Derived', 'Form', 'Meaning'], rows),
  ].join('\n\n');
}

/** The whole page. */
export function writePublishedData(datasets: readonly Dataset[]): string {
  return `${[
    '# Published data',
    'Every publication holds its data as files, in `/data/latest/`. This file is made from their description by `npm run docs`; correct columns in `src/datasets/`, and what they mean in `src/i18n/datasets/`.',
    'Each dataset is there as canonical CSV, as CSV for a French spreadsheet (`.excel.csv`), as JSON and as Parquet with typed columns; `events` and `regions`, whose rows can have a place, also as GeoJSON, which holds the rows whose place is known. Everything at once: `open-data.xlsx` and `open-data.ods`, a sheet a dataset with typed cells, and the same with sheets from right to left and headings in that language (`open-data.ar.xlsx`); `open-data.sqlite`, a table a dataset (`other-titles` is `other_titles`) with keys, a table for each list whose items name something (`commitments_themes`: key, `position`, `item`), and `dictionary`; `open-data.zip`, which leaves out what is for spreadsheets and the database. A cell of a workbook holds 32,767 characters: a longer text ends there in `… ✂`, and the sheet `about` names it.',
    'CSV files are RFC 4180 in UTF-8 without byte order mark: commas, lines that end in CR LF, quotes where a cell needs them. Numbers have a point and no grouping, dates are ISO 8601 as precise as their source. Nothing depends on the language of a machine, and texts stand as they are recorded: nothing is escaped for a spreadsheet, so import the columns of texts as text.',
    'An empty cell means that no source says, unless its meaning says otherwise. It never means zero, "no" or "not started". A derived column is worked out by this portal from the others and from the readings; `tests/site/recompute.ts` works all of them out a second time, from these files alone.',
    'What a code means in each language stands in `codes.csv`, with the definition of the glossary where it has one. `codeList` in `dictionary.csv`, in the sheet and the table `dictionary` and in the fields of `datapackage.json` says for each column which list its codes are from; where a column has a `codeList` and no `codes`, other words may stand beside those of the list. Codes that editors keep themselves, such as themes, are datasets of their own, and their columns name them by id.',
    ...datasets.map((dataset) => sectionOf(dataset, datasets)),
  ].join('\n\n')}\n`;
}
