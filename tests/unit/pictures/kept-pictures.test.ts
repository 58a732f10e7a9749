import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetPictures, KeptPictures } from '../../../src/pictures/kept-pictures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a picture comes back under the name of what it was made of', () => {
  const kept = new KeptPictures(folder, 'program');
  const name = kept.name('<svg/>');
  expect(kept.read(name)).toBeUndefined();
  kept.write(name, bytes('picture'));
  expect(Buffer.from(kept.read(name) ?? []).toString()).toBe('picture');
  expect(kept.name('<svg />')).not.toBe(name);
  expect(readdirSync(folder)).toEqual([name]);
});

test('other code, another program or another font draws another picture', () => {
  const name = (made: string) => new KeptPictures(folder, made).name('x');
  expect(name('ab')).toBe(name('ab'));
  expect(name('ab')).not.toBe(name('ac'));
});

test('a file without bytes is no picture', () => {
  const kept = new KeptPictures(folder, '');
  writeFileSync(join(folder, kept.name('x')), '');
  expect(kept.read(kept.name('x'))).toBeUndefined();
});

test('what nobody asked for since the build began is forgotten, and what it asked for stays', () => {
  const kept = new KeptPictures(folder, '');
  const [old, asked] = [kept.name('old'), kept.name('asked')];
  for (const name of [old, asked]) {
    kept.write(name, bytes('picture'));
    utimesSync(join(folder, name), 1, 1);
  }
  const begun = new Date(Date.now() - 60_000);
  kept.read(asked);
  forgetPictures(folder, begun);
  expect(readdirSync(folder)).toEqual([asked]);
});

test('a folder that is not there holds nothing to forget, and a disk that cannot be written stops nothing', () => {
  forgetPictures(join(folder, 'none'), new Date());
  writeFileSync(join(folder, 'file'), 'x');
  const kept = new KeptPictures(join(folder, 'file'), '');
  kept.write(kept.name('x'), bytes('picture'));
  expect(kept.read(kept.name('x'))).toBeUndefined();
});
