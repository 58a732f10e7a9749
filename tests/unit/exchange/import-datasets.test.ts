import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { datasetCsv, datasetSpreadsheetCsv, writeCsv } from '../../../src/datasets/csv.ts';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { rowRevision } from '../../../src/datasets/row-revision.ts';
import type { Declared } from '../../../src/exchange/cell-value.ts';
import { prepareImport, type ImportResult } from '../../../src/exchange/import-datasets.ts';
import { SheetError } from '../../../src/exchange/sheet.ts';
import { readRoot } from '../../../src/store/read-portal.ts';
import {
  COMMITMENT,
  INSTITUTIONS,
  PROSE,
  SOURCES,
  writeSample,
  type Files,
} from '../store/sample.ts';

type Rows = readonly (readonly string[])[];

/** Every file of a root that is the portal's, by its path. */
function contentOf(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(root, 'in')))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('.import-'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

/** A sample with a file that comes in. */
function receive(content: string | Uint8Array, name = 'in.csv', changes: Files = {}) {
  const root = writeSample(changes);
  const file = join(root, 'in', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return { root, file };
}

async function prepare(
  dataset: string,
  content: Rows | string | Uint8Array,
  {
    name = 'in.csv',
    declared = {},
    changes = {},
  }: { name?: string; declared?: Declared; changes?: Files } = {},
): Promise<{ root: string; file: string; result: ImportResult }> {
  const bytes =
    typeof content === 'string' || content instanceof Uint8Array ? content : writeCsv(content);
  const { root, file } = receive(bytes, name, changes);
  const result = await prepareImport(root, '', [{ dataset, file }], declared);
  return { root, file, result };
}

/** What is wrong with a file: line, cell and rule; what is told of another file with its name. */
async function refusals(...words: Parameters<typeof prepare>): Promise<readonly unknown[]> {
  const { result, root, file } = await prepare(...words);
  const before = contentOf(root);
  expect(result.commit).toBeUndefined();
  result.close();
  expect(contentOf(root)).toEqual(before);
  return result.problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => [
      ...(problem.file === file ? [] : [problem.file]),
      problem.line,
      problem.path.at(-1) ?? '',
      problem.rule,
    ]);
}

async function take(...words: Parameters<typeof prepare>) {
  const { root, file, result } = await prepare(...words);
  expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const before = contentOf(root);
  result.commit?.();
  result.close();
  const after = contentOf(root);
  const names = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
  const short = (name: string): string => name.slice(root.length + 1);
  return {
    root,
    file,
    result,
    changed: names.map(short).toSorted(),
    after: (name: string) => after[join(root, name)],
  };
}

function dataset(name: string) {
  const found = DATASETS.find((one) => one.name === name);
  if (!found) throw new Error(`no dataset ${name}`);
  return found;
}

describe('a file that came in', () => {
  test('changes the line that it changes, and no other', async () => {
    const { changed, after, result } = await take('commitments', [
      ['id', 'title_en', 'endsOn'],
      ['2030-2032/1', 'The first commitment', '2031-12'],
    ]);
    expect(changed).toEqual([COMMITMENT]);
    expect(after(COMMITMENT)).toContain(
      'title:\n  fr: Premier engagement\n  en: The first commitment\nsummary:',
    );
    expect(result.reports[0]?.changes).toMatchObject([
      {
        key: '2030-2032/1',
        isNew: false,
        cells: [{ cell: 'title_en', before: 'First commitment', after: 'The first commitment' }],
      },
    ]);
  });

  test('changes nothing before it is told to', async () => {
    const { root, result } = await prepare('commitments', [
      ['id', 'title_en'],
      ['2030-2032/1', 'Another'],
    ]);
    const before = contentOf(writeSample());
    result.close();
    expect(Object.values(contentOf(root)).toSorted()).toEqual(Object.values(before).toSorted());
    expect(readdirSync(root).filter((name) => name.startsWith('.import-'))).toEqual([]);
  });

  test('makes a new record in its folder, with its fields in the order of the schema', async () => {
    const { changed, after } = await take('commitments', [
      ['sources', 'summary_fr', 'title_fr', 'number', 'plan', 'id', 'prose_fr'],
      ['the-plan', 'Le résumé', 'Le deuxième', '2', '2030-2032', '2030-2032/2', '# Contexte'],
    ]);
    const folder = 'src/content/commitments/2030-2032/02';
    expect(changed).toEqual([`${folder}/commitment.yaml`, `${folder}/fr.md`]);
    expect(after(`${folder}/commitment.yaml`)).toBe(
      'plan: 2030-2032\nnumber: 2\ntitle:\n  fr: Le deuxième\nsummary:\n  fr: Le résumé\nsources: [the-plan]\n',
    );
    expect(after(`${folder}/fr.md`)).toBe('# Contexte\n');
  });

  test('makes the lists that a new record must have, though no row says what is in them', async () => {
    const { after } = await take('processes', [
      ['id', 'plan', 'title_fr', 'sources'],
      ['co-2033', '2030-2032', 'Élaboration', 'the-plan'],
    ]);
    expect(after('src/content/co-creation/co-2033/process.yaml')).toContain('stages: []\n');
  });

  test('adds parts, takes values away where cells are empty, and leaves rows that it does not have', async () => {
    const { after, result } = await take('activities', [
      ['commitment', 'key', 'order', 'title_fr', 'source'],
      ['2030-2032/1', 'a2', '2', '', 'the-plan'],
      ['2030-2032/1', 'a3', '3', 'Troisième', 'the-plan'],
    ]);
    expect(after(COMMITMENT)).toContain(
      '  - key: a2\n    order: 2\n    source: the-plan\n  - key: a3\n    order: 3\n    title:\n      fr: Troisième\n    source: the-plan\nsources:',
    );
    expect(result.reports[0]?.left).toBe(1);
  });

  test('says of parts whose words they are', async () => {
    const { after } = await take('activities', [
      ['commitment', 'key', 'title_en', 'unofficial'],
      ['2030-2032/1', 'a1', 'First activity', 'title_en | sourceLabel_fr'],
    ]);
    expect(after(COMMITMENT)).toContain('unofficial: [activities.a1.title.en]\n');
  });

  test('changes longer texts, and removes the file of one that goes', async () => {
    const rows: Rows = [
      ['id', 'prose_fr', 'prose_en'],
      ['2030-2032/1', '', '# Context\n\nMore.'],
    ];
    const { changed, after } = await take('commitments', rows);
    const english = PROSE.replace('fr.md', 'en.md');
    expect(changed).toEqual([english, PROSE]);
    expect([after(PROSE), after(english)]).toEqual([undefined, '# Context\n\nMore.\n']);
  });

  test('adds a row of a table behind the one that it follows, and leaves the lines of all others', async () => {
    const { after } = await take(
      'sources',
      [
        ['id', 'kind', 'title_fr', 'language', 'recordedOn'],
        ['the-plan', 'plan', 'Plan d’essai', 'fr', '2031-03-01'],
        ['a-report', 'report', 'Un rapport, "cité"', 'fr', '2031-03-01'],
      ],
      { changes: {} },
    );
    const [, first, second, end] = (after(SOURCES) ?? '').split('\n');
    expect(first).toBe('the-plan,plan,Plan d’essai,,,,,,,2030-01-01,,fr,,,2031-03-01');
    expect(second).toBe('a-report,report,"Un rapport, ""cité""",,,,,,,,,fr,,,2031-03-01');
    expect(end).toBe('');
  });

  test('says in which languages a name is ours', async () => {
    const { after } = await take('institutions', [
      ['id', 'name_en', 'unofficialLanguages'],
      ['ministry', 'Ministry', 'en'],
    ]);
    expect(after(INSTITUTIONS)).toContain(
      'ministry,Ministère,,Ministry,,ministry,,,,,,,,en,the-plan\n',
    );
  });

  test('comes in again without changing a byte', async () => {
    const rows: Rows = [
      ['id', 'title_ar', 'themes'],
      ['2030-2032/1', 'الالتزام الأول', 'openness'],
    ];
    const { root, file } = await take('commitments', rows);
    const again = await prepareImport(root, '', [{ dataset: 'commitments', file }]);
    expect([again.files, again.problems, again.commit]).toEqual([[], [], undefined]);
    expect(again.reports[0]?.unchanged).toBe(1);
  });

  test('is found in other files that come in with it', async () => {
    const { root, file } = receive(
      writeCsv([
        ['commitment', 'key', 'order', 'source'],
        ['2030-2032/1', 'a1', '1', 'new-source'],
      ]),
    );
    const sources = join(root, 'in', 'sources.csv');
    writeFileSync(
      sources,
      writeCsv([
        ['id', 'kind', 'title_fr', 'language', 'recordedOn'],
        ['new-source', 'report', 'Rapport', 'fr', '2031-03-01'],
      ]),
    );
    const alone = await prepareImport(root, '', [{ dataset: 'activities', file }]);
    alone.close();
    expect(alone.problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['unknown-reference', 2],
    ]);
    const both = await prepareImport(root, '', [
      { dataset: 'activities', file },
      { dataset: 'sources', file: sources },
    ]);
    both.close();
    expect(both.problems).toEqual([]);
  });
});

