import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPortal } from '../../../src/store/read-portal.ts';
import {
  changed,
  COMMITMENT,
  EVENT,
  MEETING,
  PLAN,
  problemsOf,
  readSample,
  SAMPLE,
  shorten,
  SOURCES,
  writeSample,
  type Files,
  type Short,
} from './sample.ts';

const CONTENT = 'src/content';

/** The sample with a file under another name. */
function moved(from: string, to: string): Files {
  return { [from]: null, [to]: SAMPLE[from] ?? '' };
}

async function withLink(
  target: string,
  link: string,
  files: Files = {},
): Promise<readonly Short[]> {
  const root = writeSample(files);
  symlinkSync(join(root, target), join(root, link));
  return shorten(await readPortal({ root }));
}

describe('symbolic links', () => {
  test('in place of a file of facts', async () => {
    const files = {
      [PLAN]: null,
      'plan.yaml': SAMPLE[PLAN] ?? '',
      [`${CONTENT}/plans/2030-2032/fr.md`]: 'Texte',
    };
    expect(await withLink('plan.yaml', PLAN, files)).toEqual([
      [`${PLAN}:1:1`, '', 'symbolic-link'],
    ]);
  });

  test('in place of a folder', async () => {
    const link = `${CONTENT}/plans/2033-2035`;
    expect(await withLink(`${CONTENT}/plans/2030-2032`, link)).toEqual([
      [`${link}:1:1`, '', 'symbolic-link'],
    ]);
  });

  test('in place of a table', async () => {
    const files = { [SOURCES]: null, 'sources.csv': SAMPLE[SOURCES] ?? '' };
    expect(await withLink('sources.csv', SOURCES, files)).toEqual([
      [`${SOURCES}:1:1`, '', 'symbolic-link'],
    ]);
  });

  test('in place of all records', async () => {
    const nothing = Object.keys(SAMPLE).filter((file) => file.startsWith('src/'));
    const root = writeSample(Object.fromEntries(nothing.map((file) => [file, null])));
    symlinkSync(join(writeSample(), CONTENT), join(root, 'content'));
    expect(shorten(await readPortal({ root }))).toEqual(
      expect.arrayContaining([['content:1:1', '', 'symbolic-link']]),
    );
  });
});

describe('names', () => {
  test.each(['2031 03', '2031_03', 'Réunion', 'a.b', `a${'b'.repeat(80)}`])(
    'a folder named %s',
    async (name) => {
      const folder = `${CONTENT}/meetings/${name}`;
      expect(await problemsOf({ [`${folder}/meeting.yaml`]: SAMPLE[MEETING] ?? '' })).toEqual([
        [`${folder}:1:1`, '', 'file-name'],
      ]);
    },
  );

  test('a folder whose name hides a control of writing direction', async () => {
    const folder = `${CONTENT}/meetings/a\u202Eb`;
    expect(await problemsOf({ [`${folder}/meeting.yaml`]: SAMPLE[MEETING] ?? '' })).toEqual([
      [`${folder}:1:1`, '', 'file-name'],
    ]);
  });

  test('a folder that differs from another by its case only', async () => {
    const folder = `${CONTENT}/events/2031/Open-Day`;
    expect(await problemsOf({ [`${folder}/event.yaml`]: SAMPLE[EVENT] ?? '' })).toEqual([
      [`${folder}:1:1`, '', 'duplicate-id'],
    ]);
  });
});

describe('files that do not belong', () => {
  test('MDX among records: it would run code', async () => {
    const file = `${CONTENT}/meetings/2031-03-01/fr.mdx`;
    expect(await problemsOf({ [file]: '# Texte' })).toEqual([
      [`${file}:1:1`, '', 'unexpected-file'],
    ]);
    const { problems } = await readSample({ [file]: '# Texte' });
    expect(problems[0]?.params).toMatchObject({ nearest: 'fr.md' });
  });

  test('Markdown in a language that the site does not have', async () => {
    const file = `${CONTENT}/meetings/2031-03-01/de.md`;
    expect(await problemsOf({ [file]: '# Text' })).toEqual([
      [`${file}:1:1`, '', 'unexpected-file'],
    ]);
  });

  test('a mistyped file of facts, and nothing more', async () => {
    const file = `${CONTENT}/plans/2030-2032/plan.yml`;
    expect(await problemsOf(moved(PLAN, file))).toEqual([[`${file}:1:1`, '', 'unexpected-file']]);
  });

  test('prose without its facts', async () => {
    expect(await problemsOf({ [`${CONTENT}/plans/2040/fr.md`]: '# Texte' })).toEqual([
      [`${CONTENT}/plans/2040/plan.yaml:1:1`, '', 'missing-file'],
    ]);
  });

  test('an unknown folder of records', async () => {
    const file = `${CONTENT}/plan/2040/plan.yaml`;
    expect(await problemsOf({ [file]: '' })).toEqual([
      [`${CONTENT}/plan:1:1`, '', 'unexpected-file'],
    ]);
  });

  test('a file beside the folders of records', async () => {
    expect(await problemsOf({ [`${CONTENT}/notes.txt`]: '' })).toEqual([
      [`${CONTENT}/notes.txt:1:1`, '', 'unexpected-file'],
    ]);
  });

  test('a mistyped table, and nothing more', async () => {
    expect(await problemsOf(moved(SOURCES, 'data/source.csv'))).toEqual([
      ['data/source.csv:1:1', '', 'unexpected-file'],
    ]);
  });

  test('an unknown table', async () => {
    expect(await problemsOf({ 'data/budget.xlsx': '' })).toEqual([
      ['data/budget.xlsx:1:1', '', 'unexpected-file'],
    ]);
  });

  test('a word to editors and what systems leave behind are no content', async () => {
    const files = {
      'data/README.md': '#',
      'src/content/README.md': '#',
      'src/content/plans/.DS_Store': '',
    };
    expect(await problemsOf(files)).toEqual([]);
  });
});

