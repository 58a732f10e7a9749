import type { CommitmentRecord, Entry, Portal } from '../../schema/portal.ts';
import { DEFAULT_LOCALE } from '../../site.ts';
import { byId } from '../directory.ts';
import { recordLists, tableLists } from './portal-parts.ts';
import { distinctReadings, placeOfReading } from './reading-places.ts';
import { inRecord, inRow, placeText, type Finding, type Place, type Rule } from './rule.ts';

/** A name with the place where it is given. */
interface Named extends Place {
  readonly name: string | number;
}

/** Every name that was given before, with the place of the first time. */
function* repeated(names: Iterable<Named>): Generator<Finding> {
  const firsts = new Map<string | number, Named>();
  for (const named of names) {
    const { name, record, path } = named;
    const first = firsts.get(name);
    if (first) yield { record, path, found: name, params: { first: placeText(first) } };
    else firsts.set(name, named);
  }
}

/** The ids of each list in which an id must stand once. */
function* idLists(portal: Portal): Generator<readonly Named[]> {
  for (const { records } of recordLists(portal)) {
    yield records.map((record) => ({ name: record.id, ...inRecord(record, []) }));
  }
  for (const { name, description, rows } of tableLists(portal)) {
    if (description.key.join() !== 'id' || name === 'readings') continue;
    const ids = rows.map((row) => ({ name: String(row.id), ...inRow(name, row, ['id']) }));
    // `source` names a row of the table or a meeting: an id of both would leave open which.
    const meetings = name === 'sources' ? [...byId(portal.meetings).values()] : [];
    yield [...meetings.map((one) => ({ name: one.id, ...inRecord(one, []) })), ...ids];
  }
  // A meeting's readings have ids too, so that `corrects` can name them.
  yield distinctReadings(portal).map((reading) => ({
    name: reading.id,
    ...placeOfReading(portal, reading),
  }));
}

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  *check(portal) {
    for (const ids of idLists(portal)) yield* repeated(ids);
  },
};

/** What one column gives to the key of a row; a text in several languages counts in the default one. */
function keyPart(value: unknown): string {
  const isLocalText = typeof value === 'object' && value !== null && DEFAULT_LOCALE in value;
  const part = isLocalText ? value[DEFAULT_LOCALE] : value;
  return typeof part === 'string' || typeof part === 'number' ? String(part) : '';
}

export const duplicateRow: Rule = {
  id: 'duplicate-row',
  severity: 'error',
  *check(portal) {
    for (const { name, description, rows } of tableLists(portal)) {
      const { key } = description;
      if (key.length === 0 || key.join() === 'id') continue;
      const named = rows.map((row) => ({
        name: key.map((column) => keyPart(row[column])).join(' | '),
        ...inRow(name, row, []),
      }));
      for (const finding of repeated(named)) {
        yield { ...finding, params: { ...finding.params, columns: key } };
      }
    }
  },
};

/** The key of each part of a list. */
function keysIn(
  record: Entry,
  parts: readonly { readonly key: string }[] | undefined,
  ...path: readonly (string | number)[]
): Named[] {
  return (parts ?? []).map(({ key }, index) => ({
    name: key,
    ...inRecord(record, [...path, index, 'key']),
  }));
}

/** The keys that the commitment's own file gives. */
function ownKeys(commitment: CommitmentRecord): readonly Named[] {
  return [
    ...keysIn(commitment, commitment.activities, 'activities'),
    ...(commitment.activities ?? []).flatMap((activity, index) =>
      keysIn(commitment, activity.actions, 'activities', index, 'actions'),
    ),
    ...keysIn(commitment, commitment.actions, 'actions'),
    ...keysIn(commitment, commitment.communications, 'communications'),
    ...keysIn(commitment, commitment.blockers, 'blockers'),
  ];
}

/** The keys of the points that meetings raised, by commitment. */
function pointKeys(portal: Portal): ReadonlyMap<string, readonly Named[]> {
  const keys = new Map<string, Named[]>();
  for (const meeting of portal.meetings) {
    for (const [index, report] of (meeting.reports ?? []).entries()) {
      const named = keysIn(meeting, report.points, 'reports', index, 'points');
      keys.set(report.commitment, [...(keys.get(report.commitment) ?? []), ...named]);
    }
  }
  return keys;
}

/** Keys are anchors: no two parts of a page may share one, and a commitment's page shows all its points. */
export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'error',
  *check(portal) {
    const points = pointKeys(portal);
    for (const commitment of portal.commitments) {
      yield* repeated([...ownKeys(commitment), ...(points.get(commitment.id) ?? [])]);
    }
    for (const meeting of portal.meetings) {
      const anchors = (meeting.agenda ?? []).flatMap(({ anchor }, index) =>
        anchor === undefined
          ? []
          : [{ name: anchor, ...inRecord(meeting, ['agenda', index, 'anchor']) }],
      );
      yield* repeated(anchors);
    }
    for (const process of portal.processes)
      yield* repeated(keysIn(process, process.stages, 'stages'));
    for (const topic of portal.topics) yield* repeated(keysIn(topic, topic.posts, 'posts'));
  },
};

/** The number of each part of a list, where it has one. */
function numbersIn<Field extends 'number' | 'order'>(
  record: Entry,
  parts: readonly Readonly<Partial<Record<Field, number | undefined>>>[] | undefined,
  list: string,
  field: Field,
): Named[] {
  return (parts ?? []).flatMap((part, index) => {
    const number = part[field];
    return number === undefined
      ? []
      : [{ name: number, ...inRecord(record, [list, index, field]) }];
  });
}

/** Numbers that a source gives are names: one number, one thing. */
export const duplicateNumber: Rule = {
  id: 'duplicate-number',
  severity: 'error',
  *check(portal) {
    yield* repeated(
      portal.plans.map((plan) => ({ name: plan.number, ...inRecord(plan, ['number']) })),
    );
    for (const commitment of portal.commitments) {
      yield* repeated(numbersIn(commitment, commitment.activities, 'activities', 'order'));
      yield* repeated(numbersIn(commitment, commitment.activities, 'activities', 'number'));
    }
    for (const meeting of portal.meetings) {
      yield* repeated(numbersIn(meeting, meeting.decisions, 'decisions', 'number'));
    }
    for (const process of portal.processes) {
      yield* repeated(numbersIn(process, process.adopted, 'adopted', 'number'));
    }
  },
};
