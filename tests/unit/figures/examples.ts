/** Figures to draw: the eighteen commitments as the golden table has them, and made-up ones of every other kind. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { parse } from 'yaml';
import type {
  AxisTick,
  DrawnFigure,
  FigureAxis,
  FigureRow,
} from '../../../src/figures/drawn-figure.ts';
import { formatNumber, formatPartialDate, formatPercent } from '../../../src/i18n/format.ts';
import { words } from '../../../src/i18n/words.ts';
import type { Locale } from '../../../src/site.ts';

interface Golden {
  readonly commitment: string;
  readonly percentDone: string;
  readonly timeliness: string;
  readonly daysPast: string;
}

const GOLDEN = Papa.parse<Golden>(readFileSync('tests/facts/signals-2018-2020.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;

function titleOf(number: string, locale: Locale): string {
  const folder = number.padStart(2, '0');
  const file = `src/content/commitments/2018-2020/${folder}/commitment.yaml`;
  const record = parse(readFileSync(file, 'utf8')) as { title: Record<Locale, string> };
  return `${number}. ${record.title[locale]}`;
}

const TEXTS = {
  fr: {
    comma: ',',
    progress: 'Avancement des 18 engagements du plan 2018-2020',
    scope: 'Plan d’action 2018-2020, situation au 28 janvier 2020',
    source: 'Source : conclusions du comité de pilotage, 28 janvier 2020. Données : CC BY 4.0.',
    summary: '13 des 18 engagements ont un taux ; aucun n’est indiqué pour les 5 autres.',
    row: 'engagement',
    axis: 'Avancement, en %',
    bar: 'avancement',
    mark: 'part de la période écoulée',
    pace: 'état de l’échéance',
    late: 'Jours écoulés depuis la fin prévue des engagements inachevés',
    days: 'Jours après la fin de la période',
    bands: ['En retard', 'Rien d’indiqué'],
    counts:
      'Décisions par état, comité par comité, et ce qu’elles sont devenues d’une réunion à la suivante jusqu’à la fin de la période du plan',
    number: 'Nombre de décisions',
    series: ['appliquées', 'sans suite connue'],
    rows: ['Comité de pilotage', 'Comité de suivi technique'],
    pacing: 'Avance et retard sur le calendrier',
    points: 'Points de pourcentage',
    steps: 'Avancement dans le temps : engagement 3',
    meeting: 'Comité de pilotage',
    end: 'fin de la période',
  },
  ar: {
    comma: '،',
    progress: 'نسب إنجاز الالتزامات الثمانية عشر من خطة 2018-2020',
    scope: 'خطة العمل 2018-2020، الوضعية في 28 يناير 2020',
    source: 'المصدر: خلاصات لجنة القيادة، 28 يناير 2020. المعطيات: CC BY 4.0.',
    summary: 'تتوفر نسبة لـ13 من أصل 18 التزاما، ولا نسبة مبلغ عنها للخمسة الأخرى (أعلاها 100%).',
    row: 'الالتزام',
    axis: 'نسبة الإنجاز (%)',
    bar: 'نسبة الإنجاز',
    mark: 'الحصة المنقضية من المدة',
    pace: 'حالة الأجل',
    late: 'الأيام المنقضية منذ النهاية المقررة للالتزامات غير المنجزة',
    days: 'الأيام بعد نهاية المدة',
    bands: ['متأخر', 'لم يُبلَّغ عن أي شيء'],
    counts:
      'القرارات حسب حالتها، لجنة بعد لجنة، وما آلت إليه من اجتماع إلى آخر حتى نهاية مدة الخطة 2018-2020',
    number: 'عدد القرارات',
    series: ['مطبقة', 'دون تتبع معروف'],
    rows: ['لجنة القيادة', 'لجنة التتبع التقني'],
    pacing: 'التقدم والتأخر عن الجدول الزمني',
    points: 'نقط مئوية',
    steps: 'الإنجاز عبر الزمن: الالتزام 3',
    meeting: 'لجنة القيادة',
    end: 'نهاية المدة',
  },
  en: {
    comma: ',',
    progress: 'Progress of the 18 commitments of the 2018-2020 plan',
    scope: '2018-2020 action plan, situation on 28 January 2020',
    source: 'Source: conclusions of the steering committee, 28 January 2020. Data: CC BY 4.0.',
    summary: '13 of 18 commitments have a rate; none is reported for the other 5.',
    row: 'commitment',
    axis: 'Progress, in %',
    bar: 'progress',
    mark: 'share of the period elapsed',
    pace: 'state of the deadline',
    late: 'Days since the planned end of the commitments that are not complete',
    days: 'Days after the end of the period',
    bands: ['Late', 'Nothing reported'],
    counts:
      'Decisions by state, committee by committee, and what became of them from one meeting to the next until the end of the plan',
    number: 'Number of decisions',
    series: ['carried out', 'no known follow-up'],
    rows: ['Steering committee', 'Technical committee'],
    pacing: 'Ahead of the calendar and behind it',
    points: 'Percentage points',
    steps: 'Progress over time: commitment 3',
    meeting: 'Steering committee',
    end: 'end of the period',
  },
} as const;

function axisOf(
  unit: FigureAxis['unit'],
  label: string,
  values: readonly number[],
  write: (value: number) => string,
): FigureAxis {
  const ticks: AxisTick[] = values.map((value) => ({ value, text: write(value) }));
  return { unit, label, min: values[0] ?? 0, max: values.at(-1) ?? 1, ticks };
}

/** Made-up shares of the period gone by, so that marks stand all along the bars. */
const ELAPSED = [100, 100, 78, 72, 72, 71, 100, 76, 52, 79, 71, 90, 79, 100, 100, 78, 76, 70];

