/** The releases as pages and programs are shown them. */
import { zipSync } from 'fflate';
import { readableJson } from '../../datasets/json.ts';
import { siteDay } from '../../domain/plans.ts';
import type { Portal } from '../../schema/portal.ts';
import type { LocalText } from '../../schema/primitives.ts';
import type { Snapshot, SnapshotFile } from '../../schema/snapshot.ts';
import { SITE } from '../../site.ts';
import { ARCHIVE_TIME } from './archive.ts';
import { changesBetween, commitmentCounts, type ChangeCounts } from './changes.ts';
import { comparedIds, comparisonKey } from './comparisons.ts';
import { copyOfRelease, datasetsOfCopy, LATEST, periodOfCopy, recordedUntil } from './copies.ts';
import type { Period } from './coverage.ts';
import { NO_MEMORY, sha256, type Memory } from './memory.ts';

/** What every release has beside its files: all of them in one. */
export const RELEASE_ARCHIVE = 'open-data.zip';

/**
 * All files of a release in one, stored and not compressed: a compressor that is improved writes other bytes, and those of
 * a release never change.
 */
export function releaseArchive({ files, read }: Snapshot): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ name }) => [name, read(name)])), {
    mtime: ARCHIVE_TIME,
    level: 0,
  });
}

/** A file of a release, and the dataset that it holds. */
export interface ReleaseFile extends SnapshotFile {
  readonly dataset?: string;
}

/** What is known of a release by reading it: the same for ever, and so JSON that can be kept. */
interface ReleaseFacts {
  /** As its own description has them. */
  readonly files: readonly ReleaseFile[];
  readonly archive: SnapshotFile;
  /** The day up to which its data are recorded. */
  readonly asOf: string;
  /** Which time its data speak of. */
  readonly period: Period;
}

function factsOf(snapshot: Snapshot): ReleaseFacts {
  const copy = copyOfRelease(snapshot);
  const datasets = [...datasetsOfCopy(copy).values()];
  const archive = releaseArchive(snapshot);
  return {
    files: snapshot.files.map((file) => {
      const dataset = datasets.find(({ path }) => path === file.name);
      return { ...file, ...(dataset && { dataset: dataset.name }) };
    }),
    archive: { name: RELEASE_ARCHIVE, bytes: archive.length, sha256: sha256(archive) },
    asOf: recordedUntil(copy),
    period: periodOfCopy(copy),
  };
}

/** What names a release. */
export interface ReleaseName {
  readonly id: string;
  readonly publishedOn: string;
}

function nameOf({ release: { id, publishedOn } }: Snapshot): ReleaseName {
  return { id, publishedOn };
}

/** A release with all that pages and lists say of it. */
export interface KnownRelease extends ReleaseFacts {
  readonly snapshot: Snapshot;
  /** The release before it, and what changed of commitments since. */
  readonly before?: ReleaseName & { readonly commitments: ChangeCounts };
}

/**
 * The releases in their order, the oldest first. A release that the memory knows is not read, whatever its size.
 *
 * @param memory of the builds before
 */
export function knownReleases(
  snapshots: readonly Snapshot[],
  memory: Memory = NO_MEMORY,
): readonly KnownRelease[] {
  return snapshots.map((snapshot, place): KnownRelease => {
    const earlier = snapshots[place - 1];
    const { id, publishedOn, sums } = snapshot.release;
    const facts = memory.recall(['release', id, publishedOn, sums], () => factsOf(snapshot));
    if (!earlier) return { snapshot, ...facts };
    const pair = { from: copyOfRelease(earlier), to: copyOfRelease(snapshot) };
    const commitments = memory.recall(['changes of commitments', ...comparisonKey(pair)], () =>
      commitmentCounts(changesBetween(pair.from, pair.to)),
    );
    return { snapshot, ...facts, before: { ...nameOf(earlier), commitments } };
  });
}

/** A page about one release. */
export interface ReleaseView extends ReleaseName, Omit<ReleaseFacts, 'period'> {
  readonly note: LocalText;
  readonly before?: KnownRelease['before'];
  /** Id of the release after it. */
  readonly next?: string;
}

/** Every release, the newest first. */
export function releaseViews(known: readonly KnownRelease[]): readonly ReleaseView[] {
  return known
    .map(({ snapshot, files, archive, asOf, before }, place): ReleaseView => {
      const next = known[place + 1]?.snapshot.release.id;
      return {
        ...nameOf(snapshot),
        note: snapshot.release.note,
        asOf,
        files,
        archive,
        ...(before && { before }),
        ...(next !== undefined && { next }),
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

export function releaseListView(portal: Portal, known: readonly KnownRelease[]): ReleaseListView {
  return {
    day: siteDay(portal),
    releases: releaseViews(known).map(({ files, ...release }) => ({
      ...release,
      datasets: files.filter(({ dataset }) => dataset !== undefined).length,
    })),
  };
}

/** A state of the data: a release with the day of its publication, or the newest data with the day up to which they are recorded. */
export interface DataState {
  readonly id: string;
  readonly day: string;
}

/** A page on which a second state of the data is chosen, to be compared with a first one. */
export interface OtherStatesView extends DataState {
  /** The day up to which the newest data are recorded. */
  readonly siteDay: string;
  /** The newest first. */
  readonly earlier: readonly DataState[];
  readonly later: readonly DataState[];
}

/** Of each state one, the newest first; none where nothing was released. */
export function otherStatesViews(portal: Portal): readonly OtherStatesView[] {
  const today = siteDay(portal);
  const states = statesOf(portal).toReversed();
  return states.map((state, place) => ({
    ...state,
    siteDay: today,
    earlier: states.slice(place + 1),
    later: states.slice(0, place),
  }));
}

function statesOf(portal: Portal): readonly DataState[] {
  if (portal.releases.length === 0) return [];
  return [
    ...portal.releases.map(({ id, publishedOn }) => ({ id, day: publishedOn })),
    { id: LATEST, day: siteDay(portal) },
  ];
}

/** The page on which a first state of the data is chosen. */
export interface StateListView {
  readonly day: string;
  /** The newest first, each with the id of the release before it. */
  readonly states: readonly (DataState & { readonly before?: string })[];
}

export function stateListView(portal: Portal): StateListView {
  const states = statesOf(portal);
  return {
    day: siteDay(portal),
    states: states
      .map((state, place) => {
        const before = states[place - 1];
        return { ...state, ...(before && { before: before.id }) };
      })
      .toReversed(),
  };
}

/** The releases that hold a dataset of today, the newest first. */
export interface DatasetRelease extends ReleaseName {
  readonly file: SnapshotFile;
}

export function releasesOf(
  known: readonly KnownRelease[],
  dataset: string,
): readonly DatasetRelease[] {
  return known
    .flatMap(({ snapshot, files }): readonly DatasetRelease[] => {
      const held = files.find((one) => one.dataset === dataset);
      if (!held) return [];
      const { name, bytes, sha256: sum } = held;
      return [{ ...nameOf(snapshot), file: { name, bytes, sha256: sum } }];
    })
    .toReversed();
}

/** The list of releases for programs: paths are from the folder of the list, which is that of all releases. */
export function releaseIndex(known: readonly KnownRelease[]): string {
  return readableJson({
    licence: { id: SITE.licences.data, url: SITE.licences.dataUrl },
    latest: '../index.json',
    releases: releaseViews(known).map(
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
    changes: comparedIds(known.map(({ snapshot }) => snapshot.release.id)).map(([from, to]) => ({
      from,
      to,
      csv: `../changes/${from}/${to}.csv`,
      json: `../changes/${from}/${to}.json`,
    })),
  });
}
