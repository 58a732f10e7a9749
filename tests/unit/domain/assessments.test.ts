import { expect, test } from 'vitest';
import { assessmentTable, irmJudgements, planAssessments } from '../../../src/domain/assessments.ts';
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
const portal = samplePortal({
  plans: [samplePlan('p')],
  commitments: [sampleCommitment('p/1'), sampleCommitment('p/2')],
  assessments: [ambition, ofPlan, { ...ambition, assessor: 'civil-society', value: 'low', line: 4 }],
});

test('a judgement that was not found is a gap, not a value', () => {
  expect(irmJudgements(portal, 'p/1').map(({ criterion, assessment }) => [criterion, assessment?.value])).toEqual([
    ['verifiable', undefined],
    ['relevant-to-ogp-values', undefined],
    ['ambition', 'high'],
    ['completion', undefined],
    ['early-results', undefined],
    ['did-it-open-government', undefined],
  ]);
});

test('every commitment of the plan has a row, judged or not', () => {
  expect(assessmentTable(portal, 'p').map(({ commitment, irm }) => [commitment.id, irm.filter((j) => j.assessment).length])).toEqual([
    ['p/1', 1],
    ['p/2', 0],
  ]);
});

test('judgements about the plan stand apart from those about its commitments', () => {
  expect(planAssessments(portal, 'p')).toEqual([ofPlan]);
});
