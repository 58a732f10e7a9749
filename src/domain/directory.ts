import type { CitedSource, MeetingRecord, Portal, RowOf } from '../schema/portal.ts';
import type { InstitutionOrText, LocalText } from '../schema/primitives.ts';
import { once, oncePer } from './relations.ts';

const indexOf = once(
  (items: readonly { readonly id: string }[]): ReadonlyMap<string, unknown> =>
    new Map(items.map((item) => [item.id, item])),
);

/** Rows or records by their id. The index of a list is made once. */
export function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return indexOf(items) as ReadonlyMap<string, Item>;
}

/**
 * The row or record that a reference names.
 * @throws RangeError where there is none: the rules have already refused such content
 */
export function found<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
): Item {
  const item = byId(items).get(id);
  if (!item) throw new RangeError(`nothing has the id ${id}`);
  return item;
}

const citedMeeting = oncePer((_: Portal, meeting: MeetingRecord): CitedSource => ({
  kind: 'meeting',
  id: meeting.id,
  meeting,
}));
const citedDocument = oncePer((_: Portal, document: RowOf<'sources'>): CitedSource => ({
  kind: 'document',
  id: document.id,
  document,
}));

/** The documents and meetings that source ids name, in the order of the ids, each once. */
export function citedSources(portal: Portal, ids: readonly string[]): readonly CitedSource[] {
  return [...new Set(ids)].map((id) => {
    const meeting = byId(portal.meetings).get(id);
    return meeting
      ? citedMeeting(portal, meeting)
      : citedDocument(portal, found(portal.sources, id));
  });
}

/** The name of an institution of the table, or the source's own words for one. */
export function institutionName(portal: Portal, reference: InstitutionOrText): LocalText {
  return 'institution' in reference
    ? found(portal.institutions, reference.institution).name
    : reference.text;
}
