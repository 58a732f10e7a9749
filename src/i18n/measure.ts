/** Measured values with their unit. */
import type { Indicator } from '../schema/evidence.ts';
import type { Locale } from '../site.ts';
import { formatNumber, formatPercent } from './format.ts';
import { pick } from './local-text.ts';
import { format, words } from './words.ts';

/** "47 %", "80 bénéficiaires", "au moins 140 participants". */
export function formatMeasure(
  locale: Locale,
  { value, atLeast, unit }: Pick<Indicator, 'value' | 'atLeast' | 'unit'>,
): string {
  const { common } = words(locale);
  const measure =
    unit === '%'
      ? formatPercent(locale, value)
      : unit === undefined
        ? formatNumber(locale, value)
        : format(common.quantity, {
            number: formatNumber(locale, value),
            unit: pick(unit, locale).text,
          });
  return atLeast === true ? format(common.atLeast, { value: measure }) : measure;
}
