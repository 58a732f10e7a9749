/** How an activity is called: by its title, or by the number that is all a source gives. */
import type { Activity } from '../schema/action.ts';
import type { Locale } from '../site.ts';
import { formatNumber } from './format.ts';
import { pick, type PickedText } from './local-text.ts';
import { format, words } from './words.ts';

/** What names an activity. */
type Named = Pick<Activity, 'key' | 'number' | 'title'>;

/** The name of an activity in a heading: its title, otherwise the words that only its number is known. */
export function activityTitle(locale: Locale, activity: Named): PickedText | string {
  const { commitment: labels, common } = words(locale);
  if (activity.title !== undefined) return pick(activity.title, locale);
  if (activity.number === undefined) return common.notStated;
  return format(labels.activityUntitled, { number: formatNumber(locale, activity.number) });
}

/** The shortest name of an activity, for a link to it: "Activité 5", or its title where no source numbers it. */
export function activityName(locale: Locale, activity: Named): PickedText | string {
  if (activity.number === undefined) return activityTitle(locale, activity);
  return format(words(locale).commitment.activityNumber, {
    number: formatNumber(locale, activity.number),
  });
}
