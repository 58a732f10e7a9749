/** The published data agree with one another, file by file, and with what lists them. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unguardedText } from '../../src/datasets/spreadsheet-escape.ts';
import { LOCALES } from '../../src/site.ts';
import { parseCsv, parseRows } from '../rfc4180.ts';
import { publishedRows, publishedText } from './published-rows.ts';
import { SITE_FOLDER } from './site.ts';

const LATEST = join(SITE_FOLDER, 'data/latest');

interface Index {
  readonly datasets: readonly {
    readonly name: string;
    readonly rowCount: number;
    readonly files: readonly string[];
  }[];
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

const index = JSON.parse(readFileSync(join(SITE_FOLDER, 'data/index.json'), 'utf8')) as Index;
const names = index.datasets.map(({ name }) => name);
const dictionary = publishedRows('dictionary');

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function linesOf(sums: string): readonly (readonly [sum: string, name: string])[] {
  return sums
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(0, 64), line.slice(66)] as const);
}

test('the list names every file of the newest data, with its size and its sum', () => {
  const listed = index.files.map(({ path }) => path.replace(/^latest\//, ''));
  const published = readdirSync(LATEST, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => name !== 'rows.json');
  expect(listed.toSorted()).toEqual(published.toSorted());
  for (const { path, bytes, sha256: sum } of index.files) {
    const content = readFileSync(join(SITE_FOLDER, 'data', path));
    expect([path, content.length, sha256(content)]).toEqual([path, bytes, sum]);
  }
});

test('the sums are those of the files, one line each', () => {
  const sums = linesOf(readFileSync(join(LATEST, 'SHA256SUMS'), 'utf8'));
  expect(sums.length).toBe(index.files.length - 1);
  for (const [sum, name] of sums) expect(sha256(readFileSync(join(LATEST, name)))).toBe(sum);
});

test('the archive holds every file but those that repeat others, byte for byte, and their sums', () => {
  const entries = unzipSync(readFileSync(join(LATEST, 'open-data.zip')));
  const held = Object.keys(entries).toSorted();
  const wanted = index.files
    .map(({ path }) => path.replace(/^latest\//, ''))
    .filter((name) => !/\.excel\.csv$|\.zip$|\.xlsx$|\.ods$|\.sqlite$/.test(name));
  expect(held).toEqual(wanted.toSorted());
  for (const [name, bytes] of Object.entries(entries)) {
    if (name === 'SHA256SUMS') continue;
    expect(sha256(bytes), name).toBe(sha256(readFileSync(join(LATEST, name))));
  }
  const sums = linesOf(new TextDecoder().decode(entries.SHA256SUMS));
  for (const [sum, name] of sums) expect(sha256(entries[name] ?? new Uint8Array())).toBe(sum);
});

test('the dictionary explains exactly the columns that the files have, in their order', () => {
  for (const name of names) {
    const [header = []] = parseCsv(publishedText(name));
    const explained = dictionary
      .filter(({ dataset }) => dataset === name)
      .flatMap(({ cells = '' }) => cells.split(' | '));
    expect([name, header]).toEqual([name, explained]);
  }
  const silent = dictionary.filter((row) =>
    LOCALES.some((locale) => (row[`meaning_${locale}`] ?? '') === ''),
  );
  expect(silent).toEqual([]);
});

type Row = Readonly<Record<string, unknown>>;

/** A value of a JSON row as the cells of the canonical file have it. */
function cellsOf(value: unknown, cells: readonly string[]): readonly string[] {
  if (value === null) return cells.map(() => '');
  if (Array.isArray(value)) return [value.join(' | ')];
  if (typeof value === 'object') {
    return LOCALES.map((locale) => (value as Readonly<Record<string, string>>)[locale] ?? '');
  }
  if (typeof value === 'string') return [value];
  return [JSON.stringify(value)];
}

describe.each(names)('%s', (name) => {
  const columns = dictionary.filter(({ dataset }) => dataset === name);
  const [header = [], ...rows] = parseCsv(publishedText(name));

  test('has as many rows as the list says', () => {
    const { rowCount } = index.datasets.find((dataset) => dataset.name === name) ?? {};
    expect(rows).toHaveLength(rowCount ?? -1);
  });

  test('says the same in JSON', () => {
    const json = JSON.parse(readFileSync(join(LATEST, `${name}.json`), 'utf8')) as readonly Row[];
    const again = json.map((row) =>
      columns.flatMap(({ column = '', cells = '' }) => cellsOf(row[column], cells.split(' | '))),
    );
    expect(again).toEqual(rows);
    for (const row of json) expect(Object.keys(row)).toEqual(columns.map(({ column }) => column));
  });

  test('says the same in the file for spreadsheets', () => {
    const text = readFileSync(join(LATEST, `${name}.excel.csv`), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const numbers = new Set(
      columns
        .filter(({ type }) => type === 'number' || type === 'integer')
        .flatMap(({ cells = '' }) => cells.split(' | ')),
    );
    const [top = [], ...lines] = parseCsv(text.slice(1), ';');
    const again = lines.map((cells) =>
      cells.map((cell, at) =>
        numbers.has(top[at] ?? '') ? cell.replace(',', '.') : unguardedText(cell),
      ),
    );
    expect([top, ...again]).toEqual([header, ...rows]);
  });
});

test('every published record has a file, which says what its row says', () => {
  const commitments = parseRows(publishedText('commitments'));
  expect(commitments.length).toBeGreaterThan(0);
  for (const { id = '', percentDone } of commitments) {
    const path = join(LATEST, 'commitments', `${id}.json`);
    expect(existsSync(path), path).toBe(true);
    const { record } = JSON.parse(readFileSync(path, 'utf8')) as { readonly record: Row };
    const percent = typeof record.percentDone === 'number' ? String(record.percentDone) : '';
    expect([record.id, percent]).toEqual([id, percentDone]);
  }
});
