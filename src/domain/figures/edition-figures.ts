import type { EventMode } from '../../schema/event.ts';
import { EVENT_MODES } from '../../schema/event.ts';
import type { EditionRecord, EventRecord, Portal } from '../../schema/portal.ts';
import { citedSources } from '../directory.ts';
import { eventsOfEdition } from '../events.ts';
import { siteDay } from '../plans.ts';
import type {
  Attendance,
  AttendanceRow,
  CodeCount,
  FigureData,
  UnpicturedFigure,
} from './figure.ts';
import { namedCounts } from './plan-figures.ts';

/** Fewer events are read one by one: shares of two say nothing. */
const FEWEST_EVENTS = 3;

/** Events that were held, or announced and not called off. */
function isCounted({ status }: EventRecord): boolean {
  return status === 'held' || status === 'confirmed';
}

function attendanceOf(events: readonly EventRecord[]): Attendance {
  const stated = events.flatMap(({ outcome }) =>
    outcome?.attendance === undefined ? [] : [{ ...outcome, attendance: outcome.attendance }],
  );
  return {
    ...(stated.length > 0 && {
      people: stated.reduce((sum, { attendance }) => sum + attendance, 0),
    }),
    isAtLeast: stated.some(({ attendanceIsAtLeast }) => attendanceIsAtLeast === true),
    stated: stated.length,
    total: events.length,
  };
}

function attendanceRows(portal: Portal, events: readonly EventRecord[]): readonly AttendanceRow[] {
  const ofRegion = (region: string | undefined): readonly EventRecord[] =>
    events.filter((event) => event.region === region);
  return [
    ...portal.regions.map(({ id, name }) => ({ id, name, ...attendanceOf(ofRegion(id)) })),
    { id: 'not-stated', ...attendanceOf(ofRegion(undefined)) },
  ].filter(({ total }) => total > 0);
}

function modeCounts(
  events: readonly EventRecord[],
): readonly CodeCount<EventMode | 'not-stated'>[] {
  return ([...EVENT_MODES, 'not-stated'] as const)
    .map((code) => ({
      code,
      count: events.filter(({ mode = 'not-stated' }) => mode === code).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Where no source says anything of any event, there is nothing to draw. */
function saysSomething(data: FigureData): boolean {
  if (!('counts' in data)) return true;
  return data.counts.some((one) => ('code' in one ? one.code : one.id) !== 'not-stated');
}

/** What a week was, in numbers: none before it was held, or where few events are on record. */
export function editionFigures(
  portal: Portal,
  { id, title, status }: EditionRecord,
): readonly UnpicturedFigure[] {
  const events = eventsOfEdition(portal, id).filter(isCounted);
  if (status !== 'held' || events.length < FEWEST_EVENTS) return [];
  const total = events.length;
  const all = attendanceOf(events);
  const ids = (of: string | undefined): readonly string[] | undefined =>
    of === undefined ? undefined : [of];
  const data: readonly (FigureData | false)[] = [
    {
      kind: 'event-regions',
      counts: namedCounts(
        portal.regions,
        events.map(({ region }) => ids(region)),
      ),
      total,
    },
    { kind: 'event-modes', counts: modeCounts(events), total },
    {
      kind: 'event-themes',
      counts: namedCounts(
        portal.themes,
        events.map(({ themes }) => themes),
      ),
      total,
    },
    {
      kind: 'event-organisers',
      counts: namedCounts(
        portal.organiserKinds,
        events.map(({ organiser }) => ids(organiser?.kind)),
      ),
      total,
    },
    all.stated > 0 && { kind: 'event-attendance', rows: attendanceRows(portal, events), all },
  ];
  return data
    .filter((one) => one !== false)
    .filter(saysSomething)
    .map((one) => ({
      id: `open-gov-week-${id}-${one.kind}`,
      scope: { kind: 'edition', edition: { id, ...(title && { title }) } },
      day: siteDay(portal),
      sources: citedSources(portal, [...new Set(events.map(({ source }) => source))]),
      data: one,
    }));
}
