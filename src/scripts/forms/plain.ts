/** A form of texts and choices, in the page. */
import { z } from 'zod';
import {
  plainFields,
  plainForm,
  readPlainForm,
  type FilledPlain,
  type PlainFormName,
} from '../../forms/plain-form.ts';
import { plainFile, plainMessage, type PlainMessageWords } from '../../forms/plain-message.ts';
import type { Locale } from '../../site.ts';
import { settingsOf, showState, startForm, type FormKind, type PageSettings } from './form.ts';

// Otherwise Zod tries whether it may make code of a text, which the policy of the pages refuses.
z.config({ jitless: true });

interface PlainSettings extends PageSettings {
  readonly form: PlainFormName;
  readonly locale: Locale;
  readonly message: PlainMessageWords;
  /** Where a record of it lies, with `{reference}`; absent where it becomes a part of a record. */
  readonly filePath?: string | undefined;
}

/** The names of all choices of a form by their ids, as the reader sees them. */
function choiceNames(form: HTMLFormElement): Readonly<Record<string, string>> {
  const options = [...form.querySelectorAll<HTMLOptionElement>('select option')];
  const given = [...form.querySelectorAll<HTMLInputElement>('input[data-name]')];
  return Object.fromEntries([
    ...options.map(({ value, text }) => [value, text.trim()]),
    ...given.map(({ value, dataset }) => [value, dataset.name]),
  ]) as Record<string, string>;
}

/**
 * A link to the form may say what it is about: `?commitment=2018-2020/4`. A key belongs to the choice beside it: a link that
 * chooses and names no key takes away what a draft may have left there.
 */
function prefill(form: HTMLFormElement, name: PlainFormName): void {
  const asked = new URLSearchParams(location.search);
  let hasChosen = false;
  for (const { name: field, kind } of plainForm(name).fields) {
    const value = asked.get(field);
    const control = form.elements.namedItem(field);
    if (kind === 'choice' && control instanceof HTMLSelectElement) {
      if (![...control.options].some((option) => option.value === value)) continue;
      control.value = value ?? '';
      hasChosen = true;
    } else if (kind === 'key' && hasChosen && control instanceof HTMLInputElement) {
      control.value = value ?? '';
    } else if (kind === 'place' && value !== null && control instanceof HTMLInputElement) {
      // A page of this site, and of no other, whatever a link says.
      const place = URL.parse(value, location.href);
      if (place?.origin === location.origin) {
        control.value = `${place.origin}${place.pathname}${place.hash}`;
      }
    }
  }
}

export function startPlainForm(): void {
  const root = document.querySelector('[data-plain-form]');
  if (!(root instanceof HTMLElement)) return;
  const settings = settingsOf(root) as PlainSettings;
  const form = root.querySelector('form');
  if (!form) return;
  const { form: name, locale } = settings;
  const names = choiceNames(form);
  const kind: FormKind<FilledPlain> = {
    read() {
      const answers = new FormData(form);
      return readPlainForm(name, (field) => {
        const value = answers.get(field);
        return typeof value === 'string' ? value : '';
      });
    },
    message: (filled, outgoing) =>
      plainMessage(name, filled, { ...outgoing, locale }, settings.message, names),
    fields: plainFields,
    file: (filled, outgoing) =>
      settings.filePath === undefined
        ? undefined
        : {
            path: settings.filePath.replace('{reference}', outgoing.reference.toLowerCase()),
            content: plainFile(name, filled, { ...outgoing, locale }),
          },
  };
  showState(root, settings);
  startForm(root, settings, kind);
  prefill(form, name);
}
