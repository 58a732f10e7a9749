/** Files with rows of datasets, taken into the content: all of them or nothing. */
import { cellsOf, type Dataset } from '../datasets/dataset.ts';
import { DATASETS } from '../datasets/datasets.ts';
import { nearest } from '../domain/nearest.ts';
import { publishedValue } from '../datasets/unpublished.ts';
import { publishedReadings } from '../domain/readings.ts';
import type { Portal } from '../schema/portal.ts';
import type { LocatedProblem } from '../schema/problem.ts';
import { readRoot } from '../store/read-portal.ts';
import type { Declared } from './cell-value.ts';
import {
  keyOf,
  publishedKey,
  takeChanges,
  textsOf,
  valueOf,
  type FileFlaw,
  type Origin,
  type Outcome,
  type RowChange,
} from './changes.ts';
import { filesOf, type Made } from './content-files.ts';
import { ContentDrafts } from './drafts.ts';
import { MEETING, readIncoming, WORDING, type Incoming } from './incoming.ts';
import { SheetError, sheetFlaw, type SheetFlaw } from './sheet.ts';
import { Workbooks } from './workbook-rows.ts';
import { recover, WouldBe } from './would-be.ts';

export interface ImportRequest {
  /** Name of the dataset, as it was typed. */
  readonly dataset: string;
  readonly file: string;
}

/** What one file holds, and what of it is new. */
export interface FileReport {
  readonly incoming: Incoming;
  readonly changes: readonly RowChange[];
  readonly unchanged: number;
  /** Rows of the dataset that the file does not have: they stay. */
  readonly left: number;
}

export interface ImportResult {
  readonly reports: readonly FileReport[];
  /** Files that change, by their path from the root. */
  readonly files: readonly string[];
  /** Errors refuse the whole; warnings are new ones. */
  readonly problems: readonly LocatedProblem[];
  /** How many files an import before this one had left half done. */
  readonly recovered: number;
  /** Puts everything in place; there where nothing is wrong and something changes. @throws SheetError */
  readonly commit: (() => void) | undefined;
  /** Forgets what was prepared. */
  readonly close: () => void;
}

/** A flaw of a file as every printer takes it. */
export function asProblem(file: string, flaw: SheetFlaw): LocatedProblem {
  return { record: file, severity: 'error', ...flaw, file };
}

/** Where what a wholly derived dataset says is written. */
const WRITTEN_ELSEWHERE: Readonly<Record<string, string>> = {
  corrections: 'readings',
};

function datasetFor({ dataset: name, file }: ImportRequest): Dataset | LocatedProblem {
  const dataset = DATASETS.find((one) => one.name === name);
  if (!dataset) {
    const near = nearest(
      name,
      DATASETS.map((one) => one.name),
    );
    const params = { ...(near !== undefined && { nearest: near }) };
    return asProblem(file, sheetFlaw('import-unknown-dataset', {}, { found: name, params }));
  }
  if (dataset.codec) return dataset;
  const other = WRITTEN_ELSEWHERE[name];
  const params = { dataset: name, ...(other !== undefined && { other }) };
  return asProblem(file, sheetFlaw('import-derived-dataset', {}, { params }));
}

/** The row and the cell of a file that a problem of the content comes from. */
function cameFrom(
  problem: LocatedProblem,
  home: string,
  made: Made,
  origins: readonly Origin[],
): LocatedProblem {
  const path = problem.file.startsWith(home) ? problem.file.slice(home.length) : problem.file;
  const rows = made.rows.get(path);
  if (rows) {
    const draft = rows.get(Number(problem.path[0] ?? problem.line));
    const origin =
      draft?.isChanged === true ? origins.find((one) => one.draft === draft) : undefined;
    return origin ? atOrigin(problem, origin, problem.path.slice(1)) : problem;
  }
  const draft = made.records.get(path);
  if (!draft) return problem;
  const ofRecord = origins.filter(({ place }) => place?.root === draft.facts);
  const prose = /\/([a-z-]+)\.md$/.exec(path)?.[1];
  const steps = prose === undefined ? problem.path : ['prose', prose];
  const fits = ofRecord
    .filter(({ place }) => place?.steps.every((step, at) => String(step) === String(steps[at])))
    .toSorted((one, other) => (other.place?.steps.length ?? 0) - (one.place?.steps.length ?? 0));
  const [origin] = fits;
  return origin ? atOrigin(problem, origin, steps.slice(origin.place?.steps.length)) : problem;
}