describe('what is refused', () => {
  test('is told all at once, with line and cell', async () => {
    const rows: Rows = [
      ['id', 'title_fr', 'startsOn', 'endsOn'],
      ['2030-2032/1', 'Titre', '01/02/2030', 'mars-20'],
      ['2030-2032/2', 'Titre', '2030-13', '2030'],
    ];
    expect(await refusals('commitments', rows)).toEqual([
      [2, 'startsOn', 'import-date-ambiguous'],
      [2, 'endsOn', 'import-month-name'],
      [3, 'startsOn', 'date'],
    ]);
  });

  test('is what breaks a rule between records, at the row that breaks it', async () => {
    const rows: Rows = [
      ['id', 'leadInstitution', 'startsOn'],
      ['2030-2032/1', 'minstry', '2032'],
    ];
    expect(await refusals('commitments', rows)).toEqual([
      [2, 'endsOn', 'end-before-start'],
      [2, 'leadInstitution', 'unknown-reference'],
    ]);
  });

  test('is a new record without what it must have', async () => {
    const rows: Rows = [
      ['id', 'plan', 'number', 'title_fr'],
      ['2030-2032/2', '2030-2032', '2', 'Titre'],
    ];
    expect(await refusals('commitments', rows)).toEqual([[2, 'summary_fr', 'missing']]);
  });

  test.each<[string, string, Rows, readonly unknown[]]>([
    ['a mistyped column', 'commitments', [['id', 'titel_fr']], [1, 'titel_fr', 'unknown-column']],
    [
      'a column twice',
      'commitments',
      [['id', 'title_fr', 'title_fr']],
      [1, 'title_fr', 'duplicate-column'],
    ],
    [
      'rows that nothing names',
      'commitments',
      [['title_fr', 'title_en']],
      [1, 'id', 'import-key-column'],
    ],
    ['rows of no dataset', 'commitments', [['a', 'b']], [1, '', 'import-header']],
    ['a dataset that is not there', 'comitments', [['id', 'x']], [1, '', 'import-unknown-dataset']],
    [
      'a dataset that is worked out',
      'corrections',
      [['reading', 'x']],
      [1, '', 'import-derived-dataset'],
    ],
    [
      'codes, which the program has',
      'codes',
      [['codeList', 'code']],
      [1, '', 'import-derived-dataset'],
    ],
    ['pages, which run code', 'pages', [['id', 'locale']], [1, '', 'import-derived-dataset']],
    [
      'an id that leads elsewhere',
      'commitments',
      [
        ['id', 'number'],
        ['../../etc/1', '1'],
      ],
      [2, 'id', 'id'],
    ],
    [
      'the same row twice',
      'themes',
      [
        ['id', 'name_fr'],
        ['a', 'A'],
        ['a', 'B'],
      ],
      [3, 3, 'import-duplicate-row'],
    ],
    [
      'a row too long',
      'themes',
      [
        ['id', 'name_fr'],
        ['a', 'A', 'x'],
      ],
      [2, 2, 'import-cells'],
    ],
    [
      'a part of nothing',
      'activities',
      [
        ['commitment', 'key'],
        ['2030-2032/9', 'a'],
      ],
      [2, 'commitment', 'import-unknown-record'],
    ],
    [
      'a gap in a list',
      'partners',
      [
        ['commitment', 'order', 'institution'],
        ['2030-2032/1', '2', 'ministry'],
      ],
      [2, 'order', 'import-order-gap'],
    ],
    [
      'a meeting’s own reading',
      'readings',
      [
        ['id', 'percentDone'],
        ['2031-03-01/1', '58'],
      ],
      [2, 'percentDone', 'import-elsewhere'],
    ],
    [
      'two items in one',
      'sources',
      [
        ['id', 'about'],
        ['the-plan', 'a\u0001b | c'],
      ],
      [2, 'about', 'forbidden-character'],
    ],
  ])('is %s', async (_, name, rows, flaw) => {
    expect(await refusals(name, rows)).toEqual([flaw]);
  });

  test.each<[string, string, string | Uint8Array, string]>([
    ['an empty file', 'in.csv', '', 'empty-file'],
    ['a file of blanks', 'in.csv', '\n\n \n', 'empty-file'],
    ['UTF-16', 'in.csv', Buffer.from('\uFEFFid;name_fr\na;b\n', 'utf16le'), 'import-encoding'],
    [
      'damaged UTF-8',
      'in.csv',
      Buffer.concat([Buffer.from('id,name_fr\na,é'), Buffer.from([0xe9, 10])]),
      'import-encoding',
    ],
    ['an open quotation mark', 'in.csv', 'id,name_fr\na,"b\nc,d\n', 'csv-quote'],
    ['another kind of file', 'in.pdf', 'id,name_fr', 'import-extension'],
    ['no workbook', 'in.xlsx', 'PK\u0003\u0004id,name_fr', 'import-damaged'],
    ['no table of documents', 'in.ods', 'PK\u0003\u0004id,name_fr', 'import-damaged'],
    ['JSON with a name twice', 'in.json', '[{"id": "a", "id": "b"}]', 'duplicate-column'],
    ['no JSON', 'in.json', '[{"id": "a"', 'import-json'],
    ['JSON of something else', 'in.json', '{"id": "a"}', 'import-json-list'],
  ])('is %s', async (_, name, content, rule) => {
    const { result } = await prepare('themes', content, { name });
    expect(result.problems.map((problem) => problem.rule)).toEqual([rule]);
  });

  test('is a file that is not there, and a folder', async () => {
    const root = writeSample();
    for (const [file, rule] of [
      [join(root, 'no.csv'), 'import-no-file'],
      [root, 'import-folder'],
    ] as const) {
      const { problems } = await prepareImport(root, '', [{ dataset: 'themes', file }]);
      expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    }
  });
});

