import type { OtherValue } from '../schema/evidence.ts';
import type { CommitmentRecord } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';

/** A value of a record as it can be shown. */
export type ShownValue =
  | { readonly kind: 'text'; readonly text: LocalText }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'institution'; readonly id: string };

/** A field of which sources give different values. */
export interface Disagreement {
  readonly field: string;
  /** The value that the record holds; absent where it holds none, or one that is no single value. */
  readonly shown?: ShownValue;
  /** What other sources say, in the record's order. */
  readonly others: readonly (Pick<OtherValue, 'source' | 'note'> & {
    readonly value: ShownValue;
  })[];
}

function shownValue(commitment: CommitmentRecord, field: string): ShownValue | undefined {
  switch (field) {
    case 'startsOn':
    case 'endsOn': {
      const date = commitment[field];
      return date === undefined ? undefined : { kind: 'date', date };
    }
    case 'title':
    case 'objective':
    case 'problem': {
      const text = commitment[field];
      return text === undefined ? undefined : { kind: 'text', text };
    }
    case 'leadInstitution': {
      const id = commitment.leadInstitution;
      return id === undefined ? undefined : { kind: 'institution', id };
    }
    default:
      return undefined;
  }
}

/** The fields of a commitment of which sources differ, in the order in which the record first names them. */
export function disagreementsOf(commitment: CommitmentRecord): readonly Disagreement[] {
  return [...Map.groupBy(commitment.otherValues ?? [], ({ field }) => field)].map(
    ([field, others]) => {
      const shown = shownValue(commitment, field);
      return {
        field,
        ...(shown && { shown }),
        others: others.map(({ value, source, note }) => ({
          value:
            typeof value === 'string'
              ? { kind: 'date', date: value }
              : { kind: 'text', text: value },
          source,
          ...(note && { note }),
        })),
      };
    },
  );
}
