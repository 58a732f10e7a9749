/** The releases as pages and programs are shown them. */
import { zipSync } from 'fflate';
import { readableJson } from '../../datasets/json.ts';
import { siteDay } from '../../domain/plans.ts';
import { once } from '../../domain/relations.ts';
import type { Portal } from '../../schema/portal.ts';
import type { LocalText } from '../../schema/primitives.ts';
import type { Snapshot, SnapshotFile } from '../../schema/snapshot.ts';
import { SITE } from '../../site.ts';
import { ARCHIVE_TIME } from './archive.ts';
import type { ChangeCounts } from './changes.ts';
import { changesOf, commitmentCounts, comparedIds, comparisons } from './comparisons.ts';
import { copyOfRelease, datasetsOfCopy, recordedUntil } from './copies.ts';
import { sha256 } from './memory.ts';

/** What every release has beside its files: all of them in one. */
export const RELEASE_ARCHIVE = 'open-data.zip';

/**
 * All files of a release in one, stored and not compressed: a compressor that is improved writes other bytes, and those of
 * a release never change.
 */
export const releaseArchive = once(({ files, read }: Snapshot): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name }) => [name, read(name)])), {
    mtime: ARCHIVE_TIME,
    level: 0,
  }),
);

/** A file of a release, and the dataset that it holds. */
export interface ReleaseFile extends SnapshotFile {
  readonly dataset?: string;
}

/** That archive as it is listed. */
export const archiveFile = once((snapshot: Snapshot): SnapshotFile => {
  const bytes = releaseArchive(snapshot);
  return { name: RELEASE_ARCHIVE, bytes: bytes.length, sha256: sha256(bytes) };
});

/** The files of a release as its own description has them. */
const filesOf = once((snapshot: Snapshot): readonly ReleaseFile[] => {
  const datasets = [...datasetsOfCopy(copyOfRelease(snapshot)).values()];
  return snapshot.files.map((file) => {
    const dataset = datasets.find(({ path }) => path === file.name);
    return { ...file, ...(dataset && { dataset: dataset.name }) };
  });
});

/** What names a release. */
export interface ReleaseName {
  readonly id: string;
  readonly publishedOn: string;
}

/** A page about one release. */
export interface ReleaseView extends ReleaseName {
  readonly note: LocalText;
  /** The day up to which its data are recorded. */
  readonly asOf: string;
  readonly files: readonly ReleaseFile[];
  readonly archive: SnapshotFile;
  /** The release before it, and what changed of commitments since. */
  readonly before?: ReleaseName & { readonly commitments: ChangeCounts };
  /** The ids of what it is compared with: of releases, or `latest`. */
  readonly comparedFrom: readonly string[];
  readonly comparedTo: readonly string[];
}

function nameOf({ release: { id, publishedOn } }: Snapshot): ReleaseName {
  return { id, publishedOn };
}

/** Every release, the newest first. */
export function releaseViews(
  portal: Portal,
  snapshots: readonly Snapshot[],
): readonly ReleaseView[] {
  const pairs = comparedIds(snapshots.map(({ release }) => release.id));
  const all = comparisons(portal, snapshots);
  return snapshots
    .map((snapshot, place): ReleaseView => {
      const { id } = snapshot.release;
      const earlier = snapshots[place - 1];
      const since = all.find(({ from, to }) => from.id === earlier?.release.id && to.id === id);
      return {
        ...nameOf(snapshot),
        note: snapshot.release.note,
        asOf: recordedUntil(copyOfRelease(snapshot)),
        files: filesOf(snapshot),
        archive: archiveFile(snapshot),
        ...(earlier &&
          since && {
            before: { ...nameOf(earlier), commitments: commitmentCounts(changesOf(since)) },
          }),
        comparedFrom: pairs.filter(([, to]) => to === id).map(([from]) => from),
        comparedTo: pairs.filter(([from]) => from === id).map(([, to]) => to),
      };
    })
    .toReversed();
}

/** The page that lists the releases. */
export interface ReleaseListView {
  /** The day up to which the newest data are recorded. */
  readonly day: string;
  readonly releases: readonly (Omit<ReleaseView, 'files'> & { readonly datasets: number })[];
}

export function releaseListView(portal: Portal, snapshots: readonly Snapshot[]): ReleaseListView {
  return {
    day: siteDay(portal),
    releases: releaseViews(portal, snapshots).map(({ files, ...release }) => ({
      ...release,
      datasets: files.filter(({ dataset }) => dataset !== undefined).length,
    })),
  };
}

/** The page on which two copies of the data are chosen. */
export interface ComparisonListView {
  readonly day: string;
  /** The newest first, what it can be compared with the newest first. */
  readonly until: readonly {
    readonly id: string;
    readonly day: string;
    readonly since: readonly { readonly id: string; readonly day: string }[];
  }[];
}

export function comparisonListView(
  portal: Portal,
  snapshots: readonly Snapshot[],
): ComparisonListView {
  const all = comparisons(portal, snapshots);
  const name = ({ id, day }: { readonly id: string; readonly day: string }) => ({ id, day });
  const targets = new Map(all.map(({ to }) => [to.id, to]));
  return {
    day: siteDay(portal),
    until: [...targets.values()].map((to) => ({
      ...name(to),
      since: all.filter((one) => one.to === to).map(({ from }) => name(from)),
    })),
  };
}

/** The releases that hold a dataset of today, the newest first. */
export interface DatasetRelease extends ReleaseName {
  readonly file: SnapshotFile;
}

export function releasesOf(
  snapshots: readonly Snapshot[],
  dataset: string,
): readonly DatasetRelease[] {
  return snapshots
    .flatMap((snapshot): readonly DatasetRelease[] => {
      const held = filesOf(snapshot).find((one) => one.dataset === dataset);
      if (!held) return [];
      const { name, bytes, sha256: sum } = held;
      return [{ ...nameOf(snapshot), file: { name, bytes, sha256: sum } }];
    })
    .toReversed();
}

/** The list of releases for programs: paths are from the folder of the list, which is that of all releases. */
export function releaseIndex(portal: Portal, snapshots: readonly Snapshot[]): string {
  return readableJson({
    licence: { id: SITE.licences.data, url: SITE.licences.dataUrl },
    latest: '../index.json',
    releases: releaseViews(portal, snapshots).map(
      ({ id, publishedOn, asOf, note, files, archive, before }) => ({
        id,
        publishedOn,
        asOf,
        note,
        ...(before && { before: before.id }),
        files: [...files, archive].map(({ name, bytes, sha256: sum, ...rest }) => ({
          path: `${id}/${name}`,
          bytes,
          sha256: sum,
          ...rest,
        })),
      }),
    ),
    changes: comparisons(portal, snapshots).map(({ from, to }) => ({
      from: from.id,
      to: to.id,
      csv: `../changes/${from.id}/${to.id}.csv`,
      json: `../changes/${from.id}/${to.id}.json`,
    })),
  });
}
