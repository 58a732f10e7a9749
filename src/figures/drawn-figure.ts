/**
 * A figure in the words of one language, ready to be drawn. The same numbers and texts become the table and the drawing
 * of a page, the image, and the files that are drawn from nothing else.
 */

/** What numbers count. */
export type FigureUnit = 'percent' | 'count' | 'days' | 'points';

export interface AxisTick {
  readonly value: number;
  /** As readers see it: "50 %". */
  readonly text: string;
}

export interface FigureAxis {
  readonly unit: FigureUnit;
  /** What the numbers count, in words: "Progress, in %". */
  readonly label: string;
  /** At or below 0. */
  readonly min: number;
  /** Above `min`. */
  readonly max: number;
  /** In rising order, within the axis. */
  readonly ticks: readonly AxisTick[];
}

/** How much attention a colour asks for; never the only sign of anything. */
export type FigureTone = 'accent' | 'good' | 'warn' | 'bad' | 'neutral';

export interface FigureSeries {
  /** Names the column in files. */
  readonly key: string;
  readonly label: string;
  /** `bar` grows from zero; `mark` is a line across the row's bar; `column` stands in the table and is not drawn. */
  readonly shape: 'bar' | 'mark' | 'column';
  readonly tone: FigureTone;
}

export interface FigureCell {
  /** Absent where no source says: shown by `text` alone, and by a gap in the drawing, never by zero. */
  readonly value?: number;
  /** "96 %", "not reported". */
  readonly text: string;
  /** Nothing is lacking where there is no value: the table says `text`, and the drawing shows nothing. */
  readonly isQuiet?: boolean;
}

export interface FigureRow {
  /** Names the row in files, such as a commitment's id or a code. */
  readonly key: string;
  readonly label: string;
  /** `lang` of the label where it is not in the page's language. */
  readonly lang?: string;
  /** The page that says more, on this site. */
  readonly href?: string;
  /** Rows of the same band stand together under its name, such as "Nothing reported". */
  readonly band?: string;
  /** Overrides the series' tone for this row's bar. */
  readonly tone?: FigureTone;
  /** One for each series, in its order. */
  readonly cells: readonly FigureCell[];
}

/** Rows with a horizontal bar each. */
export interface BarDrawing {
  readonly kind: 'bars';
  readonly axis: FigureAxis;
  readonly series: readonly FigureSeries[];
  readonly rows: readonly FigureRow[];
}

/** A point of a line: what was known on a day. */
export interface StepPoint {
  readonly key: string;
  /** ISO day by which it stands on the axis of days: the last day of a month or year that a source gives. */
  readonly day: string;
  /** As readers see it: "January 2020". */
  readonly dayText: string;
  /** Absent where a meeting was held and nothing was reported: the line has a gap there. */
  readonly value?: number;
  readonly text: string;
  /** The same with what it rests on, for the table: "38.8% (8 of 10)". */
  readonly detail?: string;
  /** Who says so: "Steering committee, 28 January 2020". */
  readonly source: string;
}

/** A line of steps over days: a figure holds until the next one. */
export interface StepDrawing {
  readonly kind: 'steps';
  readonly axis: FigureAxis;
  /** ISO days at which the axis of days begins and ends. */
  readonly from: string;
  readonly to: string;
  /** Years or months on the axis of days, each at its first day. */
  readonly dayTicks: readonly { readonly day: string; readonly text: string }[];
  /** In the order of their days; at least two have a value. */
  readonly points: readonly StepPoint[];
  /** Days that are marked by a line and a name: meetings, the end of the period. */
  readonly markers: readonly { readonly day: string; readonly text: string }[];
}

/** What is drawn, and every word around it. */
export interface DrawnFigure {
  /** Part of its address: `2018-2020-progress`. */
  readonly id: string;
  readonly title: string;
  /** What it is about and on which day: "Plan 2018-2020, situation on 28 January 2020". */
  readonly scope: string;
  /** What the drawing shows, in sentences made from its numbers. */
  readonly summary: readonly string[];
  /** The line that goes wherever the figure goes: source, day, licence. */
  readonly sourceLine: string;
  /** Heading of the first column: "Commitment". */
  readonly rowHeading: string;
  readonly drawing: BarDrawing | StepDrawing;
}
