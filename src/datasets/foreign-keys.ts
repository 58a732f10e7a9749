/** Which columns of a dataset name a row of another one. */
import type { Column, Dataset } from './dataset.ts';
import { DATASETS } from './datasets.ts';

/** Some columns together hold what the key columns of another dataset hold. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly dataset: string;
  readonly to: readonly string[];
}

const has = ({ columns }: Dataset, name: string): boolean =>
  columns.some((column) => column.name === name && column.isList !== true);

/** The dataset whose rows a column names by their `id`; none for a source, which is a row of one of two. */
export function targetOf({ references }: Pick<Column, 'references'>): Dataset | undefined {
  return references === undefined || references === 'source'
    ? undefined
    : DATASETS.find(({ holds }) => holds === references);
}

/**
 * The foreign keys that a table can hold: a list of ids stands in one cell, and a source is a row of one of two datasets,
 * so that neither is one.
 */
export function foreignKeysOf(dataset: Dataset): readonly ForeignKey[] {
  const single = dataset.columns.flatMap((column): readonly ForeignKey[] => {
    const target = column.isList === true ? undefined : targetOf(column);
    return target ? [{ columns: [column.name], dataset: target.name, to: ['id'] }] : [];
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
