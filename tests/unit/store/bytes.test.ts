import { describe, expect, test } from 'vitest';
import { COMMITMENT, INSTITUTIONS, PLAN, problemsOf, PROSE, SAMPLE, changed } from './sample.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function text(file: string): string {
  const found = SAMPLE[file];
  if (found === undefined) throw new Error(`the sample has no ${file}`);
  return found;
}

describe('a file that is not UTF-8 is refused where it stops being so', () => {
  test('Latin-1 in a record', async () => {
    const latin1 = Buffer.from(
      text(COMMITMENT).replace('Un résumé', 'Un r\u00e9sum\u00e9'),
      'latin1',
    );
    expect(await problemsOf({ [COMMITMENT]: latin1 })).toEqual([
      [`${COMMITMENT}:7:11`, '', 'encoding'],
    ]);
  });

  test('Latin-1 in a table', async () => {
    const latin1 = Buffer.from(text(INSTITUTIONS), 'latin1');
    expect(await problemsOf({ [INSTITUTIONS]: latin1 })).toEqual([
      [`${INSTITUTIONS}:2:16`, '', 'encoding'],
    ]);
  });

  test('Latin-1 in prose', async () => {
    expect(await problemsOf({ [PROSE]: Buffer.from('# Été\n', 'latin1') })).toEqual([
      [`${PROSE}:1:3`, '', 'encoding'],
    ]);
  });

  test('a last letter that is cut off', async () => {
    const cut = encode(`${text(PLAN)}# é`).subarray(0, -1);
    expect(await problemsOf({ [PLAN]: cut })).toEqual([[`${PLAN}:9:3`, '', 'encoding']]);
  });

  test('UTF-16 with its mark', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text(PLAN), 'utf16le')]);
    expect(await problemsOf({ [PLAN]: utf16 })).toEqual([[`${PLAN}:1:1`, '', 'encoding']]);
  });

  test('UTF-16 without a mark', async () => {
    const utf16 = Buffer.from(text(PLAN), 'utf16le');
    expect(await problemsOf({ [PLAN]: utf16 })).toEqual([[`${PLAN}:1:1`, '', 'encoding']]);
  });
});

describe('characters that no text may hold', () => {
  test('NUL', async () => {
    const files = changed(PLAN, 'Plan d’essai', 'Plan\0d’essai');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:2:11`, '', 'nul']]);
  });

  test('a byte order mark in the middle, as gluing two files together leaves it', async () => {
    const files = changed(PLAN, 'number: 1', '\uFEFFnumber: 1');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:3:1`, '', 'byte-order-mark']]);
  });

  test('a control character', async () => {
    const files = changed(PLAN, 'Plan d’essai', 'Plan\u0007d’essai');
    expect(await problemsOf(files)).toEqual([[`${PLAN}:2:7`, 'title.fr', 'forbidden-character']]);
  });

  test('a control character that is written as an escape', async () => {
    const files = changed(PLAN, 'Plan d’essai', String.raw`"Plan\x1bd’essai"`);
    expect(await problemsOf(files)).toEqual([[`${PLAN}:2:7`, 'title.fr', 'forbidden-character']]);
  });

  test('half a pair of surrogates', async () => {
    const files = changed(PLAN, 'Plan d’essai', String.raw`"Plan \ud800"`);
    expect(await problemsOf(files)).toEqual([[`${PLAN}:2:7`, 'title.fr', 'forbidden-character']]);
  });

  test('the mark of a letter that an earlier conversion lost', async () => {
    const files = changed(INSTITUTIONS, 'Ministère', 'Minist\uFFFDre');
    expect(await problemsOf(files)).toEqual([
      [`${INSTITUTIONS}:2:10`, '2.name_fr', 'forbidden-character'],
    ]);
  });

  test('a control character in prose', async () => {
    const files = changed(PROSE, 'Un texte', 'Un tex\u0008te');
    expect(await problemsOf(files)).toEqual([[`${PROSE}:3:7`, '', 'forbidden-character']]);
  });
});

describe('the marks of a merge that was not finished', () => {
  test('in a record', async () => {
    const files = changed(
      PLAN,
      'number: 1\n',
      '<<<<<<< HEAD\nnumber: 1\n=======\nnumber: 2\n>>>>>>> theirs\n',
    );
    expect(await problemsOf(files)).toEqual([[`${PLAN}:3:1`, '', 'merge-conflict']]);
  });

  test('in a table', async () => {
    const files = { [INSTITUTIONS]: `${text(INSTITUTIONS)}<<<<<<< HEAD\n` };
    expect(await problemsOf(files)).toEqual([[`${INSTITUTIONS}:3:1`, '', 'merge-conflict']]);
  });

  test('in prose', async () => {
    const files = changed(PROSE, 'Un texte', '>>>>>>> theirs\nUn texte');
    expect(await problemsOf(files)).toEqual([[`${PROSE}:3:1`, '', 'merge-conflict']]);
  });
});

test('an empty file says nothing', async () => {
  expect(await problemsOf({ [PLAN]: '' })).toEqual([[`${PLAN}:1:1`, '', 'empty-file']]);
  expect(await problemsOf({ [PLAN]: '# only a comment\n' })).toEqual([
    [`${PLAN}:1:1`, '', 'empty-file'],
  ]);
  expect(await problemsOf({ [PROSE]: ' \n' })).toEqual([[`${PROSE}:1:1`, '', 'empty-file']]);
  expect(await problemsOf({ [INSTITUTIONS]: '\n' })).toEqual([
    [`${INSTITUTIONS}:1:1`, '', 'empty-file'],
  ]);
});
