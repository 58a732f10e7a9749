/** Forms of texts and choices, as the receiving end judges and keeps them: by the rules of the page. */
import {
  PLAIN_FORMS,
  PLAIN_FORM_NAMES,
  plainRow,
  readPlainForm,
  type PlainFormName,
} from '../forms/plain-form.ts';
import { contactColumns } from '../forms/contact.ts';
import type { Portal } from '../schema/portal.ts';
import { LOCALES } from '../site.ts';
import type { ReceivedForm } from './received-form.ts';

/** The records that choices are looked up in. */
export type PlainRecords = Pick<Portal, 'commitments'>;

/** Ids that a field offers. */
const CHOICES: Readonly<Record<string, (records: PlainRecords) => readonly string[]>> = {
  commitment: ({ commitments }) => commitments.map(({ id }) => id),
};

function columnsOf(form: PlainFormName): readonly string[] {
  const { fields, dayColumn } = PLAIN_FORMS[form];
  const own = fields.flatMap(({ name, kind }) =>
    kind === 'choice' ? [name] : LOCALES.map((locale) => `${name}_${locale}`),
  );
  return ['id', dayColumn, ...own, 'source', 'unofficialPaths'];
}

function receivedForm(form: PlainFormName, records: PlainRecords): ReceivedForm {
  return ({ fields, locale, reference, today }) => {
    const { filled, issues } = readPlainForm(form, (name) => fields[name] ?? '');
    const unknown = PLAIN_FORMS[form].fields.flatMap(({ name, kind }) => {
      const value = filled?.answers[name];
      if (kind !== 'choice' || value === undefined) return [];
      const known = CHOICES[name]?.(records) ?? [];
      return known.includes(value) ? [] : [{ field: name, rule: 'reference-format' }];
    });
    if (!filled || unknown.length > 0) return { reason: 'fields', issues: [...issues, ...unknown] };
    const number = reference(PLAIN_FORMS[form].prefix);
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
