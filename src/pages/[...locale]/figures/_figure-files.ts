/** What the files of figures have in common: one of each a figure and language, made of what the figure draws. */
import type { Figure } from '../../../domain/figures/figure.ts';
import { figuresOf } from '../../../domain/figures/figures.ts';
import { drawFigure } from '../../../figures/draw.ts';
import type { DrawnFigure } from '../../../figures/drawn-figure.ts';
import { localeOfParam } from '../../../i18n/routing.ts';
import type { Locale } from '../../../site.ts';
import { viewPaths } from '../../../store/page-paths.ts';
import { getPortal } from '../../../store/portal.ts';

/** For `getStaticPaths` of whatever there is one of for each figure. */
export async function figurePaths() {
  const figures = figuresOf(await getPortal());
  return viewPaths(figures.map((view) => ({ params: { figure: view.id }, view })));
}

/** The same for pictures. */
export async function picturePaths() {
  const figures = figuresOf(await getPortal()).filter(({ hasPicture }) => hasPicture);
  return viewPaths(figures.map((view) => ({ params: { figure: view.id }, view })));
}

/** What Astro hands to an endpoint of a figure. */
export interface FigureContext {
  readonly params: { readonly locale?: string };
  readonly props: { readonly view: Figure };
}

export function drawnFor({ params, props }: FigureContext): {
  readonly locale: Locale;
  readonly drawn: DrawnFigure;
  /** The day it speaks of. */
  readonly day: string;
} {
  const locale = localeOfParam(params.locale);
  return { locale, drawn: drawFigure(locale, props.view), day: props.view.day };
}
