/** Forms of texts and choices, as the receiving end judges and keeps them: by the rules of the page. */
import { windowState, type Window } from '../domain/dates.ts';
import {
  PLAIN_FORM_NAMES,
  plainForm,
  plainRow,
  readPlainForm,
  type PlainFormName,
} from '../forms/plain-form.ts';
import { contactColumns } from '../forms/contact.ts';
import type { SentFields } from '../forms/submission.ts';
import type { Portal } from '../schema/portal.ts';
import { LOCALES } from '../site.ts';
import type { ReceivedForm } from './received-form.ts';

/** The records that choices are looked up in. */
export type PlainRecords = Pick<Portal, 'commitments' | 'processes' | 'themes' | 'organiserKinds'>;

/** Ids that a field offers. */
const CHOICES: Readonly<Record<string, (records: PlainRecords) => readonly string[]>> = {
  commitment: ({ commitments }) => commitments.map(({ id }) => id),
  process: ({ processes }) =>
    processes.filter(({ callForProposals }) => callForProposals).map(({ id }) => id),
  theme: ({ themes }) => themes.map(({ id }) => id),
  submittedByKind: ({ organiserKinds }) => organiserKinds.map(({ id }) => id),
};

/** The days on which a form is taken, where it has any. */
const WINDOWS: Readonly<
  Partial<Record<PlainFormName, (records: PlainRecords, fields: SentFields) => Window | undefined>>
> = {
  proposal: ({ processes }, { process }) =>
    processes.find(({ id }) => id === process)?.callForProposals,
};

function columnsOf(form: PlainFormName): readonly string[] {
  const { fields, dayColumn } = plainForm(form);
  const own = fields.flatMap(({ name, kind, isName }) =>
    kind === 'choice' || isName === true ? [name] : LOCALES.map((locale) => `${name}_${locale}`),
  );
  return ['id', dayColumn, ...own, 'source', 'unofficialPaths'];
}

function receivedForm(form: PlainFormName, records: PlainRecords): ReceivedForm {
  return ({ fields, locale, reference, today }) => {
    const window = WINDOWS[form]?.(records, fields);
    const state = window ? windowState(window, today) : 'open';
    if (state !== 'open') return { reason: state === 'closed' ? 'closed' : 'not-open' };
    const { filled, issues } = readPlainForm(form, (name) => fields[name] ?? '');
    const unknown = plainForm(form).fields.flatMap(({ name, kind }) => {
      const value = filled?.answers[name];
      if (kind !== 'choice' || value === undefined) return [];
      const known = CHOICES[name]?.(records) ?? [];
      return known.includes(value) ? [] : [{ field: name, rule: 'reference-format' }];
    });
    if (!filled || unknown.length > 0) return { reason: 'fields', issues: [...issues, ...unknown] };
    const number = reference(plainForm(form).prefix);
    return {
      kept: {
        file: form,
        reference: number,
        columns: columnsOf(form),
        row: plainRow(form, filled, { reference: number, sentOn: today, locale }),
        contact: { reference: number, ...contactColumns(filled.contact) },
      },
    };
  };
}

/** Every one of them by its name. */
export function plainForms(records: PlainRecords): Readonly<Record<PlainFormName, ReceivedForm>> {
  return Object.fromEntries(
    PLAIN_FORM_NAMES.map((form) => [form, receivedForm(form, records)]),
  ) as Record<PlainFormName, ReceivedForm>;
}
