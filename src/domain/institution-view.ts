import type { CitedSource, PlanRecord, Portal, RecordOf, RowOf } from '../schema/portal.ts';
import { citedTitles, type CitedTitle } from './citations.ts';
import { citedSources, found } from './directory.ts';
import { sourcesIn } from './documents.ts';
import {
  dayOfShares,
  institutionGroups,
  shareSources,
  type InstitutionGroup,
  type PlanShare,
} from './groups.ts';
import {
  chargesOf,
  dueActions,
  lineageOf,
  type Charges,
  type DueAction,
  type Lineage,
} from './institutions.ts';
import { lettersToInstitution, type RegisteredLetter } from './sent-letters.ts';

/** Adopted titles of one plan, with their sources. */
export interface CitedShare {
  readonly plan: PlanRecord;
  readonly process: RecordOf<'processes'>;
  readonly titles: readonly CitedTitle[];
}

/** Everything on record about one institution. */
export interface InstitutionView {
  readonly institution: RowOf<'institutions'>;
  readonly lineage: Lineage;
  readonly leads: readonly PlanShare[];
  readonly adopted: readonly CitedShare[];
  readonly partnerOf: readonly PlanShare[];
  readonly neededBy: readonly PlanShare[];
  /** The actions that are due in the commitments it leads. */
  readonly deadlines: readonly DueAction[];
  readonly charges: Charges;
  /** Those that were sent to it. */
  readonly letters: readonly RegisteredLetter[];
  /** No commitment, on record or adopted, has anything to do with it. */
  readonly isUnrelated: boolean;
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

/** Every institution of the table, in its order. */
export function institutionViews(portal: Portal): readonly InstitutionView[] {
  return institutionGroups(portal).map((group) => viewOf(portal, group));
}

function viewOf(portal: Portal, group: InstitutionGroup): InstitutionView {
  const { institution, leads, adopted, partnerOf, neededBy } = group;
  const shares = [...leads, ...partnerOf, ...neededBy];
  const charges = chargesOf(portal, institution.id);
  const due = leads.flatMap(({ rows }) =>
    rows.map(({ commitment }) => found(portal.commitments, commitment.id)),
  );
  return {
    institution,
    lineage: lineageOf(portal, institution),
    leads,
    adopted: adopted.map((share) => ({ ...share, titles: citedTitles(portal, share.titles) })),
    partnerOf,
    neededBy,
    deadlines: dueActions(due),
    charges,
    letters: lettersToInstitution(portal, institution.id),
    isUnrelated: shares.length === 0 && adopted.length === 0,
    day: dayOfShares(portal, [...shares, ...adopted]),
    sources: citedSources(portal, [
      ...institution.source,
      ...shareSources(shares),
      ...sourcesIn(adopted.map(({ titles }) => titles)),
      ...charges.decisions.flatMap(({ meeting }) => meeting.sources),
      ...charges.points.flatMap(({ meeting }) => meeting.sources),
    ]),
  };
}