describe('a file of a French spreadsheet', () => {
  const HEADER = 'id;startsOn;endsOn;title_fr';

  test('is read with its marks, its titles, its days and its letters, and it is said', async () => {
    const text = `sep=;\r\nPlan d'action;;;\r\n${HEADER}\r\n2030-2032/1;28/01/2030;2031-12;Réussir l'été\r\n;;;\r\n`;
    const { after, result } = await take('commitments', Buffer.from(text, 'latin1'));
    expect(after(COMMITMENT)).toContain("  fr: Réussir l'été\n");
    expect(after(COMMITMENT)).toMatch(/startsOn: "?2030-01-28"?\n/);
    const notes = result.reports[0]?.incoming.notes.map(({ kind }) => kind);
    expect(notes).toEqual([
      'encoding',
      'delimiter',
      'separator-line',
      'rows-above',
      'dates',
      'empty-rows',
    ]);
  });

  test('with Arabic that its letters cannot hold is refused', async () => {
    const text = `id;title_fr;title_ar\r\n2030-2032/1;Réussir;ÇáÊÒÇã\r\n`;
    expect(await refusals('commitments', Buffer.from(text, 'latin1'))).toEqual([
      [2, 'title_ar', 'import-lost-letters'],
    ]);
  });

  test('has its order of days declared', async () => {
    const text = `${HEADER}\n2030-2032/1;01/02/2030;2031-12;Premier engagement\n`;
    const { after } = await take('commitments', text, { declared: { dates: 'dd/mm/yyyy' } });
    expect(after(COMMITMENT)).toMatch(/startsOn: "?2030-02-01"?\n/);
  });
});

