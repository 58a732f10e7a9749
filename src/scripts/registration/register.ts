/** The form that registers an event, in the page. */
import { z } from 'zod';
import {
  writeMessage,
  type MessageVocabulary,
  type MessageWords,
} from '../../exchange/registration-text.ts';
import { eventColumns, readEventForm } from '../../forms/event-form.ts';
import type { Contact, Registration, RegistrationDays } from '../../schema/registration.ts';
import { LANGUAGES, LOCALES, type Locale } from '../../site.ts';
import {
  settingsOf,
  showState,
  startForm,
  type FormKind,
  type PageSettings,
} from '../forms/form.ts';
import { eventFile } from './event-file.ts';

// Otherwise Zod tries whether it may make code of a text, which the policy of the pages refuses.
z.config({ jitless: true });

interface RegistrationSettings extends PageSettings {
  readonly locale: Locale;
  readonly days?: RegistrationDays;
  readonly message: MessageWords;
}

interface FilledEvent {
  readonly registration: Registration;
  readonly contact: Contact;
}

/** Names of the values that a field offers, as the form shows them. */
function namesOf(form: HTMLFormElement, field: string): Readonly<Record<string, string>> {
  const options = [...form.querySelectorAll<HTMLOptionElement>(`select[name="${field}"] option`)];
  const choices = [...form.querySelectorAll<HTMLInputElement>(`input[name="${field}"]`)];
  const named = [
    ...options.map(({ value, text }) => [value, text] as const),
    ...choices.map(({ value, labels }) => [value, labels?.[0]?.textContent ?? ''] as const),
  ];
  return Object.fromEntries(
    named.flatMap(([value, name]) => (value === '' ? [] : [[value, name.trim()]])),
  );
}

function vocabularyOf(form: HTMLFormElement, words: MessageWords): MessageVocabulary {
  const names = (field: string) => namesOf(form, field);
  return {
    words,
    languages: Object.fromEntries(
      LOCALES.map((locale) => [locale, LANGUAGES[locale].name]),
    ) as Record<Locale, string>,
    names: {
      mode: names('mode'),
      region: names('region'),
      organiserKind: names('organiserKind'),
      themes: names('themes'),
      languages: names('languages'),
      audiences: names('audiences'),
    },
  };
}

export function startRegistration(): void {
  const root = document.querySelector('[data-registration]');
  if (!(root instanceof HTMLElement)) return;
  const settings = settingsOf(root) as RegistrationSettings;
  const form = root.querySelector('form');
  if (!form) return;
  const edition = settings.subjectOf;
  const vocabulary = vocabularyOf(form, settings.message);
  const kind: FormKind<FilledEvent> = {
    read() {
      const answers = new FormData(form);
      const texts = (name: string): readonly string[] =>
        answers.getAll(name).filter((value) => typeof value === 'string');
      const { registration, contact, issues } = readEventForm(
        texts,
        settings.locale,
        settings.days,
      );
      return { issues, ...(registration && contact && { filled: { registration, contact } }) };
    },
    message: (filled, outgoing) => writeMessage({ edition, ...filled, ...outgoing }, vocabulary),
    fields: (filled, outgoing) => eventColumns({ edition, ...filled, ...outgoing }),
    file: ({ registration }, { reference }) => eventFile(registration, edition, reference),
  };
  showState(root, settings);
  startForm(root, settings, kind);
}