/** The cell to which steps within the facts of a row lead. */
function cellAt(
  { codec, columns }: Dataset,
  steps: readonly (string | number)[],
): string | undefined {
  const [first, second] = steps;
  if (first === WORDING) return 'unofficialPaths';
  const names = new Set(columns.flatMap((column) => cellsOf(column).map(({ name }) => name)));
  for (const name of [String(first), `${String(first)}_${String(second)}`])
    if (names.has(name)) return name;
  const column = codec?.columns.find(({ path }) =>
    path.every((step, at) => steps[at] === undefined || step === String(steps[at])),
  );
  if (!column) return undefined;
  const cells = cellsOf(column).map(({ name }) => name);
  const locale = steps[column.path.length];
  return cells.find((name) => name === `${column.name}_${String(locale)}`) ?? cells[0];
}

function atOrigin(
  problem: LocatedProblem,
  { incoming, row }: Origin,
  steps: readonly (string | number)[],
): LocatedProblem {
  const cell = steps.length === 0 ? undefined : cellAt(incoming.dataset, steps);
  return {
    ...problem,
    record: incoming.file,
    file: incoming.file,
    line: row.line,
    column: (cell === undefined ? undefined : incoming.columns.get(cell)) ?? 1,
    path: cell === undefined ? [row.line] : [row.line, cell],
  };
}

/** The problems that were not there before, however the lines have moved. */
export function newProblems(
  before: readonly LocatedProblem[],
  after: readonly LocatedProblem[],
): readonly LocatedProblem[] {
  const nameOf = ({ file, rule, path, found }: LocatedProblem): string =>
    JSON.stringify([file, rule, typeof path[0] === 'number' ? path.slice(1) : path, found]);
  const known = new Map<string, number>();
  for (const problem of before) {
    const name = nameOf(problem);
    known.set(name, (known.get(name) ?? 0) + 1);
  }
  return after.filter((problem) => {
    const name = nameOf(problem);
    const left = known.get(name) ?? 0;
    known.set(name, left - 1);
    return left <= 0;
  });
}

/** The rows of readings that do not say what the meetings report: they are written with the meeting. */
function reportedOtherwise(elsewhere: readonly Origin[], portal: Portal): readonly FileFlaw[] {
  const readings = new Map(publishedReadings(portal).map((reading) => [reading.id, reading]));
  return elsewhere.flatMap(({ incoming, row }) => {
    const { file, columns, dataset } = incoming;
    const id = String(row.cells.get('id'));
    const reading = readings.get(id);
    const cells = dataset.codec?.cells(reading ?? {}) ?? [];
    const wrong = reading
      ? (dataset.codec?.columns ?? []).find((column, at) => {
          const [own, fresh] = [cells[at], valueOf(column, row, cells[at])];
          return textsOf(column, own).join('\0') !== textsOf(column, fresh).join('\0');
        })
      : { name: 'id' };
    if (!wrong) return [];
    const other = id.split('/').length > 2 ? 'activity-progress' : 'reports';
    const place = { line: row.line, column: columns.get(wrong.name) ?? 1 };
    const more = { path: [row.line, wrong.name], found: id, params: { other } };
    return [{ ...sheetFlaw('import-elsewhere', place, more), file }];
  });
}

/** Cells that would read back otherwise than the file says them: nothing is lost on the way, or nothing is taken over. */
function lostCells(origins: readonly Origin[], portal: Portal): readonly FileFlaw[] {
  const published = new Map<Incoming, Map<string, readonly unknown[]>>();
  return origins.flatMap(({ incoming, row }): readonly FileFlaw[] => {
    const { dataset, file, columns } = incoming;
    if (dataset.key.length === 0) return [];
    let rows = published.get(incoming);
    if (!rows) {
      rows = new Map(dataset.rows(portal).map((values) => [publishedKey(dataset, values), values]));
      published.set(incoming, rows);
    }
    // A meeting that is a draft is in no dataset.
    const values = rows.get(JSON.stringify(keyOf(dataset, row))) as
      Parameters<typeof publishedKey>[1] | undefined;
    if (!values) return [];
    return dataset.columns.flatMap((column, at): readonly FileFlaw[] => {
      if (column.isDerived === true || column.name === MEETING) return [];
      const own = textsOf(column, values[at]);
      const said = publishedValue(portal, column, valueOf(column, row, values[at]));
      const sent = textsOf(column, said);
      return cellsOf(column).flatMap(({ name }, index): readonly FileFlaw[] => {
        const [actual = '', found = ''] = [own[index], sent[index]];
        // Blanks around a longer text are no part of it.
        if (actual.trim() === found.trim()) return [];
        const place = { line: row.line, column: columns.get(name) ?? 1 };
        const params = { actual: actual === '' ? '—' : actual };
        return [
          {
            ...sheetFlaw('import-not-kept', place, { path: [row.line, name], found, params }),
            file,
          },
        ];
      });
    });
  });
}

