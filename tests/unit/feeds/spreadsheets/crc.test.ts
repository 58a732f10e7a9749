import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crcOfBoth } from '../../../../src/feeds/spreadsheets/crc.ts';

test('the sum of two texts together is worked out from the sums of both', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array({ maxLength: 5000 }), (first, second) => {
      expect(crcOfBoth(crc32(first), crc32(second), second.length)).toBe(
        crc32(second, crc32(first)),
      );
    }),
  );
});

test('a text of many bytes is no other than a short one', () => {
  const many = Buffer.alloc(70_000_000, 'ا');
  expect(crcOfBoth(crc32('a'), crc32(many), many.length)).toBe(crc32(many, crc32('a')));
});
