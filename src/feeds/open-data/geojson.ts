/** Datasets whose rows can have a place on the map, as GeoJSON: RFC 7946. */
import type { Dataset } from '../../datasets/dataset.ts';
import { typedCells, typedRows } from '../../datasets/typed-rows.ts';
import type { Portal } from '../../schema/portal.ts';

const LATITUDE = /^(?:l|.*L)atitude$/;
const LONGITUDE = /^(?:l|.*L)ongitude$/;

/** Whether a place may be recorded for the rows of a dataset. */
export function hasPlaces({ columns }: Dataset): boolean {
  return columns.some(({ name }) => LATITUDE.test(name));
}

/** The rows whose place is known, each with its cells; a file without such a row holds no feature. */
export function geojsonOf(dataset: Dataset, portal: Portal): string {
  const cells = typedCells(dataset);
  const north = cells.findIndex(({ name }) => LATITUDE.test(name));
  const east = cells.findIndex(({ name }) => LONGITUDE.test(name));
  const features = typedRows(portal, dataset).flatMap((row) => {
    const coordinates = [row[east], row[north]];
    if (coordinates.some((value) => typeof value !== 'number')) return [];
    const properties = Object.fromEntries(
      cells.map(({ name }, index) => [name, row[index] ?? null]),
    );
    return [
      JSON.stringify({
        type: 'Feature',
        geometry: { type: 'Point', coordinates },
        properties,
      }),
    ];
  });
  const list = features.length === 0 ? '' : `\n${features.join(',\n')}\n`;
  return `{"type":"FeatureCollection","features":[${list}]}\n`;
}
