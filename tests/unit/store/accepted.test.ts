import { describe, expect, test } from 'vitest';
import {
  COMMITMENT,
  MEETING,
  PLAN,
  PROSE,
  readSample,
  SAMPLE,
  SOURCES,
  type Files,
} from './sample.ts';

/** What the change leaves of the portal: all of it. */
async function expectSame(files: Files): Promise<void> {
  const [plain, written] = [await readSample(), await readSample(files)];
  expect(written).toEqual(plain);
}

const all = (change: (text: string, file: string) => string): Files =>
  Object.fromEntries(Object.entries(SAMPLE).map(([file, text]) => [file, change(text, file)]));

describe('what changes nothing', () => {
  test('line ends of Windows', async () => {
    await expectSame(all((text) => text.replaceAll('\n', '\r\n')));
  });

  test('a leading byte order mark', async () => {
    await expectSame(all((text) => `\uFEFF${text}`));
  });

  test('a last line without its end', async () => {
    await expectSame(all((text) => text.trimEnd()));
  });

  test('the order of fields', async () => {
    const lines = (SAMPLE[PLAN] ?? '').split('\n').slice(0, -1);
    const [title = '', words = '', ...rest] = lines;
    await expectSame({ [PLAN]: [...rest.toReversed(), title, words, ''].join('\n') });
  });

  test('quotes, and blocks of text', async () => {
    const plan = (SAMPLE[PLAN] ?? '')
      .replace('fr: Plan d’essai', 'fr: |\n    Plan d’essai')
      .replace('status: running', "status: 'running'")
      .replace('startsOn: 2030', 'startsOn: "2030"')
      .replace('sources: [the-plan]', 'sources:\n  - "the-plan"');
    const sources = (SAMPLE[SOURCES] ?? '').replace('the-plan,plan,', '"the-plan","plan",');
    await expectSame({ [PLAN]: plan, [SOURCES]: sources });
  });

  test('blanks at the end of lines, texts and cells', async () => {
    const blanks = (text: string): string => text.replaceAll('\n', '  \n');
    await expectSame({
      [PLAN]: blanks(SAMPLE[PLAN] ?? '').replace('fr: Plan d’essai', 'fr: "Plan d’essai "'),
      [COMMITMENT]: blanks(SAMPLE[COMMITMENT] ?? ''),
      [MEETING]: blanks(SAMPLE[MEETING] ?? ''),
      [SOURCES]: (SAMPLE[SOURCES] ?? '').replaceAll(',plan,', ',plan ,').replace(/\n$/, ' \n'),
      [PROSE]: `${SAMPLE[PROSE] ?? ''}\n\n`,
    });
  });

  test('comments', async () => {
    await expectSame({ [PLAN]: `# A plan\n${SAMPLE[PLAN] ?? ''}# The end\n` });
  });
});

describe('the revision of a record', () => {
  const revisionOf = async (files: Files): Promise<string | undefined> =>
    (await readSample(files)).portal.commitments[0]?.revision;

  test('is twelve hexadecimal digits, the same for the same values', async () => {
    const revision = await revisionOf({});
    expect(revision).toMatch(/^[0-9a-f]{12}$/);
    expect(await revisionOf({ [COMMITMENT]: `# note\n${SAMPLE[COMMITMENT] ?? ''}` })).toBe(
      revision,
    );
  });

  test('changes with a fact and with the prose', async () => {
    const revision = await revisionOf({});
    const otherFact = (SAMPLE[COMMITMENT] ?? '').replace('Un résumé', 'Un autre résumé');
    expect(await revisionOf({ [COMMITMENT]: otherFact })).not.toBe(revision);
    expect(await revisionOf({ [PROSE]: 'Autre' })).not.toBe(revision);
  });
});

describe('order', () => {
  test('records are sorted by id in code units, commitments by their number', async () => {
    const commitment = SAMPLE[COMMITMENT] ?? '';
    const numbered = (number: number): [string, string] => [
      COMMITMENT.replace('/01/', `/${String(number).padStart(2, '0')}/`),
      commitment.replace('number: 1', `number: ${number}`),
    ];
    const files = Object.fromEntries([2, 9, 10, 100].map(numbered));
    const { portal, problems } = await readSample(files);
    expect(problems).toEqual([]);
    expect(portal.commitments.map(({ id }) => id)).toEqual([
      '2030-2032/1',
      '2030-2032/2',
      '2030-2032/9',
      '2030-2032/10',
      '2030-2032/100',
    ]);
    expect(portal.pages.map(({ locale }) => locale)).toEqual(['fr', 'ar', 'en']);
  });
});
