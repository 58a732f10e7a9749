import { describe, expect, test } from 'vitest';
import { assessmentPageOf, assessmentViews } from '../../../src/domain/assessment-view.ts';
import { blockerViews } from '../../../src/domain/blockers.ts';
import { facetViews, listViews } from '../../../src/domain/commitment-list.ts';
import { communicationViews } from '../../../src/domain/communications.ts';
import { themeViews } from '../../../src/domain/groups.ts';
import {
  cutAnywhere,
  cutBetweenPlans,
  pageOfPlan,
  ROWS_A_PAGE,
} from '../../../src/domain/list-pages.ts';
import { siteMapViews } from '../../../src/domain/site-map.ts';
import type { Portal } from '../../../src/schema/portal.ts';
import { sampleCommitment, samplePlan, samplePortal } from './sample.ts';

interface Part {
  readonly plan: ReturnType<typeof samplePlan>;
  readonly rows: number;
}

/** Parts of that many rows, of the plans p1, p2, … */
function partsOf(...rows: readonly number[]): readonly Part[] {
  return rows.map((count, index) => ({ plan: samplePlan(`p${index + 1}`), rows: count }));
}

/** The plans of each page of parts of that many rows, ten a page. */
function cut(...rows: readonly number[]): readonly (readonly string[])[] {
  return cutBetweenPlans(partsOf(...rows), (part) => part.rows, 10).map(({ parts }) =>
    parts.map(({ plan }) => plan.id),
  );
}

describe('a list that goes plan by plan', () => {
  test('has one page where it fits, and where it is empty', () => {
    expect(cut(4, 6)).toEqual([['p1', 'p2']]);
    expect(cut()).toEqual([[]]);
  });

  test('begins another page with the plan that no longer fits', () => {
    expect(cut(4, 6, 1)).toEqual([['p1', 'p2'], ['p3']]);
    expect(cut(4, 7, 3, 1)).toEqual([['p1'], ['p2', 'p3'], ['p4']]);
  });

  test('never cuts a plan: one that is longer than a page has one to itself', () => {
    expect(cut(25)).toEqual([['p1']]);
    expect(cut(3, 25, 2)).toEqual([['p1'], ['p2'], ['p3']]);
  });

  test('keeps a plan without rows beside the one before it', () => {
    expect(cut(10, 0, 1)).toEqual([['p1', 'p2'], ['p3']]);
  });

  test('tells on every page which plans each page holds, by name and nothing more', () => {
    const parts = [
      { plan: samplePlan('a', { shortTitle: { fr: 'Plan A' } }) },
      { plan: samplePlan('b') },
      { plan: samplePlan('c') },
    ];
    const pages = cutBetweenPlans(parts, () => 5, 10);
    expect(pages.map(({ number }) => number)).toEqual([1, 2]);
    for (const page of pages) {
      expect(page.pages).toEqual([
        {
          number: 1,
          plans: [
            { id: 'a', title: { fr: 'a' }, shortTitle: { fr: 'Plan A' } },
            { id: 'b', title: { fr: 'b' } },
          ],
        },
        {
          number: 2,
          plans: [
            { id: 'c', title: { fr: 'c' } },
            { id: 'c', title: { fr: 'c' } },
          ],
        },
      ]);
    }
    expect(['a', 'b', 'c', 'nowhere'].map((plan) => pageOfPlan(pages, plan))).toEqual([1, 1, 2, 1]);
  });
});

test('a list in another order is cut between any two rows, and names no plans', () => {
  const pages = cutAnywhere([1, 2, 3, 4, 5], 2);
  expect(pages.map(({ parts }) => parts)).toEqual([[1, 2], [3, 4], [5]]);
  expect(pages[0]?.pages).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
  expect(cutAnywhere([]).map(({ parts }) => parts)).toEqual([[]]);
});

const PLANS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const OF_A_PLAN = 60;

