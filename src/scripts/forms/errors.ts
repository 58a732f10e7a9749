/** What is wrong with a form: beside each field, and all of it on top, each a link to its field. */

export interface FieldError {
  readonly field: string;
  readonly text: string;
}

/** The id of a field of the form, and of the group where it has several parts. */
export function fieldId(field: string): string {
  return `field-${field}`;
}

function controlsOf(group: Element): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>('input, select, textarea')];
}

function mark(form: HTMLFormElement, field: string, text: string | undefined): void {
  const message = form.querySelector<HTMLElement>(`#${CSS.escape(`${fieldId(field)}-error`)}`);
  const group = message?.closest<HTMLElement>('.field');
  if (!message || !group) return;
  message.hidden = text === undefined;
  const words = message.querySelector('span');
  if (words) words.textContent = text ?? '';
  group.toggleAttribute('data-invalid', text !== undefined);
  for (const control of controlsOf(group)) {
    if (text === undefined) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  }
}

/** Moves to the first field of a group, and opens what it is folded in. */
export function goTo(form: HTMLFormElement, field: string): void {
  const place = form.querySelector<HTMLElement>(`#${CSS.escape(fieldId(field))}`);
  if (!place) return;
  const folded = place.closest('details');
  if (folded) folded.open = true;
  const control = place.matches('input, select, textarea') ? place : controlsOf(place)[0];
  control?.focus();
  // The question is read with its field.
  (place.closest('.field') ?? place).scrollIntoView({ block: 'nearest' });
}

export class FormErrors {
  readonly #form: HTMLFormElement;
  readonly #summary: HTMLElement;
  readonly #list: Element;
  #shown: readonly string[] = [];

  /** @param summary made by `ErrorSummary` */
  constructor(form: HTMLFormElement, summary: HTMLElement) {
    this.#form = form;
    this.#summary = summary;
    const list = summary.querySelector('ul');
    if (!list) throw new Error('the summary of errors has no list');
    this.#list = list;
  }

  /** Shows these errors and no others, and moves to them. */
  show(errors: readonly FieldError[]): void {
    this.clear();
    this.#shown = errors.map(({ field }) => field);
    for (const { field, text } of errors) mark(this.#form, field, text);
    this.#list.replaceChildren(
      ...errors.map(({ field, text }) => {
        const link = document.createElement('a');
        link.href = `#${fieldId(field)}`;
        link.textContent = text;
        link.addEventListener('click', (event) => {
          event.preventDefault();
          goTo(this.#form, field);
        });
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
    this.#summary.hidden = errors.length === 0;
    if (errors.length > 0) this.#summary.focus();
  }

  clear(): void {
    for (const field of this.#shown) mark(this.#form, field, undefined);
    this.#shown = [];
    this.#list.replaceChildren();
    this.#summary.hidden = true;
  }
}