describe('a workbook', () => {
  async function workbook(
    rows: readonly (readonly (string | number | boolean | Date | null)[])[],
    name = 'commitments',
  ) {
    const sheets = [
      { name, rows: rows.map((row) => [...row]) },
      { name: 'codes', rows: [['x']] },
    ];
    return new Uint8Array(await writeXlsx({ sheets }));
  }

  test('is read from the sheet that is named as the dataset, below its headings', async () => {
    const bytes = await workbook([
      ['Identifiant', 'Titre', 'Fin'],
      ['المعرف', 'العنوان', 'النهاية'],
      ['id', 'title_fr', 'endsOn'],
      ['2030-2032/1', 'Nouveau titre', new Date(Date.UTC(2031, 10, 30))],
    ]);
    const { after } = await take('commitments', bytes, { name: 'in.xlsx' });
    expect(after(COMMITMENT)).toContain('fr: Nouveau titre\n');
    expect(after(COMMITMENT)).toMatch(/endsOn: "?2031-11-30"?\n/);
  });

  test('of several sheets with other names is refused', async () => {
    const bytes = await workbook([['id']], 'Feuil1');
    expect(await refusals('commitments', bytes, { name: 'in.xlsx' })).toEqual([
      [1, '', 'import-sheet'],
    ]);
  });

  test('with a formula is refused at its cell', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'commitments',
          rows: [
            ['id', 'title_fr'],
            ['2030-2032/1', null],
          ],
          cells: new Map([
            [
              '1,1',
              { value: 'x', type: 'formula', formula: 'CONCAT("a","b")', formulaResult: 'ab' },
            ],
          ]),
        },
      ],
    });
    expect(await refusals('commitments', new Uint8Array(bytes), { name: 'in.xlsx' })).toEqual([
      [2, 'title_fr', 'import-formula'],
    ]);
  });
});

