import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

test('every script has a row in the README, and every row is a script', () => {
  const rows = [...readme.matchAll(/^\| `npm (?:run )?([a-z:-]+)` \|/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual(Object.keys(scripts).toSorted());
});

test('every place that the README links to exists', () => {
  const places = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
    .map(([, place]) => place ?? '')
    .filter((place) => !/^https?:/.test(place));
  expect(places.filter((place) => !existsSync(place))).toEqual([]);
  expect(places.length).toBeGreaterThan(10);
});

test('continuous integration runs the test command of the README', () => {
  const command = /```sh\n(npm ci && npm test)\n```/.exec(readme)?.[1];
  expect(command).toBeDefined();
  expect(readFileSync('.ci/run', 'utf8')).toContain(command);
});
