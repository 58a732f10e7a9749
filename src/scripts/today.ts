/**
 * What runs in the reader's browser: what is ahead and what is over on the reader's own day. Pages are right on the day of
 * their records without this; here days move on, and no hour is ever converted.
 */

/** The day that it is now in a time zone: `2026-05-20`. */
export function dayIn(zone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** First and last day on which something holds. */
export interface Span {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Whether something holds on a day. */
export function holdsOn({ from, until }: Span, day: string): boolean {
  return (from === undefined || day >= from) && (until === undefined || day <= until);
}

/**
 * Move events that are over from those that are ahead to those that are past, to their end where the newest come last; where
 * the page has no past, away.
 */
function movePast(day: string): void {
  const ahead = document.querySelector('[data-ahead]');
  if (!ahead) return;
  const past = document.querySelector<HTMLElement>('[data-past]');
  const rows = past?.querySelector('ul');
  const isNewestLast = past?.dataset.past === 'newest-last';
  for (const row of ahead.querySelectorAll<HTMLElement>('li')) {
    const { lastDay = row.querySelector('time')?.dateTime.slice(0, 10) ?? '' } = row.dataset;
    if (lastDay === '' || lastDay >= day) continue;
    if (!rows) row.remove();
    else if (isNewestLast) rows.append(row);
    else rows.prepend(row);
  }
  for (const part of [ahead, past]) part?.toggleAttribute('hidden', !part.querySelector('li'));
}

/**
 * The reader's day in the zone of the portal. A clock that is behind the records is not believed.
 *
 * @returns undefined on a page that speaks of no day
 */
export function readersDay(now = new Date()): string | undefined {
  const { zone, referenceDay } =
    document.querySelector<HTMLElement>('[data-reference-day]')?.dataset ?? {};
  if (zone === undefined || referenceDay === undefined) return undefined;
  const today = dayIn(zone, now);
  return today > referenceDay ? today : referenceDay;
}

/** Show what holds on the reader's day, and hide what does not. */
export function showToday(): void {
  const day = readersDay();
  if (day === undefined) return;
  for (const part of document.querySelectorAll<HTMLElement>('[data-holds]')) {
    const { from, until } = part.dataset;
    part.hidden = !holdsOn({ from, until }, day);
  }
  movePast(day);
}
