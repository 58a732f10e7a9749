import type { FigureData, FigureKind, UnpicturedFigure } from '../domain/figures/figure.ts';
import { words } from '../i18n/words.ts';
import type { Locale } from '../site.ts';
import { drawAttendance, drawCodes, drawMeans, drawNames } from './counts.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { drawHistory } from './history.ts';
import { ended, scopeLine, sourceLine } from './parts.ts';
import { drawPastEnd } from './past-end.ts';
import { drawPlans } from './plans.ts';
import { drawProgress } from './progress.ts';

/** What a kind of figure adds to the words that all have. */
export type Drawn = Pick<DrawnFigure, 'summary' | 'rowHeading' | 'drawing'>;

type DataOf<Kind extends FigureKind> = Extract<FigureData, { readonly kind: Kind }>;
export type { DataOf };

function drawn(locale: Locale, figure: UnpicturedFigure): Drawn {
  const { data } = figure;
  switch (data.kind) {
    case 'progress':
      return drawProgress(locale, data);
    case 'past-end':
      return drawPastEnd(locale, data);
    case 'history':
      return drawHistory(locale, data, figure.day);
    case 'plans':
      return drawPlans(locale, data);
    case 'themes':
    case 'institutions':
      return drawMeans(locale, data);
    case 'audiences':
    case 'media':
    case 'event-regions':
    case 'event-themes':
    case 'event-organisers':
      return drawNames(locale, data);
    case 'event-attendance':
      return drawAttendance(locale, data);
    default:
      return drawCodes(locale, data);
  }
}

/** A figure in the words of one language, ready to be drawn. */
export function drawFigure(locale: Locale, figure: UnpicturedFigure): DrawnFigure {
  const { summary, ...rest } = drawn(locale, figure);
  return {
    id: figure.id,
    title: words(locale).figures.title[figure.data.kind],
    scope: scopeLine(locale, figure.scope, figure.day),
    sourceLine: sourceLine(locale, figure.sources),
    summary: summary.map(ended),
    ...rest,
  };
}
