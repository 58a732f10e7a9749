/** What figures draw, on their pages and in their files, worked out again from the published data alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { figureFile, pathFor } from '../../src/i18n/routing.ts';
import { LOCALES, SITE } from '../../src/site.ts';
import { parseRows, type CsvRow } from '../rfc4180.ts';
import { publishedRows } from './published-rows.ts';
import { countBy, groupedBy, meanOf, recomputed } from './recompute.ts';
import { files, pageAt, readText, SITE_FOLDER } from './site.ts';

const commitments = publishedRows('commitments');
const readings = publishedRows('readings');
const PLAN = '2018-2020';
const ofPlan = commitments.filter(({ plan }) => plan === PLAN);

function textOf(
  id: string,
  locale: (typeof LOCALES)[number],
  file: 'csv' | 'json' | 'svg',
): string {
  return readFileSync(join(SITE_FOLDER, figureFile(locale, id, file)), 'utf8');
}

function rowsOf(id: string): readonly CsvRow[] {
  return parseRows(textOf(id, 'en', 'csv'));
}

function valuesOf(rows: readonly CsvRow[], column: string): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.map((row) => [row.key ?? '', row[column] ?? 'none']));
}

const ids = [...new Set(files.flatMap((file) => /^figures\/([^/]+)\.csv$/.exec(file)?.[1] ?? []))];

describe('what figures draw, worked out again', () => {
  test('is the progress and the time gone by of every commitment', () => {
    const again = ofPlan.map((row) => recomputed(row, readings));
    const expected = (column: string) =>
      Object.fromEntries(ofPlan.map(({ id = '' }, index) => [id, again[index]?.[column]]));
    const drawn = rowsOf(`${PLAN}-progress`);
    expect(valuesOf(drawn, 'percentDone')).toEqual(expected('percentDone'));
    expect(valuesOf(drawn, 'percentElapsed')).toEqual(expected('percentElapsed'));
  });

  test.each([
    ['timeliness', 'timelinessGroup'],
    ['evidence', 'evidence'],
  ])('is how many commitments have each value: %s', (kind, column) => {
    const counts = countBy(ofPlan, column);
    for (const [code, count] of Object.entries(valuesOf(rowsOf(`${PLAN}-${kind}`), 'count'))) {
      expect([code, count]).toEqual([code, String(counts.get(code) ?? 0)]);
    }
  });

  test('is the days since the end of each commitment that is past it and not completed', () => {
    const day = Date.parse('2020-01-28');
    const lastDays: Readonly<Record<string, string>> = {
      '2019-08': '2019-08-31',
      '2019-11': '2019-11-30',
      '2019-12': '2019-12-31',
    };
    const expected = ofPlan
      .filter(({ endsOn = '', percentDone }) => endsOn in lastDays && percentDone !== '100')
      .map(({ id = '', endsOn = '' }) => [
        id,
        String((day - Date.parse(lastDays[endsOn] ?? '')) / 86_400_000),
      ]);
    const drawn = rowsOf(`${PLAN}-past-end`).filter(({ daysPast }) => daysPast !== '');
    expect(valuesOf(drawn, 'daysPast')).toEqual(Object.fromEntries(expected));
  });

  test.each([
    ['themes', 'themes'],
    ['institutions', 'leadInstitution'],
  ])('is the mean of each group with its number: %s', (kind, column) => {
    const drawn = rowsOf(`${PLAN}-${kind}`);
    const groups = groupedBy(ofPlan, column);
    expect(drawn.map(({ key }) => key).sort()).toEqual([...groups.keys()].sort());
    for (const row of drawn) {
      const mean = meanOf(groups.get(row.key ?? '') ?? [], readings);
      expect([row.key, row.meanPercent, row.reported, row.total]).toEqual([
        row.key,
        mean.percentDone,
        String(mean.reported),
        String(mean.total),
      ]);
    }
  });

  test('is the mean of each plan, beside what others published', () => {
    const row = rowsOf('plans').find(({ key }) => key === PLAN);
    const mean = meanOf(ofPlan, readings);
    expect([row?.meanPercent, row?.reported]).toEqual([mean.percentDone, String(mean.reported)]);
    expect(row?.publishedRate).toBe('84');
  });
});

describe.each(LOCALES)('every figure in %s', (locale) => {
  test('has the same numbers in its table, its CSV and its JSON', () => {
    for (const id of ids) {
      const csv = parseRows(textOf(id, locale, 'csv'));
      const json = JSON.parse(textOf(id, locale, 'json')) as {
        columns: readonly { key: string }[];
        rows: readonly Readonly<Record<string, string | number | null>>[];
      };
      expect(
        json.rows.map((row) =>
          Object.fromEntries(json.columns.map(({ key }) => [key, String(row[key] ?? '')])),
        ),
        id,
      ).toEqual(csv);
      const { root } = pageAt(pathFor(locale, { kind: 'figure', id }));
      const drawn = root
        .querySelectorAll('figure tbody tr')
        .map((row) =>
          row.querySelectorAll('td[data-series]').map((cell) => cell.getAttribute('data-value')),
        );
      const numbers = json.columns
        .map(({ key }) => key)
        .filter((key) => root.querySelector(`td[data-series="${key}"]`) !== null);
      expect(drawn, id).toEqual(
        csv.map((row) => numbers.map((key) => (row[key] === '' ? undefined : row[key]))),
      );
    }
  });

  test('is a PNG of the size that its name says', () => {
    const signature = '89504e470d0a1a0a';
    for (const id of ids) {
      for (const [file, width, height] of [
        ['wide', 1200, 675],
        ['tall', 1080, 1350],
      ] as const) {
        const png = readFileSync(join(SITE_FOLDER, figureFile(locale, id, file)));
        expect([id, png.subarray(0, 8).toString('hex')]).toEqual([id, signature]);
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
        expect(png.subarray(-8, -4).toString('latin1'), id).toBe('IEND');
      }
    }
  });

  test('says in its image where it comes from', () => {
    for (const id of ids) {
      const svg = textOf(id, locale, 'svg').replaceAll(/<[^>]+>/g, ' ');
      expect(svg.replaceAll(/\s+/g, ' '), id).toContain(SITE.licences.dataName);
    }
  });

  test('says what one may write with its day, and what one may not conclude', () => {
    for (const id of ids) {
      const { root } = pageAt(pathFor(locale, { kind: 'figure', id }));
      const facts = root.querySelectorAll('[aria-labelledby="reading"] dd').map(readText);
      expect(facts.length, id).toBe(4);
      expect(
        facts.every((fact) => fact.length > 5),
        id,
      ).toBe(true);
    }
  });
});

test('there is a figure of the site, of the plan, of every theme and of every lead institution', () => {
  const themes = [...groupedBy(commitments, 'themes').keys()];
  const leads = [...groupedBy(commitments, 'leadInstitution').keys()].filter((id) => id !== '');
  expect(ids).toEqual(
    expect.arrayContaining([
      'plans',
      `${PLAN}-progress`,
      ...themes.map((id) => `theme-${id}-progress`),
      ...leads.map((id) => `institution-${id}-progress`),
    ]),
  );
});
