import { expect, test } from 'vitest';
import { blockerRegister } from '../../../src/domain/blockers.ts';
import { portal } from './committee-sample.ts';

test('blocking points that stand come before resolved ones, the newest first', () => {
  expect(blockerRegister(portal).map(({ part, reason }) => [part.key, reason.fr])).toEqual([
    ['newest', 'loi'],
    ['new', 'loi'],
    ['old', 'loi'],
  ]);
});
