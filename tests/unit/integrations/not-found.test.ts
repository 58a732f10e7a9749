import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeNotFoundPages } from '../../../src/integrations/not-found.ts';

test('the page for lost readers stands where servers look for it, in every language', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'not-found-'));
  for (const page of ['404', 'ar/404', 'en/404']) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(join(folder, page, 'index.html'), page);
  }
  await placeNotFoundPages(folder);
  expect(readdirSync(folder, { recursive: true }).map(String).sort()).toEqual([
    '404.html',
    'ar',
    'ar/404.html',
    'en',
    'en/404.html',
  ]);
});

test('a page that is already in its place stays there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'not-found-'));
  writeFileSync(join(folder, '404.html'), 'x');
  await placeNotFoundPages(folder);
  expect(readdirSync(folder)).toEqual(['404.html']);
});
