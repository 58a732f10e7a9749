/** LibreOffice opens the letters, says what they say, and a template that it has saved itself is filled as well. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LETTERS, lettersAfter } from '../../src/domain/letters.ts';
import { checkTemplate, fillTemplate } from '../../src/letters/fill.ts';
import { letterTexts, type LetterTexts } from '../../src/letters/letter.ts';
import { defaultTemplate } from '../../src/letters/template.ts';
import { LOCALES } from '../../src/site.ts';
import { readPortal } from '../../src/store/read-portal.ts';
import { programOf } from './hosting-servers.ts';

const run = promisify(execFile);
const program = programOf('soffice') ?? 'soffice';
const own = (await readPortal()).portal;
const demo = (await readPortal({ root: 'tests/demo' })).portal;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'letters-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const FILTERS = { docx: 'docx', txt: 'txt:Text (encoded):UTF8' } as const;

/** A text document as LibreOffice saves it. */
async function convert(docx: Uint8Array, format: keyof typeof FILTERS): Promise<Buffer> {
  const file = join(folder, 'letter.docx');
  const saved = join(folder, 'saved');
  writeFileSync(file, docx);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await run(program, [
    '--headless',
    '--norestore',
    `-env:UserInstallation=${profile}`,
    '--convert-to',
    FILTERS[format],
    '--outdir',
    saved,
    file,
  ]);
  return readFileSync(join(saved, `letter.${format}`));
}

/** Marks of direction and the kinds of white space are the word processor's own. */
const plain = (text: string): string =>
  text.replaceAll(/[\u2066-\u2069\ufeff]/g, '').replaceAll(/\s+/g, ' ');

function saidIn({ subject, opening, institution, commitments, expected, closing }: LetterTexts) {
  return [
    institution,
    subject,
    opening,
    closing,
    ...commitments.flatMap(({ title, facts }) => [
      title,
      ...facts.flatMap(({ label, value }) => [label, ...value.split('\n')]),
    ]),
    ...expected.flatMap(({ text, by }) => [text, by]),
  ];
}

const CASES = [
  ['own', '2020-01-28-implementation'],
  ['demo', '2026-02-17-implementation'],
] as const;

describe.each(LOCALES)('in %s', (locale) => {
  test.each(CASES)(
    'the longest letter of each kind of the %s records after %s is read whole',
    async (which, id) => {
      const portal = which === 'own' ? own : demo;
      for (const letter of LETTERS) {
        const [longest] = lettersAfter(portal, id, letter).toSorted(
          (one, other) => other.commitments.length - one.commitments.length,
        );
        if (!longest) continue;
        const texts = letterTexts(locale, longest);
        const docx = await fillTemplate(await defaultTemplate(locale), texts);
        const read = plain((await convert(docx, 'txt')).toString('utf8'));
        expect(saidIn(texts).filter((said) => !read.includes(plain(said)))).toEqual([]);
      }
    },
  );

  test('a template that LibreOffice has saved is filled with the same words', async () => {
    const template = await convert(await defaultTemplate(locale), 'docx');
    await checkTemplate(template);
    const [view] = lettersAfter(own, '2020-01-28-implementation', 'owner');
    if (!view) throw new RangeError('no letter');
    const texts = letterTexts(locale, view);
    const docx = await fillTemplate(template, texts);
    const read = plain((await convert(docx, 'txt')).toString('utf8'));
    expect(saidIn(texts).filter((said) => !read.includes(plain(said)))).toEqual([]);
    expect(read).not.toMatch(/[{}]/);
  });
});