/** Seven plans of sixty commitments, each with a communication, a blocking point, a judgement and a theme. */
function largePortal(): Portal {
  const commitments = PLANS.flatMap((plan) =>
    Array.from({ length: OF_A_PLAN }, (_, index) =>
      sampleCommitment(`${plan}/${index + 1}`, {
        themes: ['openness'],
        communications: [{ key: 'c', title: { fr: 'c' }, status: 'held', source: 's' }],
        blockers: [
          {
            key: 'b',
            reason: 'budget',
            description: { fr: 'b' },
            raisedOn: '2020',
            source: 's',
          },
        ],
      }),
    ),
  );
  return samplePortal({
    plans: PLANS.map((id, index) => samplePlan(id, { number: index + 1 })),
    commitments,
    themes: [{ id: 'openness', name: { fr: 'o' }, line: 2 }],
    blockingReasons: [{ id: 'budget', name: { fr: 'budget' }, line: 2 }],
    sources: [{ id: 's', kind: 'report', title: { fr: 's' }, recordedOn: '2021-01-01', line: 2 }],
    assessments: commitments.map(({ plan, id }, index) => ({
      plan,
      commitment: id,
      assessor: 'irm',
      report: 's',
      criterion: 'ambition',
      value: 'high',
      line: index + 2,
    })),
  });
}

/** The commitments that each page of a list shows. */
const LISTS: readonly (readonly [
  name: string,
  pagesOf: (portal: Portal) => readonly (readonly string[])[],
])[] = [
  ['all commitments', (portal) => listViews(portal).map(({ list }) => idsOf(list.parts))],
  [
    'one value of a filter',
    (portal) =>
      facetViews(portal)
        .filter(({ facet }) => facet === 'theme')
        .map(({ list }) => idsOf(list.parts)),
  ],
  ['a theme', (portal) => themeViews(portal).map(({ list }) => idsOf(list.parts))],
  [
    'assessments',
    (portal) =>
      assessmentViews(portal).map(({ list }) =>
        list.parts.flatMap(({ table }) => table.map(({ commitment }) => commitment.id)),
      ),
  ],
  [
    'communication actions',
    (portal) =>
      communicationViews(portal).map(({ rows }) => rows.map(({ commitment }) => commitment.id)),
  ],
  [
    'blocking points',
    (portal) => blockerViews(portal).map(({ rows }) => rows.map(({ commitment }) => commitment.id)),
  ],
];

function idsOf(
  shares: readonly {
    readonly rows: readonly { readonly commitment: { readonly id: string } }[];
  }[],
): readonly string[] {
  return shares.flatMap(({ rows }) => rows.map(({ commitment }) => commitment.id));
}

const portal = largePortal();
const ids = portal.commitments.map(({ id }) => id);

test.each(LISTS)('no row is lost or stands twice over the pages of a list: %s', (_, pagesOf) => {
  const pages = pagesOf(portal);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.flat().toSorted()).toEqual(ids.toSorted());
  for (const page of pages) expect(page.length).toBeLessThanOrEqual(ROWS_A_PAGE);
});

test('the site map names every commitment once, and everything else on its first page', () => {
  const [first, ...others] = siteMapViews(portal);
  expect(first?.plans.flatMap(({ commitments }) => commitments.map(({ id }) => id))).toEqual(ids);
  expect(first?.themes).toHaveLength(1);
  expect(others).toEqual([]);
});

test('every plan is on the page of the assessments that links to it name', () => {
  const views = assessmentViews(portal);
  for (const plan of PLANS) {
    const { list } = views[assessmentPageOf(portal, plan) - 1] ?? {};
    expect(list?.parts.map((review) => review.plan.id)).toContain(plan);
  }
  expect(assessmentPageOf(portal, 'g')).toBe(views.length);
});

test('a page cites what its own rows rest on, and its key knows no text of a commitment', () => {
  const prose = { fr: 'edited' };
  const edited = {
    ...portal,
    commitments: portal.commitments.map((commitment) => ({
      ...commitment,
      summary: prose,
      prose,
      revision: '111111111111',
    })),
  };
  expect(listViews(edited)).toEqual(listViews(portal));
  expect(assessmentViews(edited)).toEqual(assessmentViews(portal));
  expect(communicationViews(edited)).toEqual(communicationViews(portal));
  expect(blockerViews(edited)).toEqual(blockerViews(portal));
});
