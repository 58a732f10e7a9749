import type { NamedCommitment, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { processesInOrder } from './co-creation.ts';
import { topicList } from './forum.ts';
import { cutBetweenPlans, type PageSpan } from './list-pages.ts';
import { publishedMeetings } from './meetings.ts';
import { named } from './naming.ts';
import { commitmentsOf, plansInOrder } from './plans.ts';
import { once } from './relations.ts';

/** Something that has a page, by the name that leads there. */
export interface NamedThing {
  readonly id: string;
  readonly title: LocalText;
}

/** How many commitments a page of the site map names: each takes one line, and readers search it rather than read it. */
const NAMES_A_PAGE = 1000;

/** One page of the map of everything that has a page of its own: all but plans and commitments stands on the first. */
export interface SiteMapView {
  readonly number: number;
  readonly pages: readonly PageSpan[];
  /** The oldest plan first. */
  readonly plans: readonly (NamedThing & { readonly commitments: readonly NamedCommitment[] })[];
  /** The newest first. */
  readonly meetings: readonly (NamedThing & { readonly heldOn: string })[];
  /** Co-creations, that of the newest plan first. */
  readonly processes: readonly NamedThing[];
  readonly topics: readonly NamedThing[];
  readonly themes: readonly NamedThing[];
  readonly institutions: readonly NamedThing[];
}

/** The site map, page by page. */
export const siteMapViews = once((portal: Portal): readonly SiteMapView[] => {
  const plans = plansInOrder(portal).map((plan) => ({
    plan,
    commitments: commitmentsOf(portal, plan.id).map(named),
  }));
  const pages = cutBetweenPlans(plans, ({ commitments }) => commitments.length, NAMES_A_PAGE);
  return pages.map((page) => ({
    number: page.number,
    pages: page.pages,
    plans: page.parts.map(({ plan: { id, title }, commitments }) => ({ id, title, commitments })),
    ...(page.number === 1 ? otherThings(portal) : NOTHING_ELSE),
  }));
});

const NOTHING_ELSE = { meetings: [], processes: [], topics: [], themes: [], institutions: [] };

function otherThings(portal: Portal): Omit<SiteMapView, 'number' | 'pages' | 'plans'> {
  return {
    meetings: publishedMeetings(portal).map(({ id, title, heldOn }) => ({ id, title, heldOn })),
    processes: processesInOrder(portal).map(({ id, title }) => ({ id, title })),
    topics: topicList(portal).map(({ id, title }) => ({ id, title })),
    themes: portal.themes.map(({ id, name }) => ({ id, title: name })),
    institutions: portal.institutions.map(({ id, name }) => ({ id, title: name })),
  };
}
