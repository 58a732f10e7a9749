import type { Point, Report } from '../schema/meeting.ts';
import type { MeetingRecord, Portal } from '../schema/portal.ts';
import { publishedMeetings } from './meetings.ts';
import { once } from './relations.ts';

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
export const pointRegister = once((portal: Portal): readonly RegisteredPoint[] =>
  publishedMeetings(portal).flatMap(pointsOfMeeting),
);
