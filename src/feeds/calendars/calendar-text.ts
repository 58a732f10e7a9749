/** A calendar as iCalendar writes it (RFC 5545), in one language. */
import ical, {
  escape,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { addDays, firstDay, isWholeDay } from '../../domain/dates.ts';
import type { Deadline } from '../../domain/deadlines.ts';
import { hasUnofficialText } from '../../domain/wording.ts';
import { activityTitle } from '../../i18n/activity.ts';
import { editionName } from '../../i18n/edition-name.ts';
import { formatEventTime } from '../../i18n/event-time.ts';
import { eventTitle } from '../../i18n/event-title.ts';
import {
  formatDatePhrase,
  formatNumber,
  formatPartialDate,
  formatQuotation,
} from '../../i18n/format.ts';
import { pick, wholeText, type LocalText } from '../../i18n/local-text.ts';
import { formatCount } from '../../i18n/plural.ts';
import { anchors, calendarFile, SITE_ADDRESS, urlFor, type Page } from '../../i18n/routing.ts';
import type { SiteAddress } from '../../i18n/site-address.ts';
import { format, words } from '../../i18n/words.ts';
import { SITE, type Locale } from '../../site.ts';
import type {
  Calendar,
  CalendarEntry,
  CalendarEvent,
  CalendarSubject,
  CalendarWeek,
} from './calendars.ts';
import { vtimezone } from './vtimezone.ts';

/** What no text of a calendar may hold (RFC 5545, 3.3.11), and what some programs take for the end of a line. */
function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');
}

/** The same for what programs show as one line. */
function oneLine(text: string): string {
  return cleaned(text)
    .replace(/\s*[\n\t]\s*/g, ' ')
    .trim();
}

function lines(texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined ? [] : [cleaned(text)])).join('\n');
}

/** A text of a record in the language of the calendar, or in the default one. */
function shown(locale: Locale, text: LocalText): string {
  return pick(text, locale).text;
}

function labelled(locale: Locale, label: string, value: string): string {
  return format(words(locale).common.labelValue, { label, value });
}

/** Names one after the other, as the parts of an address stand. */
function listed(locale: Locale, names: readonly string[]): string {
  const { calendars } = words(locale);
  const [first = '', ...others] = names;
  return others.reduce((before, next) => format(calendars.listed, { before, next }), first);
}

/**
 * What names an entry for ever, whatever the address and the language of the portal: an event that somebody has from two
 * calendars stands once in theirs. It has the form of a tag, without the domain of an authority, which there is none of.
 */
function uid(path: string): string {
  return `${SITE.country.code.toLowerCase()}.open-gov-portal:${path}`;
}

interface EntryContext {
  readonly locale: Locale;
  readonly address: SiteAddress;
  /** The day up to which the records speak. */
  readonly day: string;
}

/** What all entries say alike. */
interface EntryFacts {
  readonly path: string;
  readonly page: Page;
  readonly status: ICalEventStatus;
  readonly summary: string;
  readonly description: readonly (string | undefined)[];
  readonly hasUnofficialText: boolean;
  /** When it came to stand where it stands. */
  readonly changedOn?: string | undefined;
  readonly sequence?: number | undefined;
}

function midnight(day: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime('UTC').toInstant();
}

function entryData(
  { locale, address, day }: EntryContext,
  { path, page, status, summary, description, changedOn, sequence, ...facts }: EntryFacts,
): Omit<ICalEventData, 'start'> {
  const url = urlFor(locale, page, address);
  const changed = changedOn === undefined ? day : firstDay(changedOn);
  return {
    id: uid(path),
    // Never earlier than in a copy that somebody took before: programs keep the newer one of two.
    stamp: midnight(changed > day ? changed : day),
    sequence: sequence ?? 0,
    status,
    summary: oneLine(summary),
    description: lines([
      ...description,
      facts.hasUnofficialText ? words(locale).calendars.unofficial : undefined,
      url,
    ]),
    url,
  };
}

