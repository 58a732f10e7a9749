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
  languageTag,
  localText,
  meetingRef,
  ordinal,
  partialDate,
  percent,
  planRef,
  ruled,
  sourceRef,
  flag,
  inCodeList,
  unofficial,
} from './primitives.ts';

/** `attested`: a source says it was held, no minutes are on record. A draft is not published. */
export const MEETING_STATUSES = ['draft', 'validated', 'attested'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** Stands in the draft of a meeting where somebody is to write what the minutes say. */
export const TO_FILL_IN = '???';

export const ATTENDANCE_STATEMENTS = ['all', 'presences-only', 'absences-only', 'none'] as const;
export type AttendanceStatement = (typeof ATTENDANCE_STATEMENTS)[number];

export const REPORT_QUALIFIERS = ['normal', 'completed'] as const;
export type ReportQualifier = (typeof REPORT_QUALIFIERS)[number];

/** What the committee said of the commitment's details on the follow-up platform. */
export const PLATFORM_STATES = [
  'up-to-date',
  'details-missing',
  'partly',
  'not-updated',
  'not-stated',
] as const;
export type PlatformState = (typeof PLATFORM_STATES)[number];

export const COMMUNICATION_STATEMENTS = ['none-since-last-meeting'] as const;
export type CommunicationStatement = (typeof COMMUNICATION_STATEMENTS)[number];

export const DECISION_STATUSES = ['open', 'closed', 'dropped'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

export const PLATFORM_FIELDS = ['actions', 'progress', 'dates', 'all'] as const;
export type PlatformField = (typeof PLATFORM_FIELDS)[number];

/** A point to raise with the steering committee. */
export const pointSchema = z.strictObject({
  /** Its anchor on the pages of the meeting and of the commitment. */
  key,
  /** The minutes' own words. */
  text: localText,
  /** Keys of the activities it is about. */
  activities: z.array(key).optional(),
  /** Who is to act on it; absent where the minutes do not say. */
  owner: institutionOrText.optional(),
  /** The meeting that closed it. */
  closedIn: meetingRef.optional(),
  /** When it was closed; absent while it is open. */
  closedOn: partialDate.optional(),
});
export type Point = z.output<typeof pointSchema>;

/** What a meeting recorded of one commitment: one row of its table. */
export const reportSchema = z.strictObject({
  /** The commitment that was reported; one that was not has no report. */
  commitment: commitmentRef,
  /** Progress as it was reported; absent where the commitment was reported without a figure. */
  percentDone: percent.optional(),
  /** How the committee called its progress. */
  qualifier: code('report-qualifier', REPORT_QUALIFIERS).optional(),
  /** The minutes' own text. */
  words: localText,
  /** Progress of single activities, where the minutes give it. */
  activityProgress: z
    .array(
      z.strictObject({
        /** Key of the activity. */
        activity: key,
        /** Progress of the activity. */
        percentDone: percent,
      }),
    )
    .optional(),
  /** Values other than progress that the minutes give. */
  indicators: z.array(indicatorSchema).optional(),
  /** What the committee said of the commitment's details on the follow-up platform. */
  platform: z.strictObject({
    /** What was said, as a code. */
    state: code('platform-state', PLATFORM_STATES),
    /** The minutes' own text. */
    words: localText.optional(),
    /** What the committee asked to have updated. */
    toUpdate: z
      .array(
        z.strictObject({
          /** Key of the activity; absent where all of the commitment is meant. */
          activity: key.optional(),
          /** Which details. */
          fields: z.array(code('platform-field', PLATFORM_FIELDS)),
        }),
      )
      .optional(),
  }),
  /** What the minutes say of communication actions, where they name none. */
  communicationsStated: code('communication-statement', COMMUNICATION_STATEMENTS).optional(),
  /** Points to raise with the steering committee. */
  points: z.array(pointSchema).optional(),
});
export type Report = z.output<typeof reportSchema>;

/** What a meeting decided. That it is late is derived, never stored. */
export const decisionSchema = z.strictObject({
  /** Its number in the minutes, and its anchor on the meeting's page. */
  number: ordinal,
  /** The minutes' own words. */
  text: localText,
  /** From when it is to be carried out. */
  opensOn: partialDate.optional(),
  /** Until when it is to be carried out. */
  dueOn: partialDate.optional(),
  /** Due at the next meeting of a committee. */
  dueAt: z
    .strictObject({
      /** The committee. */
      committee: committeeRef,
      /** Which of its meetings. */
      meeting: z.literal('next', ruled('code')).meta(inCodeList('due-meeting')),
    })
    .optional(),
  /** Who is to carry it out; absent where the minutes do not say. */
  owners: z.array(institutionOrText).optional(),
  /** The commitments it is about; absent where it is about none in particular. */
  commitments: z
    .union(
      [z.literal('all').meta(inCodeList('commitment-scope')), z.array(commitmentRef)],
      ruled('commitments-or-all'),
    )
    .optional(),
  /** Where it stands; absent where no source says. */
  status: code('decision-status', DECISION_STATUSES).optional(),
  /** When it was carried out. */
  closedOn: partialDate.optional(),
  /** The meeting that noted it. */
  closedIn: meetingRef.optional(),
  /** Documents that prove it. */
  evidence: z.array(sourceRef).optional(),
});
export type Decision = z.output<typeof decisionSchema>;

/** A meeting of a committee: `src/content/meetings/<id>/meeting.yaml`. */
export const meetingSchema = z.strictObject({
  /** What the meeting was called. */
  title: localText,
  /** The plans that it dealt with. */
  plans: z.array(planRef).min(1, ruled('missing')),
  /** The day it was held. */
  heldOn: day,
  /** The committee that met. */
  committee: committeeRef,
  /** Where it met. */
  place: localText.optional(),
  /** How it is known: figures of a draft do not count; `attested` has a source, but no minutes on record. */
  status: code('meeting-status', MEETING_STATUSES),
  /** What was on the agenda, in its order. */
  agenda: z
    .array(
      z.strictObject({
        /** The item. */
        title: localText,
        /** Anchor of the item on the meeting's page. */
        anchor: key.optional(),
        /** What was said of it. */
        notes: localText.optional(),
      }),
    )
    .optional(),
  /** What the minutes state of those present, so that silence is not taken for absence. */
  attendanceStated: code('attendance-statement', ATTENDANCE_STATEMENTS),
  /** Who was there, or was missed. */
  attendance: z
    .array(
      z.strictObject({
        /** The institution, where it is one of the table. */
        institution: institutionRef.optional(),
        /** The role or function in the minutes' words; never a person's name. */
        role: localText.optional(),
        /** Present or absent. */
        present: flag,
        /** Commitments that it answers for. */
        commitments: z.array(commitmentRef).optional(),
      }),
    )
    .optional(),
  /** What was reported, one entry a commitment; a commitment that was not reported has none. */
  reports: z.array(reportSchema).optional(),
  /** What was decided. */
  decisions: z.array(decisionSchema).optional(),
  /** Documents that lay before the meeting or came out of it. */
  documents: z.array(sourceRef).optional(),
  /** Remarks, each with its sources. */
  notes: z
    .array(
      z.strictObject({
        /** The remark. */
        text: localText,
        /** Where the remark is read. */
        sources: z.array(sourceRef),
      }),
    )
    .optional(),
  /** Sources of everything in the record; the first one is the source of its readings. */
  sources: z.array(sourceRef),
  /** Language of the minutes; their texts in other languages are translations. */
  language: languageTag.optional(),
  unofficial: unofficial.optional(),
});
export type Meeting = z.output<typeof meetingSchema>;
