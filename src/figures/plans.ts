import { formatNumber, formatPercent } from '../i18n/format.ts';
import { pathFor } from '../i18n/routing.ts';
import { format, words } from '../i18n/words.ts';
import type { Locale } from '../site.ts';
import type { DataOf, Drawn } from './draw.ts';
import { countCell, meanSentence, nameOfPlan, percentAxis, percentCell } from './parts.ts';

/** Each plan by itself: our mean, and the rate that others published. */
export function drawPlans(locale: Locale, { rows }: DataOf<'plans'>): Drawn {
  const { common, fields, figures } = words(locale);
  return {
    rowHeading: fields.plan,
    summary: rows.map(({ plan, mean, rate }) =>
      format(figures.planMean, {
        plan: nameOfPlan(locale, plan),
        mean: rate
          ? `${meanSentence(locale, mean)} – ${format(common.labelValue, {
              label: figures.series.publishedRate,
              value: formatPercent(locale, rate.percentDone),
            })}`
          : meanSentence(locale, mean),
      }),
    ),
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
      rows: rows.map(({ plan, mean, rate }) => ({
        key: plan.id,
        label: nameOfPlan(locale, plan),
        href: pathFor(locale, { kind: 'plan', id: plan.id }),
        cells: [
          percentCell(locale, mean.percentDone, common.notReported),
          percentCell(locale, rate?.percentDone, common.notFound),
          countCell(locale, mean.reported),
          mean.total === 0
            ? { text: common.notStated }
            : { value: mean.total, text: formatNumber(locale, mean.total) },
        ],
      })),
    },
  };
}
