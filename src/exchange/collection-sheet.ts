/**
 * The collection sheet: a workbook to fill in, with the last values of a dataset, for whoever knows the facts and no
 * program. It comes back through the import as it went out.
 */
import type { Column, Dataset, Row } from '../datasets/dataset.ts';

import { DATASETS } from '../datasets/datasets.ts';
import { targetOf } from '../datasets/foreign-keys.ts';
import { labelOf } from '../datasets/labels.ts';
import { REVISION, rowRevision } from '../datasets/row-revision.ts';
import { typedCells, typedRows, type TypedCell } from '../datasets/typed-rows.ts';
import { byId } from '../domain/directory.ts';
import { isWaiting, requestRegister } from '../domain/requests.ts';
import { columnHeading, datasetWords } from '../i18n/dataset-words.ts';
import { pick } from '../i18n/local-text.ts';
import { PAPER_WORDS } from '../i18n/papers/words.ts';
import { format, words } from '../i18n/words.ts';
import { LIST_SEPARATOR } from '../schema/list-separator.ts';
import type { Portal } from '../schema/portal.ts';
import { DEFAULT_LOCALE, LANGUAGES, LOCALES, SITE, type Locale } from '../site.ts';
import {
  columnLetters,
  isHeld,
  LONGEST_TEXT,
  type Sheet,
  type SheetColumn,
  type SheetKind,
  type SheetValue,
  type Workbook,
  rowCount,
} from '../feeds/spreadsheets/sheet.ts';

const CODES = 'codes';
const READ_ME = 'read-me';

/** How many rows below the last one have the same lists of choices. */
const SPARE_ROWS = 500;

/** Columns that say whose words the texts are, which editors answer for. */
const OF_EDITORS: readonly string[] = ['unofficial', 'unofficialPaths', 'unofficialLanguages'];

/** The column of readings that tells those that a meeting reports, which stand in the record of the meeting. */
const MEETING = 'meeting';

/** Whether somebody can fill in a dataset: what this portal works out has no sheet. */
export function isCollected({ codec }: Dataset): boolean {
  return codec !== undefined;
}

/** What stands beside a key, so that people know which row it is; shown, and not filled in. */
function isShown({ key, name: dataset }: Dataset, { name, labels, isDerived }: Column): boolean {
  if (dataset === 'readings' && name === MEETING) return true;
  return isDerived === true && labels !== undefined && key.includes(labels);
}

function sheetCells(dataset: Dataset): readonly TypedCell[] {
  return typedCells(dataset).filter(({ column }) => {
    if (OF_EDITORS.includes(column.name)) return false;
    return column.isDerived !== true || isShown(dataset, column);
  });
}

/** A list of choices: what may stand in some column, each with its name in words. */
interface Choices {
  readonly name: string;
  /** Another value may be right as well. */
  readonly isOpen: boolean;
  readonly values: readonly (readonly [value: string, ...names: string[]])[];
}

function sourceIds(portal: Portal): readonly string[] {
  return [...portal.sources, ...portal.meetings].map(({ id }) => id);
}

function referenceChoices(portal: Portal, column: Column): Choices | undefined {
  const { name, references, codes = [] } = column;
  if (references === undefined) return undefined;
  const target = targetOf(column);
  const at = target?.columns.findIndex((own) => own.name === 'id') ?? -1;
  const ids =
    references === 'source'
      ? sourceIds(portal)
      : (target?.rows(portal) ?? []).flatMap((row) => {
          const id = row[at];
          return typeof id === 'string' ? [id] : [];
        });
  const values = [...codes, ...ids].map((id) => {
    const text = labelOf(portal, references, id)?.text;
    return [id, ...LOCALES.map((locale) => text?.[locale] ?? '')] as const;
  });
  return { name, isOpen: true, values };
}

function choicesOf(portal: Portal, column: Column): Choices | undefined {
  const { name, type, codes } = column;
  if (column.references !== undefined) return referenceChoices(portal, column);
  if (type === 'flag') return { name, isOpen: false, values: [['true'], ['false']] };
  return codes && { name, isOpen: false, values: codes.map((code) => [code] as const) };
}

