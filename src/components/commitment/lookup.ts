import type { CitedSource } from '../../schema/portal.ts';
import type { LocalText } from '../../schema/primitives.ts';

/** Every source that a page cites, by id. */
export type SourceIndex = ReadonlyMap<string, CitedSource>;

/** What has a name, by id: institutions, committees, themes. */
export type NameIndex = ReadonlyMap<string, { readonly name: LocalText }>;

function known<Value>(index: ReadonlyMap<string, Value>, id: string): Value {
  const value = index.get(id);
  if (value === undefined) throw new RangeError(`the index has no ${id}`);
  return value;
}

/**
 * The sources that ids name, in their order.
 * @throws RangeError for an id that the index lacks: a fact would stand without its source
 */
export function citedIn(index: SourceIndex, ids: readonly string[]): readonly CitedSource[] {
  return ids.map((id) => known(index, id));
}

/** @throws RangeError for an id that the index lacks: the rules have already refused such content */
export function nameIn(index: NameIndex, id: string): LocalText {
  return known(index, id).name;
}
