/**
 * A form of the portal in the page, whatever it asks: its draft, its errors, the ways to send it and the receipt. What a
 * form asks, and what becomes of the answers, is the matter of a `FormKind`.
 */
import { filledIn, issueText } from '../../forms/issue-text.ts';
import { drawReference } from '../../forms/reference.ts';
import {
  FEWEST_SECONDS,
  FORM_FIELDS,
  type FieldIssue,
  type SentFields,
} from '../../forms/submission.ts';
import type { FormScriptWords } from '../../i18n/forms/wording.ts';
import {
  canShare,
  copyText,
  isLongForMail,
  mailAddress,
  newFileAddress,
  shareText,
  type NewFile,
} from './channels.ts';
import { Draft } from './draft.ts';
import { ANSWER_WITHIN, sendFields, type Outcome } from './endpoint.ts';
import { FormErrors } from './errors.ts';

/** What a page hands to the script of its form. */
export interface PageSettings {
  /** Which form it is, and what it is of: `event-registration`, `2027`. */
  readonly form: string;
  readonly subjectOf: string;
  readonly locale: string;
  readonly endpoint?: string | undefined;
  readonly format: 'json' | 'form';
  readonly hasProof: boolean;
  readonly email?: string | undefined;
  readonly newFileUrl?: string | undefined;
  /** First and last day on which it can be sent. */
  readonly opensOn: string;
  readonly closesOn: string;
  readonly words: FormScriptWords;
  readonly labels: Readonly<Record<string, string>>;
  readonly missing: Readonly<Record<string, string>>;
  /** Subject of the message, with `{reference}`. */
  readonly mailSubject: string;
}

/** A record as it goes out. */
export interface Outgoing {
  readonly reference: string;
  /** The day of the sender. */
  readonly sentOn: string;
}

/** What is particular to one form. */
export interface FormKind<Filled> {
  /** The record that was filled in, or everything that is wrong with it. */
  read(): { readonly filled?: Filled; readonly issues: readonly FieldIssue[] };
  message(filled: Filled, outgoing: Outgoing): string;
  fields(filled: Filled, outgoing: Outgoing): SentFields;
  /** What may be public of it, as a file of the project. */
  file(filled: Filled, outgoing: Outgoing): NewFile | undefined;
}

