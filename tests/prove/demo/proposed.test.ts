/** An event that waits to be confirmed is counted, and nothing that it says is in any file of the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isUnpublishedEvent } from '../../../src/domain/events.ts';
import { zipEntries } from '../../../src/exchange/zip-entries.ts';
import { readPortal } from '../../../src/store/read-portal.ts';
import { files, pageAt, readText, SITE_FOLDER } from '../../site/site.ts';

const ID = '2027/zanbaq-proposed';
/** What the event says in all its fields, in each script, and numbers that only it has: digests and ids may hold their digits. */
const TIME = /(?<![\da-f])133700(?![\da-f])/;
const CAPACITY = /(?<![\da-f])98765(?![\da-f])/;
const TOKENS = [/zanbaq/i, /زنبقزنبق/, /T13:37/, TIME, /\.987654/, CAPACITY];

const MOST_UNPACKED = 500_000_000;

const read = (file: string): Buffer => readFileSync(join(SITE_FOLDER, file));

function partsOf(file: string): readonly Uint8Array[] {
  const bytes = read(file);
  if (file.endsWith('.br')) return [brotliDecompressSync(bytes)];
  if (file.endsWith('.gz')) return [gunzipSync(bytes)];
  if (/\.(?:xlsx|ods|zip)$/.test(file)) {
    return [...zipEntries(bytes, () => true, MOST_UNPACKED).values()];
  }
  return [bytes];
}

test('an event with a word of its own in every field is on record, and waits', async () => {
  const { portal } = await readPortal();
  expect(isUnpublishedEvent(portal, ID)).toBe(true);
  const event = portal.events.find(({ id }) => id === ID);
  const text = JSON.stringify(event);
  for (const token of TOKENS) if (token !== TIME) expect(text).toMatch(token);
  expect(portal.submissions.some((row) => row.event === ID)).toBe(true);
  expect(portal.sources.some(({ about = [] }) => about.includes(ID))).toBe(true);
});

test('no file of the site holds any of it, in its name or in what is in it, packed or not', () => {
  const found: string[] = [];
  for (const file of files) {
    if (/zanbaq/i.test(file)) found.push(file);
    // The copies of a file that is there unpacked are those of the same bytes, and hold no more.
    if (/\.(?:html|json|csv|ics|svg|xml|txt)\.(?:br|gz)$/.test(file)) continue;
    for (const part of partsOf(file)) {
      const text = Buffer.from(part).toString('utf8');
      for (const token of TOKENS) if (token.test(text)) found.push(`${file}: ${String(token)}`);
    }
  }
  expect(found).toEqual([]);
});

test('it is counted on the page of its edition', async () => {
  const { portal } = await readPortal();
  const waiting = portal.events.filter(
    ({ edition, status }) => edition === '2027' && status === 'proposed',
  );
  expect(waiting.length).toBeGreaterThan(0);
  const main = pageAt('/en/open-gov-week/2027/').root.querySelector('main');
  expect(main && readText(main)).toMatch(new RegExp(`${String(waiting.length)} .*confirm`, 'u'));
});
