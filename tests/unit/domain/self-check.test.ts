import { describe, expect, test } from 'vitest';
import { planChecks, requirementCheck } from '../../../src/domain/self-check.ts';
import type { MeetingRecord, Portal, RowOf } from '../../../src/schema/portal.ts';
import { SITE } from '../../../src/site.ts';
import { readPortal } from '../../../src/store/read-portal.ts';
import { sampleEvent, sampleMeeting, samplePlan, samplePortal, sampleSource } from './sample.ts';

const text = { fr: 'x' };
const requirement = (id: string): RowOf<'requirements'> => ({
  id,
  title: text,
  appliesFrom: '2022-01-01',
  source: 's',
  line: 2,
});

const plan = samplePlan('p', { startsOn: '2022', endsOn: '2024', asOf: '2023-12-31' });
const meeting = (heldOn: string, facts: Partial<MeetingRecord> = {}) =>
  sampleMeeting(heldOn, { committee: 'steering', ...facts });
const member = (side: 'government' | 'civil-society') => ({
  committee: 'steering',
  organisation: text,
  side,
  source: 's',
  line: 2,
});
const rules = sampleSource('rules', { kind: 'document', about: ['steering'] });

/** Nothing is missing of it for the forum. */
const FORUM: Partial<Portal> = {
  plans: [plan],
  committees: [{ id: 'steering', name: text, kind: 'steering', line: 2 }],
  members: [member('government'), member('civil-society')],
  sources: [sampleSource('s'), rules],
  meetings: ['2022-03-31', '2022-09-30', '2023-03-30', '2023-09-15'].map((day) => meeting(day)),
};

const check = (id: string, parts: Partial<Portal>, isWhole = true) =>
  requirementCheck(samplePortal({ ...FORUM, ...parts }), plan, requirement(id), isWhole);

describe('the forum (1.1)', () => {
  test('is kept when it meets at least every six months, with both sides and public rules', () => {
    expect(check('1.1', {})).toMatchObject({ state: 'met', note: 'regular', values: { n: 4 } });
  });

  test('has a gap after six months, counted to the last day of a month that is shorter', () => {
    const days = (third: string) =>
      ['2022-03-31', '2022-09-30', third, '2023-09-15'].map((day) => meeting(day));
    expect(check('1.1', { meetings: days('2023-03-31') })).toMatchObject({
      state: 'not-met',
      note: 'meeting-gap',
      values: { from: '2022-09-30', to: '2023-03-31' },
    });
  });

  test('has a gap up to the reference day too', () => {
    const meetings = (FORUM.meetings ?? []).slice(0, 3);
    expect(check('1.1', { meetings })).toMatchObject({
      note: 'meeting-gap',
      values: { from: '2023-03-30', to: '2023-12-31' },
    });
  });

  test.each([
    ['no-meeting', { meetings: [] }],
    ['no-meeting', { meetings: [meeting('2023-01-01', { status: 'draft' })] }],
    ['one-side', { members: [member('government')] }],
    ['no-rules', { sources: [sampleSource('s')] }],
  ] as const)('is not kept: %s', (note, parts) => {
    expect(check('1.1', parts as Partial<Portal>)).toMatchObject({ state: 'not-met', note });
  });

  test('is not said to be missing where the records do not hold all that happened', () => {
    expect(check('1.1', { meetings: [] }, false).state).toBe('no-evidence');
  });
});

describe('which rules apply', () => {
  const judged = (id: string, facts: Parameters<typeof samplePlan>[1]) =>
    requirementCheck(samplePortal(FORUM), samplePlan('p', facts), requirement(id), true);

  test('none of 2022 to a plan that ended before', () => {
    const facts = { startsOn: '2018', endsOn: '2020', asOf: '2020-01-28' };
    for (const id of ['1.1', '2.1', '2.2', '3.1', '3.2', '3.3', '4.1', '5.1']) {
      expect(judged(id, facts)).toMatchObject({ state: 'not-applicable', note: 'other-rules' });
    }
  });

  test('those of implementation alone to a plan that was made before and ran on', () => {
    const facts = { startsOn: '2021', endsOn: '2023', asOf: '2023-12-31' };
    expect(judged('1.1', facts).state).toBe('met');
    expect(judged('3.1', facts).state).toBe('not-applicable');
  });

  test('and nothing is judged after the records end', () => {
    const facts = { startsOn: '2021', endsOn: '2023', asOf: '2021-11-17' };
    expect(judged('5.1', facts)).toMatchObject({ state: 'no-evidence', note: 'records-end' });
  });

  test('and a requirement that nobody taught the portal is not judged', () => {
    expect(judged('9.9', {})).toMatchObject({ state: 'no-evidence', note: 'unknown-requirement' });
  });
});

