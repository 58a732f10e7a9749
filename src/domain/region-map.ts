import type { EventRecord, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { byId } from './directory.ts';

/** A region on the map, with how many events it has. */
export interface RegionTile {
  readonly id: string;
  readonly name: LocalText;
  readonly column: number;
  readonly row: number;
  readonly count: number;
}

/** Events by their regions, and those that no tile shows. */
export interface RegionMapView {
  /** The regions that have a place on the map, in the order of their tiles. */
  readonly tiles: readonly RegionTile[];
  /** How many are held online only, whether they name a region or not. */
  readonly online: number;
  /** How many have no tile and are not held online only. */
  readonly elsewhere: number;
}

/** @returns undefined where no region has a place on the map, or no event is to be shown */
export function regionMap(
  portal: Portal,
  events: readonly EventRecord[],
): RegionMapView | undefined {
  const tiles = portal.regions
    .flatMap(({ id, name, mapColumn: column, mapRow: row }) =>
      column === undefined || row === undefined
        ? []
        : [{ id, name, column, row, count: events.filter(({ region }) => region === id).length }],
    )
    .toSorted((one, other) => one.row - other.row || one.column - other.column);
  if (tiles.length === 0 || events.length === 0) return undefined;
  const onMap = byId(tiles);
  return {
    tiles,
    online: events.filter(({ mode }) => mode === 'online').length,
    elsewhere: events.filter(
      ({ mode, region }) => mode !== 'online' && (region === undefined || !onMap.has(region)),
    ).length,
  };
}
