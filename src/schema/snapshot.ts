import type { RowOf } from './portal.ts';

/** A file of a release, as its sums name it. */
export interface SnapshotFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The files of a release, which never change: what `snapshots/<id>/` holds. */
export interface Snapshot {
  readonly release: RowOf<'releases'>;
  /** In the order of its sums, which come last. */
  readonly files: readonly SnapshotFile[];
  /** The bytes of a file of `files`. */
  readonly read: (name: string) => Uint8Array;
}