describe('co-creation', () => {
  const entry = { file: 'f', revision: 'r', factsRevision: 'r', prose: {}, sources: ['s'] };
  const process = (stage: object): Portal['processes'] => [
    {
      ...entry,
      id: 'p',
      title: text,
      plan: 'p',
      stages: [{ key: 'k', title: text, source: 's', ...stage }],
    },
  ];
  const proposal = (facts: object): Portal['proposals'][number] => ({
    ...entry,
    id: 'one',
    process: 'p',
    title: text,
    text,
    submittedBy: { organisation: 'x' },
    source: 's',
    ...facts,
  });
  const stage = { startedOn: '2022-02-01', endedOn: '2022-02-28' };

  test.each([
    ['met', '2022-01-18'],
    ['not-met', '2022-01-19'],
    ['no-evidence', '2022-01'],
  ])('has its timeline public two weeks before (3.1): %s for %s', (state, publishedOn) => {
    const parts = { processes: process(stage), sources: [sampleSource('s', { publishedOn })] };
    expect(check('3.1', parts).state).toBe(state);
  });

  test('reaches out by an event that its sources speak of (3.2)', () => {
    const processes = process(stage);
    const events = [sampleEvent('2022/e', '2022-02-02')];
    expect(check('3.2', { processes, events }).state).toBe('met');
    expect(check('3.2', { processes }).state).toBe('not-met');
    expect(check('3.2', { processes }, false).state).toBe('no-evidence');
  });

  test('gathers proposals during a dated stage (3.3)', () => {
    const processes = process(stage);
    const within = [proposal({ submittedOn: '2022-02' })];
    const later = [proposal({ submittedOn: '2022-03' })];
    expect(check('3.3', { processes, proposals: within }).state).toBe('met');
    expect(check('3.3', { processes, proposals: later }).state).toBe('not-met');
  });

  test('answers every proposal with a reason (4.1), and says the share', () => {
    const processes = process(stage);
    const answered = proposal({ response: { outcome: 'accepted', reason: text } });
    const open = proposal({ id: 'two' });
    expect(check('4.1', { processes, proposals: [answered] }).state).toBe('met');
    expect(check('4.1', { processes, proposals: [answered, open] })).toMatchObject({
      state: 'not-met',
      values: { n: 1, total: 2 },
    });
    expect(check('4.1', { processes }, false).state).toBe('no-evidence');
  });
});

describe('the official site and the meetings on results', () => {
  const { url } = SITE.officialPortal;

  test('is read while the plan runs (2.1)', () => {
    const read = (readOn: string) => ({ sources: [sampleSource('o', { url, readOn })] });
    expect(check('2.1', read('2022-05-01')).state).toBe('met');
    expect(check('2.1', read('2026-05-01'), false)).toMatchObject({
      state: 'no-evidence',
      note: 'site-unread',
    });
  });

  test('gives documents of both kinds twice in each whole year (2.2)', () => {
    const documents = ['2022-01-01', '2022-06-01', '2023-01-01', '2023-06-01'].map(
      (publishedOn, at) => sampleSource(`o${String(at)}`, { url, publishedOn }),
    );
    const processes = [
      {
        id: 'p',
        file: 'f',
        revision: 'r',
        factsRevision: 'r',
        prose: {},
        sources: ['o0'],
        title: text,
        plan: 'p',
        stages: [{ key: 'k', title: text, source: 'o0' }],
      },
    ];
    const meetings = [meeting('2022-03-31', { sources: ['o1'] })];
    const parts = { sources: documents, processes, meetings };
    expect(check('2.2', parts).state).toBe('met');
    expect(check('2.2', { ...parts, sources: documents.slice(0, 3) }).state).toBe('not-met');
  });

  test('are two in each whole year with civil society, results and comments (5.1)', () => {
    const facts: Partial<MeetingRecord> = {
      agenda: [{ title: text }],
      attendance: [{ institution: 'ngo', present: true }],
      reports: [
        {
          commitment: 'p/1',
          words: text,
          platform: { state: 'not-stated' },
          points: [{ key: 'k', text }],
        },
      ],
    };
    const institutions: Portal['institutions'] = [
      { id: 'ngo', name: text, kind: 'association', source: ['s'], line: 2 },
    ];
    const days = ['2022-03-01', '2022-09-01', '2023-03-01', '2023-09-01'];
    const meetings = days.map((day) => meeting(day, facts));
    expect(check('5.1', { institutions, meetings }).state).toBe('met');
    expect(check('5.1', { institutions, meetings: meetings.slice(0, 3) })).toMatchObject({
      state: 'not-met',
      note: 'year-without',
      values: { year: '2023', n: 1 },
    });
  });
});

test('on the real records nothing is said to be broken, and nothing of 2022 is asked of the first plan', async () => {
  const { portal } = await readPortal();
  const checks = planChecks(portal);
  expect(checks.flatMap((one) => one.checks).filter(({ state }) => state === 'not-met')).toEqual(
    [],
  );
  const [first] = checks.filter(({ plan: { id } }) => id === '2018-2020');
  expect(first?.checks.map(({ state }) => state)).toEqual(
    first?.checks.map(() => 'not-applicable'),
  );
  expect(first?.verdicts.map(({ criterion, value }) => [criterion, value])).toContainEqual([
    'acted-according-to-process',
    'no',
  ]);
});
