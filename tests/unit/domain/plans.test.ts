import { expect, test } from 'vitest';
import {
  commitmentCount,
  commitmentsOf,
  enteredPlans,
  finalRateOf,
  mainPlan,
  neighboursOf,
  newestDayOf,
  plansInOrder,
  publishedRatesOf,
  siteDay,
  successorsOf,
} from '../../../src/domain/plans.ts';
import { sampleCommitment, samplePlan, samplePortal } from './sample.ts';

const first = samplePlan('2018-2020', { number: 1, asOf: '2020-01-28' });
const second = samplePlan('2021-2023', { number: 2, asOf: '2021-11-17' });
const promise = sampleCommitment('2018-2020/4');

test('the day of the site is the newest reference day', () => {
  expect(siteDay(samplePortal({ plans: [second, first] }))).toBe('2021-11-17');
});

test('plans stand in the order of their numbers', () => {
  expect(plansInOrder(samplePortal({ plans: [second, first] }))).toEqual([first, second]);
});

test('the home page speaks of the newest plan whose commitments are on record', () => {
  expect(mainPlan(samplePortal({ plans: [first, second], commitments: [promise] }))).toBe(first);
  expect(mainPlan(samplePortal({ plans: [first, second] }))).toBe(second);
});

test('a site without a plan has no day and no main plan', () => {
  expect(() => siteDay(samplePortal({}))).toThrow(new RangeError('there is no plan'));
  expect(() => mainPlan(samplePortal({}))).toThrow(new RangeError('there is no plan'));
});

test('commitments and published rates belong to their plan alone', () => {
  const rate = {
    plan: '2021-2023',
    scope: 'plan' as const,
    percentDone: 84,
    saidBy: { fr: 'x' },
    source: ['s'],
    line: 2,
  };
  const portal = samplePortal({
    commitments: [promise, sampleCommitment('2021-2023/10')],
    publishedRates: [rate],
  });
  expect(commitmentsOf(portal, '2018-2020')).toEqual([promise]);
  expect(publishedRatesOf(portal, '2018-2020')).toEqual([]);
  expect(publishedRatesOf(portal, '2021-2023')).toEqual([rate]);
});

test('a commitment knows the ones that carry it on', () => {
  const heir = sampleCommitment('2021-2023/10', { continues: '2018-2020/4' });
  expect(successorsOf(samplePortal({ commitments: [promise, heir] }), promise)).toEqual([heir]);
  expect(successorsOf(samplePortal({ commitments: [promise, heir] }), heir)).toEqual([]);
});

test('the final rate is the last one about the whole plan, not about an axis', () => {
  const rate = {
    plan: 'p',
    scope: 'plan' as const,
    saidBy: { fr: 'x' },
    source: ['s'],
    line: 2,
    percentDone: 71,
  };
  const portal = samplePortal({
    publishedRates: [
      rate,
      { ...rate, percentDone: 84 },
      { ...rate, scope: 'axis', axis: { fr: 'a' }, percentDone: 48 },
    ],
  });
  expect(finalRateOf(portal, 'p')?.percentDone).toBe(84);
  expect(finalRateOf(portal, 'q')).toBeUndefined();
});

test('only plans with a commitment on record are entered', () => {
  expect(enteredPlans(samplePortal({ plans: [second, first], commitments: [promise] }))).toEqual([
    first,
  ]);
});

test('a plan knows the plans before and after it, and no others', () => {
  const heir = samplePlan('2021-2023', { number: 2, predecessor: '2018-2020' });
  const portal = samplePortal({ plans: [first, heir] });
  expect(neighboursOf(portal, first)).toEqual({ successor: heir });
  expect(neighboursOf(portal, heir)).toEqual({ predecessor: first });
  expect(neighboursOf(samplePortal({ plans: [second] }), second)).toEqual({});
});

test('some plans have the newest of their reference days, and no plan has the day of the site', () => {
  const portal = samplePortal({ plans: [first, second] });
  expect(newestDayOf(portal, ['2018-2020'])).toBe('2020-01-28');
  expect(newestDayOf(portal, ['2018-2020', '2021-2023'])).toBe('2021-11-17');
  expect(newestDayOf(portal, [])).toBe('2021-11-17');
});

test('a plan of which only some commitments are entered does not take over the home page', () => {
  const partly = { ...second, commitmentsStated: 22 };
  const portal = samplePortal({
    plans: [first, partly],
    commitments: [promise, sampleCommitment('2021-2023/10')],
  });
  expect(mainPlan(portal)).toBe(first);
  expect(commitmentCount(portal, partly)).toBe(22);
  expect(commitmentCount(portal, first)).toBe(1);
  expect(
    mainPlan(samplePortal({ plans: [partly], commitments: [sampleCommitment('2021-2023/10')] })),
  ).toBe(partly);
});
