import { describe, expect, test } from 'vitest';
import {
  requestCounts,
  requestListViews,
  requestRegister,
  requestsAbout,
  requestState,
} from '../../../src/domain/requests.ts';
import {
  sampleCommitment,
  samplePlan,
  samplePortal,
  sampleRequest,
  sampleSource,
} from './sample.ts';

const DAY = '2020-03-31';
const answer = { fr: 'Demain.' };

describe('a request', () => {
  test.each([
    ['open', {}],
    ['open', { dueOn: '2020-03-31' }],
    ['open', { dueOn: '2020-03' }],
    ['past-deadline', { dueOn: '2020-03-30' }],
    ['past-deadline', { dueOn: '2020-02' }],
    ['answered', { answer }],
    ['answered', { answeredOn: '2020-02-01' }],
    ['answered', { answer, answeredOn: '2020-02-29', dueOn: '2020-02' }],
    ['answered', { answer, answeredOn: '2020-02', dueOn: '2020-02-10' }],
    ['answered-late', { answer, answeredOn: '2020-03-01', dueOn: '2020-02' }],
    ['answered-late', { answer, answeredOn: '2020-03', dueOn: '2020-02-10' }],
  ] as const)('is %s with %o', (state, dates) => {
    expect(requestState(dates, DAY)).toBe(state);
  });
});

const portal = samplePortal({
  plans: [samplePlan('p', { asOf: DAY })],
  sources: [sampleSource('s')],
  commitments: [sampleCommitment('p/1'), sampleCommitment('p/2')],
  requests: [
    sampleRequest('done', { answer, answeredOn: '2020-01-20' }),
    sampleRequest('late', { dueOn: '2020-02', askedOn: '2019-12-01' }),
    sampleRequest('month', { answer, answeredOn: '2020-02', askedOn: '2020-01-11' }),
    sampleRequest('new', { askedOn: '2020-03-01', commitment: 'p/2' }),
  ],
});

describe('the register of requests', () => {
  test('begins with those that wait for an answer, the newest asked first', () => {
    expect(requestRegister(portal).map(({ request }) => request.id)).toEqual([
      'new',
      'late',
      'month',
      'done',
    ]);
  });

  test('says how long an answer took where both days are known', () => {
    expect(requestRegister(portal).map(({ responseDays }) => responseDays)).toEqual([
      undefined,
      undefined,
      undefined,
      10,
    ]);
  });

  test('is counted', () => {
    expect(requestCounts(requestRegister(portal))).toEqual({
      asked: 4,
      answered: 2,
      waiting: 2,
      pastDeadline: 1,
    });
  });

  test('of a commitment holds its own', () => {
    expect(requestsAbout(portal, 'p/2').map(({ request }) => request.id)).toEqual(['new']);
    expect(requestsAbout(portal, 'p/3')).toEqual([]);
  });

  test('without a request is one empty page', () => {
    const [view, ...others] = requestListViews(samplePortal({ plans: [samplePlan('p')] }));
    expect(others).toEqual([]);
    expect(view?.rows).toEqual([]);
  });
});
