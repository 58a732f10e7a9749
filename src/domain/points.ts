import type { Point, Report } from '../schema/meeting.ts';
import type { CitedSource, MeetingRecord, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { citedSources, institutionName } from './directory.ts';
import { followUpOf, type FollowUp } from './follow-up.ts';
import { publishedMeetings } from './meetings.ts';
import { newestDayOf } from './plans.ts';
import { groupedBy, once } from './relations.ts';

export interface RegisteredPoint {
  readonly meeting: MeetingRecord;
  readonly report: Report;
  readonly point: Point;
  /** Who is to act on it; absent where the minutes do not say. */
  readonly owner?: LocalText;
  readonly followUp: FollowUp;
}

/** Whether a point is still to be raised, as far as the records say. */
export function isOpenPoint({ point }: Pick<RegisteredPoint, 'point'>): boolean {
  return point.closedOn === undefined && point.closedIn === undefined;
}

/** The points of one meeting, in the order of its reports. */
export function pointsOfMeeting(
  portal: Portal,
  meeting: MeetingRecord,
): readonly RegisteredPoint[] {
  return (meeting.reports ?? []).flatMap((report) =>
    (report.points ?? []).map((point) => ({
      meeting,
      report,
      point,
      ...(point.owner && { owner: institutionName(portal, point.owner) }),
      followUp: followUpOf(portal, meeting, point, isOpenPoint({ point })),
    })),
  );
}

/** Every point to raise with the steering committee, the newest meeting first. */
export const pointRegister = once((portal: Portal): readonly RegisteredPoint[] =>
  publishedMeetings(portal).flatMap((meeting) => pointsOfMeeting(portal, meeting)),
);

/** The points about a commitment, in the order of the register. */
export const pointsOf = groupedBy(pointRegister, ({ report }) => [report.commitment]);

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
