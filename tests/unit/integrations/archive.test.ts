import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extract, list, type ReadEntry } from 'tar';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ARCHIVE, pack } from '../../../src/integrations/archive.ts';
import { compress } from '../../../src/integrations/compression.ts';
import { KeptFiles } from '../../../src/integrations/kept-files.ts';
import { readTree } from '../../../src/integrations/tree.ts';

const FILES: Readonly<Record<string, string | Buffer>> = {
  'index.html': `<p>${'a page with words '.repeat(200)}</p>`,
  'small.txt': 'small',
  'empty.txt': '',
  'block.txt': 'x'.repeat(512),
  'picture.png': Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251)),
  // Longer than the 100 bytes of a name, than the 255 of name and prefix, and not in ASCII.
  [`${'folder/'.repeat(20)}index.html`]: `<p>${'deep '.repeat(400)}</p>`,
  [`${'a-long-name-of-a-folder/'.repeat(12)}page.html`]: 'deeper',
  'صفحة/données.csv': 'a,b\r\n1,2\r\n',
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'archive-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

async function packed(build: string): Promise<string> {
  const folder = join(root, build);
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const tree = readTree(folder);
  const kept = new KeptFiles(join(root, 'kept'));
  await compress({ tree, kept });
  pack(tree, kept);
  return join(folder, ARCHIVE);
}

function readAll(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'base64')]),
  );
}

const PLAIN = Object.fromEntries(
  Object.entries(FILES).map(([path, content]) => [path, Buffer.from(content).toString('base64')]),
);

function hasSystemTar(): boolean {
  try {
    execFileSync('tar', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('the archive', () => {
  test('holds every file byte for byte, without itself and the compressed copies', async () => {
    const archive = await packed('one');
    mkdirSync(join(root, 'out'));
    await extract({ file: archive, cwd: join(root, 'out'), strict: true });
    expect(readAll(join(root, 'out'))).toEqual(PLAIN);
  });

  test.runIf(hasSystemTar())('is read by the tar of the system', async () => {
    const archive = await packed('one');
    mkdirSync(join(root, 'out'));
    execFileSync('tar', ['-xzf', archive, '-C', join(root, 'out')]);
    expect(readAll(join(root, 'out'))).toEqual(PLAIN);
  });

  test('is one run of bytes to a gzip reader, in whole blocks', async () => {
    const bytes = gunzipSync(readFileSync(await packed('one')));
    expect(bytes.length % 512).toBe(0);
    expect(bytes.subarray(-1024).every((byte) => byte === 0)).toBe(true);
  });

  test('lists files by code unit, and says nothing of who packed them and when', async () => {
    const entries: ReadEntry[] = [];
    await list({ file: await packed('one'), onReadEntry: (entry) => entries.push(entry) });
    expect(entries.map(({ path }) => path)).toEqual(Object.keys(FILES).sort());
    for (const { uid, gid, mode, mtime, uname } of entries) {
      expect({ uid, gid, mode, time: mtime?.getTime(), uname }).toEqual({
        uid: 0,
        gid: 0,
        mode: 0o644,
        time: 0,
        uname: '',
      });
    }
  });

  test('has the same bytes whenever it is packed, from kept copies or anew', async () => {
    const one = readFileSync(await packed('one'));
    const again = await packed('two');
    utimesSync(join(root, 'two/small.txt'), 1, 1);
    expect(readFileSync(again).equals(one)).toBe(true);
    rmSync(join(root, 'kept'), { recursive: true });
    expect(readFileSync(await packed('three')).equals(one)).toBe(true);
  });
});
