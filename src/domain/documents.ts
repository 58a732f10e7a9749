import { SOURCE_KINDS, type Source, type SourceKind } from '../schema/source.ts';
import type { CommitmentRecord, MeetingRecord, Portal, RecordOf } from '../schema/portal.ts';
import { byId, found } from './directory.ts';
import { isPublished } from './events.ts';
import { planName, type PlanName } from './naming.ts';
import { siteDay } from './plans.ts';

/** The documents of one kind that were published in the same year. */
export interface YearGroup {
  /** `2020`; absent for those whose day of publication is not stated. */
  readonly year?: string;
  readonly documents: readonly Source[];
}

/** The documents of one kind. */
export interface DocumentGroup {
  readonly kind: SourceKind;
  readonly documents: readonly Source[];
  /** The newest year first; those without a day of publication last. */
  readonly years: readonly YearGroup[];
}

function yearGroups(documents: readonly Source[]): readonly YearGroup[] {
  const years = Map.groupBy(documents, ({ publishedOn }) => publishedOn?.slice(0, 4));
  return [...years]
    .map(([year, group]) =>
      year === undefined ? { documents: group } : { year, documents: group },
    )
    .toSorted((one, other) => ((one.year ?? '') > (other.year ?? '') ? -1 : 1));
}

/** Every source by kind, in the order of the kinds, each kind as the table has it. */
export function documentGroups(portal: Portal): readonly DocumentGroup[] {
  return SOURCE_KINDS.map((kind) => {
    const documents = portal.sources.filter((source) => source.kind === kind);
    return { kind, documents, years: yearGroups(documents) };
  }).filter((group) => group.documents.length > 0);
}

/** A record that a document is about, by what names it. */
export type Subject =
  | { readonly kind: 'plan'; readonly record: PlanName }
  | {
      readonly kind: 'commitment';
      readonly record: Pick<CommitmentRecord, 'id' | 'number'>;
      readonly plan: PlanName;
    }
  | { readonly kind: 'meeting'; readonly record: Pick<MeetingRecord, 'id' | 'title'> }
  | { readonly kind: 'event'; readonly record: Pick<RecordOf<'events'>, 'id' | 'title'> }
  | { readonly kind: 'edition'; readonly record: Pick<RecordOf<'editions'>, 'id'> };

function titled({ id, title }: MeetingRecord | RecordOf<'events'>) {
  return { id, title };
}

/**
 * The records that a document is about, in its own order. A draft meeting and an event that is only proposed are left
 * out, since they are not published; so is an id that names nothing.
 */
export function subjectsOf(portal: Portal, document: Source): readonly Subject[] {
  return (document.about ?? []).flatMap((id): Subject[] => {
    const plan = byId(portal.plans).get(id);
    if (plan) return [{ kind: 'plan', record: planName(plan) }];
    const commitment = byId(portal.commitments).get(id);
    if (commitment) {
      const { number } = commitment;
      const ofPlan = planName(found(portal.plans, commitment.plan));
      return [{ kind: 'commitment', record: { id, number }, plan: ofPlan }];
    }
    const meeting = byId(portal.meetings).get(id);
    if (meeting) {
      return meeting.status === 'draft' ? [] : [{ kind: 'meeting', record: titled(meeting) }];
    }
    const event = byId(portal.events).get(id);
    if (event) return isPublished(event) ? [{ kind: 'event', record: titled(event) }] : [];
    return byId(portal.editions).has(id) ? [{ kind: 'edition', record: { id } }] : [];
  });
}

/** The day the last document was recorded here; absent when there is none. */
export function lastAddition(portal: Portal): string | undefined {
  return portal.sources
    .map((source) => source.recordedOn)
    .toSorted()
    .at(-1);
}

/** The repository of documents as its page shows it. */
export interface DocumentView {
  readonly groups: readonly DocumentGroup[];
  /** What each document is about, by its id; a document that is about nothing on record is left out. */
  readonly subjects: ReadonlyMap<string, readonly Subject[]>;
  /** Every document, as the table has them. */
  readonly documents: readonly Source[];
  /** The day the last document was recorded here. */
  readonly last?: string;
  /** The day the page speaks of. */
  readonly day: string;
}

export function documentView(portal: Portal): DocumentView {
  const last = lastAddition(portal);
  const subjects = portal.sources.map((source) => [source.id, subjectsOf(portal, source)] as const);
  return {
    groups: documentGroups(portal),
    subjects: new Map(subjects.filter(([, about]) => about.length > 0)),
    documents: portal.sources,
    ...(last !== undefined && { last }),
    day: siteDay(portal),
  };
}

/** Every source id that a value names anywhere below it, each once, in the order of mention. */
export function sourcesIn(value: unknown): readonly string[] {
  const found = new Set<string>();
  const visit = (part: unknown, key: string): void => {
    if (Array.isArray(part)) for (const item of part) visit(item, key);
    else if (typeof part === 'object' && part !== null)
      for (const [name, item] of Object.entries(part)) visit(item, name);
    else if (typeof part === 'string' && SOURCE_FIELDS.has(key)) found.add(part);
  };
  visit(value, '');
  return [...found];
}

const SOURCE_FIELDS = new Set(['source', 'sources', 'evidence', 'documents', 'report']);
