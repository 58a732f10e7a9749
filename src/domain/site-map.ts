import type { NamedCommitment, Portal } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { publishedMeetings } from './meetings.ts';
import { named } from './naming.ts';
import { commitmentsOf, plansInOrder } from './plans.ts';

/** Something that has a page, by the name that leads there. */
export interface NamedThing {
  readonly id: string;
  readonly title: LocalText;
}

/** Everything that has a page of its own. */
export interface SiteMapView {
  /** The oldest plan first. */
  readonly plans: readonly (NamedThing & { readonly commitments: readonly NamedCommitment[] })[];
  /** The newest first. */
  readonly meetings: readonly (NamedThing & { readonly heldOn: string })[];
  readonly themes: readonly NamedThing[];
  readonly institutions: readonly NamedThing[];
}

export function siteMapView(portal: Portal): SiteMapView {
  return {
    plans: plansInOrder(portal).map(({ id, title }) => ({
      id,
      title,
      commitments: commitmentsOf(portal, id).map(named),
    })),
    meetings: publishedMeetings(portal).map(({ id, title, heldOn }) => ({ id, title, heldOn })),
    themes: portal.themes.map(({ id, name }) => ({ id, title: name })),
    institutions: portal.institutions.map(({ id, name }) => ({ id, title: name })),
  };
}
