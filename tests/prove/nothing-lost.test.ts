/** Nothing is lost on the way to a page: a portal whose every text is a token of its own is built, and its pages are read. */
import { mkdir } from 'node:fs/promises';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TOKEN, tokenPortal, writePortal } from '../attacks/portal.ts';
import { openWorkshop, start } from './workshop.ts';

/**
 * What no page shows wherever it stands, and why: a kind of record or table, or a field of one that has pages. All of it
 * stands in the data (`tests/unit/datasets/nothing-lost.test.ts`), and the first rows in the preview of its dataset.
 */
const NOT_ON_A_PAGE: Readonly<Record<string, string>> = {
  'processes.adopted.leadText': 'said where no institution of the table is meant',
  'events.registrationUrl': 'a link, and only while people can still register',
  submissions: 'no page yet',
  members: 'the forum names those from civil society, of the committees where it sits with others',
  requirements: 'no page yet',
  redirects: 'an address that moved leads on, and says no reason',
  'plans.prose': 'the page of a plan is made of its facts; no plan has a text beside them',
  'meetings.agenda.notes': 'the page of a meeting names the points of its agenda',
  'meetings.attendance.role': 'said where no institution is named',
  'sources.file': 'no copy of a document is kept yet',
  'glossary.otherWords': 'the search understands them, and nothing writes them',
  'assessments.value': 'a commitment is not judged by a criterion for whole plans',
  'assessments.note': 'a commitment is not judged by a criterion for whole plans',
};

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
  const fieldsOf = (all: Iterable<readonly [string, string]>) =>
    Map.groupBy(all, ([, field]) => field);
  const all = fieldsOf(tokens);
  const missing = fieldsOf([...tokens].filter(([token]) => !found.has(token)));
  console.log(
    `${found.size} of ${tokens.size} tokens of ${all.size} fields on ${pages.length} pages; ` +
      `${all.size - missing.size} fields are shown wherever they stand`,
  );
  const listed = Object.keys(NOT_ON_A_PAGE);
  const isListed = (field: string): boolean =>
    listed.some((one) => field === one || field.startsWith(`${one}.`));
  const unlisted = [...missing].filter(([field]) => !isListed(field));
  expect(
    unlisted.map(([field, lost]) => `${field}: ${lost.length} of ${all.get(field)?.length ?? 0}`),
  ).toEqual([]);
  // What has come to be shown leaves the list.
  const shown = listed.filter(
    (one) => ![...missing.keys()].some((field) => field === one || field.startsWith(`${one}.`)),
  );
  expect(shown).toEqual([]);
});
