import { expect, test } from 'vitest';
import { checkPortal, RULES } from '../../../../src/domain/rules/rules.ts';
import { sampleCommitment, samplePlan, samplePortal, sampleSource } from '../sample.ts';

test('each rule has its own id, in kebab-case', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)+$/.test(id))).toEqual([]);
});

test('finds nothing in a portal that holds nothing, and in one that is in order', () => {
  const context = { unreadable: new Set<string>() };
  expect(checkPortal(samplePortal({}), context)).toEqual([]);
  const sources = [sampleSource('s')];
  const portal = { plans: [samplePlan('p')], commitments: [sampleCommitment('p/1')], sources };
  expect(checkPortal(samplePortal(portal), context)).toEqual([]);
});
