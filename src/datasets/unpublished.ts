/** Events that wait to be confirmed are in no file: what names one elsewhere does not say so, and coming back loses nothing. */
import { isUnpublishedEvent } from '../domain/events.ts';
import type { Portal } from '../schema/portal.ts';
import type { Column, Value } from './dataset.ts';

/** The column in which a source names records of any kind. */
const ABOUT = 'about';

/** Whether a column can name an event. */
export function namesEvents({ name, references, isList }: Column): boolean {
  return references === 'event' || (name === ABOUT && isList === true);
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

/** What is published of a value: all of it but events that are not shown. */
export function publishedValue(portal: Portal, column: Column, value: Value): Value {
  if (!namesEvents(column)) return value;
  const isShown = (id: string): boolean => !isUnpublishedEvent(portal, id);
  if (isList(value)) return value.filter(isShown);
  return typeof value === 'string' && !isShown(value) ? undefined : value;
}

function isSame(one: Value, other: Value): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/**
 * A value that came in, with what no file could say of it.
 *
 * @param before the value as it stands in the records
 */
export function withUnpublished(
  portal: Portal,
  column: Column,
  before: Value,
  after: Value,
): Value {
  if (!namesEvents(column)) return after;
  if (isSame(publishedValue(portal, column, before), after)) return before;
  if (!isList(before)) return after;
  const known = isList(after) ? after : [];
  const kept = before.filter((id) => isUnpublishedEvent(portal, id) && !known.includes(id));
  return kept.length === 0 ? after : [...known, ...kept];
}
