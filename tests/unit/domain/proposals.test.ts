import { describe, expect, test } from 'vitest';
import {
  proposalCounts,
  proposalFacetViews,
  proposalListViews,
  proposalRegister,
  proposalsBehind,
  proposalViews,
} from '../../../src/domain/proposals.ts';
import { sampleProcess, sampleProposal } from './rules/samples.ts';
import { sampleCommitment, samplePlan, samplePortal, sampleSource } from './sample.ts';

const portal = samplePortal({
  plans: [samplePlan('p'), samplePlan('q', { number: 2 })],
  commitments: [sampleCommitment('p/1')],
  sources: [sampleSource('s')],
  themes: [{ id: 'sea', name: { fr: 'Mer' }, line: 2 }],
  organiserKinds: [{ id: 'media', name: { fr: 'Média' }, line: 2 }],
  processes: [sampleProcess('c'), sampleProcess('empty', { plan: 'q' })],
  proposals: [
    sampleProposal('undated', { response: { outcome: 'accepted' }, commitment: 'p/1' }),
    sampleProposal('old', {
      submittedOn: '2020-01',
      theme: 'sea',
      response: { outcome: 'declined', reason: { fr: 'Non.' } },
    }),
    sampleProposal('new', { submittedOn: '2020-03-02', submittedBy: { kind: 'media' } }),
    sampleProposal('mid', {
      submittedOn: '2020-02',
      theme: 'sea',
      response: { outcome: 'merged', reason: { fr: 'Avec une autre.' } },
      commitment: 'p/1',
    }),
  ],
});

const ids = (rows: readonly { readonly proposal: { readonly id: string } }[]) =>
  rows.map(({ proposal }) => proposal.id);

describe('the register of proposals', () => {
  test('begins with the newest, and ends with those without a date', () => {
    expect(ids(proposalRegister(portal))).toEqual(['new', 'mid', 'old', 'undated']);
  });

  test('counts what was answered, what gives its reason and what became part of a commitment', () => {
    expect(proposalCounts(proposalRegister(portal))).toEqual({
      received: 4,
      answered: 3,
      reasoned: 2,
      inCommitments: 2,
      percentAnswered: 75,
    });
  });

  test('has no share of nothing', () => {
    expect(proposalCounts([])).toEqual({ received: 0, answered: 0, reasoned: 0, inCommitments: 0 });
  });

  test('has a page for a co-creation without proposals too', () => {
    const views = proposalListViews(portal);
    expect(views.map(({ process, rows }) => [process.id, rows.length])).toEqual([
      ['c', 4],
      ['empty', 0],
    ]);
    expect(views[1]?.counts.percentAnswered).toBeUndefined();
  });

  test('is cut into pages where it is long', () => {
    const many = Array.from({ length: 401 }, (_, at) => sampleProposal(`p${at}`));
    const views = proposalListViews({ ...portal, proposals: many });
    expect(
      views.filter(({ process }) => process.id === 'c').map(({ rows }) => rows.length),
    ).toEqual([200, 200, 1]);
  });

  test('has a page for each value that some proposal has, outcomes in their own order', () => {
    expect(
      proposalFacetViews(portal).map(({ by: { facet, option }, rows }) => [
        facet,
        option.value,
        option.count,
        ...ids(rows),
      ]),
    ).toEqual([
      ['outcome', 'accepted', 1, 'undated'],
      ['outcome', 'merged', 1, 'mid'],
      ['outcome', 'declined', 1, 'old'],
      ['outcome', 'none', 1, 'new'],
      ['theme', 'sea', 2, 'mid', 'old'],
      ['organiser-kind', 'media', 1, 'new'],
    ]);
  });
});

test('a commitment knows the proposals that became part of it', () => {
  expect(ids(proposalsBehind(portal, 'p/1'))).toEqual(['mid', 'undated']);
  expect(proposalsBehind(portal, 'p/2')).toEqual([]);
});

test('a proposal is shown with its names, and without what its source does not say', () => {
  const views = proposalViews(portal);
  expect(views[0]).toMatchObject({ state: 'none', submitterKind: { fr: 'Média' } });
  expect(views[0]).not.toHaveProperty('theme');
  expect(views[1]).toMatchObject({
    state: 'merged',
    theme: { fr: 'Mer' },
    commitment: { id: 'p/1', number: 1 },
    plan: { id: 'p' },
    sources: [{ id: 's' }],
  });
});