/** All lists side by side: the values, and their names in each language where they have any. */
function codesSheet(lists: readonly Choices[]): {
  readonly sheet: Sheet;
  /** By the name of the column: the cells that hold its choices. */
  readonly ranges: ReadonlyMap<string, string>;
} {
  const ranges = new Map<string, string>();
  const headings: string[] = [];
  const columns: SheetColumn[] = [];
  const contents: (readonly string[])[] = [];
  for (const { name, values } of lists) {
    const letters = columnLetters(headings.length);
    if (values.length > 0) {
      ranges.set(name, `${CODES}!$${letters}$2:$${letters}$${String(values.length + 1)}`);
    }
    const hasNames = values.some((value) => value.length > 1);
    const titles = hasNames ? LOCALES.map((locale) => LANGUAGES[locale].name) : [];
    for (const [index, title] of [name, ...titles].entries()) {
      headings.push(title);
      columns.push({ kind: 'text', width: index === 0 ? 24 : 32, isLocked: true });
      contents.push(values.map((value) => value[index] ?? ''));
    }
  }
  const height = Math.max(0, ...contents.map((values) => values.length));
  const rows = Array.from({ length: height }, (_, row) =>
    contents.map((values) => (values[row] === '' ? undefined : values[row])),
  );
  return {
    sheet: { name: CODES, columns, headings: [headings], rows, isRightToLeft: false },
    ranges,
  };
}

/** The questions about the commitments of an institution that wait for an answer, under a line that says what they are. */
function waitingQuestions(portal: Portal, institution: string): readonly (readonly string[])[] {
  const own = commitmentsWith(portal, institution);
  const rows = requestRegister(portal).filter(
    (row) => isWaiting(row) && own.has(row.commitment.id),
  );
  if (rows.length === 0) return [];
  return [
    LOCALES.map((locale) => PAPER_WORDS[locale].parts.requests),
    ...rows.map(({ request, commitment }) =>
      LOCALES.map((locale) =>
        format(words(locale).common.labelValue, {
          label: format(words(locale).found.commitment, { number: String(commitment.number) }),
          value: pick(request.question, locale).text,
        }),
      ),
    ),
  ];
}

function readMeSheet(dataset: Dataset, institution: string | undefined, portal: Portal): Sheet {
  const { contactEmail } = SITE;
  const inAll = (text: (locale: Locale) => string) => LOCALES.map(text);
  const steps = (locale: Locale) => words(locale).openData.collection;
  const lines = [
    inAll((locale) => steps(locale).title),
    inAll((locale) => datasetWords(locale)[dataset.name]?.title ?? dataset.name),
    inAll((locale) => datasetWords(locale)[dataset.name]?.rows ?? ''),
    ...(institution === undefined
      ? []
      : [
          inAll((locale) => {
            const name = byId(portal.institutions).get(institution)?.name;
            return name?.[locale] ?? institution;
          }),
        ]),
    inAll((locale) => format(steps(locale).fill, { sheet: dataset.name })),
    inAll((locale) => steps(locale).grey),
    inAll((locale) => steps(locale).empty),
    inAll((locale) => steps(locale).dates),
    inAll((locale) =>
      format(steps(locale).several, { separator: LIST_SEPARATOR.trim(), codes: CODES }),
    ),
    inAll((locale) => {
      const { back, backTo } = steps(locale);
      return contactEmail === undefined ? back : format(backTo, { contact: contactEmail });
    }),
    ...(institution === undefined ? [] : waitingQuestions(portal, institution)),
  ];
  return {
    name: READ_ME,
    columns: LOCALES.map((locale) => ({
      kind: 'text' as const,
      width: 60,
      isRightToLeft: LANGUAGES[locale].dir === 'rtl',
    })),
    headings: [LOCALES.map((locale) => LANGUAGES[locale].name)],
    rows: lines,
    isRightToLeft: false,
    isWrapped: true,
  };
}

const KINDS: Readonly<Partial<Record<TypedCell['type'], SheetKind>>> = {
  integer: 'number',
  number: 'number',
  day: 'day',
  date: 'day',
  'date-time': 'day',
};

/** The commitments that an institution leads, or has a part in. */
function commitmentsWith(portal: Portal, institution: string): ReadonlySet<string> {
  return new Set(
    portal.commitments
      .filter(
        ({ leadInstitution, partners = [] }) =>
          leadInstitution === institution ||
          partners.some(
            (partner) => 'institution' in partner && partner.institution === institution,
          ),
      )
      .map(({ id }) => id),
  );
}

/** Whether the rows of a dataset can be told apart by institution. */
export function knowsInstitutions({ name, columns }: Dataset): boolean {
  return (
    name === 'commitments' ||
    columns.some(
      ({ name: column, references }) => references === 'institution' || column === 'commitment',
    )
  );
}

