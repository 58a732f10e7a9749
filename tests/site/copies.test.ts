import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { extract } from 'tar';
import { expect, onTestFinished, test } from 'vitest';
import { checksum } from '../prove/workshop.ts';
import { files, SITE_FOLDER } from './site.ts';

const ARCHIVE = 'site.tar.gz';

const copies = files.filter((file) => /\.(?:br|gz)$/.test(file) && file !== ARCHIVE);
const originals = files.filter((file) => !copies.includes(file) && file !== ARCHIVE);

test('every page, style sheet, script and data file of more than a packet has both compressed copies', () => {
  const lacking = originals
    .filter((file) => /\.(?:html|css|csv|js|json|xml)$/.test(file))
    .filter((file) => statSync(join(SITE_FOLDER, file)).size >= 1024)
    .flatMap((file) => [`${file}.br`, `${file}.gz`])
    .filter((copy) => !copies.includes(copy));
  expect(lacking).toEqual([]);
  expect(copies.length).toBeGreaterThan(0);
});

test('every compressed copy holds the bytes of the file it stands beside, and fewer of its own', () => {
  const wrong = copies.filter((copy) => {
    const packed = readFileSync(join(SITE_FOLDER, copy));
    const plain = readFileSync(join(SITE_FOLDER, copy.replace(/\.(?:br|gz)$/, '')));
    const unpacked = copy.endsWith('.br') ? brotliDecompressSync(packed) : gunzipSync(packed);
    return !unpacked.equals(plain) || packed.length >= plain.length;
  });
  expect(wrong).toEqual([]);
});

test('the archive holds the site, byte for byte, without itself and the compressed copies', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mirror-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  await extract({ file: join(SITE_FOLDER, ARCHIVE), cwd: folder, strict: true });
  expect(checksum(folder)).toBe(checksum(SITE_FOLDER, (name) => originals.includes(name)));
});
