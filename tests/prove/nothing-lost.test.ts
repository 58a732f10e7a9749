/** Nothing is lost on the way to a page: a portal whose every text is a token of its own is built, and its pages are read. */
import { mkdir } from 'node:fs/promises';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TOKEN, tokenPortal, writePortal } from '../attacks/portal.ts';
import { openWorkshop, start } from './workshop.ts';

/**
 * Fields of which no page shows every place, and why. They stand in the data whole (`tests/unit/datasets/nothing-lost`);
 * some of them stand in part in the preview of their dataset.
 */
const NOT_ON_A_PAGE: Readonly<Record<string, string>> = {};

test('every text of every record and table stands on a page, but for the fields that are listed', async () => {
  const workshop = await openWorkshop();
  const root = join(workshop, 'tokens');
  const { tokens, ...portal } = tokenPortal();
  await mkdir(root);
  await writePortal(root, portal);
  const folder = join(workshop, 'out');
  const build = start(workshop, ['node_modules/astro/bin/astro.mjs', 'build'], {
    CONTENT_ROOT: root,
    OUT_DIR: folder,
    NODE_ENV: 'production',
  });
  expect(await build.ended, build.output().slice(-3000)).toBe(0);

  const found = new Set<string>();
  const pages = globSync('**/*.html', { cwd: folder });
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    for (const token of html.match(TOKEN) ?? []) found.add(token);
  }
  const missing = Map.groupBy(
    [...tokens].filter(([token]) => !found.has(token)),
    ([, field]) => field,
  );
  const all = Map.groupBy(tokens, ([, field]) => field);
  console.log(
    `${found.size} of ${tokens.size} tokens of ${all.size} fields on ${pages.length} pages; ` +
      `${all.size - missing.size} fields are shown wherever they stand`,
  );
  const unlisted = [...missing].map(
    ([field, lost]) => [field, `${lost.length} of ${all.get(field)?.length ?? 0}`] as const,
  );
  console.log(unlisted.map((one) => one.join(' ')).join('\n'));
  expect([...missing.keys()].toSorted()).toEqual(Object.keys(NOT_ON_A_PAGE).toSorted());
});
