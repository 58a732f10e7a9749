import { describe, expect, test } from 'vitest';
import { assessmentViews } from '../../../src/domain/assessment-view.ts';
import { blockerViews } from '../../../src/domain/blockers.ts';
import { glossaryView } from '../../../src/domain/citations.ts';
import { facetViews, listViews } from '../../../src/domain/commitment-list.ts';
import { coCreationView, processViews } from '../../../src/domain/co-creation.ts';
import { commitmentView } from '../../../src/domain/commitment-view.ts';
import { communicationViews } from '../../../src/domain/communications.ts';
import { correctionView } from '../../../src/domain/corrections.ts';
import { decisionView } from '../../../src/domain/decisions.ts';
import { documentView } from '../../../src/domain/documents.ts';
import { planListView, themeViews } from '../../../src/domain/groups.ts';
import { homeView } from '../../../src/domain/home-view.ts';
import { institutionViews } from '../../../src/domain/institution-view.ts';
import { meetingView } from '../../../src/domain/meeting-view.ts';
import { meetingListView, publishedMeetings } from '../../../src/domain/meetings.ts';
import { planView } from '../../../src/domain/plan-view.ts';
import { pointView } from '../../../src/domain/points.ts';
import {
  proposalFacetViews,
  proposalListViews,
  proposalViews,
} from '../../../src/domain/proposals.ts';
import { institutionTable, themeTable } from '../../../src/domain/share-tables.ts';
import { siteMapViews } from '../../../src/domain/site-map.ts';
import type { CommitmentRecord, Portal } from '../../../src/schema/portal.ts';
import { readPortal } from '../../../src/store/read-portal.ts';
import { revisionOf } from '../../../src/store/revision.ts';

const { portal } = await readPortal({ root: 'tests/demo' });

/** What the pages of each kind show, by the name of the page. */
function viewsOf(of: Portal): Readonly<Record<string, readonly unknown[]>> {
  return {
    home: [homeView(of)],
    plans: [planListView(of), ...of.plans.map((plan) => planView(of, plan))],
    commitments: [...listViews(of), ...facetViews(of)],
    themes: [themeTable(of), ...themeViews(of)],
    institutions: [institutionTable(of), ...institutionViews(of)],
    meetings: [
      meetingListView(of),
      ...publishedMeetings(of).map((meeting) => meetingView(of, meeting)),
    ],
    decisions: [decisionView(of)],
    points: [pointView(of)],
    blockers: blockerViews(of),
    communications: communicationViews(of),
    assessments: assessmentViews(of),
    documents: [documentView(of)],
    corrections: [correctionView(of)],
    glossary: [glossaryView(of)],
    'site map': siteMapViews(of),
    'co-creation': [coCreationView(of), ...processViews(of)],
    proposals: [...proposalListViews(of), ...proposalFacetViews(of), ...proposalViews(of)],
  };
}

/** The pages whose key is another after an edit. */
function changedBy(edit: (commitment: CommitmentRecord) => Partial<CommitmentRecord>): string[] {
  const edited = {
    ...portal,
    commitments: portal.commitments.map((commitment, index) => ({
      ...commitment,
      ...edit(commitment),
      revision: `00000000000${index % 10}`,
    })),
  };
  const before = viewsOf(portal);
  return Object.entries(viewsOf(edited))
    .filter(([name, views]) => revisionOf(views) !== revisionOf(before[name]))
    .map(([name]) => name);
}

describe('an edit of every commitment', () => {
  test('changes no other page when it is of a text that only its own page shows', () => {
    expect(
      changedBy(() => ({
        summary: { fr: 'edited' },
        problem: { fr: 'edited' },
        prose: { fr: 'edited' },
      })),
    ).toEqual([]);
  });

  test('changes every page that names commitments when it is of their titles', () => {
    expect(changedBy(() => ({ title: { fr: 'edited' } }))).toEqual([
      'home',
      'plans',
      'commitments',
      'themes',
      'institutions',
      'meetings',
      'blockers',
      'communications',
      'assessments',
      'corrections',
      'site map',
      'co-creation',
      'proposals',
    ]);
  });
});

test('an edited text changes the page of its commitment, and not those before and after it', () => {
  const [first, second] = portal.commitments;
  if (!first || !second) throw new Error('the demo has commitments');
  const edited = {
    ...portal,
    commitments: portal.commitments.map((commitment) =>
      commitment === first
        ? { ...commitment, summary: { fr: 'edited' }, revision: '000000000000' }
        : commitment,
    ),
  };
  const changed = portal.commitments.filter(
    ({ id }) => revisionOf(commitmentView(portal, id)) !== revisionOf(commitmentView(edited, id)),
  );
  expect(changed.map(({ id }) => id)).toEqual([first.id]);
});