function isOf(
  { name, columns }: Dataset,
  row: Row,
  institution: string,
  own: ReadonlySet<string>,
): boolean {
  return columns.some((column, index) => {
    const value = row[index];
    const values = Array.isArray(value) ? (value as readonly string[]) : [value];
    if (column.references === 'institution') return values.includes(institution);
    const isCommitment =
      name === 'commitments' ? column.name === 'id' : column.name === 'commitment';
    return isCommitment && values.some((id) => typeof id === 'string' && own.has(id));
  });
}

/** A text that no cell holds: a sheet without it would come back without it. */
export class TooLongError extends RangeError {
  readonly cell: string;
  readonly row: number;

  constructor(cell: string, row: number) {
    super(
      `the text of ${cell} in row ${String(row)} has more than ${String(LONGEST_TEXT)} characters, which no cell holds`,
    );
    this.cell = cell;
    this.row = row;
  }
}

function dataSheet(
  dataset: Dataset,
  portal: Portal,
  institution: string | undefined,
  lists: ReadonlyMap<string, { readonly range: string; readonly isOpen: boolean }>,
): Sheet {
  const cells = sheetCells(dataset);
  const all = typedCells(dataset);
  const places = cells.map((cell) => all.findIndex(({ name }) => name === cell.name));
  const own = institution === undefined ? new Set<string>() : commitmentsWith(portal, institution);
  const typed = typedRows(portal, dataset);
  const rows = dataset.rows(portal).flatMap((row, index): readonly (readonly SheetValue[])[] => {
    if (institution !== undefined && !isOf(dataset, row, institution, own)) return [];
    return [[...places.map((place) => typed[index]?.[place]), rowRevision(dataset, row)]];
  });
  for (const [index, row] of rows.entries()) {
    for (const [at, value] of row.entries()) {
      if (typeof value === 'string' && !isHeld(value)) {
        throw new TooLongError(cells[at]?.name ?? REVISION, index + 1);
      }
    }
  }
  const heading = (cell: TypedCell, locale: Locale) => {
    const text = columnHeading(dataset.name, cell.column, locale);
    return cell.locale === undefined ? text : `${text} (${LANGUAGES[cell.locale].name})`;
  };
  return {
    name: dataset.name,
    columns: [
      ...cells.map((cell): SheetColumn => {
        const { column, type, locale, name } = cell;
        const list = column.isList === true ? undefined : lists.get(column.name);
        return {
          kind: KINDS[type] ?? 'text',
          width: Math.min(Math.max(name.length + 3, 16), 40),
          ...(locale !== undefined && LANGUAGES[locale].dir === 'rtl' && { isRightToLeft: true }),
          ...(column.isDerived === true && { isLocked: true }),
          ...(list && { choices: list.range, isOpen: list.isOpen }),
        };
      }),
      { kind: 'text', width: 20, isLocked: true },
    ],
    headings: [
      ...LOCALES.map((locale) => [...cells.map((cell) => heading(cell, locale)), '']),
      [...cells.map(({ name }) => name), REVISION],
    ],
    rows,
    isRightToLeft: false,
    isProtected: true,
    spareRows: SPARE_ROWS,
  };
}

/**
 * @param institution id of the one whose rows are asked for, and those of commitments that it leads or has a part in
 * @throws TooLongError where a cell cannot hold a text
 */
export function collectionSheet(
  dataset: Dataset,
  portal: Portal,
  institution?: string,
): { readonly workbook: Workbook; readonly rowCount: number } {
  const lists = dataset.columns
    .filter((column) => column.isDerived !== true && !OF_EDITORS.includes(column.name))
    .flatMap((column) => choicesOf(portal, column) ?? []);
  const { sheet: codes, ranges } = codesSheet(lists);
  const choices = new Map(
    lists.flatMap(({ name, isOpen }) => {
      const range = ranges.get(name);
      return range === undefined ? [] : [[name, { range, isOpen }] as const];
    }),
  );
  const data = dataSheet(dataset, portal, institution, choices);
  return {
    workbook: {
      title: `${SITE.name[DEFAULT_LOCALE]} · ${dataset.name}`,
      author: SITE.name[DEFAULT_LOCALE],
      sheets: [
        readMeSheet(dataset, institution, portal),
        data,
        ...(lists.length > 0 ? [codes] : []),
      ],
    },
    rowCount: rowCount(data),
  };
}

/** The datasets that can be collected, by name. */
export const COLLECTED: ReadonlyMap<string, Dataset> = new Map(
  DATASETS.filter(isCollected).map((dataset) => [dataset.name, dataset]),
);