/** The day of the reader as `2027-05-18`. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @throws Error when the page has no such element: page and script are not of one build */
function found<Type extends Element>(
  within: ParentNode,
  selector: string,
  type: new () => Type,
): Type {
  const element = within.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the page has no ${selector}`);
  return element;
}

/** The settings that stand in the page. */
export function settingsOf(root: HTMLElement): PageSettings {
  return JSON.parse(root.dataset.settings ?? '{}') as PageSettings;
}

/** Shows whether the form is open on the reader's own day: the page knows that of its records only. */
export function showState(root: HTMLElement, { opensOn, closesOn }: PageSettings): boolean {
  const day = today();
  const state = day < opensOn ? 'not-yet' : day > closesOn ? 'closed' : 'open';
  for (const part of root.querySelectorAll<HTMLElement>('[data-form-when]'))
    part.hidden = part.dataset.formWhen !== state;
  return state === 'open';
}

/** Lets a form work. Without this script it can be printed, and sent as it is where there is a receiving end. */
export function startForm<Filled>(
  root: HTMLElement,
  settings: PageSettings,
  kind: FormKind<Filled>,
): void {
  const { words } = settings;
  const issueWords = { ...words, labels: settings.labels, missing: settings.missing };
  const form = found(root, 'form', HTMLFormElement);
  const submit = found(form, '[data-form-submit]', HTMLButtonElement);
  const trap = found(form, '[data-form-trap]', HTMLElement);
  const trapField = found(trap, 'input', HTMLInputElement);
  const said = found(form, '[data-form-said]', HTMLElement);
  const trouble = found(form, '[data-form-trouble]', HTMLElement);
  const troubleText = found(trouble, '[data-form-trouble-text]', HTMLElement);
  const otherWay = found(trouble, '[data-form-other]', HTMLButtonElement);
  const kept = found(root, '[data-form-draft]', HTMLElement);
  const draftSaid = found(root, '[data-form-draft-said]', HTMLElement);
  const ready = found(root, '[data-form-ready]', HTMLElement);
  const message = found(ready, '[data-form-message]', HTMLElement);
  const mail = found(ready, '[data-form-mail]', HTMLAnchorElement);
  const long = found(ready, '[data-form-long]', HTMLElement);
  const share = found(ready, '[data-form-share]', HTMLButtonElement);
  const copied = found(ready, '[data-form-copied]', HTMLElement);
  const developers = found(ready, '[data-form-developers]', HTMLElement);
  const file = found(developers, 'a', HTMLAnchorElement);
  const received = found(root, '[data-form-received]', HTMLElement);
  const intro = found(root, '[data-form-intro]', HTMLElement);

  const draft = new Draft(form, `${settings.form}/${settings.subjectOf}`);
  const errors = new FormErrors(form, found(form, '.error-summary', HTMLElement));
  const { title } = document;
  const openedAt = Date.now();
  let isSending = false;

  function showErrors(issues: readonly FieldIssue[]): void {
    document.title = issues.length === 0 ? title : filledIn(words.errorTitle, { title });
    errors.show(
      issues.map((issue) => ({ field: issue.field, text: issueText(issue, issueWords) })),
    );
  }

  function show(part: HTMLElement): void {
    for (const one of [form, ready, received]) one.hidden = one !== part;
    intro.hidden = part !== form;
    kept.hidden = part !== form;
    if (part !== form) part.focus();
  }

  function outgoing(): Outgoing {
    const reference =
      draft.reference ??
      drawReference(settings.subjectOf, (bytes) => crypto.getRandomValues(bytes));
    draft.reference = reference;
    for (const place of root.querySelectorAll('[data-form-reference]'))
      place.textContent = reference;
    return { reference, sentOn: today() };
  }

  function showMessage(filled: Filled): void {
    const own = outgoing();
    const body = kind.message(filled, own);
    message.textContent = body;
    const subject = filledIn(settings.mailSubject, own as unknown as Record<string, string>);
    const address = mailAddress({ to: settings.email ?? '', subject, body });
    mail.href = address;
    mail.hidden = settings.email === undefined;
    long.hidden = mail.hidden || !isLongForMail(address);
    share.hidden = !canShare(body);
    share.onclick = () => void shareText(subject, body);
    const made = kind.file(filled, own);
    const page =
      settings.newFileUrl === undefined || made === undefined
        ? undefined
        : newFileAddress(settings.newFileUrl, made);
    developers.hidden = page === undefined;
    if (page !== undefined) file.href = page;
    copied.textContent = '';
    show(ready);
  }

  function complain(text: string): void {
    troubleText.textContent = text;
    trouble.hidden = text === '';
    if (text !== '') trouble.focus();
  }

  function settle(outcome: Outcome, own: Outgoing): void {
    switch (outcome.kind) {
      case 'received': {
        const reference = outcome.reference ?? own.reference;
        for (const place of root.querySelectorAll('[data-form-reference]'))
          place.textContent = reference;
        draft.delete();
        form.reset();
        show(received);
        return;
      }
      case 'refused': {
        const known = outcome.issues.filter(({ field }) => field in settings.labels);
        complain(words.refusals[outcome.reason]);
        if (outcome.reason === 'trap') trap.toggleAttribute('data-shown', true);
        if (known.length > 0) showErrors(known);
        return;
      }
      default:
        complain(words[outcome.kind]);
    }
  }

  async function send(filled: Filled, address: string): Promise<void> {
    isSending = true;
    submit.setAttribute('aria-disabled', 'true');
    const own = outgoing();
    try {
      let proof: string | undefined;
      if (settings.hasProof) {
        said.textContent = words.working;
        const { proofFor } = await import('./proof.ts');
        proof = await proofFor(address, ANSWER_WITHIN);
      }
      said.textContent = words.sending;
      // Whoever is quick, with a draft that was kept, is no machine.
      const left = FEWEST_SECONDS * 1000 - (Date.now() - openedAt);
      if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
      const fields = {
        ...kind.fields(filled, own),
        [FORM_FIELDS.form]: settings.form,
        [FORM_FIELDS.locale]: settings.locale,
        [FORM_FIELDS.seconds]: String(Math.round((Date.now() - openedAt) / 1000)),
        [FORM_FIELDS.trap]: trapField.value,
        ...(proof !== undefined && { [FORM_FIELDS.proof]: proof }),
      };
      settle(await sendFields(fields, { address, format: settings.format }), own);
    } finally {
      isSending = false;
      submit.removeAttribute('aria-disabled');
      said.textContent = '';
    }
  }

  /** @returns what was filled in, where nothing is wrong with it */
  function checked(): Filled | undefined {
    complain('');
    const { filled, issues } = kind.read();
    showErrors(issues);
    return issues.length === 0 ? filled : undefined;
  }

  form.noValidate = true;
  submit.disabled = false;
  submit.hidden = false;
  for (const part of root.querySelectorAll<HTMLElement>('[data-form-script]')) part.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // A second press while the first is on its way sends nothing.
    if (isSending) return;
    if (!showState(root, settings)) return;
    const filled = checked();
    if (filled === undefined) return;
    if (settings.endpoint === undefined) showMessage(filled);
    else void send(filled, settings.endpoint);
  });
  otherWay.addEventListener('click', () => {
    const filled = checked();
    if (filled !== undefined) showMessage(filled);
  });

  form.addEventListener('input', () => {
    if (draft.save()) draftSaid.textContent = words.draftKept;
  });
  for (const button of root.querySelectorAll('[data-form-delete]')) {
    button.addEventListener('click', () => {
      form.reset();
      draft.delete();
      showErrors([]);
      complain('');
      show(form);
      draftSaid.textContent = words.draftDeleted;
    });
  }
  for (const button of root.querySelectorAll('[data-form-change]')) {
    button.addEventListener('click', () => {
      show(form);
      const first = form.querySelector<HTMLElement>('input:not([type="hidden"]), textarea');
      first?.focus();
    });
  }
  for (const button of root.querySelectorAll('[data-form-print]')) {
    button.addEventListener('click', () => {
      print();
    });
  }
  found(ready, '[data-form-copy]', HTMLButtonElement).addEventListener('click', () => {
    void copyText(message).then((isCopied) => {
      copied.textContent = isCopied ? words.copied : words.notCopied;
    });
  });

  kept.hidden = false;
  if (draft.restore()) draftSaid.textContent = words.draftFound;
}
