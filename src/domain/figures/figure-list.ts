import type { LocalText } from '../../schema/primitives.ts';
import type { Portal } from '../../schema/portal.ts';
import { editionsInOrder } from '../events.ts';
import type { EditionName } from '../event-view.ts';
import { siteDay } from '../plans.ts';
import { groupedBy } from '../relations.ts';
import type { PlanName } from '../naming.ts';
import type { Figure, FigureKind } from './figure.ts';
import { figuresOf } from './figures.ts';

/** A figure by what a list of figures says of it. */
export interface ListedFigure {
  readonly id: string;
  readonly kind: FigureKind;
}

/** All figures by what they are about. */
export interface FigureList {
  readonly site: readonly ListedFigure[];
  /** The newest plan first. */
  readonly plans: readonly { readonly plan: PlanName; readonly figures: readonly ListedFigure[] }[];
  /** The newest edition first. */
  readonly editions: readonly {
    readonly edition: EditionName;
    readonly figures: readonly ListedFigure[];
  }[];
  readonly themes: readonly (ListedFigure & { readonly name: LocalText })[];
  readonly institutions: readonly (ListedFigure & { readonly name: LocalText })[];
  /** The day the list speaks of. */
  readonly day: string;
}

function listed({ id, data }: Figure): ListedFigure {
  return { id, kind: data.kind };
}

function about(figures: readonly Figure[], kind: 'theme' | 'institution'): FigureList['themes'] {
  return figures.flatMap((figure) =>
    figure.scope.kind === kind ? [{ ...listed(figure), name: figure.scope.name }] : [],
  );
}

const figuresByPlan = groupedBy(figuresOf, ({ scope }) =>
  scope.kind === 'plan' ? [scope.plan.id] : [],
);

/** The figures of one plan. */
export function planFigureList(portal: Portal, plan: string): readonly ListedFigure[] {
  return figuresByPlan(portal, plan).map(listed);
}

const figuresByEdition = groupedBy(figuresOf, ({ scope }) =>
  scope.kind === 'edition' ? [scope.edition.id] : [],
);

/** The figures of one edition, to be drawn. */
export function editionFigureList(portal: Portal, edition: string): readonly Figure[] {
  return figuresByEdition(portal, edition);
}

/** The figures of one plan of some kinds, in the order of all figures. */
export function drawnFigures(
  portal: Portal,
  plan: string,
  kinds: readonly FigureKind[],
): readonly Figure[] {
  return figuresByPlan(portal, plan).filter(({ data }) => kinds.includes(data.kind));
}

export function figureList(portal: Portal): FigureList {
  const figures = figuresOf(portal);
  const plans = new Map<string, { plan: PlanName; figures: ListedFigure[] }>();
  for (const figure of figures) {
    if (figure.scope.kind !== 'plan') continue;
    const { plan } = figure.scope;
    const known = plans.get(plan.id) ?? { plan, figures: [] };
    known.figures.push(listed(figure));
    plans.set(plan.id, known);
  }
  return {
    site: figures.filter(({ scope }) => scope.kind === 'site').map(listed),
    plans: [...plans.values()],
    editions: editionsInOrder(portal).flatMap(({ id, title }) => {
      const own = figuresByEdition(portal, id).map(listed);
      return own.length === 0 ? [] : [{ edition: { id, ...(title && { title }) }, figures: own }];
    }),
    themes: about(figures, 'theme'),
    institutions: about(figures, 'institution'),
    day: siteDay(portal),
  };
}
