import { describe, expect, test } from 'vitest';
import {
  lettersAfter,
  withoutRecipient,
  type Letter,
  type LetterView,
} from '../../../src/domain/letters.ts';
import { bodyOn } from '../../../src/domain/institutions.ts';
import type { Portal } from '../../../src/schema/portal.ts';
import { readPortal } from '../../../src/store/read-portal.ts';
import {
  sampleCommitment,
  sampleEdition,
  sampleInstitution,
  sampleMeeting,
  samplePlan,
  samplePortal,
  sampleReport,
  sampleRequest,
  sampleSource,
} from './sample.ts';

const own = (await readPortal()).portal;
const demo = (await readPortal({ root: 'tests/demo' })).portal;
const MINUTES = '2020-01-28-implementation';

const numbersOf = ({ commitments }: LetterView) =>
  commitments.map(({ commitment }) => commitment.number);
const recipients = (portal: Portal, meeting: string, letter: Letter) =>
  Object.fromEntries(
    lettersAfter(portal, meeting, letter).map((view) => [view.institution.id, numbersOf(view)]),
  );

const committees = [{ id: 'c', name: { fr: 'Comité' }, kind: 'implementation', line: 2 } as const];

describe('after the meeting of 28 January 2020', () => {
  test('each body in charge is written of all its commitments, under its name of that day', () => {
    expect(recipients(own, MINUTES, 'owner')).toEqual({
      archives: [3],
      budget: [12],
      icpc: [7],
      mef: [11],
      // The ministry of 2018 that led these had become a department.
      'mefra-administration-reform': [1, 2, 4, 6, 8, 9, 10, 18],
      mrpsc: [13, 14, 15, 16, 17],
      sedd: [5],
    });
  });

  test('those of whose commitments nothing was reported are written of these alone', () => {
    expect(recipients(own, MINUTES, 'not-reported')).toEqual({
      budget: [12],
      icpc: [7],
      mrpsc: [14, 15],
      sedd: [5],
    });
    const [first] = lettersAfter(own, MINUTES, 'not-reported');
    expect(first?.commitments.map(({ wasAbsent }) => wasAbsent)).toEqual([true]);
  });

  test('ministries and departments of that day are invited to the next Open Gov Week', () => {
    const views = lettersAfter(own, MINUTES, 'open-gov-week');
    expect(new Set(views.map(({ edition }) => edition?.id))).toEqual(new Set(['2020']));
    const ids = views.map(({ institution }) => institution.id);
    expect(ids).toContain('mefra-administration-reform');
    // The names before and after.
    expect(ids).not.toContain('mrafp');
    expect(ids).not.toContain('mdtra');
    expect(views.flatMap(numbersOf)).toEqual([]);
  });

  test('those who owe nothing that was asked for are not reminded of it', () => {
    const reminded = Object.values(recipients(own, MINUTES, 'reminder')).flat();
    expect(reminded).toContain(18);
    expect(reminded).not.toContain(4);
  });
});

test('a letter that was sent bears its number, and a reminder names those without an answer', () => {
  const meeting = '2026-02-17-implementation';
  const byName = (letter: Letter) =>
    new Map(lettersAfter(demo, meeting, letter).map((view) => [view.institution.id, view]));
  const owners = byName('owner');
  expect(owners.get('ministry-tides')?.sent?.reference).toBe('D/26/001');
  expect(owners.get('assembly')?.sent).toBeUndefined();
  // An invitation waits for no answer.
  expect(byName('reminder').get('treasury-department')?.unanswered).toEqual([]);
});

describe('on a small portal', () => {
  const decision = (number: number, facts: object = {}) => ({
    number,
    text: { fr: `Décision ${String(number)}` },
    ...facts,
  });
  const portal = samplePortal({
    plans: [samplePlan('p', { asOf: '2020-06-30' })],
    committees: [...committees],
    institutions: [sampleInstitution('a'), sampleInstitution('b')],
    commitments: [
      sampleCommitment('p/1', { leadInstitution: 'a' }),
      sampleCommitment('p/2', { leadInstitution: 'b' }),
      sampleCommitment('p/3'),
    ],
    meetings: [
      sampleMeeting('2020-01-10', {
        id: 'm',
        plans: ['p'],
        committee: 'c',
        reports: [sampleReport('p/1', 10)],
        decisions: [
          decision(1),
          decision(2, { commitments: ['p/2'] }),
          decision(3, { owners: [{ institution: 'b' }] }),
          decision(4, { status: 'closed', closedOn: '2020-01-10' }),
          decision(5, { status: 'closed', closedOn: '2020-03-01' }),
        ],
      }),
    ],
    requests: [sampleRequest('r', { commitment: 'p/1', askedOn: '2020-02' })],
  });
  const to = (letter: Letter, id: string) =>
    lettersAfter(portal, 'm', letter).find(({ institution }) => institution.id === id);

  test('decisions that name another institution or its commitments alone, and those carried out, are left out', () => {
    const numbers = (view: LetterView | undefined) =>
      view?.decisions.map((row) => row.decision.number);
    expect(numbers(to('owner', 'a'))).toEqual([1, 5]);
    expect(numbers(to('owner', 'b'))).toEqual([1, 2, 3, 5]);
  });

  test('a letter knows what its day knew, and a reminder what is known now', () => {
    expect(to('owner', 'a')?.commitments[0]?.requests).toEqual([]);
    expect(to('reminder', 'a')?.commitments[0]?.requests).toHaveLength(1);
    expect(to('reminder', 'b')?.decisions.map((row) => row.decision.number)).toEqual([1, 2, 3]);
  });

  test('a commitment whose institution no source names is told apart', () => {
    const ids = withoutRecipient(portal, 'm', 'owner').map(({ commitment }) => commitment.id);
    expect(ids).toEqual(['p/3']);
    expect(withoutRecipient(own, MINUTES, 'owner')).toEqual([]);
  });

  test('without an edition to come nobody is invited', () => {
    expect(lettersAfter(portal, 'm', 'open-gov-week')).toEqual([]);
    const past = { ...portal, editions: [sampleEdition('2019')] };
    expect(lettersAfter(past, 'm', 'open-gov-week')).toEqual([]);
  });

  test('a meeting that is not there is an error', () => {
    expect(() => lettersAfter(portal, 'none', 'owner')).toThrow('nothing has the id none');
  });
});

test('a body goes by the last name that a dated source gives it by the day', () => {
  const sources = [
    sampleSource('s2019', { publishedOn: '2019-05' }),
    sampleSource('s2021', { publishedOn: '2021-11-18' }),
    sampleSource('undated'),
  ];
  const body = (id: string, source: string, facts: object = {}) => ({
    ...sampleInstitution(id),
    source: [source],
    ...facts,
  });
  const portal = samplePortal({
    sources,
    institutions: [
      body('old', 'undated'),
      body('middle', 's2019', { formerly: 'old', until: '2022' }),
      body('new', 's2021', { formerly: 'middle' }),
      body('unknown', 'undated', { formerly: 'new' }),
    ],
  });
  const nameOn = (day: string) => bodyOn(portal, 'old', day).id;
  expect(nameOn('2019-05-30')).toBe('old');
  expect(nameOn('2019-05-31')).toBe('middle');
  expect(nameOn('2021-11-18')).toBe('new');
});