/** Days as a calendar has them: the end is the day after the last one. */
function wholeDays(first: string, last: string) {
  return {
    allDay: true,
    start: Temporal.PlainDate.from(first),
    end: Temporal.PlainDate.from(addDays(last, 1)),
    // Nobody is taken for busy all day because no source gives the hour.
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function statusOf(status: string): ICalEventStatus {
  if (status === 'cancelled') return ICalEventStatus.CANCELLED;
  // Its day no longer holds, but it was not called off.
  return status === 'postponed' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

/** The zone of an event whose hour is known. */
function zoneOf({ startsAt, endsAt, zone }: CalendarEvent): string | undefined {
  if (isWholeDay(startsAt) || isWholeDay(endsAt)) return undefined;
  return Temporal.PlainDateTime.from(startsAt).toZonedDateTime(zone ?? SITE.timeZone).timeZoneId;
}

function whenOf(event: CalendarEvent): Omit<ICalEventData, 'id'> {
  const { startsAt, endsAt = startsAt, status } = event;
  const timezone = zoneOf(event);
  if (timezone === undefined) return wholeDays(startsAt.slice(0, 10), endsAt.slice(0, 10));
  const at = (time: string) => Temporal.PlainDateTime.from(time).toZonedDateTime(timezone);
  return {
    timezone,
    start: at(startsAt),
    ...(endsAt > startsAt && { end: at(endsAt) }),
    transparency:
      statusOf(status) === ICalEventStatus.CONFIRMED
        ? ICalEventTransparency.OPAQUE
        : ICalEventTransparency.TRANSPARENT,
  };
}

/** Six decimals are a hand's breadth, and no smaller number is written with an exponent. */
function degrees(value: number): number {
  return Number(value.toFixed(6));
}

function placeOf(locale: Locale, { venue, city, region, mode, location }: CalendarEvent) {
  const { codes } = words(locale);
  const places = [venue, city, region].flatMap((place) => (place ? [shown(locale, place)] : []));
  const access = mode === 'online' || mode === 'hybrid' ? [codes.eventMode[mode]] : [];
  const title = oneLine(listed(locale, [...new Set([...places, ...access])]));
  const geo = location && { lat: degrees(location.latitude), lon: degrees(location.longitude) };
  if (title !== '') return { location: { title, ...(geo && { geo }) } };
  return geo ? { location: { geo } } : {};
}

function eventData(context: EntryContext, event: CalendarEvent): ICalEventData {
  const { locale } = context;
  const { event: labels, codes } = words(locale);
  const { description, organiser, registrationUrl, status, statusChangedOn } = event;
  const isChanged = status === 'postponed' || status === 'cancelled';
  const zone = zoneOf(event);
  return {
    ...entryData(context, {
      path: `events/${event.id}`,
      page: { kind: 'event', id: event.id },
      status: statusOf(status),
      summary: wholeText(eventTitle(locale, event)),
      description: [
        isChanged ? codes.eventStatus[status] : undefined,
        isChanged && statusChangedOn !== undefined
          ? format(labels.changedOn, { date: formatPartialDate(locale, statusChangedOn) })
          : undefined,
        zone === undefined
          ? (formatEventTime(locale, event, event.zone ?? SITE.timeZone) ?? labels.noTime)
          : undefined,
        description && shown(locale, description),
        organiser && labelled(locale, labels.organiser, shown(locale, organiser.name)),
        registrationUrl !== undefined && !isChanged && !event.isOver
          ? labelled(locale, labels.registration, registrationUrl)
          : undefined,
      ],
      hasUnofficialText: hasUnofficialText(event, locale),
      changedOn: statusChangedOn,
      sequence: event.sequence,
    }),
    ...whenOf(event),
    ...placeOf(locale, event),
    categories: event.themes
      .map((theme) => ({ name: oneLine(shown(locale, theme)) }))
      .filter(({ name }) => name !== ''),
  };
}

function weekData(context: EntryContext, week: CalendarWeek): ICalEventData {
  const { locale } = context;
  const { edition: labels, codes } = words(locale);
  const { id, status, startsOn, endsOn = startsOn, aims } = week;
  const name = editionName(locale, week);
  const isChanged = status === 'postponed' || status === 'cancelled';
  return {
    ...entryData(context, {
      path: `editions/${id}`,
      page: { kind: 'edition', id },
      status: statusOf(status),
      summary: isChanged
        ? format(labels.titleChanged, { status: codes.editionStatus[status], title: name })
        : name,
      description: [aims && shown(locale, aims)],
      hasUnofficialText: hasUnofficialText(week, locale),
    }),
    ...wholeDays(startsOn, endsOn),
  };
}

function dueFacts(locale: Locale, deadline: Deadline): EntryFacts {
  const { calendars, codes, common, fields } = words(locale);
  const status = ICalEventStatus.CONFIRMED;
  if (deadline.kind === 'decision') {
    const { meeting, number, text, state, stateOn, owners } = deadline;
    const title = format(calendars.decisionDue, {
      number: formatNumber(locale, number),
      date: formatPartialDate(locale, meeting.heldOn),
    });
    const isDropped = state === 'dropped';
    return {
      path: `meetings/${meeting.id}/${anchors.decision(number)}`,
      page: { kind: 'meeting', id: meeting.id, anchor: anchors.decision(number) },
      status: isDropped ? ICalEventStatus.CANCELLED : status,
      summary: isDropped ? labelled(locale, codes.decisionState[state], title) : title,
      description: [
        formatQuotation(locale, shown(locale, text)),
        owners.length === 0
          ? undefined
          : listed(
              locale,
              owners.map((owner) => shown(locale, owner)),
            ),
        format(calendars.state, {
          state: codes.decisionState[state],
          asOf: formatDatePhrase(locale, 'asOf', stateOn),
        }),
      ],
      hasUnofficialText: hasUnofficialText(deadline, locale),
    };
  }
  const { commitment } = deadline;
  const { id } = commitment;
  const number = String(commitment.number);
  const title = shown(locale, commitment.title);
  const isOwn = hasUnofficialText(commitment, locale);
  if (deadline.kind === 'commitment') {
    return {
      path: `commitments/${id}`,
      page: { kind: 'commitment', id },
      status,
      summary: format(calendars.commitmentDue, { number, title }),
      description: [],
      hasUnofficialText: isOwn,
    };
  }
  const { activity } = deadline;
  return {
    path: `commitments/${id}/${anchors.activity(activity.key)}`,
    page: { kind: 'commitment', id, anchor: anchors.activity(activity.key) },
    status,
    summary: format(calendars.activityDue, { title: wholeText(activityTitle(locale, activity)) }),
    description: [labelled(locale, fields.commitments, format(common.numbered, { number, title }))],
    hasUnofficialText: isOwn,
  };
}

function dataOf(context: EntryContext, entry: CalendarEntry): ICalEventData {
  switch (entry.kind) {
    case 'event':
      return eventData(context, entry.event);
    case 'week':
      return weekData(context, entry.week);
    case 'deadline': {
      const { deadline } = entry;
      const facts = dueFacts(context.locale, deadline);
      return { ...entryData(context, facts), ...wholeDays(deadline.day, deadline.day) };
    }
  }
}

/** What a calendar is called, and the page that shows the same. */
function subjectOf(
  locale: Locale,
  subject: CalendarSubject,
  isEmpty: boolean,
): { readonly title: string; readonly page: Page } {
  const { calendars } = words(locale);
  switch (subject.kind) {
    case 'events':
      return { title: calendars.events, page: { kind: 'events' } };
    case 'event': {
      const { id, title } = subject;
      return { title: shown(locale, title), page: { kind: 'event', id } };
    }
    case 'edition': {
      const { edition } = subject;
      return { title: editionName(locale, edition), page: { kind: 'edition', id: edition.id } };
    }
    case 'deadlines': {
      const { id, title, shortTitle = title } = subject.plan;
      return {
        title: format(calendars.deadlinesOf, { name: shown(locale, shortTitle) }),
        page: { kind: 'plan', id },
      };
    }
    default: {
      const { kind, id, name } = subject;
      return {
        title: format(calendars.eventsOf, { name: shown(locale, name) }),
        // A list that nothing is in has no page.
        page: isEmpty ? { kind: 'events' } : { kind: 'events-by', facet: kind, value: id },
      };
    }
  }
}

/** The years in which a calendar has hours, by zone. */
function yearsOfZones(entries: readonly CalendarEntry[]): ReadonlyMap<string, readonly number[]> {
  const years = new Map<string, number[]>();
  for (const entry of entries) {
    if (entry.kind !== 'event') continue;
    const { startsAt, endsAt = startsAt } = entry.event;
    const zone = zoneOf(entry.event);
    if (zone === undefined) continue;
    const own = years.get(zone) ?? [];
    own.push(Number(startsAt.slice(0, 4)), Number(endsAt.slice(0, 4)));
    years.set(zone, own);
  }
  return years;
}

/**
 * A calendar file: CRLF, lines of at most 75 octets, times in the zone of the place with the zone's own changes in the
 * file. The same records make the same bytes.
 *
 * @param address the address that links in it lead to
 */
export function calendarText(
  locale: Locale,
  { scope, subject, entries, withoutDay, isWeekWithoutDays, day }: Calendar,
  address: SiteAddress = SITE_ADDRESS,
): string {
  const { calendars, sentences } = words(locale);
  const { title, page } = subjectOf(locale, subject, entries.length === 0);
  const years = yearsOfZones(entries);
  const zone = (id: string): string => {
    const own = years.get(id) ?? [Number(day.slice(0, 4))];
    return vtimezone(id, Math.min(...own), Math.max(...own));
  };
  const context: EntryContext = { locale, address, day };
  const text = ical({
    prodId: { company: 'open-gov-portal', product: 'calendars', language: locale },
    // The library escapes the texts of entries, but not these two.
    name: escape(oneLine(format(calendars.name, { title, site: SITE.name[locale] })), false),
    description: escape(
      lines([
        format(calendars.situation, { asOf: formatDatePhrase(locale, 'asOf', day) }),
        withoutDay > 0 ? formatCount(locale, sentences.deadlinesWithoutDay, withoutDay) : undefined,
        isWeekWithoutDays ? calendars.weekWithoutDays : undefined,
      ]),
      false,
    ),
    url: urlFor(locale, page, address),
    source: address.origin + calendarFile(locale, scope, address),
    // Named, it would write its stamps in that zone, and properties behind components.
    timezone: { name: null, generator: zone },
    events: entries.map((entry) => dataOf(context, entry)),
  }).toString();
  // A calendar must hold something (RFC 5545, 3.4): where nothing stands in it yet, the zone in which it will.
  const rest = entries.length === 0 ? zone(SITE.timeZone) : '';
  return `${text.replace(/END:VCALENDAR$/, `${rest}END:VCALENDAR`)}\r\n`;
}
