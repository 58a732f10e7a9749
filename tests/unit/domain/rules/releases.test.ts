import { expect, test } from 'vitest';
import type { RowOf } from '../../../../src/schema/portal.ts';
import { problemsOf } from './samples.ts';

function sampleRelease(id: string, publishedOn: string, line: number): RowOf<'releases'> {
  return { id, publishedOn, note: { fr: id }, sums: '0'.repeat(64), line };
}

test('release-order finds a release that stands below a later one', () => {
  const releases = [
    sampleRelease('a', '2030-06-30', 2),
    sampleRelease('b', '2030-01-31', 3),
    sampleRelease('c', '2030-02-01', 4),
  ];
  expect(problemsOf('release-order', { releases })).toEqual([
    {
      record: 'data/releases.csv',
      path: [3, 'publishedOn'],
      rule: 'release-order',
      severity: 'error',
      found: '2030-01-31',
      params: { release: 'a', before: '2030-06-30' },
    },
  ]);
});

test('release-order is content with several releases of one day', () => {
  const releases = [
    sampleRelease('a', '2030-06-30', 2),
    sampleRelease('b', '2030-06-30', 3),
    sampleRelease('c', '2030-07-01', 4),
  ];
  expect(problemsOf('release-order', { releases })).toEqual([]);
});
