import { describe, expect, test } from 'vitest';
import { decisionRegister, deadlinesAhead, decisionState } from '../../../src/domain/decisions.ts';
import { portal, text } from './committee-sample.ts';

describe('a decision on the reference day 2020-02-29', () => {
  const day = '2020-02-29';
  test.each([
    [
      'is past its deadline when the last day of the deadline is before',
      { dueOn: '2020-01' },
      'past-deadline',
    ],
    [
      'has its deadline ahead on that very day, since no later source speaks',
      { dueOn: '2020-02' },
      'deadline-ahead',
    ],
    ['has its deadline ahead when it lies later', { dueOn: '2020-04' }, 'deadline-ahead'],
    [
      'is closed when the record says so, whatever the deadline',
      { dueOn: '2020-01-31', status: 'closed' as const },
      'closed',
    ],
    ['is dropped when the record says so', { status: 'dropped' as const }, 'dropped'],
    ['is open when the record says so and gives no deadline', { status: 'open' as const }, 'open'],
    ['is not stated when the record says nothing', {}, 'not-stated'],
  ])('%s', (_, facts, state) => {
    expect(decisionState({ number: 1, text, ...facts }, day)).toBe(state);
  });
});

describe('a decision due at the next meeting', () => {
  const decision = {
    number: 3,
    text,
    dueAt: { committee: 'implementation', meeting: 'next' as const },
  };
  test('is ahead while no later meeting is on record', () => {
    expect(decisionState(decision, '2020-02-29')).toBe('deadline-ahead');
  });
  test('is past its deadline once that meeting was held', () => {
    expect(decisionState(decision, '2020-02-29', '2020-02-20')).toBe('past-deadline');
  });
});

test('the register of decisions holds each with its state on the reference day', () => {
  expect(
    decisionRegister(portal).map(({ meeting, decision, state }) => [
      meeting.heldOn,
      decision.number,
      state,
    ]),
  ).toEqual([
    ['2020-01-28', 1, 'deadline-ahead'],
    ['2020-01-28', 2, 'deadline-ahead'],
    ['2020-01-28', 3, 'not-stated'],
    ['2020-01-28', 4, 'deadline-ahead'],
    ['2019-10-31', 1, 'deadline-ahead'],
  ]);
});

test('deadlines ahead come the earliest first, what is due at a meeting last', () => {
  const [plan] = portal.plans;
  expect(plan && deadlinesAhead(portal, plan).map(({ decision }) => decision.dueOn)).toEqual([
    '2020-01-31',
    '2020-01-31',
    '2020-04',
    undefined,
  ]);
});
