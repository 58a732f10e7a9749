import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const PAGES = globSync('src/pages/**/*.astro').filter(
  (file) => !file.includes('/_') && readFileSync(file, 'utf8').includes('getStaticPaths'),
);

/** What stands between the fences of a page, without its `getStaticPaths`. */
function bodyOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  return text.replace(/^export (?:async )?function getStaticPaths\(\) \{.*?^\}/ms, '');
}

/** The pages whose key is that of their view, or of all that it is worked out of. */
const VIEWS = PAGES.filter((file) => /viewPaths\(/i.test(readFileSync(file, 'utf8')));

/** Their key names what the view is worked out of: whoever adds one shows that the view has no other source. */
const LATE: readonly string[] = ['src/pages/[...locale]/data/changes/[from]/[to].astro'];

/** Written anew in every build, since few: pages of the team, which may load code, and addresses that moved. */
const WITHOUT_KEY: readonly string[] = [
  'src/pages/[...locale]/[page].astro',
  'src/pages/[...moved].astro',
];

test('every page has the key of its view, but those that are written anew in every build', () => {
  expect(PAGES.filter((file) => !VIEWS.includes(file)).toSorted()).toEqual(WITHOUT_KEY.toSorted());
});

test('a page with a view that is worked out late is one that was looked at', () => {
  expect(PAGES.filter((file) => readFileSync(file, 'utf8').includes('lateViewPaths('))).toEqual(
    LATE,
  );
});

describe('a page whose key is that of its view', () => {
  test.each(VIEWS)('shows nothing else of the records: %s', (file) => {
    const body = bodyOf(file);
    if (!readFileSync(file, 'utf8').includes('view: {} }')) expect(body).toContain('Astro.props');
    expect(body.replace(/^import .*$/gm, '')).not.toMatch(
      /getPortal|getEntry|getCollection|readFile/,
    );
  });

  test.each(VIEWS.filter((file) => readFileSync(file, 'utf8').includes("from './_")))(
    'has no part of its own that reads the records: %s',
    (file) => {
      const folder = file.slice(0, file.lastIndexOf('/'));
      const parts = globSync(`${folder.replaceAll(/[[\]]/g, '[$&]')}/_*`);
      expect(parts).not.toEqual([]);
      for (const part of parts) {
        expect(readFileSync(part, 'utf8'), part).not.toMatch(/store\/(?:portal|read-portal)/);
      }
    },
  );
});
