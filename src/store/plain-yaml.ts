/**
 * A quick way to the value of a YAML text in which nothing is remarkable. It knows neither places nor mistakes: whatever
 * it does not understand at once, `parseYaml` reads. It is several times as fast, and most files are plain.
 */
import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type Event } from 'js-yaml';
import { CANONICAL_NUMBER } from '../schema/canonical-number.ts';
import { forbiddenCharacter } from './characters.ts';

/** Tabs, lone carriage returns, byte order marks, directives and marks of documents: the two parsers need not agree on them. */
const REMARKABLE = /[\t\r\uFEFF]|^ *(?:%|---|\.\.\.)/m;

const NOTHING = /^(?:~|null|Null|NULL|)$/;
const FLAG = /^(?:true|True|TRUE|false|False|FALSE)$/;

class Remarkable extends Error {}

class Builder {
  readonly #text: string;
  readonly #events: readonly Event[];
  #next = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  #take(): Event {
    const event = this.#events[this.#next++];
    if (event === undefined || event.type === EVENT_ID.ALIAS) throw new Remarkable();
    if ('tagStart' in event && (event.tagStart !== -1 || event.anchorStart !== -1))
      throw new Remarkable();
    return event;
  }

  /** The only document of the text. */
  document(): unknown {
    if (this.#take().type !== EVENT_ID.DOCUMENT) throw new Remarkable();
    const value = this.#value(this.#take());
    if (this.#take().type !== EVENT_ID.POP || this.#next !== this.#events.length)
      throw new Remarkable();
    return value;
  }

  #value(event: Event): unknown {
    if (event.type === EVENT_ID.MAPPING) return this.#map();
    if (event.type === EVENT_ID.SEQUENCE) return this.#list();
    if (event.type === EVENT_ID.SCALAR) return this.#scalar(event);
    throw new Remarkable();
  }

  #map(): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (let event = this.#take(); event.type !== EVENT_ID.POP; event = this.#take()) {
      if (event.type !== EVENT_ID.SCALAR) throw new Remarkable();
      const name = getScalarValue(this.#text, event);
      if (name === '' || name === '__proto__' || Object.hasOwn(result, name))
        throw new Remarkable();
      result[name] = this.#value(this.#take());
    }
    return result;
  }

  #list(): unknown[] {
    const result: unknown[] = [];
    for (let event = this.#take(); event.type !== EVENT_ID.POP; event = this.#take())
      result.push(this.#value(event));
    return result;
  }

  #scalar(event: Event & { type: typeof EVENT_ID.SCALAR }): unknown {
    const value = getScalarValue(this.#text, event);
    if (event.style === SCALAR_STYLE.PLAIN) {
      if (NOTHING.test(value)) return null;
      if (FLAG.test(value)) return value.toLowerCase() === 'true';
      if (CANONICAL_NUMBER.test(value)) return Number(value);
    }
    // Also one that stands there as an escape.
    if (forbiddenCharacter(value)) throw new Remarkable();
    return value.trimEnd();
  }
}

/**
 * @param text without blanks at the ends of lines
 * @returns the value that `parseYaml` gives; undefined where only it can tell
 */
export function parsePlainYaml(text: string): { readonly value: unknown } | undefined {
  if (REMARKABLE.test(text)) return undefined;
  try {
    return { value: new Builder(text, parseEvents(text, {})).document() };
  } catch {
    // A mistake, or something remarkable: the reference parser says which and where.
    return undefined;
  }
}
