import { expect, test } from 'vitest';
import { pointRegister } from '../../../src/domain/points.ts';
import { portal } from './committee-sample.ts';

test('the register of points names meeting and report', () => {
  expect(
    pointRegister(portal).map(({ meeting, report, point }) => [
      meeting.id,
      report.commitment,
      point.key,
    ]),
  ).toEqual([['2020-01-28-implementation', 'p/3', 'structuring']]);
});
