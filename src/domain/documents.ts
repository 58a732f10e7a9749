import { SOURCE_KINDS, type Source, type SourceKind } from '../schema/source.ts';
import type {
  CommitmentRecord,
  MeetingRecord,
  PlanRecord,
  Portal,
  RecordOf,
} from '../schema/portal.ts';
import { byId, found } from './directory.ts';

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

/** A record that a document is about. */
export type Subject =
  | { readonly kind: 'plan'; readonly record: PlanRecord }
  | {
      readonly kind: 'commitment';
      readonly record: CommitmentRecord;
      readonly plan: PlanRecord;
    }
  | { readonly kind: 'meeting'; readonly record: MeetingRecord }
  | { readonly kind: 'event'; readonly record: RecordOf<'events'> }
  | { readonly kind: 'edition'; readonly record: RecordOf<'editions'> };

/**
 * The records that a document is about, in its own order. A draft meeting is left out, since it is not published;
 * so is an id that names nothing.
 */
export function subjectsOf(portal: Portal, document: Source): readonly Subject[] {
  return (document.about ?? []).flatMap((id): Subject[] => {
    const plan = byId(portal.plans).get(id);
    if (plan) return [{ kind: 'plan', record: plan }];
    const commitment = byId(portal.commitments).get(id);
    if (commitment) {
      const ofPlan = found(portal.plans, commitment.plan);
      return [{ kind: 'commitment', record: commitment, plan: ofPlan }];
    }
    const meeting = byId(portal.meetings).get(id);
    if (meeting) return meeting.status === 'draft' ? [] : [{ kind: 'meeting', record: meeting }];
    const event = byId(portal.events).get(id);
    if (event) return [{ kind: 'event', record: event }];
    const edition = byId(portal.editions).get(id);
    return edition ? [{ kind: 'edition', record: edition }] : [];
  });
}

/** The day the last document was recorded here; absent when there is none. */
export function lastAddition(portal: Portal): string | undefined {
  return portal.sources
    .map((source) => source.recordedOn)
    .toSorted()
    .at(-1);
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
