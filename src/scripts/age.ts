/** What runs in the reader's browser: how long ago a day is. */

const DAY = 86_400_000;

/** The largest unit that fits, as `Intl.RelativeTimeFormat` takes it. */
export function ageOf(
  day: string,
  today: Date,
): { value: number; unit: Intl.RelativeTimeFormatUnit } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const days = Math.round(
    (Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) -
      Date.UTC(year, month - 1, date)) /
      DAY,
  );
  let months = (today.getFullYear() - year) * 12 + today.getMonth() + 1 - month;
  if (today.getDate() < date) months -= 1;
  if (months >= 12) return { value: -Math.floor(months / 12), unit: 'year' };
  if (months >= 1) return { value: -months, unit: 'month' };
  return { value: -Math.max(days, 0), unit: 'day' };
}

/** Fill every place that waits for the age of a day. */
export function fillAges(today = new Date()): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-age-of]')) {
    const { ageOf: day = '', ageLocale, agePattern = '{age}' } = place.dataset;
    const { value, unit } = ageOf(day, today);
    const age = new Intl.RelativeTimeFormat(ageLocale, { numeric: 'auto' }).format(value, unit);
    place.textContent = agePattern.replace('{age}', age);
    place.hidden = false;
  }
}
