/** What there is to know of the rows of a dataset without having them: most builds change few of them. */
import type { Dataset, Row } from '../../datasets/dataset.ts';
import { DATASETS } from '../../datasets/datasets.ts';
import { PROSE } from '../../datasets/homes.ts';
import { RECORD_KINDS, type RecordKind } from '../../datasets/record-json.ts';
import type { Portal } from '../../schema/portal.ts';
import { sha256, type Memory } from './memory.ts';

export interface RowSet {
  readonly rowCount: number;
  /** The first rows. */
  readonly preview: readonly Row[];
  /** The plans that rows name. */
  readonly plans: readonly string[];
  /** Digest of all rows. */
  readonly digest: string;
}

const PREVIEW_ROWS = 5;

/** Whether rows hold the texts that stand beside the facts of a record; no other dataset depends on them. */
export function holdsProse({ columns }: Dataset): boolean {
  return columns.some(({ name }) => name === PROSE);
}

/** Digest of all that the rows of a dataset can depend on. */
function readFor(dataset: Dataset, { read }: Memory): string {
  return holdsProse(dataset) ? read.all : read.facts;
}

/** JSON has no word for what is absent. */
function withoutNull(row: readonly unknown[]): Row {
  return row.map((value) => value ?? undefined) as Row;
}

function plansNamed({ columns }: Dataset, rows: readonly Row[]): readonly string[] {
  const at = columns.findIndex(
    ({ name, references, isList }) => name === 'plan' && references === 'plan' && isList !== true,
  );
  return at === -1 ? [] : [...new Set(rows.flatMap((row) => row[at] ?? []) as string[])];
}

/** By the name of the dataset. */
export function rowSets(portal: Portal, memory: Memory): ReadonlyMap<string, RowSet> {
  return new Map(
    DATASETS.map((dataset) => {
      const known = memory.recall<RowSet>(['rows', dataset.name, readFor(dataset, memory)], () => {
        const rows = dataset.rows(portal);
        return {
          rowCount: rows.length,
          preview: rows.slice(0, PREVIEW_ROWS),
          plans: plansNamed(dataset, rows),
          digest: sha256(JSON.stringify(rows)),
        };
      });
      return [dataset.name, { ...known, preview: known.preview.map(withoutNull) }];
    }),
  );
}

/** Digests by the id of a record. */
type Digests = Readonly<Record<string, string>>;

/** @param column the one that names a record */
function digestsOf(portal: Portal, dataset: Dataset, column: string): Digests {
  const at = dataset.columns.findIndex(({ name }) => name === column);
  const texts = new Map<string, string[]>();
  for (const row of dataset.rows(portal)) {
    const id = row[at];
    if (typeof id !== 'string') continue;
    const text = JSON.stringify(row);
    const known = texts.get(id);
    if (known) known.push(text);
    else texts.set(id, [text]);
  }
  return Object.fromEntries([...texts].map(([id, rows]) => [id, sha256(rows.join('\n'))]));
}

/** A record that is published as a file, and a digest of what the file holds. */
export interface DigestedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly digest: string;
}

/** Every record, in the order of the datasets. */
export function digestedRecords(portal: Portal, memory: Memory): readonly DigestedRecord[] {
  return RECORD_KINDS.flatMap((kind) => {
    const parts = [kind.own, ...kind.parts].map(({ dataset, column }) => {
      const question = ['records', dataset.name, column, readFor(dataset, memory)];
      return memory.recall(question, () => digestsOf(portal, dataset, column));
    });
    return Object.keys(parts[0] ?? {}).map((id) => ({
      kind,
      id,
      digest: sha256(parts.map((digests) => digests[id] ?? '').join(' ')),
    }));
  });
}