function byPlace(one: LocatedProblem, other: LocatedProblem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

/** As many problems are told at most. */
const MOST_TOLD = 200;

function withoutRepeats(problems: readonly LocatedProblem[]): readonly LocatedProblem[] {
  const seen = new Set<string>();
  return problems
    .filter(({ file, line, column, rule }) => {
      const name = JSON.stringify([file, line, column, rule]);
      return !seen.has(name) && seen.add(name);
    })
    .toSorted(byPlace)
    .slice(0, MOST_TOLD);
}

function reportsOf(incoming: readonly Incoming[], outcome?: Outcome): readonly FileReport[] {
  return incoming.map((one) => ({
    incoming: one,
    changes: outcome?.changes.filter((change) => change.incoming === one) ?? [],
    unchanged: outcome?.unchanged.get(one) ?? 0,
    left: outcome?.left.get(one) ?? 0,
  }));
}

/**
 * Reads files, works out what they change, and judges the content as it would be. Nothing is written in its place before
 * `commit` is called.
 *
 * @param root folder that holds `data/` and `src/content/` or `content/`
 * @param home what the paths of the content's files begin with in problems
 */
export async function prepareImport(
  root: string,
  home: string,
  requests: readonly ImportRequest[],
  declared: Declared = {},
): Promise<ImportResult> {
  const result = (
    problems: readonly LocatedProblem[],
    reports: readonly FileReport[] = [],
    more: Partial<ImportResult> = {},
  ): ImportResult => ({
    reports,
    files: [],
    recovered: 0,
    commit: undefined,
    close: () => undefined,
    ...more,
    problems: withoutRepeats(problems),
  });

  const datasets = requests.map(datasetFor);
  const unknown = datasets.filter((dataset) => 'rule' in dataset);
  if (unknown.length > 0) return result(unknown);
  const incoming: Incoming[] = [];
  const workbooks = new Workbooks();
  for (const [at, { file }] of requests.entries())
    incoming.push(await readIncoming(file, datasets[at] as Dataset, declared, workbooks));
  const flaws = incoming.flatMap((one) => one.flaws.map((flaw) => asProblem(one.file, flaw)));
  if (flaws.length > 0) return result(flaws, reportsOf(incoming));

  let recovered: number;
  try {
    recovered = recover(root);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return result([asProblem(requests[0]?.file ?? '', error.flaw)]);
  }
  const { portal, problems: before } = readRoot(root);
  const drafts = new ContentDrafts(portal);
  const outcome = takeChanges(incoming, portal, drafts);
  const reports = reportsOf(incoming, outcome);
  const told = outcome.flaws.map(({ file, ...flaw }) => asProblem(file, flaw));
  if (told.length > 0) return result(told, reports, { recovered });
  const made = filesOf(root, drafts);
  const taken = made.taken.map((path) => asProblem(home + path, sheetFlaw('import-taken')));
  if (taken.length > 0) return result(taken, reports, { recovered });
  const files = [...made.files.keys()].toSorted();
  if (files.length === 0) {
    const otherwise = reportedOtherwise(outcome.elsewhere, portal);
    const found = otherwise.map(({ file, ...flaw }) => asProblem(file, flaw));
    return result(found, reports, { recovered });
  }
  let wouldBe: WouldBe;
  try {
    wouldBe = new WouldBe(root, made.files);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return result([asProblem(root, error.flaw)], reports, { recovered });
  }
  const close = (): void => {
    wouldBe.remove();
  };
  try {
    const after = wouldBe.read();
    const caused = newProblems(before, after.problems).map((problem) =>
      cameFrom(problem, home, made, outcome.origins),
    );
    const errors = caused.some(({ severity }) => severity === 'error');
    const lost = errors
      ? []
      : [
          ...reportedOtherwise(outcome.elsewhere, after.portal),
          ...lostCells(outcome.origins, after.portal),
        ].map(({ file, ...flaw }) => asProblem(file, flaw));
    const problems = [...caused, ...lost];
    const isGood = problems.every(({ severity }) => severity !== 'error');
    const commit = isGood
      ? (): void => {
          wouldBe.putInPlace();
        }
      : undefined;
    return result(problems, reports, { recovered, files, commit, close });
  } catch (error) {
    close();
    throw error;
  }
}
