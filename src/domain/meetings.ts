import type { Committee } from '../schema/list.ts';
import type { Report } from '../schema/meeting.ts';
import type { CitedSource, MeetingRecord, NamedCommitment, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { citedSources, found } from './directory.ts';
import { named } from './naming.ts';
import { newestDayOf, siteDay } from './plans.ts';
import { groupedBy, once } from './relations.ts';

/** Meetings that are published, the newest first. */
export const publishedMeetings = once((portal: Portal): readonly MeetingRecord[] =>
  portal.meetings
    .filter((meeting) => meeting.status !== 'draft')
    .toSorted((a, b) =>
      a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : a.id < b.id ? -1 : 1,
    ),
);

/** The published meetings about a plan, the newest first. */
export const planMeetings = groupedBy(publishedMeetings, ({ plans }) => plans);

/** The newest published meeting that reports on commitments of a plan. */
export function newestReportingMeeting(portal: Portal, plan: string): MeetingRecord | undefined {
  return publishedMeetings(portal).find((meeting) =>
    (meeting.reports ?? []).some((report) => report.commitment.startsWith(`${plan}/`)),
  );
}

/** Briefs are published of so many meetings, the newest; those of the others are made by the command. */
const MOST_BRIEFS = 24;

/** The published meetings that report, the newest first. */
export const reportingMeetings = once((portal: Portal): readonly MeetingRecord[] =>
  publishedMeetings(portal).filter(({ reports = [] }) => reports.length > 0),
);

/** Of these, the meetings whose brief is published. */
export function briefedMeetings(portal: Portal): readonly MeetingRecord[] {
  return reportingMeetings(portal).slice(0, MOST_BRIEFS);
}

/** What a meeting says of one commitment of its plans: its report, or that there is none. */
export interface ReportRow {
  readonly commitment: NamedCommitment;
  readonly report?: Report;
}

/** Every commitment of the meeting's plans with what the meeting reports of it; empty for a meeting without reports. */
export function reportTable(portal: Portal, meeting: MeetingRecord): readonly ReportRow[] {
  const reports = new Map((meeting.reports ?? []).map((report) => [report.commitment, report]));
  const reportedPlans = new Set([...reports.keys()].map((id) => id.split('/')[0]));
  return portal.commitments
    .filter((commitment) => reportedPlans.has(commitment.plan))
    .map((commitment) => {
      const report = reports.get(commitment.id);
      return report ? { commitment: named(commitment), report } : { commitment: named(commitment) };
    });
}

/** A report with the meeting it was made at. */
export interface MeetingReport {
  readonly meeting: MeetingRecord;
  readonly report: Report;
}

function allReports(portal: Portal): readonly MeetingReport[] {
  return publishedMeetings(portal).flatMap((meeting) =>
    (meeting.reports ?? []).map((report) => ({ meeting, report })),
  );
}

/** What the meetings reported of a commitment, the newest first. */
export const reportsOf = groupedBy(allReports, ({ report }) => [report.commitment]);

/** The first published meeting of a committee after another meeting. */
export function meetingAfter(
  portal: Portal,
  meeting: MeetingRecord,
  committee: string,
): MeetingRecord | undefined {
  return publishedMeetings(portal).findLast(
    (other) => other.committee === committee && other.heldOn > meeting.heldOn,
  );
}

/** The newest reference day of the meeting's plans. */
export function meetingDay(portal: Portal, meeting: MeetingRecord): string {
  return newestDayOf(portal, meeting.plans);
}

/** Somebody who was at a meeting, or was missed there. */
export interface Attendee {
  readonly present: boolean;
  /** The institution, or the role in the source's words. */
  readonly name?: LocalText;
  /** The commitments they speak for. */
  readonly commitments: readonly NamedCommitment[];
}

export function attendanceOf(portal: Portal, meeting: MeetingRecord): readonly Attendee[] {
  return (meeting.attendance ?? []).map(({ institution, role, present, commitments = [] }) => {
    const name = institution === undefined ? role : found(portal.institutions, institution).name;
    const spokenFor = commitments.map((id) => named(found(portal.commitments, id)));
    return { present, ...(name && { name }), commitments: spokenFor };
  });
}

/** The published meetings of one committee. */
export interface CommitteeMeetings {
  readonly committee: Committee;
  /** The newest first; at least one. */
  readonly meetings: readonly MeetingRecord[];
}

/** Meetings by committee, in the table's order; a committee without a published meeting is left out. */
export function meetingsByCommittee(portal: Portal): readonly CommitteeMeetings[] {
  const published = publishedMeetings(portal);
  return portal.committees
    .map((committee) => ({
      committee,
      meetings: published.filter((meeting) => meeting.committee === committee.id),
    }))
    .filter(({ meetings }) => meetings.length > 0);
}

/** The list of meetings as its page shows it. */
export interface MeetingListView {
  readonly committees: readonly CommitteeMeetings[];
  /** The meetings of all committees, the newest first. */
  readonly meetings: readonly MeetingRecord[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

export function meetingListView(portal: Portal): MeetingListView {
  const meetings = publishedMeetings(portal);
  return {
    committees: meetingsByCommittee(portal),
    meetings,
    day: siteDay(portal),
    sources: citedSources(
      portal,
      meetings.flatMap(({ sources }) => sources),
    ),
  };
}

/** The published meetings of the same committee before and after one. */
export interface MeetingNeighbours {
  readonly previous?: MeetingRecord;
  readonly next?: MeetingRecord;
}

export function meetingNeighbours(portal: Portal, meeting: MeetingRecord): MeetingNeighbours {
  const next = meetingAfter(portal, meeting, meeting.committee);
  const previous = publishedMeetings(portal).find(
    (other) => other.committee === meeting.committee && other.heldOn < meeting.heldOn,
  );
  return { ...(previous && { previous }), ...(next && { next }) };
}
