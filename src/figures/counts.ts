import type { Attendance } from '../domain/figures/figure.ts';
import { formatNumber } from '../i18n/format.ts';
import { pick } from '../i18n/local-text.ts';
import { formatCount } from '../i18n/plural.ts';
import { pathFor } from '../i18n/routing.ts';
import { format, words } from '../i18n/words.ts';
import type { Locale } from '../site.ts';
import type { DataOf, Drawn } from './draw.ts';
import type { FigureRow, FigureTone } from './drawn-figure.ts';
import { countAxis, countCell, labelled, meanCell, percentAxis } from './parts.ts';

/** Items that hold a colon each are set apart by more than a comma. */
function joined(locale: Locale): (first: string, second: string) => string {
  return (first, second) => format(words(locale).figures.two, { first, second });
}

interface CountRow extends Pick<FigureRow, 'key' | 'label' | 'lang'> {
  readonly count: number;
  readonly tone?: FigureTone;
}

/** One bar a row; the summary names what there is and leaves out what there is not. */
function drawCounts(
  locale: Locale,
  axisLabel: string,
  rowHeading: string,
  rows: readonly CountRow[],
): Drawn {
  const { common, figures } = words(locale);
  const told = rows
    .filter(({ count }) => count > 0)
    .map(({ label, count }) =>
      format(common.labelValue, { label, value: formatNumber(locale, count) }),
    );
  return {
    rowHeading,
    summary: told.length === 0 ? [] : [told.reduce(joined(locale))],
    drawing: {
      kind: 'bars',
      axis: countAxis(
        locale,
        'count',
        axisLabel,
        rows.map(({ count }) => count),
      ),
      series: [{ key: 'count', label: figures.series.count, shape: 'bar', tone: 'accent' }],
      rows: rows.map(({ count, ...row }) => ({ ...row, cells: [countCell(locale, count)] })),
    },
  };
}

const TONES: Readonly<Record<string, FigureTone>> = {
  completed: 'good',
  'on-time': 'accent',
  'due-soon': 'warn',
  overdue: 'bad',
  complete: 'good',
  partial: 'warn',
  none: 'bad',
  programmed: 'accent',
  supplementary: 'warn',
};

/** How many have each value of a signal, or how many actions are of each kind. */
export function drawCodes(
  locale: Locale,
  data: DataOf<'timeliness'> | DataOf<'evidence'> | DataOf<'actions'> | DataOf<'event-modes'>,
): Drawn {
  const { codes, fields, figures } = words(locale);
  const row = (code: string, label: string, count: number): CountRow => ({
    key: code,
    label,
    count,
    tone: TONES[code] ?? 'neutral',
  });
  switch (data.kind) {
    case 'timeliness':
      return drawCounts(
        locale,
        figures.axis.commitments,
        figures.state,
        data.counts.map(({ code, count }) => row(code, codes.timeliness[code], count)),
      );
    case 'evidence':
      return drawCounts(
        locale,
        figures.axis.commitments,
        figures.state,
        data.counts.map(({ code, count }) => row(code, codes.evidence[code], count)),
      );
    case 'event-modes':
      return drawCounts(
        locale,
        figures.axis.events,
        figures.eventMode,
        data.counts.map(({ code, count }) =>
          row(code, code === 'not-stated' ? figures.notStated : codes.eventMode[code], count),
        ),
      );
    case 'actions':
      return drawCounts(
        locale,
        figures.axis.actions,
        fields.kind,
        data.counts.map(({ code, count }) =>
          row(
            code,
            code === 'not-stated' ? figures.actionKindNotStated : codes.actionKind[code],
            count,
          ),
        ),
      );
  }
}

type NameKind = 'audiences' | 'media' | 'event-regions' | 'event-themes' | 'event-organisers';

/** How many communication actions were for each audience or by each medium, or how many events are of each kind. */
export function drawNames(locale: Locale, { kind, counts }: DataOf<NameKind>): Drawn {
  const { event, events, fields, figures } = words(locale);
  const headings: Readonly<Record<NameKind, string>> = {
    audiences: fields.audiences,
    media: fields.media,
    'event-regions': events.by.region,
    'event-themes': events.by.theme,
    'event-organisers': event.organiser,
  };
  const isOfEvents = kind !== 'audiences' && kind !== 'media';
  return drawCounts(
    locale,
    isOfEvents ? figures.axis.events : figures.axis.communications,
    headings[kind],
    counts.map(({ id, name, count }) => ({
      key: id,
      count,
      ...(name ? labelled(locale, pick(name, locale)) : { label: figures.notStated }),
      ...(!name && { tone: 'neutral' as const }),
    })),
  );
}

/** "at least 140 people", with "not stated" where no source gives a number. */
function attendanceText(locale: Locale, { people, isAtLeast }: Attendance): string {
  const { common, sentences } = words(locale);
  if (people === undefined) return common.notStated;
  return formatCount(
    locale,
    isAtLeast ? sentences.attendanceAtLeast : sentences.attendance,
    people,
  );
}

/** How many people took part, region by region, with the number of events of which a source says so. */
export function drawAttendance(locale: Locale, { rows, all }: DataOf<'event-attendance'>): Drawn {
  const { events, figures } = words(locale);
  return {
    rowHeading: events.by.region,
    summary: [
      format(figures.attendance, {
        people: attendanceText(locale, all),
        stated: formatNumber(locale, all.stated),
        total: formatNumber(locale, all.total),
      }),
    ],
    drawing: {
      kind: 'bars',
      axis: countAxis(
        locale,
        'count',
        figures.axis.people,
        rows.map(({ people }) => people),
      ),
      series: [
        { key: 'people', label: figures.series.people, shape: 'bar', tone: 'accent' },
        { key: 'stated', label: figures.series.stated, shape: 'column', tone: 'neutral' },
        { key: 'total', label: figures.series.events, shape: 'column', tone: 'neutral' },
      ],
      rows: rows.map((row) => ({
        key: row.id,
        ...(row.name ? labelled(locale, pick(row.name, locale)) : { label: figures.notStated }),
        cells: [
          {
            ...(row.people !== undefined && { value: row.people }),
            text: attendanceText(locale, row),
          },
          countCell(locale, row.stated),
          countCell(locale, row.total),
        ],
      })),
    },
  };
}

/** The mean of each theme or institution, with its n. */
export function drawMeans(
  locale: Locale,
  { kind, rows }: DataOf<'themes' | 'institutions'>,
): Drawn {
  const { fields, figures, sentences } = words(locale);
  const reported = rows.filter(({ mean }) => mean.percentDone !== undefined).length;
  return {
    rowHeading: kind === 'themes' ? fields.theme : fields.institution,
    // No ranking: a mean over one or two commitments ranks nobody.
    summary: [
      formatCount(locale, sentences.groupsWithMean, reported, {
        total: formatNumber(locale, rows.length),
      }),
    ],
    drawing: {
      kind: 'bars',
      axis: percentAxis(locale),
      series: [
        { key: 'meanPercent', label: figures.series.meanPercent, shape: 'bar', tone: 'accent' },
        { key: 'reported', label: fields.reports, shape: 'column', tone: 'neutral' },
        { key: 'total', label: fields.commitments, shape: 'column', tone: 'neutral' },
      ],
      rows: rows.map(({ id, name, mean }) => ({
        key: id,
        ...labelled(locale, pick(name, locale)),
        href: pathFor(locale, { kind: kind === 'themes' ? 'theme' : 'institution', id }),
        cells: [
          meanCell(locale, mean),
          countCell(locale, mean.reported),
          countCell(locale, mean.total),
        ],
      })),
    },
  };
}
