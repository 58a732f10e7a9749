/** What was typed, kept in this browser until it is sent or deleted. What names a person is kept in the tab alone. */

type Values = Readonly<Record<string, readonly string[]>>;

interface Kept {
  readonly values: Values;
  /** Number of the submission, so that a second try is not a second submission. */
  readonly reference?: string;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isField(element: Element): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

function isChoice(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);
}

/** A store that the browser may refuse: then nothing is kept, and the form works all the same. */
function readFrom(store: () => Storage, key: string): Kept | undefined {
  try {
    const text = store().getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Kept);
  } catch {
    return undefined;
  }
}

const LASTING = () => localStorage;
const OF_THIS_TAB = () => sessionStorage;

export class Draft {
  readonly #form: HTMLFormElement;
  readonly #key: string;
  #reference: string | undefined;

  /** @param key in the stores of the browser: one a form and edition */
  constructor(form: HTMLFormElement, key: string) {
    this.#form = form;
    this.#key = key;
  }

  get reference(): string | undefined {
    return this.#reference;
  }

  set reference(reference: string | undefined) {
    this.#reference = reference;
    this.save();
  }

  #fields(): readonly Field[] {
    return [...this.#form.elements]
      .filter(isField)
      .filter(
        (field) =>
          field.name !== '' && field.type !== 'hidden' && !field.closest('[data-form-trap]'),
      );
  }

  #values(isPrivate: boolean): Values {
    const values: Record<string, string[]> = {};
    for (const field of this.#fields()) {
      if ((field.closest('[data-form-private]') !== null) !== isPrivate) continue;
      if (isChoice(field) ? field.checked : field.value !== '')
        (values[field.name] ??= []).push(field.value);
    }
    return values;
  }

  /** @returns whether it could be kept */
  save(): boolean {
    try {
      const reference = this.#reference;
      const open: Kept = {
        values: this.#values(false),
        ...(reference !== undefined && { reference }),
      };
      localStorage.setItem(this.#key, JSON.stringify(open));
      sessionStorage.setItem(this.#key, JSON.stringify({ values: this.#values(true) }));
      return true;
    } catch {
      return false;
    }
  }

  /** Puts what was kept into the fields. @returns whether there was something */
  restore(): boolean {
    const kept = readFrom(LASTING, this.#key);
    const own = readFrom(OF_THIS_TAB, this.#key);
    this.#reference = kept?.reference;
    const values: Values = { ...kept?.values, ...own?.values };
    for (const field of this.#fields()) {
      const known = values[field.name];
      if (known === undefined) continue;
      if (isChoice(field)) field.checked = known.includes(field.value);
      else field.value = known[0] ?? '';
    }
    return Object.keys(values).length > 0;
  }

  delete(): void {
    this.#reference = undefined;
    try {
      localStorage.removeItem(this.#key);
      sessionStorage.removeItem(this.#key);
    } catch {
      // There is nothing to delete where nothing could be kept.
    }
  }
}
