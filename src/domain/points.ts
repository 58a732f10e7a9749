import type { Point, Report } from '../schema/meeting.ts';
import type { CitedSource, MeetingRecord, Portal } from '../schema/portal.ts';
import { citedSources } from './directory.ts';
import { publishedMeetings } from './meetings.ts';
import { newestDayOf } from './plans.ts';
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

/** The register as its page shows it. */
export interface PointView {
  readonly points: readonly RegisteredPoint[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

export function pointView(portal: Portal): PointView {
  const points = pointRegister(portal);
  return {
    points,
    day: newestDayOf(
      portal,
      points.flatMap(({ meeting }) => meeting.plans),
    ),
    sources: citedSources(
      portal,
      points.map(({ meeting }) => meeting.id),
    ),
  };
}
