import { z } from 'zod';
import {
  audienceRef,
  code,
  commitmentRef,
  dayOrTime,
  editionRef,
  flag,
  localText,
  meetingRef,
  number,
  organiserKindRef,
  partialDate,
  regionRef,
  ruled,
  sourceRef,
  text,
  themeRef,
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
  title: localText,
  description: localText.optional(),
  edition: editionRef.optional(),
  /** Local day, or local day and time, in `zone`. */
  startsAt: dayOrTime,
  endsAt: dayOrTime.optional(),
  /** IANA zone; absent means the site's. */
  zone: text.optional(),
  mode: code(EVENT_MODES).optional(),
  venue: localText.optional(),
  city: localText.optional(),
  region: regionRef.optional(),
  /** Degrees, WGS 84. */
  location: z
    .strictObject({
      latitude: number.min(-90, ruled('number')).max(90, ruled('number')),
      longitude: number.min(-180, ruled('number')).max(180, ruled('number')),
    })
    .optional(),
  organiser: z.strictObject({ name: localText, kind: organiserKindRef.optional() }).optional(),
  themes: z.array(themeRef).optional(),
  commitments: z.array(commitmentRef).optional(),
  /** Language tags. */
  languages: z.array(text).optional(),
  audiences: z.array(audienceRef).optional(),
  registrationUrl: url.optional(),
  capacity: wholeNumber.optional(),
  status: code(EVENT_STATUSES),
  statusChangedOn: partialDate.optional(),
  /** Revision of the calendar entry, from 0. */
  sequence: wholeNumber.optional(),
  proposedIn: meetingRef.optional(),
  outcome: z
    .strictObject({
      attendance: wholeNumber.optional(),
      attendanceIsAtLeast: flag.optional(),
      summary: localText.optional(),
      links: z.array(url).optional(),
    })
    .optional(),
  source: sourceRef,
  unofficial: unofficial.optional(),
});
export type PortalEvent = z.output<typeof eventSchema>;
