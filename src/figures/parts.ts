/** What several kinds of figures are made of: axes, names, source lines. */
import { citation } from '../i18n/citation.ts';
import { editionName } from '../i18n/edition-name.ts';
import { formatDatePhrase, formatNumber, formatPercent } from '../i18n/format.ts';
import { pick, type PickedText } from '../i18n/local-text.ts';
import { formatCount } from '../i18n/plural.ts';
import { pathFor } from '../i18n/routing.ts';
import { format, words } from '../i18n/words.ts';
import type { CitedSource, NamedCommitment, PlanRecord } from '../schema/portal.ts';
import { LANGUAGES, SITE, type Locale } from '../site.ts';
import type { FigureScope } from '../domain/figures/figure.ts';
import type { MeanProgress } from '../domain/progress.ts';
import { toOneDecimal } from '../domain/rounding.ts';
import type { FigureAxis, FigureCell, FigureRow } from './drawn-figure.ts';

const PERCENT_TICKS = [0, 25, 50, 75, 100] as const;

export function percentAxis(locale: Locale): FigureAxis {
  return {
    unit: 'percent',
    label: words(locale).figures.axis.percent,
    min: 0,
    max: 100,
    ticks: PERCENT_TICKS.map((value) => ({ value, text: formatPercent(locale, value) })),
  };
}

/** Steps between ticks that readers can count by. */
const STEPS = [1, 2, 5, 10, 20, 30, 50, 100, 200, 365, 500, 1000] as const;
const MOST_TICKS = 5;

/** An axis of whole numbers from zero to a round number at or above the largest. */
export function countAxis(
  locale: Locale,
  unit: 'count' | 'days',
  label: string,
  values: readonly (number | undefined)[],
): FigureAxis {
  const largest = Math.max(1, ...values.map((value) => value ?? 0));
  const step =
    STEPS.find((candidate) => largest / candidate <= MOST_TICKS) ?? Math.ceil(largest / MOST_TICKS);
  const count = Math.ceil(largest / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => index * step);
  return {
    unit,
    label,
    min: 0,
    max: count * step,
    ticks: ticks.map((value) => ({ value, text: formatNumber(locale, value) })),
  };
}

export function percentCell(
  locale: Locale,
  percent: number | undefined,
  absent: string,
): FigureCell {
  if (percent === undefined) return { text: absent };
  return { value: toOneDecimal(percent), text: formatPercent(locale, percent) };
}

/** "96% (1 of 1)": a mean is always given with what it rests on. */
export function meanText(
  locale: Locale,
  { percentDone = 0, reported, total }: MeanProgress,
): string {
  return format(words(locale).figures.meanOf, {
    percent: formatPercent(locale, percentDone),
    reported: formatNumber(locale, reported),
    total: formatNumber(locale, total),
  });
}

export function meanCell(locale: Locale, mean: MeanProgress): FigureCell {
  if (mean.percentDone === undefined) return { text: words(locale).common.notReported };
  return { value: toOneDecimal(mean.percentDone), text: meanText(locale, mean) };
}

/** A sentence with its full stop, so that another can follow it. */
export function ended(sentence: string): string {
  return /[.!?؟…]$/.test(sentence) ? sentence : `${sentence}.`;
}

export function countCell(locale: Locale, count: number): FigureCell {
  return { value: count, text: formatNumber(locale, count) };
}

/** The label of a row, with its language where it is not the page's. */
export function labelled(locale: Locale, text: PickedText): Pick<FigureRow, 'label' | 'lang'> {
  const isOther = text.lang !== LANGUAGES[locale].tag;
  return { label: text.text, ...(isOther && { lang: text.lang }) };
}

/** A commitment by number and title, with its page. */
export function commitmentRow(
  locale: Locale,
  { id, number, title }: NamedCommitment,
): Pick<FigureRow, 'key' | 'label' | 'lang' | 'href'> {
  const text = pick(title, locale);
  return {
    key: id,
    ...labelled(locale, {
      ...text,
      text: format(words(locale).common.numbered, { number: String(number), title: text.text }),
    }),
    href: pathFor(locale, { kind: 'commitment', id }),
  };
}

export function nameOfPlan(
  locale: Locale,
  { title, shortTitle }: Pick<PlanRecord, 'title' | 'shortTitle'>,
): string {
  return pick(shortTitle ?? title, locale).text;
}

/** "73.8% on average over 13 commitments reported (18 in all)". */
export function meanSentence(
  locale: Locale,
  { percentDone, reported, total }: MeanProgress,
): string {
  return formatCount(locale, words(locale).sentences.meanProgress, reported, {
    percent: formatPercent(locale, percentDone ?? 0),
    total: formatNumber(locale, total),
  });
}

function nameOf(locale: Locale, scope: FigureScope): string {
  switch (scope.kind) {
    case 'site':
      return format(words(locale).figures.country, { country: SITE.country.name[locale] });
    case 'plan':
      return nameOfPlan(locale, scope.plan);
    case 'commitment':
      return commitmentRow(locale, scope.commitment).label;
    case 'edition':
      return editionName(locale, scope.edition);
    default:
      return pick(scope.name, locale).text;
  }
}

/** What the figure is about and on which day. */
export function scopeLine(locale: Locale, scope: FigureScope, day: string): string {
  // Of all plans each has a day of its own.
  if (scope.kind === 'site') return nameOf(locale, scope);
  return format(words(locale).figures.scope, {
    name: nameOf(locale, scope),
    asOf: formatDatePhrase(locale, 'asOf', day),
  });
}

function sourceName(locale: Locale, cited: CitedSource): string {
  const { title, day } = citation(locale, cited);
  return day === undefined || title.text.includes(day)
    ? title.text
    : format(words(locale).common.labelValue, { label: title.text, value: day });
}

/** The first source by name, how many more there are, and the licence. */
export function sourceLine(locale: Locale, sources: readonly CitedSource[]): string {
  const { common, figures, fields, sentences } = words(locale);
  const [first, ...more] = sources;
  const named = first
    ? formatCount(locale, sentences.otherSourcesMore, more.length, {
        first: sourceName(locale, first),
      })
    : common.notStated;
  const label = sources.length === 1 ? fields.source : fields.sources;
  return format(figures.sourceLine, {
    sources: format(common.labelValue, { label, value: named }),
    licence: SITE.licences.dataName,
  });
}