function percents(locale: Locale, label: string): FigureAxis {
  const write = (value: number) => formatPercent(locale, value);
  return axisOf('percent', label, [0, 25, 50, 75, 100], write);
}

function frameOf(locale: Locale): Omit<DrawnFigure, 'id' | 'title' | 'drawing'> {
  const text = TEXTS[locale];
  return {
    scope: text.scope,
    summary: [text.summary],
    sourceLine: text.source,
    rowHeading: text.row,
  };
}

/** Eighteen bars with marks, five of them not reported. */
export function progressFigure(locale: Locale): DrawnFigure {
  const text = TEXTS[locale];
  const { notReported } = words(locale).common;
  const rows = GOLDEN.map(({ commitment, percentDone, timeliness }, index): FigureRow => {
    const elapsed = ELAPSED[index] ?? 0;
    const known = percentDone !== '';
    return {
      key: `2018-2020/${commitment}`,
      label: titleOf(commitment, locale),
      href: `/commitments/2018-2020/${commitment}/`,
      ...(timeliness === 'overdue' && { tone: 'bad' as const }),
      cells: [
        known
          ? { value: Number(percentDone), text: formatPercent(locale, Number(percentDone)) }
          : { text: notReported },
        { value: elapsed, text: formatPercent(locale, elapsed) },
        { text: words(locale).codes.timeliness[timeliness as 'overdue'] },
      ],
    };
  });
  return {
    ...frameOf(locale),
    id: '2018-2020-progress',
    title: text.progress,
    drawing: {
      kind: 'bars',
      axis: percents(locale, text.axis),
      series: [
        { key: 'percentDone', label: text.bar, shape: 'bar', tone: 'accent' },
        { key: 'elapsed', label: text.mark, shape: 'mark', tone: 'neutral' },
        { key: 'timeliness', label: text.pace, shape: 'column', tone: 'neutral' },
      ],
      rows,
    },
  };
}

/** Rows in two bands. */
export function lateFigure(locale: Locale): DrawnFigure {
  const text = TEXTS[locale];
  const write = (value: number) => formatNumber(locale, value);
  const rows = GOLDEN.filter(({ daysPast }) => Number(daysPast) > 0).map((row): FigureRow => {
    const days = Number(row.daysPast);
    const isLate = row.timeliness === 'overdue';
    return {
      key: `2018-2020/${row.commitment}`,
      label: titleOf(row.commitment, locale),
      band: text.bands[isLate ? 0 : 1],
      tone: isLate ? 'bad' : 'neutral',
      cells: [{ value: days, text: write(days) }],
    };
  });
  return {
    ...frameOf(locale),
    id: '2018-2020-late',
    title: text.late,
    drawing: {
      kind: 'bars',
      axis: axisOf('days', text.days, [0, 50, 100, 150], write),
      series: [{ key: 'daysPast', label: text.days, shape: 'bar', tone: 'warn' }],
      rows: rows.toSorted(
        (one, other) =>
          text.bands.indexOf(one.band as never) - text.bands.indexOf(other.band as never),
      ),
    },
  };
}

