import type { ActionStatus } from '../../schema/action.ts';
import type { FieldPath } from '../../schema/fields.ts';
import type { CommitmentRecord, Portal } from '../../schema/portal.ts';
import { byId } from '../directory.ts';
import { nearest } from '../nearest.ts';
import { standingReadings, type PublishedReading } from '../readings.ts';
import { lastDay } from '../dates.ts';
import { distinctReadings, thingOf } from './reading-places.ts';
import { inRecord, inRow, type Place, type Rule } from './rule.ts';

/** A key that must be one of a commitment's activities. */
interface NamedActivity extends Place {
  readonly commitment: string;
  readonly activity: string;
}

function* namedActivities(portal: Portal): Generator<NamedActivity> {
  for (const meeting of portal.meetings) {
    for (const [index, report] of (meeting.reports ?? []).entries()) {
      const name = (activity: string | undefined, ...path: FieldPath): NamedActivity[] =>
        activity === undefined
          ? []
          : [
              {
                commitment: report.commitment,
                activity,
                ...inRecord(meeting, ['reports', index, ...path]),
              },
            ];
      for (const [position, { activity }] of (report.activityProgress ?? []).entries()) {
        yield* name(activity, 'activityProgress', position, 'activity');
      }
      for (const [position, { activity }] of (report.platform.toUpdate ?? []).entries()) {
        yield* name(activity, 'platform', 'toUpdate', position, 'activity');
      }
      for (const [position, { activities = [] }] of (report.points ?? []).entries()) {
        for (const [place, activity] of activities.entries()) {
          yield* name(activity, 'points', position, 'activities', place);
        }
      }
    }
  }
  for (const row of portal.readings) {
    const { commitment, activity } = row;
    if (activity !== undefined) {
      yield { commitment, activity, ...inRow('readings', row, ['activity']) };
    }
  }
}

export const unknownActivity: Rule = {
  id: 'unknown-activity',
  severity: 'error',
  *check(portal) {
    for (const { commitment: id, activity, record, path } of namedActivities(portal)) {
      const commitment = byId(portal.commitments).get(id);
      if (!commitment) continue;
      const keys = (commitment.activities ?? []).map(({ key }) => key);
      if (keys.includes(activity)) continue;
      const suggestion = nearest(activity, keys);
      yield {
        record,
        path,
        found: activity,
        params: {
          commitment: id,
          keys,
          ...(suggestion === undefined ? {} : { nearest: suggestion }),
        },
      };
    }
  },
};

/** `ready` is not out yet, so it is still open. A status that no source gives says nothing. */
const OPEN: readonly ActionStatus[] = ['not-started', 'in-progress', 'ready'];

/** Things whose newest dated reading is 100 %. */
function completeThings(portal: Portal): ReadonlyMap<string, PublishedReading> {
  const newest = new Map<string, PublishedReading>();
  for (const reading of standingReadings(distinctReadings(portal))) {
    if (reading.observedOn === undefined) continue;
    const known = newest.get(thingOf(reading));
    if (!known || lastDay(reading.observedOn) >= lastDay(known.observedOn ?? '')) {
      newest.set(thingOf(reading), reading);
    }
  }
  return new Map([...newest].filter(([, { percentDone }]) => percentDone === 100));
}

/** Every action of a commitment with its place and the activity it belongs to. */
function actionsOf(commitment: CommitmentRecord) {
  return [
    ...(commitment.actions ?? []).map((action, index) => ({
      action,
      activity: undefined,
      path: ['actions', index],
    })),
    ...(commitment.activities ?? []).flatMap((activity, index) =>
      (activity.actions ?? []).map((action, position) => ({
        action,
        activity: activity.key,
        path: ['activities', index, 'actions', position],
      })),
    ),
  ];
}

export const completeWithOpenAction: Rule = {
  id: 'complete-with-open-action',
  severity: 'warning',
  *check(portal) {
    const complete = completeThings(portal);
    for (const commitment of portal.commitments) {
      for (const { action, activity, path } of actionsOf(commitment)) {
        if (action.status === undefined || !OPEN.includes(action.status)) continue;
        const ofActivity = activity === undefined ? undefined : `${commitment.id} ${activity}`;
        const reading = complete.get(commitment.id) ?? complete.get(ofActivity ?? '');
        if (!reading) continue;
        yield {
          ...inRecord(commitment, [...path, 'status']),
          found: action.status,
          params: { key: action.key, reading: reading.id, observedOn: reading.observedOn ?? '' },
        };
      }
    }
  },
};

/** With weights on some activities only, the share of the others would be a guess. */
export const mixedWeights: Rule = {
  id: 'mixed-weights',
  severity: 'error',
  *check(portal) {
    for (const commitment of portal.commitments) {
      const activities = commitment.activities ?? [];
      if (activities.every(({ weight }) => weight === undefined)) continue;
      for (const [index, { key, weight }] of activities.entries()) {
        if (weight !== undefined) continue;
        yield { ...inRecord(commitment, ['activities', index, 'weight']), params: { key } };
      }
    }
  },
};
