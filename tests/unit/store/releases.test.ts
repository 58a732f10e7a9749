import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { readPortal } from '../../../src/store/read-portal.ts';
import {
  changed,
  COMMITMENT,
  EVENT,
  MEETING,
  SAMPLE,
  shorten,
  writeSample,
  type Short,
} from './sample.ts';

/** Each command starts Node anew, beside whatever else the machine does. */
const PATIENCE = { timeout: 60_000 };

const NOTES = ['--note-fr', 'Première', '--note-ar', 'الأول', '--note-en', 'First, and "only"'];

interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

function run(script: string, root: string, args: readonly string[]): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { CONTENT_ROOT: root, LC_ALL: 'C' },
  });
  return { out: stdout, err: stderr, code: status };
}

const release = (root: string, ...args: readonly string[]): Run =>
  run('scripts/release.ts', root, args);

/** Every file below a folder with its bytes. */
function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length), readFileSync(path, 'utf8')];
      }),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Made once by the command, since each takes a second: the release of the sample. */
let made: string;
beforeAll(() => {
  made = mkdtempSync(join(tmpdir(), 'release-'));
  for (const [file, text] of Object.entries(SAMPLE)) {
    mkdirSync(dirname(join(made, file)), { recursive: true });
    writeFileSync(join(made, file), text);
  }
  const { code, err } = release(made, '--on', '2031-03-02', ...NOTES);
  expect([code, err]).toEqual([0, '']);
}, 60_000);
afterAll(() => {
  rmSync(made, { recursive: true });
});

