import type { Edition } from '../../schema/edition.ts';
import { addDays, firstDay, lastDay } from '../dates.ts';
import { byId } from '../directory.ts';
import { inRecord, type Rule } from './rule.ts';

/** An event counts for a week also when it is held shortly before or after it. */
const DAYS_AROUND_AN_EDITION = 7;

/** First and last day on which an event counts for a week; `undefined` where no source gives its days. */
export function daysNearEdition({
  startsOn,
  endsOn = startsOn,
}: Pick<Edition, 'startsOn' | 'endsOn'>): { first: string; last: string } | undefined {
  if (startsOn === undefined || endsOn === undefined) return undefined;
  return {
    first: addDays(firstDay(startsOn), -DAYS_AROUND_AN_EDITION),
    last: addDays(lastDay(endsOn), DAYS_AROUND_AN_EDITION),
  };
}

export const eventOutsideEdition: Rule = {
  id: 'event-outside-edition',
  severity: 'warning',
  *check(portal) {
    for (const event of portal.events) {
      const edition = byId(portal.editions).get(event.edition ?? '');
      if (edition?.startsOn === undefined) continue;
      const first = firstDay(edition.startsOn);
      const last = lastDay(edition.endsOn ?? edition.startsOn);
      const begins = firstDay(event.startsAt);
      const ends = lastDay(event.endsAt ?? event.startsAt);
      const days = daysNearEdition(edition);
      if (days && begins >= days.first && ends <= days.last) continue;
      yield {
        ...inRecord(event, ['startsAt']),
        found: event.startsAt,
        params: { edition: edition.id, first, last },
      };
    }
  },
};

export const heldWithoutOutcome: Rule = {
  id: 'held-without-outcome',
  severity: 'warning',
  *check(portal) {
    for (const event of portal.events) {
      if (event.status !== 'held' || event.outcome !== undefined) continue;
      yield { ...inRecord(event, ['status']), found: event.status };
    }
  },
};
