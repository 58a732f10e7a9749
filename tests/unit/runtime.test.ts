import { expect, test } from 'vitest';

test('runs on the Node.js of the lock file, whose zone data know of the change of September 2026', () => {
  expect(process.versions.node).toMatch(/^26\./);
  expect((process.versions.tz ?? '') >= '2026c').toBe(true);
});
