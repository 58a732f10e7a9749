/** The workbook to fill in holds the last values, and what its cells may hold. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { datasetCsv } from '../../../src/datasets/csv.ts';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { rowRevision } from '../../../src/datasets/row-revision.ts';
import {
  COLLECTED,
  collectionSheet,
  knowsInstitutions,
  TooLongError,
} from '../../../src/exchange/collection-sheet.ts';
import { rowsOf, type SheetRow, type Workbook } from '../../../src/feeds/spreadsheets/sheet.ts';
import { xlsxOf } from '../../../src/feeds/spreadsheets/xlsx.ts';
import { LOCALES } from '../../../src/site.ts';
import { readPortal } from '../../../src/store/read-portal.ts';
import { parseCsv } from '../../rfc4180.ts';
import { sampleCommitment, samplePlan, samplePortal } from '../domain/sample.ts';
import { formulas, readWorkbook, sheetTexts } from '../feeds/spreadsheets/second-reader.ts';

const own = (await readPortal()).portal;
const demo = (await readPortal({ root: 'tests/demo' })).portal;
const TOP = LOCALES.length;

function sheetRowsOf({ sheets }: Workbook, at: number): readonly SheetRow[] {
  const sheet = sheets[at];
  if (!sheet) throw new RangeError(`there is no sheet ${String(at)}`);
  return rowsOf(sheet);
}

test('every dataset that somebody writes has a sheet, and no other', () => {
  const without = DATASETS.filter(({ name }) => !COLLECTED.has(name)).map(({ name }) => name);
  expect(without).toEqual(['corrections', 'requirement-checks', 'gaps', 'codes', 'pages']);
});

describe.each([
  ['the own records', own],
  ['the demo records', demo],
])('of %s', (_, portal) => {
  test.each([...COLLECTED.keys()])(
    'the sheet of %s holds what the canonical file holds',
    (name) => {
      const dataset = COLLECTED.get(name);
      if (!dataset) throw new RangeError(name);
      const { workbook, rowCount } = collectionSheet(dataset, portal);
      const read = readWorkbook(xlsxOf(workbook));
      expect(formulas(read)).toEqual([]);
      expect(read.SheetNames.slice(0, 2)).toEqual(['read-me', name]);
      const texts = sheetTexts(read, name);
      const [names = [], ...rows] = texts.slice(TOP);
      expect(rows).toHaveLength(rowCount);
      const [header = [], ...lines] = parseCsv(datasetCsv(dataset, portal));
      expect(names.at(-1)).toBe('revision');
      const places = names.slice(0, -1).map((cell) => header.indexOf(cell));
      expect(places).not.toContain(-1);
      expect(rows.map((row) => row.slice(0, -1))).toEqual(
        lines.map((line) => places.map((place) => line[place])),
      );
      expect(rows.map((row) => row.at(-1))).toEqual(
        dataset.rows(portal).map((row) => rowRevision(dataset, row)),
      );
      for (const heading of texts.slice(0, TOP)) {
        expect(heading.slice(0, -1).filter((text) => text === '')).toEqual([]);
      }
    },
  );
});

describe('the sheet of commitments', () => {
  const dataset = COLLECTED.get('commitments');
  if (!dataset) throw new RangeError('commitments');

  test('leaves out what this portal works out, and whose words the texts are', () => {
    const { workbook } = collectionSheet(dataset, own);
    const names = workbook.sheets[1]?.headings.at(-1) ?? [];
    expect(names).toEqual(expect.arrayContaining(['id', 'title_fr', 'leadInstitution', 'endsOn']));
    for (const name of ['percentDone', 'timeliness', 'unofficial', 'unofficialPaths']) {
      expect(names).not.toContain(name);
    }
  });

  test('offers the codes and ids that may stand in a column', () => {
    const { workbook } = collectionSheet(dataset, own);
    const bytes = xlsxOf(workbook);
    const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet2.xml']);
    const letters = /sqref="([A-Z]+)5:/.exec(xml)?.[1];
    expect(letters).toBeDefined();
    const [, range = ''] =
      /<formula1>codes!(\$[A-Z]+\$2:\$[A-Z]+\$\d+)<\/formula1>/.exec(xml) ?? [];
    expect(range).not.toBe('');
    const codes = sheetTexts(readWorkbook(bytes), 'codes');
    const at = codes[0]?.indexOf('leadInstitution') ?? -1;
    const offered = codes
      .slice(1)
      .map((row) => row[at] ?? '')
      .filter((id) => id !== '');
    expect(offered.toSorted()).toEqual(own.institutions.map(({ id }) => id).toSorted());
    expect(xml).toContain('<sheetProtection');
  });

  test('can be that of one institution: what it leads, and what it has a part in', () => {
    const [led] = own.commitments.flatMap(({ leadInstitution }) => leadInstitution ?? []);
    if (led === undefined) throw new RangeError('a commitment with a lead institution');
    const wanted = own.commitments.filter(
      ({ leadInstitution, partners = [] }) =>
        leadInstitution === led ||
        partners.some((partner) => 'institution' in partner && partner.institution === led),
    );
    const { workbook, rowCount } = collectionSheet(dataset, own, led);
    expect(rowCount).toBe(wanted.length);
    expect(rowCount).toBeLessThan(own.commitments.length);
    const ids = sheetRowsOf(workbook, 1).map(([id]) => id);
    expect(ids.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
    const actions = COLLECTED.get('actions');
    if (!actions) throw new RangeError('actions are collected');
    const { workbook: kept } = collectionSheet(actions, own, led);
    const at = kept.sheets[1]?.headings.at(-1)?.indexOf('commitment') ?? -1;
    for (const row of sheetRowsOf(kept, 1)) expect(ids).toContain(row[at]);
  });

  test('is not written where a cell cannot hold a text', () => {
    const title = { fr: 'x'.repeat(32_768) };
    const portal = samplePortal({
      plans: [samplePlan('p')],
      commitments: [{ ...sampleCommitment('p/1'), title }],
    });
    expect(() => collectionSheet(dataset, portal)).toThrow(TooLongError);
  });

  test('says in every language what to do', () => {
    const { workbook } = collectionSheet(dataset, own);
    const rows = sheetRowsOf(workbook, 0);
    expect(workbook.sheets[0]?.headings[0]).toHaveLength(LOCALES.length);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.flat().some((text) => /\{[a-z]+\}/i.test(String(text)))).toBe(false);
  });
});

test('lists that belong to nobody cannot be that of one institution', () => {
  const without = [...COLLECTED.values()].filter((dataset) => !knowsInstitutions(dataset));
  expect(without.map(({ name }) => name)).toContain('themes');
});

test('the sheet of an institution names the questions that wait for its answer, and no other', () => {
  const dataset = COLLECTED.get('actions');
  if (!dataset) throw new RangeError('actions');
  const said = (institution?: string) =>
    JSON.stringify(sheetRowsOf(collectionSheet(dataset, demo, institution).workbook, 0));
  expect(said('ministry-tides')).toContain('La méthode de mesure est-elle publiée');
  expect(said('lighthouse-office')).not.toContain('La méthode de mesure est-elle publiée');
  expect(said()).not.toContain('La méthode de mesure est-elle publiée');
});
