import { formatDatePhrase, formatNumber, formatPercent } from '../i18n/format.ts';
import { pathFor } from '../i18n/routing.ts';
import { format, words } from '../i18n/words.ts';
import type { PublishedRate } from '../schema/reading.ts';
import type { Locale } from '../site.ts';
import type { DataOf, Drawn } from './draw.ts';
import { countCell, meanCell, meanSentence, nameOfPlan, percentAxis } from './parts.ts';

/** "84%, date unknown": a published rate with its own day. */
function rateText(locale: Locale, rate: PublishedRate | undefined): string {
  const { common, figures } = words(locale);
  if (!rate) return common.notFound;
  const { observedOn } = rate;
  return format(figures.rateOn, {
    percent: formatPercent(locale, rate.percentDone),
    on: observedOn === undefined ? common.dateUnknown : formatDatePhrase(locale, 'on', observedOn),
  });
}

/** Each plan by itself: our mean, and the rate that others published. */
export function drawPlans(locale: Locale, { rows }: DataOf<'plans'>): Drawn {
  const { common, fields, figures } = words(locale);
  return {
    rowHeading: fields.plan,
    summary: rows.map(({ plan, day, mean, rate }) => {
      const ours = meanSentence(locale, mean);
      const published = format(common.labelValue, {
        label: figures.series.publishedRate,
        value: rateText(locale, rate),
      });
      return format(figures.planMean, {
        plan: nameOfPlan(locale, plan),
        asOf: formatDatePhrase(locale, 'asOf', day),
        mean: rate ? `${ours} – ${published}` : ours,
      });
    }),
    drawing: {
      kind: 'bars',
      axis: percentAxis(locale),
      series: [
        { key: 'meanPercent', label: figures.series.meanPercent, shape: 'bar', tone: 'accent' },
        {
          key: 'publishedRate',
          label: figures.series.publishedRate,
          shape: 'bar',
          tone: 'neutral',
        },
        { key: 'reported', label: fields.reports, shape: 'column', tone: 'neutral' },
        { key: 'total', label: fields.commitments, shape: 'column', tone: 'neutral' },
      ],
      rows: rows.map(({ plan, day, mean, rate }) => ({
        key: plan.id,
        label: format(figures.scope, {
          name: nameOfPlan(locale, plan),
          asOf: formatDatePhrase(locale, 'asOf', day),
        }),
        href: pathFor(locale, { kind: 'plan', id: plan.id }),
        cells: [
          meanCell(locale, mean),
          { ...(rate && { value: rate.percentDone }), text: rateText(locale, rate) },
          countCell(locale, mean.reported),
          mean.total === 0
            ? { text: common.notStated }
            : { value: mean.total, text: formatNumber(locale, mean.total) },
        ],
      })),
    },
  };
}
