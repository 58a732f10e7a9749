import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const PAGES = globSync('src/pages/**/*.astro').filter(
  (file) => !file.includes('/_') && readFileSync(file, 'utf8').includes('getStaticPaths'),
);

/** What stands between the fences of a page, without its `getStaticPaths`. */
function bodyOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  return text.replace(/^export async function getStaticPaths\(\) \{.*?^\}/ms, '');
}

/** The pages whose key is that of their view. */
const VIEWS = PAGES.filter((file) => readFileSync(file, 'utf8').includes('viewPaths('));

describe('a page whose key is that of its view', () => {
  test('is one of each kind of which there are many', () => {
    expect(VIEWS.length).toBeGreaterThan(5);
  });

  test.each(VIEWS)('shows nothing else of the records: %s', (file) => {
    const body = bodyOf(file);
    expect(body).toContain('Astro.props');
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
