/** Which columns of a dataset name a row of another one. */
import type { Dataset } from './dataset.ts';
import { DATASETS } from './datasets.ts';

/** Some columns together hold what the key columns of another dataset hold. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly dataset: string;
  readonly to: readonly string[];
}

const has = ({ columns }: Dataset, name: string): boolean =>
  columns.some((column) => column.name === name && column.isList !== true);

/**
 * The foreign keys that a table can hold: a list of ids stands in one cell, and a source is a row of one of two datasets,
 * so that neither is one.
 */
export function foreignKeysOf(dataset: Dataset): readonly ForeignKey[] {
  const single = dataset.columns.flatMap(({ name, references, isList }): readonly ForeignKey[] => {
    if (references === undefined || references === 'source' || isList === true) return [];
    const target = DATASETS.find(({ holds }) => holds === references);
    return target ? [{ columns: [name], dataset: target.name, to: ['id'] }] : [];
  });
  const isOfActivity =
    dataset.name !== 'activities' && has(dataset, 'commitment') && has(dataset, 'activity');
  return isOfActivity
    ? [
        ...single,
        { columns: ['commitment', 'activity'], dataset: 'activities', to: ['commitment', 'key'] },
      ]
    : single;
}
