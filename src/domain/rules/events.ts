import type { Edition } from '../../schema/edition.ts';
import type { EventRecord } from '../../schema/portal.ts';
import type { LocalText } from '../../schema/primitives.ts';
import { DEFAULT_LOCALE, LANGUAGES, LOCALES, type Locale } from '../../site.ts';
import { addDays, firstDay, lastDay } from '../dates.ts';
import { byId } from '../directory.ts';
import { isPublished } from '../events.ts';
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

/** Texts that a registration may give in any language. */
const REGISTERED_TEXTS = ['title', 'description', 'venue', 'city', 'organiser.name'] as const;

function textAt(
  event: EventRecord,
  path: (typeof REGISTERED_TEXTS)[number],
): LocalText | undefined {
  return path === 'organiser.name' ? event.organiser?.name : event[path];
}

/** A town is called alike in languages that are written in one direction: Agadir is Agadir in French and in English. */
function mayAgree(path: (typeof REGISTERED_TEXTS)[number], locale: Locale): boolean {
  return path === 'city' && LANGUAGES[locale].dir === LANGUAGES[DEFAULT_LOCALE].dir;
}

/**
 * A registration in another language stands in the place of the default one until somebody translates it, listed as our
 * wording. Who publishes the event puts the translation there, or says that the words are the same in both languages.
 */
export const untranslatedEvent: Rule = {
  id: 'event-untranslated',
  severity: 'error',
  *check(portal) {
    for (const event of portal.events) {
      if (!isPublished(event)) continue;
      for (const path of REGISTERED_TEXTS) {
        const text = textAt(event, path);
        const own = text?.[DEFAULT_LOCALE];
        if (own === undefined || event.unofficial?.includes(`${path}.${DEFAULT_LOCALE}`) !== true)
          continue;
        const other = LOCALES.find(
          (locale) =>
            locale !== DEFAULT_LOCALE && text?.[locale] === own && !mayAgree(path, locale),
        );
        if (other === undefined) continue;
        yield {
          ...inRecord(event, [...path.split('.'), DEFAULT_LOCALE]),
          found: own,
          params: { language: other },
        };
      }
    }
  },
};
