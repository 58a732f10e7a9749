import type { PastEndRow } from '../domain/figures/figure.ts';
import { formatDatePhrase, formatNumber } from '../i18n/format.ts';
import { formatCount } from '../i18n/plural.ts';
import { format, words } from '../i18n/words.ts';
import type { Locale } from '../site.ts';
import type { DataOf, Drawn } from './draw.ts';
import type { FigureCell } from './drawn-figure.ts';
import { commitmentRow, countAxis } from './parts.ts';

interface End {
  readonly endsOn?: string;
  readonly daysPast?: number;
}

/** Days past; in words where the end lies ahead or no source gives one. */
function daysCell(locale: Locale, end: End | undefined, absent: string): FigureCell {
  const { counts, figures } = words(locale);
  if (end?.endsOn === undefined || end.daysPast === undefined) return { text: absent };
  if (end.daysPast <= 0) {
    return { text: format(figures.aheadEnd, { on: formatDatePhrase(locale, 'on', end.endsOn) }) };
  }
  return { value: end.daysPast, text: formatCount(locale, counts.days, end.daysPast) };
}

function isPast({ daysPast = 0 }: End): boolean {
  return daysPast > 0;
}

/** Commitments past their end by days, those that were never reported in a band of their own. */
export function drawPastEnd(locale: Locale, { rows, total }: DataOf<'past-end'>): Drawn {
  const { common, fields, figures, sentences } = words(locale);
  const own = rows.filter(isPast);
  const unreported = own.filter(({ percentDone }) => percentDone === undefined).length;
  const others = rows.length - own.length;
  const band = ({ percentDone }: PastEndRow): string =>
    percentDone === undefined ? figures.bands.unreported : figures.bands.reported;
  return {
    rowHeading: fields.commitment,
    summary: [
      formatCount(locale, sentences.pastEnd, own.length, { total: formatNumber(locale, total) }),
      ...(own.length > 0 ? [formatCount(locale, sentences.pastEndUnreported, unreported)] : []),
      ...(others > 0 ? [formatCount(locale, sentences.pastEndOther, others)] : []),
    ],
    drawing: {
      kind: 'bars',
      axis: countAxis(
        locale,
        'days',
        figures.axis.days,
        rows.flatMap(({ daysPast, other }) => [daysPast, other?.daysPast]),
      ),
      series: [
        { key: 'daysPast', label: figures.series.daysPast, shape: 'bar', tone: 'bad' },
        {
          key: 'otherDaysPast',
          label: figures.series.otherDaysPast,
          shape: 'bar',
          tone: 'warn',
        },
      ],
      rows: rows.map((row) => ({
        ...commitmentRow(locale, row.commitment),
        band: band(row),
        // Silence is not a proven delay: it has no colour of one.
        ...(row.percentDone === undefined && { tone: 'neutral' as const }),
        cells: [
          daysCell(locale, row, common.notStated),
          row.other
            ? daysCell(locale, row.other, common.notStated)
            : { text: common.none, isQuiet: true },
        ],
      })),
    },
  };
}