/** A sample of which a release was made. */
function released(): string {
  const root = mkdtempSync(join(tmpdir(), 'released-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(made, root, { recursive: true });
  return root;
}

async function problemsIn(root: string): Promise<readonly Short[]> {
  return shorten(await readPortal({ root }));
}

describe('npm run release', () => {
  test(
    'writes every dataset, their description and their sums, and a row of the table',
    PATIENCE,
    async () => {
      const root = released();
      const folder = join(root, 'snapshots/2031-03-02');
      const wanted = [
        ...DATASETS.map(({ name }) => `${name}.csv`),
        'datapackage.json',
        'SHA256SUMS',
      ];
      expect(readdirSync(folder).sort()).toEqual(wanted.sort());
      const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
      expect(sums).toHaveLength(wanted.length - 1);
      for (const line of sums) {
        expect(line.slice(0, 64)).toBe(sha256(readFileSync(join(folder, line.slice(66)))));
      }
      const digest = sha256(readFileSync(join(folder, 'SHA256SUMS')));
      expect(readFileSync(join(root, 'data/releases.csv'), 'utf8')).toBe(
        `id,publishedOn,note_fr,note_ar,note_en,sums\n2031-03-02,2031-03-02,Première,الأول,"First, and ""only""",${digest}\n`,
      );
      expect(readdirSync(join(root, 'snapshots'))).toEqual(['2031-03-02']);
      expect(await problemsIn(root)).toEqual([]);
    },
  );

  test('writes the same bytes from the same records', PATIENCE, () => {
    const [one, other] = [released(), writeSample()];
    expect(release(other, '--on', '2031-03-02', ...NOTES).code).toBe(0);
    expect(filesIn(join(one, 'snapshots'))).toEqual(filesIn(join(other, 'snapshots')));
  });

  test(
    'says what changed since the last release, and leaves that one as it was',
    PATIENCE,
    async () => {
      const root = released();
      const before = filesIn(join(root, 'snapshots/2031-03-02'));
      const meeting = join(root, MEETING);
      writeFileSync(
        meeting,
        readFileSync(meeting, 'utf8').replace('percentDone: 57', 'percentDone: 100'),
      );
      const { out, code } = release(root, '--on', '2031-03-02', '--id', 'second', ...NOTES);
      expect(code).toBe(0);
      expect(out).toContain('since 2031-03-02: ');
      expect(out).toMatch(/ {4}commitments: closed: 1, percentages moved: 1/);
      expect(filesIn(join(root, 'snapshots/2031-03-02'))).toEqual(before);
      expect(await problemsIn(root)).toEqual([]);
    },
  );

  test.each([
    [[], '--on is missing: the day of publication'],
    [['--on', '2031-02-30', ...NOTES], '--on 2031-02-30 is no day'],
    [['--on', '2031-03', ...NOTES], '--on 2031-03 is no day'],
    [
      ['--on', '2031-03-02', ...NOTES.slice(0, 2), ...NOTES.slice(4)],
      '--note-ar is missing: the note is published in every language',
    ],
    [
      ['--on', '2031-03-02', ...NOTES.slice(0, 4), '--note-en', '  '],
      '--note-en is missing: the note is published in every language',
    ],
    [
      [
        '--on',
        '2031-03-02',
        ...NOTES.slice(0, 4),
        '--note-en',
        'a\u0000b'.replace('\u0000', '\u0007'),
      ],
      '--note-en holds the character U+0007',
    ],
    [
      ['--on', '2031-03-02', '--id', '../x', ...NOTES],
      "--id '../x' cannot be part of an address of a release: lower-case letters a to z, digits and hyphens, and not latest",
    ],
    [
      ['--on', '2031-03-02', '--id', 'latest', ...NOTES],
      "--id 'latest' cannot be part of an address of a release: lower-case letters a to z, digits and hyphens, and not latest",
    ],
    [['--note', 'x'], "unknown option '--note'"],
  ])('explains %j without a stack trace, and writes nothing', PATIENCE, (args, fact) => {
    const root = writeSample();
    const before = filesIn(root);
    const { out, err, code } = release(root, ...args);
    expect(err).toBe(
      `${fact}\n    → npm run release -- --on YYYY-MM-DD --note-fr "…" --note-ar "…" --note-en "…" [--id ID]\n`,
    );
    expect([out, code]).toEqual(['', 2]);
    expect(filesIn(root)).toEqual(before);
  });

  test.each([
    [
      'an id that exists',
      ['--on', '2031-03-02'],
      'the release 2031-03-02 exists, and a release never changes\n    → name the new one otherwise: --id 2031-03-02-2\n',
    ],
    [
      'a day before the last release',
      ['--on', '2031-03-01'],
      '2031-03-01 is before 2031-03-02, the day of the last release 2031-03-02\n    → give the day on which this one is published: 2031-03-02 or later\n',
    ],
  ])('refuses %s with the cure, and writes nothing', PATIENCE, (_, args, told) => {
    const root = released();
    const before = filesIn(root);
    const { out, err, code } = release(root, ...args, ...NOTES);
    expect([out, err, code]).toEqual(['nothing was released\n', told, 1]);
    expect(filesIn(root)).toEqual(before);
  });

  test('refuses records with errors, and names them', PATIENCE, () => {
    const root = writeSample(changed(MEETING, 'percentDone: 57', 'percentDone: 570'));
    const { out, err, code } = release(root, '--on', '2031-03-02', ...NOTES);
    expect(err).toContain(`${MEETING}:10:18  reports[0].percentDone`);
    expect(err).toContain('the records hold errors (1), and a release never changes\n    → mend');
    expect([out, code]).toEqual(['nothing was released\n', 1]);
    expect(readdirSync(root)).not.toContain('snapshots');
  });

  test('takes no notice of what a run that was cut has left', PATIENCE, async () => {
    const root = released();
    mkdirSync(join(root, 'snapshots/.unfinished/half'), { recursive: true });
    writeFileSync(join(root, 'snapshots/.unfinished/half/plans.csv'), 'id\n');
    expect(await problemsIn(root)).toEqual([]);
    expect(release(root, '--on', '2031-03-03', ...NOTES).code).toBe(0);
    expect(readdirSync(join(root, 'snapshots')).sort()).toEqual(['2031-03-02', '2031-03-03']);
  });
});

describe('a release on disk', () => {
  const FOLDER = 'snapshots/2031-03-02';
  const at = (root: string, file: string): string => join(root, FOLDER, file);

  test.each<[string, (root: string) => void, readonly Short[]]>([
    [
      'one byte more in a file',
      (root) => {
        appendFileSync(at(root, 'plans.csv'), 'x');
      },
      [[`${FOLDER}/plans.csv:1:1`, '', 'release-changed']],
    ],
    [
      'line ends that another system wrote',
      (root) => {
        const file = at(root, 'plans.csv');
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
      },
      [[`${FOLDER}/plans.csv:1:1`, '', 'release-changed']],
    ],
    [
      'a file and its sum changed together',
      (root) => {
        const sums = at(root, 'SHA256SUMS');
        const old = sha256(readFileSync(at(root, 'plans.csv')));
        appendFileSync(at(root, 'plans.csv'), 'x');
        const now = sha256(readFileSync(at(root, 'plans.csv')));
        writeFileSync(sums, readFileSync(sums, 'utf8').replace(old, now));
      },
      [[`${FOLDER}/SHA256SUMS:1:1`, '', 'release-changed']],
    ],
    [
      'a file that is gone',
      (root) => {
        rmSync(at(root, 'plans.csv'));
      },
      [[`${FOLDER}/plans.csv:1:1`, '', 'release-file-missing']],
    ],
    [
      'sums that are gone',
      (root) => {
        rmSync(at(root, 'SHA256SUMS'));
      },
      [[`${FOLDER}/SHA256SUMS:1:1`, '', 'release-file-missing']],
    ],
    [
      'a file too many',
      (root) => {
        writeFileSync(at(root, 'more.csv'), '');
      },
      [[`${FOLDER}/more.csv:1:1`, '', 'release-file-extra']],
    ],
    [
      'a folder in it',
      (root) => {
        mkdirSync(at(root, 'more'));
      },
      [[`${FOLDER}/more:1:1`, '', 'folder-depth']],
    ],
    [
      'a link for a file',
      (root) => {
        rmSync(at(root, 'plans.csv'));
        symlinkSync('media.csv', at(root, 'plans.csv'));
      },
      [
        [`${FOLDER}/plans.csv:1:1`, '', 'release-file-missing'],
        [`${FOLDER}/plans.csv:1:1`, '', 'symbolic-link'],
      ],
    ],
    [
      'no folder',
      (root) => {
        rmSync(join(root, FOLDER), { recursive: true });
      },
      [['data/releases.csv:2:1', '2.id', 'release-missing']],
    ],
    [
      'a folder that no row names',
      (root) => {
        mkdirSync(join(root, 'snapshots/other'));
      },
      [['snapshots/other:1:1', '', 'release-unnamed']],
    ],
    [
      'a folder that can be no address',
      (root) => {
        mkdirSync(join(root, 'snapshots/Other'));
      },
      [['snapshots/Other:1:1', '', 'file-name']],
    ],
    [
      'a file beside the releases, but a word to editors',
      (root) => {
        writeFileSync(join(root, 'snapshots/plans.csv'), '');
        writeFileSync(join(root, 'snapshots/README.md'), '');
      },
      [['snapshots/plans.csv:1:1', '', 'unexpected-file']],
    ],
    [
      'a row that cannot be read, which alone is told',
      (root) => {
        const table = join(root, 'data/releases.csv');
        writeFileSync(table, readFileSync(table, 'utf8').replace('02,2031-03-02,', '02,2031-03-,'));
      },
      [['data/releases.csv:2:12', '2.publishedOn', 'day']],
    ],
    [
      'a digest in its row that is none',
      (root) => {
        const table = join(root, 'data/releases.csv');
        writeFileSync(table, readFileSync(table, 'utf8').replace(/[0-9a-f]{64}/, 'sum'));
      },
      [['data/releases.csv:2:60', '2.sums', 'digest']],
    ],
  ])('is refused with %s', PATIENCE, async (_, damage, expected) => {
    const root = released();
    damage(root);
    expect(await problemsIn(root)).toEqual(expected);
  });

  test('is told with the command that brings it back', PATIENCE, () => {
    const root = released();
    appendFileSync(at(root, 'plans.csv'), 'x');
    const { err, code } = run('scripts/validate.ts', root, []);
    expect(err).toBe(
      `${FOLDER}/plans.csv:1:1  "plans.csv" is no longer what was released  [release-changed]\n    → restore it: git checkout HEAD -- ${FOLDER}\n`,
    );
    expect(code).toBe(1);
  });

  test('holds every id for ever, until a redirect says where it went', PATIENCE, async () => {
    const root = released();
    rmSync(dirname(join(root, EVENT)), { recursive: true });
    const commitment = join(root, COMMITMENT);
    writeFileSync(commitment, readFileSync(commitment, 'utf8').replace('key: a2', 'key: second'));
    expect(await problemsIn(root)).toEqual([
      [`${FOLDER}/activities.csv:3:1`, '3.key', 'redirect-missing'],
      [`${FOLDER}/events.csv:2:1`, '2.id', 'redirect-missing'],
    ]);
    const { err, code } = run('scripts/validate.ts', root, []);
    expect(err).toContain(
      `${FOLDER}/events.csv:2:1  id: "2031/open-day" stood in the release 2031-03-02 and is gone  [redirect-missing]\n    → restore it, or say in data/redirects.csv where it went and why, in a row from /events/2031/open-day/\n`,
    );
    expect(code).toBe(1);
    const second = released();
    cpSync(root, second, { recursive: true });
    rmSync(dirname(join(second, EVENT)), { recursive: true });
    appendFileSync(
      join(second, 'data/redirects.csv'),
      '/data/activities/#2030-2032/1/a2,/commitments/2030-2032/1/#activity-second,2031-03-03,Renamed\n/events/2031/open-day/,/events/,2031-03-03,Never took place\n',
    );
    expect(await problemsIn(second)).toEqual([]);
  });

  test('need not be there where nothing was released', async () => {
    expect(await problemsIn(writeSample())).toEqual([]);
  });
});
