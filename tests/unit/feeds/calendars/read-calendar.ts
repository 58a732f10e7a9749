/** Calendars read by two programs that know nothing of ours, and by the grammar of RFC 5545 itself. */
import ICAL from 'ical.js';
import nodeIcal, { type DateWithTimeZone } from 'node-ical';

/** What a reader takes from an entry. Instants and days are ISO 8601, so that both readers say them alike. */
export interface ReadEntry {
  readonly uid: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string | undefined;
  readonly status: string | undefined;
  readonly location: string | undefined;
  readonly description: string | undefined;
}

/** By `ical.js`, which knows no zone: every hour is worked out from the `VTIMEZONE` in the file. */
export function readByIcalJs(text: string): readonly ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const at = (time: ICAL.Time): string =>
    time.isDate ? time.toString() : time.toJSDate().toISOString();
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string): string | undefined => {
      const found = component.getFirstPropertyValue(name);
      return found === null ? undefined : String(found);
    };
    return {
      uid: event.uid,
      summary: event.summary,
      start: at(event.startDate),
      end: component.hasProperty('dtend') ? at(event.endDate) : undefined,
      status: value('status'),
      location: value('location'),
      description: value('description'),
    };
  });
}

function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : (value as { readonly val: string }).val;
}

/** By `node-ical`, which reads the hours of a zone by its name from the data of the machine, and takes no change of clocks from a file. */
export function readByNodeIcal(text: string): readonly ReadEntry[] {
  const at = (date: DateWithTimeZone & { dateOnly?: boolean }): string => {
    if (date.dateOnly !== true) return date.toISOString();
    const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
    return parts.map((part) => String(part).padStart(2, '0')).join('-');
  };
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((component) => {
    if (component?.type !== 'VEVENT') return [];
    const { uid, summary, start, end, status, location, description } = component;
    return [
      {
        uid,
        summary: textOf(summary) ?? '',
        start: at(start),
        // It makes an end up where there is none.
        end: /^DTEND/m.test(text) && end !== undefined ? at(end) : undefined,
        status,
        location: textOf(location),
        description: textOf(description),
      },
    ];
  });
}

export const READERS = [
  ['ical.js', readByIcalJs],
  ['node-ical', readByNodeIcal],
] as const;

/** The lines of a calendar as they were before they were folded. */
export function unfolded(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

const NAME = /^[A-Z][A-Z0-9-]*/;
const PARAMETERS = /^(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]+))*:/;

/** What properties a component holds, each by its name. */
interface ReadComponent {
  readonly name: string;
  readonly properties: string[];
  readonly components: ReadComponent[];
}

/**
 * Reads a calendar by nothing but the grammar.
 *
 * @throws Error for what the grammar does not have: a bare line end, a line that is too long, a control character, a name
 * that is none, a property behind a component, a component that is not ended
 */
export function readByGrammar(text: string): ReadComponent {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('a line ends by half');
  for (const line of text.split('\r\n')) {
    if (Buffer.byteLength(line) > 75) throw new Error(`more than 75 octets: ${line}`);
    if (!line.isWellFormed()) throw new Error(`half a character: ${line}`);
  }
  const outside: ReadComponent = { name: '', properties: [], components: [] };
  const open = [outside];
  for (const line of unfolded(text)) {
    if (/(?!\t)\p{Cc}/u.test(line)) throw new Error(`a control character: ${line}`);
    const [name] = NAME.exec(line) ?? [];
    const rest = line.slice(name?.length ?? 0);
    const [parameters] = PARAMETERS.exec(rest) ?? [];
    if (name === undefined || parameters === undefined) throw new Error(`no property: ${line}`);
    const value = rest.slice(parameters.length);
    const inside = open.at(-1) ?? outside;
    if (name === 'BEGIN') {
      const component = { name: value, properties: [], components: [] };
      inside.components.push(component);
      open.push(component);
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`ends what is not open: ${value}`);
    } else {
      if (inside.components.length > 0) throw new Error(`behind a component: ${line}`);
      inside.properties.push(line);
    }
  }
  const [calendar, ...others] = outside.components;
  if (open.length > 1 || calendar === undefined || others.length > 0) {
    throw new Error('not one calendar');
  }
  if (calendar.components.length === 0) throw new Error('a calendar with nothing in it');
  return calendar;
}