describe('a sheet that knows what its rows were', () => {
  function revisionOf(root: string): string {
    const commitments = dataset('commitments');
    const [row = []] = commitments.rows(readRoot(root).portal);
    return rowRevision(commitments, row);
  }

  test('is taken while they are so', async () => {
    const revision = revisionOf(writeSample());
    const { changed } = await take('commitments', [
      ['id', 'title_fr', 'revision'],
      ['2030-2032/1', 'Nouveau', revision],
    ]);
    expect(changed).toEqual([COMMITMENT]);
  });

  test('shows each field that says something else than a record that changed since', async () => {
    const rows: Rows = [
      ['id', 'title_fr', 'title_en', 'endsOn', 'revision'],
      ['2030-2032/1', 'Nouveau', 'First commitment', '2030', 'r0123456789abcdef'],
    ];
    const { result } = await prepare('commitments', rows);
    expect(
      result.problems.map(({ path, rule, found, params }) => [path.at(-1), rule, found, params]),
    ).toEqual([
      ['title_fr', 'import-conflict', 'Nouveau', { record: 'Premier engagement' }],
      ['endsOn', 'import-conflict', '2030', { record: '2031-12' }],
    ]);
  });

  test('may not add what is there, unless it says the same', async () => {
    const header = ['id', 'title_fr', 'revision'];
    expect(await refusals('commitments', [header, ['2030-2032/1', 'Nouveau', '']])).toEqual([
      [2, 'title_fr', 'import-exists'],
    ]);
    const { changed } = await take('commitments', [
      header,
      ['2030-2032/1', 'Premier engagement', ''],
    ]);
    expect(changed).toEqual([]);
  });

  test('may not change what is gone', async () => {
    const rows: Rows = [
      ['id', 'title_fr', 'revision'],
      ['2030-2032/7', 'Nouveau', 'r0123456789abcdef'],
    ];
    expect(await refusals('commitments', rows)).toEqual([[2, 'id', 'import-conflict-gone']]);
  });
});

test('every file is as it was when one of them cannot be put in place', async () => {
  const { root, result } = await prepare('themes', [
    ['id', 'name_fr'],
    ['openness', 'Ouvert'],
  ]);
  const before = contentOf(root);
  // The file that was prepared goes away before it is moved.
  const [folder = ''] = readdirSync(root).filter((name) => name.startsWith('.import-'));
  const prepared = join(root, folder, 'after', 'data', 'themes.csv');
  expect(statSync(prepared).isFile()).toBe(true);
  const { rmSync } = await import('node:fs');
  rmSync(prepared);
  expect(() => result.commit?.()).toThrow(SheetError);
  result.close();
  const after = contentOf(root);
  const themes = join(root, 'data', 'themes.csv');
  expect(after[themes]).toBe(before[themes]);
});

test('what an import left half done is put back by the next one', async () => {
  const { root, file } = receive(
    writeCsv([
      ['id', 'name_fr'],
      ['openness', 'Ouverture'],
    ]),
  );
  const themes = join(root, 'data', 'themes.csv');
  const before = readFileSync(themes, 'utf8');
  // No process has this number.
  const folder = join(root, '.import-999999999-abcdef');
  mkdirSync(join(folder, 'before', 'data'), { recursive: true });
  writeFileSync(join(folder, 'before', 'data', 'themes.csv'), before);
  writeFileSync(join(folder, 'journal.json'), '["src/content/editions/2031/edition.yaml"]');
  writeFileSync(themes, 'half');
  const result = await prepareImport(root, '', [{ dataset: 'themes', file }]);
  expect([result.recovered, result.problems, readFileSync(themes, 'utf8')]).toEqual([
    2,
    [],
    before,
  ]);
  expect(readdirSync(root)).not.toContain('.import-999999999-abcdef');
});

test.each([
  ['canonical', datasetCsv],
  ['spreadsheet', datasetSpreadsheetCsv],
])(
  'every dataset that editors own comes in from its %s file without changing a byte',
  async (_, write) => {
    const root = writeSample();
    const { portal } = readRoot(root);
    const requests = DATASETS.filter(({ codec }) => codec).map((one) => {
      const file = join(root, 'in', `${one.name}.csv`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, write(one, portal));
      return { dataset: one.name, file };
    });
    expect(requests.length).toBeGreaterThan(45);
    const { files, problems } = await prepareImport(root, '', requests);
    expect([files, problems]).toEqual([[], []]);
  },
);
