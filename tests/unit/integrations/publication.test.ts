import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  LockedError,
  publish,
  recover,
  removeUnfinished,
  takeLock,
  type PublicationFolders,
} from '../../../src/integrations/publication.ts';

let root: string;
let folders: PublicationFolders;

async function writeSite(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
}

async function readSite(folder: string): Promise<string> {
  return readFile(join(folder, 'index.html'), 'utf8');
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'publication-'));
  folders = {
    published: join(root, 'dist'),
    built: join(root, '.build/site'),
    previous: join(root, '.build/previous'),
    journal: join(root, '.build/publishing'),
  };
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

describe('publish', () => {
  test('puts the first build in place', async () => {
    await writeSite(folders.built, 'one');
    await publish(folders);
    expect(await readSite(folders.published)).toBe('one');
    expect(existsSync(folders.built)).toBe(false);
    expect(existsSync(folders.journal)).toBe(false);
  });

  test('keeps what was published before, and nothing older', async () => {
    for (const text of ['one', 'two', 'three']) {
      await writeSite(folders.built, text);
      await publish(folders);
    }
    expect(await readSite(folders.published)).toBe('three');
    expect(await readSite(folders.previous)).toBe('two');
  });

  test('leaves no file of the old site in the new one', async () => {
    await writeSite(folders.published, 'one');
    await writeFile(join(folders.published, 'old.html'), 'old');
    await writeSite(folders.built, 'two');
    await publish(folders);
    expect(existsSync(join(folders.published, 'old.html'))).toBe(false);
  });

  test('fails without a build, and leaves the site as it was', async () => {
    await writeSite(folders.published, 'one');
    await expect(publish(folders)).rejects.toThrow('ENOENT');
    expect(await readSite(folders.published)).toBe('one');
    expect(existsSync(folders.journal)).toBe(false);
    expect(await recover(folders)).toBe(false);
  });
});

describe('recover', () => {
  test('undoes a cut between the two renames', async () => {
    await writeSite(folders.previous, 'one');
    await writeSite(folders.built, 'two');
    await writeFile(folders.journal, '');
    expect(await recover(folders)).toBe(true);
    expect(await readSite(folders.published)).toBe('one');
    expect(await readSite(folders.built)).toBe('two');
    expect(await recover(folders)).toBe(false);
  });

  test('keeps the new site when the cut came after both renames', async () => {
    await writeSite(folders.previous, 'one');
    await writeSite(folders.published, 'two');
    await writeFile(folders.journal, '');
    expect(await recover(folders)).toBe(false);
    expect(await readSite(folders.published)).toBe('two');
    expect(existsSync(folders.journal)).toBe(false);
  });

  test('does not bring back a site that somebody removed', async () => {
    await writeSite(folders.previous, 'one');
    expect(await recover(folders)).toBe(false);
    expect(existsSync(folders.published)).toBe(false);
  });
});

describe('takeLock', () => {
  let lock: string;
  beforeEach(() => {
    lock = join(root, '.build/lock');
  });

  function endedProcess(): string {
    return String(spawnSync(process.execPath, ['--version']).pid);
  }

  test('names this process, and is gone when it is given back', async () => {
    const release = await takeLock(lock);
    expect(await readFile(lock, 'utf8')).toBe(String(process.pid));
    await release();
    expect(existsSync(lock)).toBe(false);
  });

  test('refuses while another process holds it, and names that process', async () => {
    await mkdir(join(root, '.build'));
    await writeFile(lock, String(process.ppid));
    const refusal = await takeLock(lock).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(LockedError);
    expect(String(refusal)).toBe(
      `LockedError: process ${String(process.ppid)} is building → wait for it, or stop it`,
    );
    expect(await readFile(lock, 'utf8')).toBe(String(process.ppid));
  });

  test.for([
    { lock: 'of a process that is gone', owner: endedProcess },
    { lock: 'with our own number, left before a restart', owner: () => String(process.pid) },
    { lock: 'that names nobody', owner: () => '' },
  ])('takes over a lock $lock', async ({ owner }) => {
    await mkdir(join(root, '.build'));
    await writeFile(lock, owner());
    const release = await takeLock(lock);
    expect(await readFile(lock, 'utf8')).toBe(String(process.pid));
    await release();
  });

  test('removes the claims of processes that are gone, and no other', async () => {
    const folder = join(root, '.build');
    await mkdir(folder);
    const claims = [process.ppid, endedProcess()].map((pid) => `lock.${pid}.claim`);
    for (const claim of claims) await writeFile(join(folder, claim), '');
    const release = await takeLock(lock);
    await release();
    expect(await readdir(folder)).toEqual(claims.slice(0, 1));
  });

  test('does not give back a lock that somebody else has taken over', async () => {
    const release = await takeLock(lock);
    await writeFile(lock, '1');
    await release();
    expect(await readFile(lock, 'utf8')).toBe('1');
  });
});

test('removeUnfinished removes what is left of builds, and no build', async () => {
  for (const name of ['site', 'site-123', 'site-4567']) await writeSite(join(root, name), name);
  await removeUnfinished(join(root, 'site'));
  expect(await readdir(root)).toEqual(['site']);
});
