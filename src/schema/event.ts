import { z } from 'zod';
import {
  audienceRef,
  code,
  commitmentRef,
  dayOrTime,
  editionRef,
  flag,
  languageTag,
  localText,
  meetingRef,
  number,
  organiserKindRef,
  partialDate,
  regionRef,
  ruled,
  sourceRef,
  themeRef,
  timeZone,
  unofficial,
  url,
  wholeNumber,
} from './primitives.ts';

export const EVENT_STATUSES = ['proposed', 'confirmed', 'postponed', 'cancelled', 'held'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const EVENT_MODES = ['in-person', 'online', 'hybrid'] as const;
export type EventMode = (typeof EVENT_MODES)[number];

/** An event: `src/content/events/<year>/<slug>/event.yaml`. Its id is `<year>/<slug>`. */
export const eventSchema = z.strictObject({
  /** What the event is called. */
  title: localText,
  /** What happens there. */
  description: localText.optional(),
  /** The Open Gov Week that it belongs to; absent for an event outside of one. */
  edition: editionRef.optional(),
  /** When it begins: local day, or local day and time, in `zone`. */
  startsAt: dayOrTime,
  /** When it ends, in the same form; absent where no source says. */
  endsAt: dayOrTime.optional(),
  /** When it was to begin before it was moved to another day or hour, in the same form. */
  previousStartsAt: dayOrTime.optional(),
  /** IANA time zone; absent means the site's. */
  zone: timeZone.optional(),
  /** Whether people meet in a room, online or both. */
  mode: code('event-mode', EVENT_MODES).optional(),
  /** Building and room. */
  venue: localText.optional(),
  /** Town. */
  city: localText.optional(),
  /** Region. */
  region: regionRef.optional(),
  /** Where it is, in degrees (WGS 84). */
  location: z
    .strictObject({
      /** Degrees north. */
      latitude: number.min(-90, ruled('number')).max(90, ruled('number')),
      /** Degrees east. */
      longitude: number.min(-180, ruled('number')).max(180, ruled('number')),
    })
    .optional(),
  /** The organisation that holds it; never a person. */
  organiser: z
    .strictObject({
      /** Name of the organisation. */
      name: localText,
      /** Kind of organisation. */
      kind: organiserKindRef.optional(),
    })
    .optional(),
  /** Policy areas that it is about. */
  themes: z.array(themeRef).optional(),
  /** Commitments that it is about. */
  commitments: z.array(commitmentRef).optional(),
  /** Languages spoken there, as language tags. */
  languages: z.array(languageTag).optional(),
  /** Whom it is for. */
  audiences: z.array(audienceRef).optional(),
  /** Where people register. */
  registrationUrl: url.optional(),
  /** Number of places. */
  capacity: wholeNumber.optional(),
  /** Where it stands. */
  status: code('event-status', EVENT_STATUSES),
  /** When it came to stand there. */
  statusChangedOn: partialDate.optional(),
  /** Revision of the calendar entry, from 0. */
  sequence: wholeNumber.optional(),
  /** The meeting at which it was proposed. */
  proposedIn: meetingRef.optional(),
  /** What came of it. */
  outcome: z
    .strictObject({
      /** Number of people who came. */
      attendance: wholeNumber.optional(),
      /** The source says "more than" the attendance. */
      attendanceIsAtLeast: flag.optional(),
      /** What came of it, in a few sentences. */
      summary: localText.optional(),
      /** Pages about its results. */
      links: z.array(url).optional(),
    })
    .optional(),
  /** Where the event is read. */
  source: sourceRef,
  unofficial: unofficial.optional(),
});
export type PortalEvent = z.output<typeof eventSchema>;
