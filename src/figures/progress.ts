import type { ProgressPart } from '../domain/figures/figure.ts';
import { formatDatePhrase, formatNumber } from '../i18n/format.ts';
import { formatCount } from '../i18n/plural.ts';
import { format, words } from '../i18n/words.ts';
import { THRESHOLDS, type Locale } from '../site.ts';
import type { DataOf, Drawn } from './draw.ts';
import { commitmentRow, meanSentence, nameOfPlan, percentAxis, percentCell } from './parts.ts';

function behind({ rows }: ProgressPart): number {
  return rows.filter(
    ({ percentDone, percentElapsed }) =>
      percentDone !== undefined &&
      percentElapsed !== undefined &&
      percentDone - percentElapsed < -THRESHOLDS.behindPoints,
  ).length;
}

/** What one plan's commitments say: the plan is named where there are several. */
function summaryOf(locale: Locale, part: ProgressPart, isOneOfMany: boolean): readonly string[] {
  const { figures, sentences } = words(locale);
  const mean = meanSentence(locale, part.mean);
  if (isOneOfMany)
    return [
      format(figures.planMean, {
        plan: nameOfPlan(locale, part.plan),
        asOf: formatDatePhrase(locale, 'asOf', part.day),
        mean,
      }),
    ];
  if (part.mean.reported === 0) return [mean];
  const points = formatNumber(locale, THRESHOLDS.behindPoints);
  return [mean, formatCount(locale, sentences.behindPace, behind(part), { points })];
}

/** Commitments with a bar for what was reported and a mark for what an even pace would have reached. */
export function drawProgress(locale: Locale, { parts }: DataOf<'progress'>): Drawn {
  const { common, fields, figures } = words(locale);
  const isMany = parts.length > 1;
  return {
    rowHeading: fields.commitment,
    summary: parts.flatMap((part) => summaryOf(locale, part, isMany)),
    drawing: {
      kind: 'bars',
      axis: percentAxis(locale),
      series: [
        {
          key: 'percentDone',
          label: figures.series.percentDone,
          shape: 'bar',
          tone: 'accent',
        },
        {
          key: 'percentElapsed',
          label: figures.series.percentElapsed,
          shape: 'mark',
          tone: 'neutral',
        },
      ],
      rows: parts.flatMap((part) =>
        part.rows.map(({ commitment, percentDone, percentElapsed }) => ({
          ...commitmentRow(locale, commitment),
          ...(isMany && { band: nameOfPlan(locale, part.plan) }),
          cells: [
            percentCell(locale, percentDone, common.notReported),
            percentCell(locale, percentElapsed, common.notStated),
          ],
        })),
      ),
    },
  };
}
