import type { Point, Report } from '../schema/meeting.ts';
import type { MeetingRecord, Portal } from '../schema/portal.ts';
import { publishedMeetings } from './meetings.ts';

export interface RegisteredPoint {
  readonly meeting: MeetingRecord;
  readonly report: Report;
  readonly point: Point;
}

/** The points of one meeting, in the order of its reports. */
export function pointsOfMeeting(meeting: MeetingRecord): readonly RegisteredPoint[] {
  return (meeting.reports ?? []).flatMap((report) =>
    (report.points ?? []).map((point) => ({ meeting, report, point })),
  );
}

/** Every point to raise with the steering committee, the newest meeting first. */
export function pointRegister(portal: Portal): readonly RegisteredPoint[] {
  return publishedMeetings(portal).flatMap(pointsOfMeeting);
}
