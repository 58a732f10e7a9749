/**
 * The list of events in the reader's browser. The page holds a part of the list and no values; the first filter asks for the
 * file that knows all events, and what they leave is written in the place of the page's own list.
 */
import {
  eventIndex,
  inTime,
  selectedEvents,
  type EventIndex,
  type IndexedEvent,
  type IndexFile,
} from './event-index.ts';
import { found, listForm, type Tell } from './list-form.ts';
import { isWhole, type Selection } from './list-selection.ts';
import { eventOverview } from './event-overview.ts';
import { remembering } from './remembering.ts';
import { readersDay } from './today.ts';

/** A list of events has one order. */
const SORTS = ['list'] as const;

/** So many rows are written at a time: a phone shows six. */
const ROWS_AT_ONCE = 50;

/** @throws Error when the file does not arrive */
async function readIndex(address: string): Promise<EventIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return eventIndex((await response.json()) as IndexFile);
}

/** Show the form, and let it narrow the list. */
export function startEventList(): void {
  const list = found('[data-event-list]', HTMLElement);
  const results = found('[data-list-results]', HTMLElement);
  const parts = {
    ahead: found('[data-results="ahead"]', HTMLElement, results),
    past: found('[data-results="past"]', HTMLElement, results),
  };
  const template = found('template', HTMLTemplateElement, results);
  const none = found('[data-list-none]', HTMLElement);
  const more = found('[data-list-more]', HTMLButtonElement);
  const { index: address = '', event: eventAddress = '', failed = '' } = list.dataset;
  const { past } = found('[data-past]', HTMLElement, list).dataset;
  const { separator = ' ' } = results.dataset;

  const index = remembering(readIndex);

  function rowOf({ id, before, title, language, startsAt, days, texts }: IndexedEvent): Node {
    const row = template.content.cloneNode(true) as DocumentFragment;
    const time = found('time', HTMLTimeElement, row);
    time.dateTime = startsAt;
    time.textContent = days;
    const link = found('a', HTMLAnchorElement, row);
    link.href = `${eventAddress}${id}/`;
    const text = document.createElement('bdi');
    if (language !== '') text.lang = language;
    text.textContent = title;
    link.replaceChildren(before, text);
    found('.entry-text', HTMLElement, row).textContent = texts.join(separator);
    return row;
  }

  let waiting: readonly IndexedEvent[] = [];
  let day = '';
  function showNext(): void {
    const next = waiting.slice(0, ROWS_AT_ONCE);
    for (const [name, part] of Object.entries(parts)) {
      const own = next.filter(({ lastDay }) => lastDay < day === (name === 'past'));
      const rows = found('ul', HTMLUListElement, part);
      rows.append(...own.map(rowOf));
      part.hidden = rows.childElementCount === 0;
    }
    waiting = waiting.slice(ROWS_AT_ONCE);
    more.hidden = waiting.length === 0;
  }

  function showResults(events: readonly IndexedEvent[]): void {
    for (const part of Object.values(parts)) found('ul', HTMLUListElement, part).replaceChildren();
    day = readersDay() ?? '';
    waiting = inTime(events, day, past === 'newest-last');
    showNext();
    none.hidden = events.length > 0;
    results.hidden = false;
    list.hidden = true;
  }

  let asked: Selection | undefined;
  async function show(selection: Selection, tell: Tell): Promise<void> {
    asked = selection;
    if (isWhole(selection)) {
      results.hidden = true;
      list.hidden = false;
      overview.restore();
      tell(undefined);
      return;
    }
    try {
      const known = await index(address);
      // Somebody who types asks for the next thing before the first is there.
      if (asked !== selection) return;
      const events = selectedEvents(known, selection);
      showResults(events);
      overview.show(known, selection);
      tell(events.length);
    } catch {
      if (asked !== selection) return;
      for (const plain of document.querySelectorAll<HTMLElement>('[data-list-without-script]'))
        plain.hidden = false;
      tell(failed);
    }
  }

  more.addEventListener('click', () => {
    const before = results.querySelectorAll('li').length;
    showNext();
    // The button has gone from under the finger or has moved away: reading goes on where the new rows begin.
    results.querySelectorAll('li')[before]?.querySelector('a')?.focus();
  });

  const { form, follow, start } = listForm({
    sorts: SORTS,
    show: (selection, tell) => void show(selection, tell),
  });
  const prepare = () => {
    index(address).catch(() => undefined);
  };
  const overview = eventOverview(follow);
  form.addEventListener('focusin', prepare, { once: true });
  form.addEventListener('pointerenter', prepare, { once: true });
  start();
}
