/** The data of one moment, as files: a release, or the newest. What they hold is compared from the files alone. */
import { z } from 'zod';
import { datasetCsv, readCsv } from '../../datasets/csv.ts';
import type { Table } from '../../datasets/compare-tables.ts';
import { DATASETS } from '../../datasets/datasets.ts';
import { readableJson } from '../../datasets/json.ts';
import { siteDay } from '../../domain/plans.ts';
import { lately, once } from '../../domain/relations.ts';
import type { Portal } from '../../schema/portal.ts';
import type { Snapshot } from '../../schema/snapshot.ts';
import { periodOfPlans, type Period } from './coverage.ts';
import { dataPackage } from './data-package.ts';
import { sha256 } from './memory.ts';

/** What the newest data are called where releases have their ids: no release has this one. */
export const LATEST = 'latest';

const PACKAGE = 'datapackage.json';
const SUMS = 'SHA256SUMS';

/** All data of one moment. */
export interface DataCopy {
  /** Id of the release, or `latest`. */
  readonly id: string;
  /** The day of publication; of the newest data, the day up to which they are recorded. */
  readonly day: string;
  /** Digest of its file of sums: it stands for all that the copy holds. */
  readonly digest: string;
  /** SHA-256 of each file, by its name. */
  readonly sums: ReadonlyMap<string, string>;
  readonly read: (name: string) => string;
}

/** A file that a release consists of. */
export interface SnapshotContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function contentOf(name: string, text: string): SnapshotContent {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Everything that a release holds but its sums: the canonical file of each dataset, and what describes them. */
function contents(portal: Portal, version: string): readonly SnapshotContent[] {
  return [
    ...DATASETS.map((dataset) => contentOf(`${dataset.name}.csv`, datasetCsv(dataset, portal))),
    contentOf(PACKAGE, readableJson(dataPackage(version))),
  ];
}

function sumsText(sums: ReadonlyMap<string, string>): string {
  return Array.from(sums, ([name, sum]) => `${sum}  ${name}\n`).join('');
}

function sumsOf(files: readonly SnapshotContent[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ name, bytes }) => [name, sha256(bytes)]));
}

/** The files of a release of this portal, the sums of all others last. */
export function snapshotContents(portal: Portal, id: string): readonly SnapshotContent[] {
  const files = contents(portal, id);
  return [...files, contentOf(SUMS, sumsText(sumsOf(files)))];
}

/** The digest that the row of a release holds. */
export function digestOfSums(files: readonly SnapshotContent[]): string {
  const sums = files.find(({ name }) => name === SUMS);
  if (!sums) throw new RangeError('a release has sums');
  return sha256(sums.bytes);
}

export const copyOfRelease = once(({ release, files, read }: Snapshot): DataCopy => ({
  id: release.id,
  day: release.publishedOn,
  digest: release.sums,
  sums: new Map(files.map(({ name, sha256: sum }) => [name, sum])),
  read: (name) => new TextDecoder().decode(read(name)),
}));

/** The newest data. */
export const latestCopy = once((portal: Portal): DataCopy => {
  const files = contents(portal, LATEST);
  const bytesOf = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const sums = sumsOf(files);
  return {
    id: LATEST,
    day: siteDay(portal),
    digest: sha256(sumsText(sums)),
    sums,
    read: (name) => new TextDecoder().decode(bytesOf.get(name)),
  };
});

const fieldSchema = z.object({
  name: z.string(),
  type: z.string().default('string'),
  format: z.string().optional(),
  derived: z.boolean().default(false),
  labels: z.string().optional(),
  language: z.string().optional(),
  constraints: z
    .object({ enum: z.array(z.string()).optional(), pattern: z.string().optional() })
    .default({}),
});
/** A column, as a release describes it. */
export type CopiedField = z.output<typeof fieldSchema>;

const packageSchema = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      key: z.array(z.string()).default([]),
      schema: z.object({ fields: z.array(fieldSchema) }),
    }),
  ),
});

/** A dataset of a copy, as the copy itself describes it: the code of today may know others. */
export interface CopiedDataset {
  readonly name: string;
  /** Name of its file. */
  readonly path: string;
  readonly key: readonly string[];
  readonly fields: ReadonlyMap<string, CopiedField>;
}

export const datasetsOfCopy = once(
  (copy: DataCopy): ReadonlyMap<string, CopiedDataset> =>
    new Map(
      packageSchema.parse(JSON.parse(copy.read(PACKAGE))).resources.map((resource) => {
        const fields = new Map(resource.schema.fields.map((field) => [field.name, field]));
        return [resource.name, { ...resource, fields }];
      }),
    ),
);

export function tableOfCopy(copy: DataCopy, { path }: CopiedDataset): Table {
  return readCsv(copy.read(path));
}

/** The dataset of which every row is a commitment. */
export const COMMITMENTS = 'commitments';

/** A copy is compared with many others, one after the other. */
const COPIES_AT_HAND = 8;

/** Ids of the commitments that a copy has. */
export const commitmentsOfCopy = lately(COPIES_AT_HAND, (copy: DataCopy): readonly string[] => {
  const dataset = datasetsOfCopy(copy).get(COMMITMENTS);
  if (!dataset) return [];
  const { header, rows } = tableOfCopy(copy, dataset);
  const place = header.indexOf('id');
  return rows.flatMap((row) => row[place] ?? []);
});

type PlanOfCopy = Readonly<Record<'asOf' | 'startsOn' | 'endsOn', string | undefined>>;

/** The plans of a copy, with what it says of them; none where it has no such dataset. */
function plansOfCopy(copy: DataCopy): readonly PlanOfCopy[] {
  const plans = datasetsOfCopy(copy).get('plans');
  if (!plans) return [];
  const { header, rows } = tableOfCopy(copy, plans);
  return rows.map((row) => {
    const cell = (name: string) => {
      const text = row[header.indexOf(name)] ?? '';
      return text === '' ? undefined : text;
    };
    return { asOf: cell('asOf'), startsOn: cell('startsOn'), endsOn: cell('endsOn') };
  });
}

/** The day up to which the data of a copy are recorded: the newest reference day of its plans; that of publication where it names none. */
export const recordedUntil = once((copy: DataCopy): string => {
  const days = plansOfCopy(copy).flatMap(({ asOf }) => asOf ?? []);
  return days.toSorted().at(-1) ?? copy.day;
});

/** Which time the data of a copy speak of. */
export function periodOfCopy(copy: DataCopy): Period {
  return periodOfPlans(plansOfCopy(copy));
}
