import { z } from 'zod';
import { indicatorSchema } from './evidence.ts';
import {
  code,
  commitmentRef,
  committeeRef,
  day,
  institutionOrText,
  institutionRef,
  key,
  localText,
  meetingRef,
  ordinal,
  partialDate,
  percent,
  planRef,
  ruled,
  sourceRef,
  text,
  flag,
  unofficial,
} from './primitives.ts';

/** `attested`: a source says it was held, no minutes are on record. A draft is not published. */
export const MEETING_STATUSES = ['draft', 'validated', 'attested'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const ATTENDANCE_STATEMENTS = ['all', 'presences-only', 'absences-only', 'none'] as const;
export type AttendanceStatement = (typeof ATTENDANCE_STATEMENTS)[number];

export const REPORT_QUALIFIERS = ['normal', 'completed'] as const;
export type ReportQualifier = (typeof REPORT_QUALIFIERS)[number];

/** What the committee said of the commitment's details on the follow-up platform. */
export const PLATFORM_STATES = ['up-to-date', 'details-missing', 'partly', 'not-updated', 'not-stated'] as const;
export type PlatformState = (typeof PLATFORM_STATES)[number];

export const COMMUNICATION_STATEMENTS = ['none-since-last-meeting'] as const;
export type CommunicationStatement = (typeof COMMUNICATION_STATEMENTS)[number];

export const DECISION_STATUSES = ['open', 'closed', 'dropped'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

export const PLATFORM_FIELDS = ['actions', 'progress', 'dates', 'all'] as const;
export type PlatformField = (typeof PLATFORM_FIELDS)[number];

/** A point to raise with the steering committee. */
export const pointSchema = z.strictObject({
  key,
  /** The minutes' own words. */
  text: localText,
  /** Keys of the activities it is about. */
  activities: z.array(key).optional(),
  owner: institutionOrText.optional(),
  closedIn: meetingRef.optional(),
  closedOn: partialDate.optional(),
});
export type Point = z.output<typeof pointSchema>;

/** What a meeting recorded of one commitment: one row of its table. */
export const reportSchema = z.strictObject({
  commitment: commitmentRef,
  /** Absent where the commitment was reported without a figure. */
  percentDone: percent.optional(),
  qualifier: code(REPORT_QUALIFIERS).optional(),
  /** The minutes' own text. */
  words: localText,
  activityProgress: z.array(z.strictObject({ activity: key, percentDone: percent })).optional(),
  indicators: z.array(indicatorSchema).optional(),
  platform: z.strictObject({
    state: code(PLATFORM_STATES),
    /** The minutes' own text. */
    words: localText.optional(),
    toUpdate: z
      .array(z.strictObject({ activity: key.optional(), fields: z.array(code(PLATFORM_FIELDS)) }))
      .optional(),
  }),
  communicationsStated: code(COMMUNICATION_STATEMENTS).optional(),
  points: z.array(pointSchema).optional(),
});
export type Report = z.output<typeof reportSchema>;

/** What a meeting decided. That it is late is derived, never stored. */
export const decisionSchema = z.strictObject({
  number: ordinal,
  /** The minutes' own words. */
  text: localText,
  opensOn: partialDate.optional(),
  dueOn: partialDate.optional(),
  /** Due at the next meeting of a committee. */
  dueAt: z.strictObject({ committee: committeeRef, meeting: z.literal('next', ruled('code')) }).optional(),
  owners: z.array(institutionOrText).optional(),
  commitments: z.union([z.literal('all'), z.array(commitmentRef)], ruled('commitments-or-all')).optional(),
  status: code(DECISION_STATUSES).optional(),
  closedOn: partialDate.optional(),
  closedIn: meetingRef.optional(),
  evidence: z.array(sourceRef).optional(),
});
export type Decision = z.output<typeof decisionSchema>;

/** A meeting of a committee: `src/content/meetings/<id>/meeting.yaml`. */
export const meetingSchema = z.strictObject({
  title: localText,
  plans: z.array(planRef).min(1, ruled('missing')),
  heldOn: day,
  committee: committeeRef,
  place: localText.optional(),
  status: code(MEETING_STATUSES),
  agenda: z.array(z.strictObject({ title: localText, anchor: key.optional(), notes: localText.optional() })).optional(),
  attendanceStated: code(ATTENDANCE_STATEMENTS),
  attendance: z
    .array(
      z.strictObject({
        institution: institutionRef.optional(),
        role: localText.optional(),
        present: flag,
        commitments: z.array(commitmentRef).optional(),
      }),
    )
    .optional(),
  reports: z.array(reportSchema).optional(),
  decisions: z.array(decisionSchema).optional(),
  documents: z.array(sourceRef).optional(),
  notes: z.array(z.strictObject({ text: localText, sources: z.array(sourceRef) })).optional(),
  sources: z.array(sourceRef),
  /** Language of the minutes; their texts in other languages are translations. */
  language: text.optional(),
  unofficial: unofficial.optional(),
});
export type Meeting = z.output<typeof meetingSchema>;
