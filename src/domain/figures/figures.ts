import type { Portal } from '../../schema/portal.ts';
import { citedSources, found } from '../directory.ts';
import {
  dayOfShares,
  institutionGroups,
  planOverviews,
  shareSources,
  themeGroups,
  type PlanShare,
} from '../groups.ts';
import { planName } from '../naming.ts';
import { plansInOrder, siteDay } from '../plans.ts';
import { once } from '../relations.ts';
import type { Figure, FigureScope, UnpicturedFigure } from './figure.ts';
import { planFigures, progressPart } from './plan-figures.ts';

/** Every plan that has a mean or a published rate; none where no two can be read side by side. */
function siteFigures(portal: Portal): readonly UnpicturedFigure[] {
  const rows = planOverviews(portal)
    .filter(({ mean, rate }) => mean.percentDone !== undefined || rate !== undefined)
    .map(({ plan, mean, rate }) => ({
      plan: planName(plan),
      day: plan.asOf,
      mean,
      ...(rate && { rate }),
    }));
  if (rows.length === 0) return [];
  return [
    {
      id: 'plans',
      scope: { kind: 'site' },
      day: siteDay(portal),
      sources: citedSources(
        portal,
        rows.flatMap(({ rate }) => rate?.source ?? []),
      ),
      data: { kind: 'plans', rows },
    },
  ];
}

/** The progress of the commitments that have something in common, plan by plan. */
function sharedFigure(
  portal: Portal,
  scope: FigureScope & { readonly kind: 'theme' | 'institution' },
  shares: readonly PlanShare[],
): readonly UnpicturedFigure[] {
  if (shares.length === 0) return [];
  return [
    {
      id: `${scope.kind}-${scope.id}-progress`,
      scope,
      day: dayOfShares(portal, shares),
      sources: citedSources(portal, shareSources(shares)),
      data: {
        kind: 'progress',
        parts: shares.map(({ plan, rows }) =>
          progressPart(
            portal,
            plan,
            rows.map(({ commitment }) => found(portal.commitments, commitment.id)),
          ),
        ),
      },
    },
  ];
}

/**
 * So many figures are published as pictures: drawing one takes as long as writing twenty pages, in each language and size.
 * No country comes near it; a portal of all countries would wait for an hour.
 */
const MOST_PICTURES = 300;

/** Every figure that has data: the site's, then each plan's, theme's and lead institution's, the newest plan first. */
export const figuresOf = once((portal: Portal): readonly Figure[] =>
  allFigures(portal).map((figure, index) => ({ ...figure, hasPicture: index < MOST_PICTURES })),
);

const allFigures = (portal: Portal): readonly UnpicturedFigure[] => [
  ...siteFigures(portal),
  ...plansInOrder(portal)
    .toReversed()
    .flatMap((plan) => planFigures(portal, plan)),
  ...themeGroups(portal).flatMap(({ theme: { id, name }, shares }) =>
    sharedFigure(portal, { kind: 'theme', id, name }, shares),
  ),
  ...institutionGroups(portal).flatMap(({ institution: { id, name }, leads }) =>
    sharedFigure(portal, { kind: 'institution', id, name }, leads),
  ),
];
