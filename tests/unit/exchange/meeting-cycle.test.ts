/** The work of a secretariat from one meeting to the next, by its commands, on a copy of the demo records. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { read, utils, write } from 'xlsx';
import { briefView } from '../../../src/domain/reports.ts';
import type { Portal } from '../../../src/schema/portal.ts';
import { readRoot } from '../../../src/store/read-portal.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cycle-'));
  for (const folder of ['content', 'data']) {
    cpSync(join('tests/demo', folder), join(root, folder), { recursive: true });
  }
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function command(script: string, ...words: readonly string[]): Promise<Ended> {
  const env = { ...process.env, CONTENT_ROOT: root, LANG: 'en_GB.UTF-8', LC_ALL: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, [`scripts/${script}.ts`, ...words], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

const FIRST = '2026-09-15-implementation';
const SECOND = '2026-12-01-implementation';
const fileOf = (id: string) => join(root, 'content/meetings', id, 'meeting.yaml');
const textOf = (id: string) => readFileSync(fileOf(id), 'utf8');
const edit = (id: string, change: (text: string) => string): void => {
  const before = textOf(id);
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(fileOf(id), after);
};
const records = (): Portal => {
  const { portal, problems } = readRoot(root);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return portal;
};
const meetingOf = (id: string) => records().meetings.find((meeting) => meeting.id === id);

test('what is typed wrongly is told, and nothing is written', async () => {
  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ['meeting-new', ['--committee', 'implementation'], 'the day of the meeting is needed'],
    [
      'meeting-new',
      ['--date', '2026-09-31', '--committee', 'implementation'],
      '2026-09-31 is not a day',
    ],
    ['meeting-new', ['--date', '2026-09', '--committee', 'implementation'], '2026-09 is not a day'],
    [
      'meeting-new',
      ['--date', '2026-09-15', '--committee', 'implementaton'],
      'did you mean implementation?',
    ],
    [
      'meeting-new',
      ['--date', '2026-09-15', '--committee', 'implementation', '--plan', 'x'],
      'no plan is called x',
    ],
    ['meeting-check', ['--meeting', FIRST], `no meeting is called ${FIRST}`],
    ['meeting-check', [], 'a meeting is needed'],
    ['meeting-close', ['--meeting', '2026-02-17-implementation'], 'is no draft: it is validated'],
    ['meeting-close', ['--wrong'], "unknown option '--wrong'"],
  ];
  for (const [script, words, said] of wrong) {
    const { code, err } = await command(script, ...words);
    expect([code, err.includes(said)], `${script} ${words.join(' ')}: ${err}`).toEqual([2, true]);
    expect(err).not.toMatch(/\bat .*\.ts:\d/);
  }
  expect(existsSync(fileOf(FIRST))).toBe(false);
});

test('a new meeting is a draft with a row a commitment and what earlier meetings left open', async () => {
  const { code, out } = await command(
    'meeting-new',
    '--date',
    '2026-09-15',
    '--committee',
    'implementation',
  );
  expect(code).toBe(0);
  expect(out).toContain('content/meetings/2026-09-15-implementation/meeting.yaml is written');
  expect(meetingOf(FIRST)?.status).toBe('draft');
  expect(meetingOf(FIRST)?.reports?.map(({ commitment }) => commitment)).toEqual(
    Array.from({ length: 10 }, (_, index) => `demo-2025-2027/${String(index + 1)}`),
  );
  const head = textOf(FIRST).split('\ntitle:')[0];
  expect(head).toContain(
    '2026-02-17-implementation#1 Update all activities no later than 31 March 2026.',
  );
  expect(head).toContain('2026-02-17-implementation#decree-missing');
  expect(head).toContain('2026-03-budget');
  expect(head).toContain('only proposed: 3');
  expect(textOf(FIRST)).toMatch(
    /# 2\. A single desk .* last figure: 100%, 17 February 2026\n +- commitment: demo-2025-2027\/2\n/,
  );
  const again = await command(
    'meeting-new',
    '--date',
    '2026-09-15',
    '--committee',
    'implementation',
  );
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('is there already')]);
});

test('what is still to be filled in stands in the way, with its line', async () => {
  const before = textOf(FIRST);
  const check = await command('meeting-check', '--meeting', FIRST);
  expect(check.code).toBe(1);
  expect(check.out.match(/still to be filled in/g)).toHaveLength(10);
  const [, line] = /meeting\.yaml:(\d+) {2}demo-2025-2027\/1: still/.exec(check.out) ?? [];
  expect(before.split('\n')[Number(line) - 1]).toContain('???');
  const close = await command('meeting-close', '--meeting', FIRST);
  expect([close.code, close.err]).toEqual([
    1,
    expect.stringContaining('no source: add the minutes'),
  ]);
  expect(textOf(FIRST)).toBe(before);
});

test('a row that was not reported is deleted, the others are filled in, and nothing stands in the way', async () => {
  const source = [
    'demo-minutes-2026-09',
    'minutes',
    'Relevé du 15 septembre 2026 [démo]',
    'خلاصات 15 شتنبر 2026 [تجريبي]',
    'Minutes of 15 September 2026 [demo]',
    '',
    '',
    '',
    '',
    '2026-09-20',
    '',
    'fr',
    '',
    `demo-2025-2027 | ${FIRST}`,
    '2026-09-21',
  ];
  const path = join(root, 'data/sources.csv');
  const rows = readFileSync(path, 'utf8').split('\n');
  const at = rows.findIndex((row) => row > source.join(',') && row.startsWith('demo-'));
  rows.splice(at, 0, source.join(','));
  writeFileSync(path, rows.join('\n'));
  edit(FIRST, (text) =>
    text
      .replace(/ +# 10\. .*\n +- commitment: demo-2025-2027\/10\n(?: {4}.*\n)+/, '')
      .replaceAll('fr: ???', 'fr: Avancement rapporté.')
      .replace('    words:', '    percentDone: 70\n    words:')
      .replace(
        'sources: []',
        [
          'decisions:',
          '  - number: 1',
          '    text:',
          '      fr: Publier les cartes avant la prochaine réunion.',
          '    dueAt:',
          '      committee: implementation',
          '      meeting: next',
          'sources: [demo-minutes-2026-09]',
        ].join('\n'),
      ),
  );
  const { code, out } = await command('meeting-check', '--meeting', FIRST);
  expect([code, out]).toEqual([0, expect.stringContaining('nothing stands in the way')]);
  expect(out).toContain('commitment demo-2025-2027/10 has no entry');
});

test('a name that is nothing an earlier meeting decided closes nothing', async () => {
  const before = textOf(FIRST);
  const { code, err } = await command(
    'meeting-close',
    '--meeting',
    FIRST,
    '--closes',
    '2026-02-17-implementation#9',
  );
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('no decision or point of an earlier meeting is called'),
  ]);
  expect(textOf(FIRST)).toBe(before);
});

test('a closed meeting counts, moves the reference day and ends what it brought to an end, with its file as it was typed', async () => {
  const [draft, earlier] = [textOf(FIRST), textOf('2026-02-17-implementation')];
  const { code, out } = await command(
    'meeting-close',
    '--meeting',
    FIRST,
    '--closes',
    '2026-02-17-implementation#1',
    '--closes',
    '2026-02-17-implementation#decree-missing',
  );
  expect(code).toBe(0);
  expect(out).toContain('the reference day of demo-2025-2027 is 2026-09-15');
  expect(textOf(FIRST)).toBe(draft.replace('status: draft', 'status: validated'));
  const portal = records();
  expect(portal.plans.find(({ id }) => id === 'demo-2025-2027')?.asOf).toBe('2026-09-15');
  const closed = portal.meetings.find(({ id }) => id === '2026-02-17-implementation');
  expect(closed?.decisions?.[0]).toMatchObject({
    status: 'closed',
    closedIn: FIRST,
    closedOn: '2026-09-15',
  });
  expect(closed?.reports?.[0]?.points?.[0]).toMatchObject({
    key: 'decree-missing',
    closedIn: FIRST,
  });
  // Nothing else of the earlier meeting has changed.
  const added = textOf('2026-02-17-implementation')
    .split('\n')
    .filter((line) => !earlier.includes(line));
  expect(
    added.every((line) => /^\s+(?:status|closedIn|closedOn): /.test(line)),
    added.join('\n'),
  ).toBe(true);
  const again = await command('meeting-close', '--meeting', FIRST);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('is no draft')]);
});

test('the brief of the meeting has the new figure, and what is left of earlier decisions', async () => {
  const view = briefView(records(), FIRST);
  expect(view.meeting.reports[0]?.report?.percentDone).toBe(70);
  expect(view.carriedOver.map((row) => `${row.meeting.id}#${String(row.decision.number)}`)).toEqual(
    ['2026-02-17-implementation#2', '2026-02-17-implementation#3', '2025-06-10-implementation#4'],
  );
  const out = join(root, 'out');
  const { code } = await command(
    'reports',
    '--kind',
    'brief',
    '--meeting',
    FIRST,
    '--language',
    'ar',
    '--out',
    out,
  );
  expect(code).toBe(0);
  expect(
    readFileSync(join(out, 'brief', `${FIRST}.ar.pdf`))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('the letters go to those who reported and to the one who did not', async () => {
  const out = join(root, 'out');
  const owner = await command(
    'letters',
    '--meeting',
    FIRST,
    '--kind',
    'owner',
    '--language',
    'fr',
    '--out',
    out,
  );
  expect(owner.out).toContain('7 letters in');
  const missing = await command(
    'letters',
    '--meeting',
    FIRST,
    '--kind',
    'not-reported',
    '--language',
    'fr',
    '--out',
    out,
  );
  expect(missing.code).toBe(0);
  expect(readdirSync(join(out, FIRST, 'not-reported'))).toEqual([
    'far-archipelago-board.fr.docx',
    'letters.csv',
  ]);
});

test('a sheet that an institution has filled in comes back into the records', async () => {
  const sheet = join(root, 'blockers.xlsx');
  expect(
    (await command('template', 'blockers', '--institution', 'reef-agency', '--out', sheet)).code,
  ).toBe(0);
  const book = read(readFileSync(sheet), { cellNF: true, cellStyles: true });
  const page = book.Sheets.blockers;
  if (!page) throw new RangeError('no sheet is called blockers');
  const rows = utils.sheet_to_json<string[]>(page, { header: 1 });
  const names = rows.findIndex((row) => row.includes('resolvedOn'));
  const column = rows[names]?.indexOf('resolvedOn') ?? -1;
  const row = rows.findIndex((cells) => cells.includes('contract'));
  utils.sheet_add_aoa(page, [['2026-09-10']], { origin: { r: row, c: column } });
  writeFileSync(sheet, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  const { code, err } = await command('import', 'blockers', sheet);
  // With no blocking point left, it is to be explained why the commitment does not move.
  expect([code, err]).toEqual([0, expect.stringContaining('[progress-stalled]')]);
  const reefs = records().commitments.find(({ id }) => id === 'demo-2025-2027/8');
  expect(reefs?.blockers?.[0]?.resolvedOn).toBe('2026-09-10');
});

test('the next meeting finds what this one decided, and closes it', async () => {
  expect(
    (
      await command(
        'meeting-new',
        '--date',
        '2026-12-01',
        '--committee',
        'implementation',
        '--lang',
        'ar',
      )
    ).code,
  ).toBe(0);
  const head = textOf(SECOND).split('\ntitle:')[0];
  expect(head).toContain(`${FIRST}#1 Publier les cartes`);
  expect(head).not.toContain('2026-02-17-implementation#1 ');
  expect(head).toContain('مسودة');
  // Until it is validated, nobody can read of it.
  edit(FIRST, (text) =>
    text.replace('    dueAt:', `    status: closed\n    closedIn: ${SECOND}\n    dueAt:`),
  );
  const early = await command('validate');
  expect([early.code, early.out + early.err]).toEqual([
    1,
    expect.stringContaining('[closed-in-draft]'),
  ]);
  edit(FIRST, (text) => text.replace(`    status: closed\n    closedIn: ${SECOND}\n`, ''));
  edit(SECOND, (text) =>
    text
      .replace(/reports:\n[^]*?(?=sources:)/, '')
      .replace('sources: []', 'sources: [demo-minutes-2026-09]'),
  );
  const { code, err } = await command(
    'meeting-close',
    '--meeting',
    SECOND,
    '--closes',
    `${FIRST}#1`,
  );
  expect([code, err]).toEqual([0, '']);
  expect(meetingOf(FIRST)?.decisions?.[0]).toMatchObject({ status: 'closed', closedIn: SECOND });
});
