import type { Portal } from '../../schema/portal.ts';
import { THRESHOLDS } from '../../site.ts';
import { compareDays, daysBetween, lastDay } from '../dates.ts';
import { byId } from '../directory.ts';
import { standingReadings, type PublishedReading } from '../readings.ts';
import { distinctReadings, placeOfReading, thingOf } from './reading-places.ts';
import { inRow, placeText, type Rule } from './rule.ts';

/** The sources that a reading can be said to come from: a meeting and the documents that record it are one. */
function sourcesOf(portal: Portal, reading: PublishedReading): readonly string[] {
  const meeting =
    reading.meeting === undefined ? undefined : byId(portal.meetings).get(reading.meeting);
  return meeting ? [...new Set([meeting.id, ...meeting.sources])] : [reading.source];
}

/** One thing, one day, one source: one figure. A corrected reading leaves its place to the correction. */
export const duplicateReading: Rule = {
  id: 'duplicate-reading',
  severity: 'error',
  *check(portal) {
    const firsts = new Map<string, PublishedReading>();
    for (const reading of standingReadings(distinctReadings(portal))) {
      const names = sourcesOf(portal, reading).map(
        (source) => `${thingOf(reading)} ${reading.observedOn ?? ''} ${source}`,
      );
      const first = names.map((name) => firsts.get(name)).find((found) => found !== undefined);
      for (const name of names) firsts.set(name, firsts.get(name) ?? reading);
      if (!first) continue;
      yield {
        ...placeOfReading(portal, reading),
        found: reading.id,
        params: { first: placeText(placeOfReading(portal, first)), other: first.id },
      };
    }
  },
};

/** Readings of one thing by their day, the earliest first; an undated one is in no series. */
function* series(portal: Portal): Generator<readonly (readonly PublishedReading[])[]> {
  const things = Map.groupBy(
    standingReadings(distinctReadings(portal)).filter(({ observedOn }) => observedOn !== undefined),
    thingOf,
  );
  for (const readings of things.values()) {
    const days = Map.groupBy(readings, ({ observedOn = '' }) => lastDay(observedOn));
    yield [...days].toSorted(([a], [b]) => compareDays(a, b)).map(([, ofDay]) => ofDay);
  }
}

/** A report of a meeting carries the minutes' own words; a row says in its note why progress fell. */
export const fallWithoutNote: Rule = {
  id: 'fall-without-note',
  severity: 'error',
  *check(portal) {
    for (const days of series(portal)) {
      for (const [index, readings] of days.entries()) {
        const before = days[index - 1];
        if (!before) continue;
        const least = before.reduce((a, b) => (b.percentDone < a.percentDone ? b : a));
        for (const reading of readings) {
          const isExplained = reading.meeting !== undefined || reading.note !== undefined;
          if (isExplained || reading.percentDone >= least.percentDone) continue;
          const { record, path } = placeOfReading(portal, reading);
          yield {
            record,
            path: [...path, 'percentDone'],
            found: reading.percentDone,
            params: { before: least.percentDone, observedOn: least.observedOn ?? '' },
          };
        }
      }
    }
  },
};

/** The newest of some readings that is so many days older than another; the newest of all comes last. */
function olderBy(
  days: readonly (readonly PublishedReading[])[],
  newest: PublishedReading,
): PublishedReading | undefined {
  const day = lastDay(newest.observedOn ?? '');
  return days
    .flat()
    .findLast(
      ({ observedOn = '' }) => daysBetween(lastDay(observedOn), day) >= THRESHOLDS.stalledDays,
    );
}

function hasOpenBlocker(portal: Portal, commitment: string): boolean {
  const { blockers = [] } = byId(portal.commitments).get(commitment) ?? {};
  return blockers.some(({ resolvedOn }) => resolvedOn === undefined);
}

/** Of a whole commitment. An open blocking point already says why nothing moves. */
export const progressStalled: Rule = {
  id: 'progress-stalled',
  severity: 'warning',
  *check(portal) {
    for (const days of series(portal)) {
      const newest = days.at(-1)?.at(-1);
      if (!newest || newest.activity !== undefined || newest.percentDone === 100) continue;
      const before = olderBy(days, newest);
      if (!before || newest.percentDone - before.percentDone >= THRESHOLDS.stalledPoints) continue;
      if (hasOpenBlocker(portal, newest.commitment)) continue;
      const { record, path } = placeOfReading(portal, newest);
      yield {
        record,
        path: [...path, 'percentDone'],
        found: newest.percentDone,
        params: {
          commitment: newest.commitment,
          before: before.percentDone,
          observedOn: before.observedOn ?? '',
        },
      };
    }
  },
};

export const correctionWithoutNote: Rule = {
  id: 'correction-without-note',
  severity: 'error',
  *check(portal) {
    for (const row of portal.readings) {
      if (row.corrects === undefined || row.note !== undefined) continue;
      yield { ...inRow('readings', row, ['note']), params: { corrects: row.corrects } };
    }
  },
};

export const correctionOfAnotherThing: Rule = {
  id: 'correction-of-another-thing',
  severity: 'error',
  *check(portal) {
    const readings = new Map(distinctReadings(portal).map((reading) => [reading.id, reading]));
    for (const row of portal.readings) {
      const corrected = row.corrects === undefined ? undefined : readings.get(row.corrects);
      if (!corrected || thingOf(corrected) === thingOf(row)) continue;
      yield {
        ...inRow('readings', row, ['corrects']),
        found: corrected.id,
        params: { thing: thingOf(row), other: thingOf(corrected) },
      };
    }
  },
};

/** In a circle of corrections no reading would count. */
export const correctionCycle: Rule = {
  id: 'correction-cycle',
  severity: 'error',
  *check(portal) {
    const rows = new Map(portal.readings.map((row) => [row.id, row]));
    for (const row of portal.readings) {
      const steps: string[] = [];
      let next = row.corrects;
      while (next !== undefined && !steps.includes(next)) {
        steps.push(next);
        next = rows.get(next)?.corrects;
      }
      if (!steps.includes(row.id)) continue;
      yield {
        ...inRow('readings', row, ['corrects']),
        found: row.corrects,
        params: { cycle: [row.id, ...steps] },
      };
    }
  },
};
