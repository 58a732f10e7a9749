import type { PlanName } from '../../../domain/naming.ts';
import { pick } from '../../../i18n/local-text.ts';
import type { Locale } from '../../../site.ts';

/** What a plan is called where there is little room. */
export function planLabel(locale: Locale, { title, shortTitle }: PlanName): string {
  return pick(shortTitle ?? title, locale).text;
}
