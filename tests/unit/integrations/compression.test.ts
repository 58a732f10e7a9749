import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compress } from '../../../src/integrations/compression.ts';
import { KeptFiles } from '../../../src/integrations/kept-files.ts';
import { readTree } from '../../../src/integrations/tree.ts';

/** Text that compresses, a little different for each name. */
function text(name: string): string {
  return `<p>${name} of an open government ${'with words that come again '.repeat(100)}</p>`;
}

/** Bytes that do not compress: the same in every run. */
function noise(size: number): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length: size }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return state & 255;
    }),
  );
}

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'compression-'));
  mkdirSync(join(root, 'site/a'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Compresses a copy of the site, as a build does in a folder of its own. */
async function compressed(build: string, kept = 'kept'): Promise<string> {
  const folder = join(root, build);
  cpSync(join(root, 'site'), folder, { recursive: true });
  await compress({ tree: readTree(folder), kept: new KeptFiles(join(root, kept)) });
  return folder;
}

function names(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.(?:br|gz)$/.test(name))
    .sort();
}

describe('compression', () => {
  test('lays a Brotli and a gzip copy beside each text, which hold its bytes', async () => {
    for (const name of ['a/index.html', 'page.css', 'x.csv', 'x.json', 'x.ics', 'x.svg']) {
      writeFileSync(join(root, 'site', name), text(name));
    }
    const folder = await compressed('one');
    expect(names(folder)).toHaveLength(12);
    for (const name of names(folder)) {
      const bytes = readFileSync(join(folder, name));
      const plain = name.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
      expect(plain.toString()).toBe(text(name.replace(/\.(?:br|gz)$/, '')));
    }
  });

  test('leaves alone what is small, what is no text and what would not shrink', async () => {
    writeFileSync(join(root, 'site/small.html'), '<p>');
    writeFileSync(join(root, 'site/picture.png'), text('png'));
    writeFileSync(join(root, 'site/noise.txt'), noise(4000));
    expect(names(await compressed('one'))).toEqual([]);
  });

  test('names neither a time nor a system in a gzip copy', async () => {
    writeFileSync(join(root, 'site/page.html'), text('page'));
    const bytes = readFileSync(join(await compressed('one'), 'page.html.gz'));
    expect([...bytes.subarray(0, 10)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  test('gives the same bytes from what is kept as from nothing', async () => {
    writeFileSync(join(root, 'site/page.html'), text('page'));
    const folders = [
      await compressed('one'),
      await compressed('two'),
      await compressed('three', 'other'),
    ];
    const [first, ...others] = folders.map((folder) =>
      names(folder).map((name) => readFileSync(join(folder, name), 'base64')),
    );
    expect(first).toHaveLength(2);
    for (const other of others) expect(other).toEqual(first);
  });

  test('takes more time for each page of a small site than of a large one', async () => {
    // Words in an order that a thorough search uses better.
    const words = Array.from(noise(9000), (byte) => `word${String(byte % 60)}`).join(' ');
    writeFileSync(join(root, 'site/page.html'), words);
    const small = statSync(join(await compressed('one'), 'page.html.br')).size;
    for (let count = 0; count < 3001; count++) writeFileSync(join(root, `site/${count}.txt`), '');
    const folder = await compressed('two');
    expect(brotliDecompressSync(readFileSync(join(folder, 'page.html.br'))).toString()).toBe(words);
    expect(statSync(join(folder, 'page.html.br')).size).toBeGreaterThan(small);
  });

  test('compresses after an edit what changed, and keeps the rest', async () => {
    for (const name of ['a', 'b']) writeFileSync(join(root, `site/${name}.html`), text(name));
    const inode = (folder: string, name: string) => statSync(join(folder, name)).ino;
    const one = await compressed('one');
    writeFileSync(join(root, 'site/b.html'), text('changed'));
    const two = await compressed('two');
    expect(inode(two, 'a.html.br')).toBe(inode(one, 'a.html.br'));
    expect(inode(two, 'b.html.br')).not.toBe(inode(one, 'b.html.br'));
    expect(gunzipSync(readFileSync(join(two, 'b.html.gz'))).toString()).toBe(text('changed'));
  });
});
