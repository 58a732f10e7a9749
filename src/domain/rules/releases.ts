import { inRow, type Rule } from './rule.ts';

/** Each release is compared with the one before it: the rows stand in the order of their days. */
export const releaseOrder: Rule = {
  id: 'release-order',
  severity: 'error',
  *check({ releases }) {
    for (const [index, row] of releases.entries()) {
      const before = releases[index - 1];
      if (before === undefined || before.publishedOn <= row.publishedOn) continue;
      yield {
        ...inRow('releases', row, ['publishedOn']),
        found: row.publishedOn,
        params: { release: before.id, before: before.publishedOn },
      };
    }
  },
};