describe('depth', () => {
  test('a record that lies too high', async () => {
    const file = `${CONTENT}/commitments/2030-2032/commitment.yaml`;
    expect(await problemsOf({ [file]: SAMPLE[COMMITMENT] ?? '' })).toEqual([
      [`${file}:1:1`, '', 'folder-depth'],
    ]);
  });

  test('a folder below a record', async () => {
    const folder = `${CONTENT}/meetings/2031-03-01/annexes`;
    expect(await problemsOf({ [`${folder}/a.pdf`]: '' })).toEqual([
      [`${folder}:1:1`, '', 'folder-depth'],
    ]);
  });
});

test('a folder in place of a file of facts', async () => {
  expect(await problemsOf({ [PLAN]: null, [`${PLAN}/plan.yaml`]: SAMPLE[PLAN] ?? '' })).toEqual([
    [`${PLAN}:1:1`, '', 'folder-depth'],
  ]);
});

describe('folders and facts', () => {
  test('a folder with another number', async () => {
    const file = `${CONTENT}/commitments/2030-2032/02/commitment.yaml`;
    const files = {
      ...moved(COMMITMENT, file),
      [COMMITMENT.replace('commitment.yaml', 'fr.md')]: null,
    };
    expect(await problemsOf(files)).toEqual([[`${file}:2:9`, 'number', 'folder-number']]);
  });

  test('a folder without the leading zero', async () => {
    const file = `${CONTENT}/commitments/2030-2032/1/commitment.yaml`;
    const files = {
      ...moved(COMMITMENT, file),
      [COMMITMENT.replace('commitment.yaml', 'fr.md')]: null,
    };
    expect(await problemsOf(files)).toEqual([[`${file}:2:9`, 'number', 'folder-number']]);
  });

  test('a folder of another plan', async () => {
    const file = `${CONTENT}/commitments/2033-2035/01/commitment.yaml`;
    const files = {
      ...moved(COMMITMENT, file),
      [COMMITMENT.replace('commitment.yaml', 'fr.md')]: null,
    };
    expect(await problemsOf(files)).toEqual([[`${file}:1:7`, 'plan', 'folder-plan']]);
  });

  test('an event that lies in no year', async () => {
    const file = `${CONTENT}/events/spring/open-day/event.yaml`;
    expect(await problemsOf(moved(EVENT, file))).toEqual([[`${file}:1:1`, '', 'folder-year']]);
  });
});

describe('pages', () => {
  test('a page that lacks a language', async () => {
    const file = `${CONTENT}/pages/about/ar.mdx`;
    expect(await problemsOf({ [file]: null })).toEqual([[`${file}:1:1`, '', 'missing-file']]);
  });

  test('a page in a language that the site does not have', async () => {
    const file = `${CONTENT}/pages/about/de.mdx`;
    expect(await problemsOf({ [file]: '' })).toEqual([[`${file}:1:1`, '', 'unexpected-file']]);
  });

  test('a page without frontmatter', async () => {
    const file = `${CONTENT}/pages/about/en.mdx`;
    for (const text of [
      '# About\n',
      '\n---\ntitle: About\n---\n',
      '---\n---\n',
      '---\ntitle: About\n',
    ]) {
      expect(await problemsOf({ [file]: text })).toEqual([[`${file}:1:1`, '', 'frontmatter']]);
    }
  });

  test('frontmatter is placed by the lines of the file', async () => {
    const file = `${CONTENT}/pages/about/en.mdx`;
    expect(await problemsOf(changed(file, 'description: A page', 'descripton: A page'))).toEqual([
      [`${file}:3:1`, 'descripton', 'unknown-key'],
    ]);
    expect(await problemsOf(changed(file, 'title: About (en)', 'title: ""'))).toEqual([
      [`${file}:2:8`, 'title', 'empty-text'],
    ]);
  });
});

test('a root without content says which folders it lacks', async () => {
  const root = writeSample(Object.fromEntries(Object.keys(SAMPLE).map((file) => [file, null])));
  expect(shorten(await readPortal({ root }))).toEqual([
    ['data:1:1', '', 'missing-folder'],
    ['src/content:1:1', '', 'missing-folder'],
  ]);
});

test('content kept apart from a project lies in content/ and data/', async () => {
  const apart = Object.entries(SAMPLE).flatMap(([file, text]): [string, string | null][] =>
    file.startsWith('src/')
      ? [
          [file, null],
          [file.slice('src/'.length), text],
        ]
      : [],
  );
  const { portal, problems } = await readSample(Object.fromEntries(apart));
  expect(problems).toEqual([]);
  expect(portal.plans.map(({ file }) => file)).toEqual(['content/plans/2030-2032/plan.yaml']);
});
