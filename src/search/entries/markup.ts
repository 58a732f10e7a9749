/** What a reader reads in markup, without what is no sentence: tables, drawings, menus and code. */
import { Parser } from 'htmlparser2';

const UNREAD = new Set([
  'table',
  'svg',
  'nav',
  'script',
  'style',
  'form',
  'button',
  'pre',
  'template',
]);
/** What ends a sentence as a line does. */
const BLOCKS = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'dt', 'dd', 'div', 'section', 'br']);
/** Elements that have no end. */
const VOID = new Set(['br', 'img', 'input', 'hr', 'meta', 'link', 'wbr', 'source']);

/** A heading that has an address, with what is read below it. */
export interface MarkupPart {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface ReadMarkup {
  /** What stands before the first heading with an address, the first heading apart. */
  readonly text: string;
  readonly heading: string;
  /** The sentence under the first heading. */
  readonly lead: string;
  readonly description: string;
  readonly parts: readonly MarkupPart[];
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Collects what is read of a page, or of a piece of one. */
class Reading {
  readonly parts: { id: string; title: string; text: string }[] = [];
  heading = '';
  lead = '';
  text = '';
  description = '';
  readonly #open: string[] = [];
  #unread = 0;
  /** In a whole page, whatever stands around its content. */
  #isOutside = false;
  #into: 'heading' | 'lead' | 'title' | 'text' = 'text';
  #until = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'meta' && attributes.name === 'description') {
      this.description = attributes.content ?? '';
    }
    if (VOID.has(name)) {
      this.say(' ');
      return;
    }
    this.#open.push(name);
    const depth = this.#open.length;
    if (name === 'html' || name === 'main') this.#isOutside = name === 'html';
    if (UNREAD.has(name) || this.#unread > 0) {
      this.#unread += 1;
      return;
    }
    if (BLOCKS.has(name)) this.say(' ');
    if (this.#into !== 'text') return;
    const { id } = attributes;
    if (name === 'h1') this.#enter('heading', depth);
    else if (attributes.class === 'lead') this.#enter('lead', depth);
    else if (id !== undefined && /^h[23]$/.test(name)) {
      this.parts.push({ id, title: '', text: '' });
      this.#enter('title', depth);
    }
  }

  #enter(into: 'heading' | 'lead' | 'title', depth: number): void {
    this.#into = into;
    this.#until = depth;
  }

  close(name: string): void {
    if (VOID.has(name)) return;
    if (this.#unread > 0) this.#unread -= 1;
    else if (BLOCKS.has(name)) this.say(' ');
    if (this.#into !== 'text' && this.#open.length === this.#until) this.#into = 'text';
    if (name === 'main') this.#isOutside = true;
    this.#open.pop();
  }

  say(text: string): void {
    if (this.#unread > 0 || this.#isOutside) return;
    const part = this.parts.at(-1);
    if (this.#into === 'heading') this.heading += text;
    else if (this.#into === 'lead') this.lead += text;
    else if (this.#into === 'title') {
      if (part) part.title += text;
    } else if (part) part.text += text;
    else this.text += text;
  }
}

/** Reads a page, or a piece of markup. */
export function readMarkup(markup: string): ReadMarkup {
  const reading = new Reading();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reading.open(name, attributes);
    },
    ontext: (text) => {
      reading.say(text);
    },
    onclosetag: (name) => {
      reading.close(name);
    },
  });
  parser.end(markup);
  const { parts, heading, lead, text, description } = reading;
  return {
    heading: tidy(heading),
    lead: tidy(lead),
    text: tidy(text),
    description: tidy(description),
    parts: parts.map((part) => ({ id: part.id, title: tidy(part.title), text: tidy(part.text) })),
  };
}
