import { expect, test } from 'vitest';
import {
  assessmentTable,
  irmJudgements,
  otherJudgements,
  planAssessments,
  planReviews,
} from '../../../src/domain/assessments.ts';
import { sampleCommitment, samplePlan, samplePortal } from './sample.ts';

const ambition = {
  plan: 'p',
  commitment: 'p/1',
  assessor: 'irm' as const,
  report: 'design',
  criterion: 'ambition' as const,
  value: 'high',
  line: 2,
};
const ofPlan = {
  plan: 'p',
  assessor: 'irm' as const,
  report: 'design',
  criterion: 'transformative-commitments' as const,
  value: '0',
  line: 3,
};
const byOthers = { ...ambition, assessor: 'civil-society' as const, value: 'low', line: 4 };
const portal = samplePortal({
  plans: [samplePlan('unjudged'), samplePlan('p')],
  commitments: [sampleCommitment('p/1'), sampleCommitment('p/2')],
  assessments: [ambition, ofPlan, byOthers],
});

test('a judgement that was not found is a gap, not a value', () => {
  expect(
    irmJudgements(portal, 'p/1').map(({ criterion, assessment }) => [criterion, assessment?.value]),
  ).toEqual([
    ['verifiable', undefined],
    ['relevant-to-ogp-values', undefined],
    ['ambition', 'high'],
    ['completion', undefined],
    ['early-results', undefined],
    ['did-it-open-government', undefined],
  ]);
});

test('every commitment of the plan has a row, judged or not', () => {
  expect(
    assessmentTable(portal, 'p').map(({ commitment, irm }) => [
      commitment.id,
      irm.filter((j) => j.assessment).length,
    ]),
  ).toEqual([
    ['p/1', 1],
    ['p/2', 0],
  ]);
});

test('judgements about the plan stand apart from those about its commitments', () => {
  expect(planAssessments(portal, 'p')).toEqual([ofPlan]);
});

test('a row names each report of its judgements once', () => {
  const second = { ...ambition, criterion: 'completion' as const, report: 'results', line: 5 };
  const third = { ...ambition, criterion: 'verifiable' as const, line: 6 };
  const table = assessmentTable({ ...portal, assessments: [ambition, second, third] }, 'p');
  expect(table.map(({ reports }) => reports)).toEqual([['design', 'results'], []]);
});

test('judgements of commitments by others than the independent reviewer stand apart', () => {
  expect(otherJudgements(portal, 'p')).toEqual([byOthers]);
});

test('only plans of which there is a judgement are reviewed', () => {
  expect(
    planReviews(portal).map(({ plan, table, others, ofPlan: whole }) => [
      plan.id,
      table.length,
      others.length,
      whole.length,
    ]),
  ).toEqual([['p', 2, 1, 1]]);
});
