/** Forms of texts and choices, as the receiving end judges and keeps them: by the rules of the page. */
import { windowState, type Window } from '../domain/dates.ts';
import {
  firstPartRow,
  isText,
  PLAIN_FORM_NAMES,
  plainForm,
  plainRow,
  readPlainForm,
  type FilledPlain,
  type PlainFormName,
  type SentPlain,
} from '../forms/plain-form.ts';
import { contactColumns } from '../forms/contact.ts';
import type { SentFields } from '../forms/submission.ts';
import type { Portal } from '../schema/portal.ts';
import { LOCALES } from '../site.ts';
import type { Kept, ReceivedForm } from './received-form.ts';

/** The records that choices are looked up in. */
export type PlainRecords = Pick<
  Portal,
  'commitments' | 'processes' | 'themes' | 'organiserKinds' | 'topics'
>;

/** What a field of choices or keys may hold, given the other answers. */
const KNOWN: Readonly<
  Record<string, (records: PlainRecords, answers: SentFields) => readonly string[]>
> = {
  commitment: ({ commitments }) => commitments.map(({ id }) => id),
  process: ({ processes }) =>
    processes.filter(({ callForProposals }) => callForProposals).map(({ id }) => id),
  theme: ({ themes }) => themes.map(({ id }) => id),
  submittedByKind: ({ organiserKinds }) => organiserKinds.map(({ id }) => id),
  topic: ({ topics }) => topics.filter(({ status }) => status === 'open').map(({ id }) => id),
  replyTo: ({ topics }, { topic }) =>
    topics.find(({ id }) => id === topic)?.posts.map(({ key }) => key) ?? [],
};

/** The days on which a form is taken, where it has any. */
const WINDOWS: Readonly<
  Partial<Record<PlainFormName, (records: PlainRecords, fields: SentFields) => Window | undefined>>
> = {
  proposal: ({ processes }, { process }) =>
    processes.find(({ id }) => id === process)?.callForProposals,
};

function columnsOf(form: PlainFormName): readonly string[] {
  const { fields, dayColumn, constants = {}, asWritten, hasNoSource } = plainForm(form);
  if (asWritten) {
    const names = fields.map(({ name }) => name);
    return [asWritten.keyColumn, asWritten.dayColumn, ...names, asWritten.languageColumn];
  }
  const own = fields.flatMap((field) => {
    const { name, isOfPart } = field;
    if (isOfPart) return [];
    return isText(field) ? LOCALES.map((locale) => `${name}_${locale}`) : [name];
  });
  const source = hasNoSource ? [] : ['source'];
  return ['id', dayColumn, ...own, ...Object.keys(constants), ...source, 'unofficialPaths'];
}

/** The row of what its record begins with, where it begins with a part. */
function partOf(form: PlainFormName, filled: FilledPlain, sent: SentPlain): Pick<Kept, 'part'> {
  const { firstPart } = plainForm(form);
  const row = firstPartRow(form, filled, sent);
  if (!firstPart || !row) return {};
  return { part: { dataset: firstPart.dataset, columns: Object.keys(row), row } };
}

function receivedForm(form: PlainFormName, records: PlainRecords): ReceivedForm {
  return ({ fields, locale, reference, today }) => {
    const window = WINDOWS[form]?.(records, fields);
    const state = window ? windowState(window, today) : 'open';
    if (state !== 'open') return { reason: state === 'closed' ? 'closed' : 'not-open' };
    const { filled, issues } = readPlainForm(form, (name) => fields[name] ?? '');
    const answers = filled?.answers ?? {};
    const unknown = plainForm(form).fields.flatMap(({ name, kind, options }) => {
      const value = answers[name];
      if ((kind !== 'choice' && kind !== 'key') || value === undefined) return [];
      const known = options ?? KNOWN[name]?.(records, answers) ?? [];
      return known.includes(value) ? [] : [{ field: name, rule: 'reference-format' }];
    });
    if (!filled || unknown.length > 0) return { reason: 'fields', issues: [...issues, ...unknown] };
    const number = reference(plainForm(form).prefix);
    const sent = { reference: number, sentOn: today, locale };
    return {
      kept: {
        file: form,
        reference: number,
        columns: columnsOf(form),
        row: plainRow(form, filled, sent),
        ...partOf(form, filled, sent),
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
