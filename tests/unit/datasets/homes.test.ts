import { expect, test } from 'vitest';
import { z } from 'zod';
import { recordCodec } from '../../../src/datasets/codec.ts';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { schemaOf } from '../../../src/datasets/homes.ts';
import { bareSchema } from '../../../src/schema/columns.ts';
import { RECORDS, type RecordName } from '../../../src/schema/records.ts';

type Schema = z.core.$ZodType;

/** Every place of a schema: those of lists of maps, those of maps, and those of what holds a value. */
function placesIn(schema: Schema, path: string): { lists: string[]; values: string[] } {
  const bare = bareSchema(schema);
  const nothing = { lists: [], values: [] };
  if (z.globalRegistry.get(bare)?.localText === true) return { ...nothing, values: [path] };
  const within = (parts: readonly { lists: string[]; values: string[] }[]) => ({
    lists: parts.flatMap(({ lists }) => lists),
    values: parts.flatMap(({ values }) => values),
  });
  if (bare instanceof z.ZodObject) {
    const fields = Object.entries<Schema>(bare.def.shape);
    return within(
      fields.map(([name, field]) => placesIn(field, path === '' ? name : `${path}.${name}`)),
    );
  }
  if (bare instanceof z.ZodUnion) return within(bare.def.options.map((o) => placesIn(o, path)));
  if (bare instanceof z.ZodArray) {
    const items = placesIn(bare.def.element, `${path}[]`);
    const isOfMaps = items.values.some((value) => value !== `${path}[]`);
    return isOfMaps ? { ...items, lists: [path, ...items.lists] } : { ...nothing, values: [path] };
  }
  return { ...nothing, values: [path] };
}

test.each(Object.keys(RECORDS) as RecordName[])('every list within %s is a dataset', (record) => {
  const { lists } = placesIn(RECORDS[record].schema, '');
  const homes = DATASETS.flatMap((dataset) => dataset.homes ?? [])
    .filter((home) => home.record === record && home.lists.length > 0)
    .filter(({ lists: own }) => own.at(-1)?.by !== 'none')
    .map((home) => home.lists.map(({ path }) => path).join('[].'));
  expect(homes.toSorted()).toEqual([...new Set(lists)].toSorted());
});

test('every field of a record is in a column of a dataset', () => {
  for (const record of Object.keys(RECORDS) as RecordName[]) {
    const { values } = placesIn(RECORDS[record].schema, '');
    const held = DATASETS.flatMap(({ columns, homes = [] }) =>
      homes
        .filter((home) => home.record === record)
        .flatMap((home) => {
          const start = home.lists.map(({ path, by }) => path + (by === 'none' ? '' : '[]'));
          return recordCodec(schemaOf(home))
            .columns.filter(({ name }) => columns.some((column) => column.name === name))
            .map(({ path }) => [...start, ...path].join('.'));
        }),
    );
    const wording = 'unofficial';
    const wanted = values.filter((value) => value !== wording);
    expect([...new Set(held)].filter((one) => one !== wording).toSorted()).toEqual(
      [...new Set(wanted)].toSorted(),
    );
  }
});
