/** What the explorer is told of each dataset: which columns in which words, and where a row has a page or a record. */
import type { Column, Dataset, Value } from '../../datasets/dataset.ts';
import { DATASETS } from '../../datasets/datasets.ts';
import type { ExploredColumn, ExploredDataset } from '../../datasets/explored-dataset.ts';
import { RECORD_COLUMNS } from '../../datasets/homes.ts';
import { codeWords } from '../../i18n/code-words.ts';
import { columnMeaning, datasetWords } from '../../i18n/dataset-words.ts';
import { anchors, dataFile, pathFor, type Page } from '../../i18n/routing.ts';
import { words } from '../../i18n/words.ts';
import { LOCALES, type Locale } from '../../site.ts';
import type { PublishedData } from './published-data.ts';

/** A dataset, and which of its columns are shown when nobody chose any. */
export interface ExplorerView {
  readonly name: string;
  readonly shown: readonly string[];
}

/** Of the datasets that most readers open, the columns that answer their question; elsewhere the first that say something. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  commitments: [
    'planLabel',
    'number',
    'title',
    'leadInstitutionLabel',
    'percentDone',
    'observedOn',
    'timelinessGroup',
    'evidence',
  ],
  readings: [
    'commitment',
    'commitmentLabel',
    'activity',
    'observedOn',
    'percentDone',
    'sourceLabel',
    'counts',
  ],
};
const MOST_COLUMNS = 7;

const isFilled = (value: Value): boolean =>
  value !== undefined && (typeof value !== 'object' || !('join' in value) || value.length > 0);

/** The first columns that have a value in the first rows and need no other to be understood: names rather than ids. */
function firstColumns({ columns }: Dataset, rows: readonly (readonly Value[])[]): string[] {
  const labelled = new Set(columns.map(({ labels }) => labels));
  return columns
    .filter(
      ({ name }, index) =>
        !labelled.has(name) &&
        !/^(?:unofficial|prose)/.test(name) &&
        (rows.length === 0 || rows.some((row) => isFilled(row[index]))),
    )
    .map(({ name }) => name)
    .slice(0, MOST_COLUMNS);
}

/** Every dataset, in the order of the catalogue. */
export function explorerViews({ rows }: Pick<PublishedData, 'rows'>): readonly ExplorerView[] {
  return DATASETS.map((dataset) => ({
    name: dataset.name,
    shown: TELLING[dataset.name] ?? firstColumns(dataset, rows.get(dataset.name)?.preview ?? []),
  }));
}

/** Columns that the interface calls by another name than the files do. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  percentDone: 'progress',
  leadInstitution: 'lead',
  readingSource: 'source',
};

/** What stands over a column: its name in the interface, otherwise its meaning up to the first stop. */
function headingOf(locale: Locale, name: string, meaning: string): string {
  const { explore, fields } = words(locale);
  const known: Readonly<Record<string, string>> = { ...fields, ...explore.columns };
  const beginning = /^.*?(?=\s?[.:;؛(](?:\s|$)|\s—|$)/u.exec(meaning)?.[0];
  return known[FIELD_NAMES[name] ?? name] ?? (beginning ?? meaning).trim();
}

/** The words of the interface for the codes of a column. */
function wordsOf(
  locale: Locale,
  { codeList, codes }: Column,
): Readonly<Record<string, string>> | undefined {
  if (codeList === undefined) return undefined;
  const texts = codeWords(locale, codeList);
  return codes === undefined
    ? texts
    : Object.fromEntries(codes.map((code) => [code, texts[code] ?? code]));
}

function exploredColumn(locale: Locale, dataset: string, column: Column): ExploredColumn {
  const { name, type, isList, unit, codes, labels } = column;
  const meaning = columnMeaning(dataset, column, locale) ?? '';
  // What a name means is what its id means: "in words" is no heading.
  const named =
    labels === undefined ? meaning : (columnMeaning(dataset, { name: labels }, locale) ?? meaning);
  const heading = headingOf(locale, labels ?? name, named);
  const texts = wordsOf(locale, column);
  return {
    name,
    type,
    ...(isList === true && { isList }),
    ...(unit !== undefined && { unit }),
    ...(codes !== undefined && { codes }),
    ...(texts !== undefined && { words: texts }),
    heading,
    ...(labels !== undefined && { labels }),
    ...(meaning.replace(/\.$/, '') !== heading && { meaning }),
  };
}

const PAGES_BY_ID = {
  plans: 'plan',
  commitments: 'commitment',
  themes: 'theme',
  institutions: 'institution',
  meetings: 'meeting',
} as const;
const PAGES_BY_COLUMN = ['commitment', 'meeting', 'plan', 'institution', 'theme'] as const;

/** An id of its own among the addresses, in whose place the name of a column is put. */
const PLACE = 'id-of-the-row';

function addressWith(locale: Locale, page: Page, column: string): string {
  return pathFor(locale, page).replace(PLACE, `{${column}}`);
}

function pagesOf(locale: Locale, { name, columns }: Dataset): readonly string[] {
  const has = (column: string) => columns.some((own) => own.name === column && own.isList !== true);
  const kind = Object.entries(PAGES_BY_ID).find(([dataset]) => dataset === name)?.[1];
  const own: readonly Page[] = [
    ...(kind === undefined ? [] : [{ kind, id: PLACE }]),
    ...(name === 'sources'
      ? [{ kind: 'documents', anchor: anchors.document(PLACE) } as const]
      : []),
    ...(name === 'glossary' ? [{ kind: 'glossary', anchor: anchors.term(PLACE) } as const] : []),
  ];
  return [
    ...own.map((page) => addressWith(locale, page, 'id')),
    ...PAGES_BY_COLUMN.filter(has).map((column) =>
      addressWith(locale, { kind: column, id: PLACE }, column),
    ),
  ];
}

/** The datasets of whole records, each of which is a file of its own: plans, which hold the others, last. */
const RECORDS = DATASETS.flatMap(({ name, homes = [] }) => {
  const home = homes.find(({ lists }) => lists.length === 0);
  return home ? [{ dataset: name, column: RECORD_COLUMNS[home.record] }] : [];
}).toSorted((one, other) => Number(one.column === 'plan') - Number(other.column === 'plan'));

function recordsOf({ name, columns }: Dataset): readonly string[] {
  const own = RECORDS.filter(({ dataset }) => dataset === name).map(({ dataset }) =>
    dataFile(`${dataset}/{id}.json`),
  );
  const others = RECORDS.filter(
    ({ dataset, column }) =>
      dataset !== name && columns.some((one) => one.name === column && one.isList !== true),
  ).map(({ dataset, column }) => dataFile(`${dataset}/{${column}}.json`));
  return [...own, ...others];
}

export function exploredDataset(locale: Locale, { name, shown }: ExplorerView): ExploredDataset {
  const dataset = DATASETS.find((one) => one.name === name);
  const named = datasetWords(locale)[name];
  if (!dataset || !named) throw new RangeError(`no dataset is called ${name}`);
  return {
    name,
    title: named.title,
    rows: named.rows,
    languages: LOCALES,
    columns: dataset.columns.map((column) => exploredColumn(locale, name, column)),
    shown,
    pages: pagesOf(locale, dataset),
    records: recordsOf(dataset),
  };
}
