import type { Portal } from '../../schema/portal.ts';
import { citedSources, found } from '../directory.ts';
import {
  dayOfShares,
  institutionGroups,
  planOverviews,
  readingSources,
  shareSources,
  themeGroups,
  type PlanShare,
} from '../groups.ts';
import { editionsInOrder } from '../events.ts';
import { planName } from '../naming.ts';
import { commitmentsOf, newestDayOf, plansInOrder } from '../plans.ts';
import { progressOf } from '../progress.ts';
import { once } from '../relations.ts';
import { editionFigures } from './edition-figures.ts';
import type { Figure, FigureScope, UnpicturedFigure } from './figure.ts';
import { planFigures, progressPart } from './plan-figures.ts';

/** Every plan with its mean and its published rate; none where no plan has either. */
function siteFigures(portal: Portal): readonly UnpicturedFigure[] {
  const overviews = planOverviews(portal);
  const known = overviews.filter(({ mean }) => mean.percentDone !== undefined);
  if (known.length === 0 && overviews.every(({ rate }) => rate === undefined)) return [];
  const readings = known.flatMap(({ plan }) =>
    progressOf(portal, commitmentsOf(portal, plan.id)).flatMap(
      ({ reading }) => reading?.source ?? [],
    ),
  );
  return [
    {
      id: 'plans',
      scope: { kind: 'site' },
      // Each plan has a day of its own; the figure is as new as the newest mean in it.
      day: newestDayOf(
        portal,
        known.map(({ plan }) => plan.id),
      ),
      sources: citedSources(portal, [
        ...readings,
        ...overviews.flatMap(({ rate }) => rate?.source ?? []),
      ]),
      data: {
        kind: 'plans',
        rows: overviews.map(({ plan, mean, rate }) => ({
          plan: planName(plan),
          day: plan.asOf,
          mean,
          ...(rate && { rate }),
        })),
      },
    },
  ];
}

/** What the figures rest on; where nothing was reported, the records that say so. */
function sourcesOfShares(shares: readonly PlanShare[]): readonly string[] {
  const readings = readingSources(shares);
  return readings.length > 0 ? readings : shareSources(shares);
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
      sources: citedSources(portal, sourcesOfShares(shares)),
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

/** Every figure that has data: the site's, then each plan's, theme's, edition's and lead institution's, the newest first. */
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
  ...editionsInOrder(portal).flatMap((edition) => editionFigures(portal, edition)),
  ...institutionGroups(portal).flatMap(({ institution: { id, name }, leads }) =>
    sharedFigure(portal, { kind: 'institution', id, name }, leads),
  ),
];
