/** Registrations of events, as the receiving end judges and keeps them: by the rules of the form and of the import. */
import { daysNearEdition } from '../domain/rules/events.ts';
import { registrationState } from '../domain/events.ts';
import {
  EVENT_COLUMNS,
  eventColumns,
  readEventColumns,
  readEventForm,
  type FilledEvent,
} from '../forms/event-form.ts';
import type { FieldIssue } from '../forms/submission.ts';
import type { EditionRecord, Portal } from '../schema/portal.ts';
import type { ReceivedForm } from './received-form.ts';

/** The records that registrations are judged with. */
export type RegistrationRecords = Pick<
  Portal,
  'editions' | 'regions' | 'organiserKinds' | 'themes' | 'audiences' | 'commitments'
>;

interface Row {
  readonly id: string;
}

/** Values that are in no list of the records. */
function unknownValues(
  { registration }: FilledEvent,
  records: RegistrationRecords,
): readonly FieldIssue[] {
  if (!registration) return [];
  const { region, organiser, themes, audiences, commitments } = registration;
  const lists: readonly (readonly [
    field: string,
    values: readonly string[],
    rows: readonly Row[],
  ])[] = [
    ['region', region === undefined ? [] : [region], records.regions],
    ['organiserKind', [organiser.kind], records.organiserKinds],
    ['themes', themes ?? [], records.themes],
    ['audiences', audiences ?? [], records.audiences],
    ['commitments', commitments ?? [], records.commitments],
  ];
  return lists
    .filter(([, values, rows]) => !values.every((value) => rows.some(({ id }) => id === value)))
    .map(([field]) => ({ field, rule: 'reference-format' }));
}

function refusalOf(edition: EditionRecord | undefined, day: string) {
  if (!edition) return 'unreadable' as const;
  const state = registrationState(edition, day);
  if (state === 'open') return undefined;
  return state === 'not-yet' ? ('not-open' as const) : ('closed' as const);
}

export function eventRegistrations(records: RegistrationRecords): ReceivedForm {
  return ({ fields, all, locale, reference, today }) => {
    const edition = records.editions.find(({ id }) => id === fields.edition);
    const refusal = refusalOf(edition, today);
    if (!edition || refusal !== undefined) return { reason: refusal ?? 'unreadable' };
    const days = daysNearEdition(edition);
    // A page without a script sends its fields as they are.
    const filled =
      fields['start.day'] === undefined
        ? readEventColumns(fields, days)
        : readEventForm(all, locale, days);
    const issues = [...filled.issues, ...unknownValues(filled, records)];
    const { registration, contact } = filled;
    if (issues.length > 0 || !registration || !contact) return { reason: 'fields', issues };
    const number = reference(edition.id);
    const sent = { edition: edition.id, reference: number, sentOn: today, registration };
    const row = eventColumns(sent);
    const own = eventColumns({ ...sent, contact });
    return {
      kept: {
        file: `event-registration-${edition.id}`,
        reference: number,
        columns: EVENT_COLUMNS,
        row,
        contact: Object.fromEntries(
          Object.entries(own).filter(([name]) => name === 'reference' || !(name in row)),
        ),
      },
    };
  };
}
