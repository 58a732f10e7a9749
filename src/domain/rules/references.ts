import { referencesIn, type ReferenceField } from '../../schema/fields.ts';
import type { Portal } from '../../schema/portal.ts';
import type { ReferenceKind } from '../../schema/primitives.ts';
import { nearest } from '../nearest.ts';
import { publishedReadings } from '../readings.ts';
import { recordLists, tableLists } from './portal-parts.ts';
import { inRecord, inRow, type Finding, type Place, type Rule, type RuleContext } from './rule.ts';

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

/** What a reference of each kind may name. */
const KNOWN = {
  plan: (portal) => ids(portal.plans),
  commitment: (portal) => ids(portal.commitments),
  meeting: (portal) => ids(portal.meetings),
  event: (portal) => ids(portal.events),
  edition: (portal) => ids(portal.editions),
  process: (portal) => ids(portal.processes),
  proposal: (portal) => ids(portal.proposals),
  topic: (portal) => ids(portal.topics),
  source: (portal) => [...ids(portal.sources), ...ids(portal.meetings)],
  institution: (portal) => ids(portal.institutions),
  reading: (portal) => ids(publishedReadings(portal)),
  committee: (portal) => ids(portal.committees),
  region: (portal) => ids(portal.regions),
  theme: (portal) => ids(portal.themes),
  audience: (portal) => ids(portal.audiences),
  medium: (portal) => ids(portal.media),
  'organiser-kind': (portal) => ids(portal.organiserKinds),
  'blocking-reason': (portal) => ids(portal.blockingReasons),
  term: (portal) => ids(portal.glossary),
  requirement: (portal) => ids(portal.requirements),
  release: (portal) => ids(portal.releases),
} as const satisfies Record<ReferenceKind, (portal: Portal) => readonly string[]>;

/** A reference with the place it was read from. */
type Located = ReferenceField & Place;

function* allReferences(portal: Portal): Generator<Located> {
  for (const { description, records } of recordLists(portal)) {
    for (const record of records) {
      for (const reference of referencesIn(description.schema, record)) {
        yield { ...reference, ...inRecord(record, reference.path) };
      }
    }
  }
  for (const { name, description, rows } of tableLists(portal)) {
    for (const row of rows) {
      for (const reference of referencesIn(description.schema, row)) {
        yield { ...reference, ...inRow(name, row, reference.path) };
      }
    }
  }
}

/** Whether the record behind a reference is there but could not be read: it was reported where it stands. */
function isUnreadable({ kind, id }: ReferenceField, { unreadable }: RuleContext): boolean {
  const has = (name: ReferenceKind, wanted: string): boolean =>
    unreadable.has(`${name}:${wanted}`) || unreadable.has(`${name}:*`);
  if (has(kind, id)) return true;
  if (kind === 'source') return unreadable.has(`meeting:${id}`);
  // A meeting's reading has the meeting's id in front.
  return kind === 'reading' && unreadable.has(`meeting:${id.split('/')[0] ?? ''}`);
}

function* dangling(
  portal: Portal,
  context: RuleContext,
): Generator<Located & { nearest?: string }> {
  const known = new Map<ReferenceKind, ReadonlySet<string>>();
  const suggestions = new Map<string, string | undefined>();
  for (const reference of allReferences(portal)) {
    const { kind, id } = reference;
    const knownIds = known.get(kind) ?? new Set(KNOWN[kind](portal));
    known.set(kind, knownIds);
    if (knownIds.has(id) || isUnreadable(reference, context)) continue;
    const name = `${kind}:${id}`;
    if (!suggestions.has(name)) suggestions.set(name, nearest(id, knownIds));
    const suggestion = suggestions.get(name);
    yield suggestion === undefined ? reference : { ...reference, nearest: suggestion };
  }
}

/** First and last number of a plan's commitments; empty where none is on record. */
function rangeOf(portal: Portal, plan: string): { first: number; last: number } | object {
  const numbers = portal.commitments.filter((one) => one.plan === plan).map(({ number }) => number);
  return numbers.length === 0 ? {} : { first: Math.min(...numbers), last: Math.max(...numbers) };
}

function findingOf(
  { record, path, kind, id, nearest: suggestion }: Located & { nearest?: string },
  more: object = {},
): Finding {
  return {
    record,
    path,
    found: id,
    params: { kind, id, ...(suggestion === undefined ? {} : { nearest: suggestion }), ...more },
  };
}

export const unknownCommitment: Rule = {
  id: 'unknown-commitment',
  severity: 'error',
  *check(portal, context) {
    for (const reference of dangling(portal, context)) {
      if (reference.kind !== 'commitment') continue;
      const plan = reference.id.split('/')[0] ?? '';
      yield findingOf(reference, { plan, ...rangeOf(portal, plan) });
    }
  },
};

export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  *check(portal, context) {
    for (const reference of dangling(portal, context)) {
      if (reference.kind !== 'commitment') yield findingOf(reference);
    }
  },
};
