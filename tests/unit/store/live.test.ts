import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { getPortal } from '../../../src/store/portal.ts';
import { readPortal, refreshPortal } from '../../../src/store/read-portal.ts';
import {
  changed,
  COMMITMENT,
  EVENT,
  PLAN,
  SAMPLE,
  SOURCES,
  shorten,
  writeSample,
} from './sample.ts';

function write(root: string, file: string, text: string): void {
  writeFileSync(join(root, file), text);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

// First: refreshing turns the whole process into one that follows the records.
test('pages do not get records that hold errors', async () => {
  vi.stubEnv('CONTENT_ROOT', writeSample(changed(PLAN, 'number: 1', 'number: one')));
  await expect(getPortal()).rejects.toThrow('the records hold 1 errors → run npm run validate');
  vi.stubEnv('CONTENT_ROOT', writeSample());
  expect((await getPortal()).plans.map(({ id }) => id)).toEqual(['2030-2032']);
});

test('a root is read once in a process', async () => {
  const root = writeSample();
  const first = await readPortal({ root });
  write(root, PLAN, 'broken: [');
  expect(await readPortal({ root })).toBe(first);
});

test('reading again keeps what a mistake would take away, and reports the mistake', async () => {
  const root = writeSample();
  const first = await readPortal({ root });
  write(root, COMMITMENT, 'broken: [');
  write(root, SOURCES, (SAMPLE[SOURCES] ?? '').replace(',plan,', ',plann,'));
  write(root, EVENT, (SAMPLE[EVENT] ?? '').replace('confirmed', 'cancelled'));

  const reading = await refreshPortal(root);

  expect(shorten(reading).map(([, , rule]) => rule)).toEqual(['code', 'yaml-syntax']);
  expect(reading.portal.commitments).toEqual(first.portal.commitments);
  expect(reading.portal.sources).toEqual(first.portal.sources);
  expect(reading.portal.events[0]?.status).toBe('cancelled');
  expect(await readPortal({ root })).toBe(reading);
});

test('reading again after the mistake is mended, and after a record is removed', async () => {
  const root = writeSample();
  await readPortal({ root });
  write(root, COMMITMENT, 'broken: [');
  await refreshPortal(root);
  write(root, COMMITMENT, (SAMPLE[COMMITMENT] ?? '').replace('Un résumé', 'Autre résumé'));
  rmSync(join(root, EVENT));

  const { portal, problems } = await refreshPortal(root);

  expect(problems).toEqual([]);
  expect(portal.commitments[0]?.summary.fr).toBe('Autre résumé');
  expect(portal.events).toEqual([]);
});

test('a server that follows the records shows what it can of records with mistakes', async () => {
  const root = writeSample(changed(EVENT, 'confirmed', 'confirmd'));
  vi.stubEnv('CONTENT_ROOT', root);
  await refreshPortal();
  expect((await getPortal()).plans).toHaveLength(1);
});
