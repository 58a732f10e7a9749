import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toOneDecimal } from '../../../src/domain/rounding.ts';
import { formatNumber } from '../../../src/i18n/format.ts';

describe('one decimal', () => {
  test.each([
    [73.846153, 73.8],
    [12.25, 12.3],
    [-12.25, -12.3],
    [57.3 - 12.25, 45.1],
    [12.25 - 57.3, -45.1],
    [-0.04, 0],
    [100, 100],
  ])('%d is %d', (value, expected) => {
    expect(toOneDecimal(value)).toBe(expected);
  });

  test('is what pages print of every share of a period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.nat(4000), (total, days) => {
        const share = (100 * Math.min(days, total)) / total;
        expect(formatNumber('en', toOneDecimal(share))).toBe(formatNumber('en', share));
      }),
    );
  });
});