/** Two bars a row, under a title of several lines. */
export function countsFigure(locale: Locale): DrawnFigure {
  const text = TEXTS[locale];
  const write = (value: number) => formatNumber(locale, value);
  const cell = (value: number) => ({ value, text: write(value) });
  return {
    ...frameOf(locale),
    id: '2018-2020-decisions',
    title: text.counts,
    drawing: {
      kind: 'bars',
      axis: axisOf('count', text.number, [0, 5, 10], write),
      series: [
        { key: 'done', label: text.series[0], shape: 'bar', tone: 'good' },
        { key: 'open', label: text.series[1], shape: 'bar', tone: 'warn' },
      ],
      rows: text.rows.map((label, index) => ({
        key: `committee-${String(index)}`,
        label,
        cells: [cell(7 - index * 4), cell(index * 5)],
      })),
    },
  };
}

/** Bars on both sides of zero. */
export function pacingFigure(locale: Locale): DrawnFigure {
  const text = TEXTS[locale];
  const write = (value: number) => formatNumber(locale, value);
  const rows = GOLDEN.filter(({ percentDone }) => percentDone !== '').map((row, index) => {
    const value = Number(row.percentDone) - (ELAPSED[index] ?? 0);
    return {
      key: `2018-2020/${row.commitment}`,
      label: titleOf(row.commitment, locale),
      cells: [{ value, text: write(value) }],
    };
  });
  return {
    ...frameOf(locale),
    id: '2018-2020-pacing',
    title: text.pacing,
    drawing: {
      kind: 'bars',
      axis: axisOf('points', text.points, [-100, -50, 0, 50], write),
      series: [{ key: 'points', label: text.points, shape: 'bar', tone: 'neutral' }],
      rows,
    },
  };
}

/** A line that breaks off where a meeting reported nothing. */
export function stepsFigure(locale: Locale): DrawnFigure {
  const text = TEXTS[locale];
  const { notReported } = words(locale).common;
  const day = (date: string) => formatPartialDate(locale, date);
  const known: readonly (readonly [string, number | undefined])[] = [
    ['2018-11-15', 5],
    ['2019-03-12', 20],
    ['2019-04-02', 22],
    ['2019-07-04', undefined],
    ['2020-01-28', 59],
    ['2020-06-30', 72.5],
  ];
  return {
    ...frameOf(locale),
    id: '2018-2020-3-steps',
    title: text.steps,
    rowHeading: words(locale).chart.day,
    drawing: {
      kind: 'steps',
      axis: percents(locale, text.axis),
      from: '2018-08-01',
      to: '2020-12-31',
      dayTicks: ['2019', '2020'].map((year) => ({ day: `${year}-01-01`, text: year })),
      points: known.map(([date, value]) => ({
        key: date,
        day: date,
        dayText: day(date),
        text: value === undefined ? notReported : formatPercent(locale, value),
        source: `${text.meeting}${text.comma} ${day(date)}`,
        ...(value !== undefined && { value }),
      })),
      markers: [
        { day: '2019-07-04', text: `${text.meeting}${text.comma} ${day('2019-07-04')}` },
        { day: '2020-01-28', text: `${text.meeting}${text.comma} ${day('2020-01-28')}` },
        { day: '2020-02-10', text: `${text.meeting}${text.comma} ${day('2020-02-10')}` },
        { day: '2020-08-31', text: text.end },
      ],
    },
  };
}

/** Sixty rows: more than an image has room for. */
export function manyFigure(locale: Locale): DrawnFigure {
  const { drawing, ...figure } = progressFigure(locale);
  if (drawing.kind !== 'bars') throw new Error('the figure has no bars');
  const rows = Array.from({ length: 60 }, (_, index) => {
    const row = drawing.rows[index % drawing.rows.length];
    if (row === undefined) throw new Error('the figure has no rows');
    return { ...row, key: `row-${String(index)}`, label: `${String(index + 1)} / ${row.label}` };
  });
  return { ...figure, id: 'many', drawing: { ...drawing, rows } };
}

export const FIGURES: Readonly<Record<string, (locale: Locale) => DrawnFigure>> = {
  progress: progressFigure,
  late: lateFigure,
  counts: countsFigure,
  pacing: pacingFigure,
  steps: stepsFigure,
  many: manyFigure,
};
