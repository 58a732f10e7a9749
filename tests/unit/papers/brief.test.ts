import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { briefView, reportView } from '../../../src/domain/reports.ts';
import { wholeText } from '../../../src/i18n/local-text.ts';
import type { Block, Paper, Passage } from '../../../src/papers/paper.ts';
import { reportPaper } from '../../../src/papers/papers.ts';
import type { Portal } from '../../../src/schema/portal.ts';
import { readPortal } from '../../../src/store/read-portal.ts';

interface MinutesRow {
  readonly commitment: string;
  readonly reported: 'yes' | 'no';
  readonly percent: string;
  readonly words: string;
  readonly platform: string;
  readonly points: string;
  readonly pointTexts: string;
}

/** Copied from the minutes themselves, not from the records. */
const FACTS = 'tests/facts/minutes-2020-01-28';
const CSV = { header: true, skipEmptyLines: true } as const;
const minutes = Papa.parse<MinutesRow>(readFileSync(`${FACTS}.csv`, 'utf8'), CSV).data;
const decisions = Papa.parse<{ number: string; text: string }>(
  readFileSync(`${FACTS}-decisions.csv`, 'utf8'),
  CSV,
).data;
const MEETING = '2020-01-28-implementation';

let portal: Portal;
let paper: Paper;
beforeAll(async () => {
  ({ portal } = await readPortal({ root: process.cwd() }));
  paper = reportPaper('fr', reportView(portal, { kind: 'brief', id: MEETING }));
});

/** As it was typed: print sets its own spaces and apostrophes. */
const typed = (text: string) =>
  text
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'")
    .replaceAll(/ (?=[%])/g, '')
    .trim();
const textOf = (passage: Passage) => typed(passage.map(({ text }) => wholeText(text)).join(''));

function tableOf(id: string): Extract<Block, { kind: 'table' }> {
  const part = paper.parts.find((one) => one.id === id);
  const table = part?.blocks.find((block) => block.kind === 'table');
  if (!table) throw new Error(`no table in ${id}`);
  return table;
}

describe("the brief of a meeting is the minutes' table, row by row", () => {
  test('each commitment has its row, in the order of the minutes', () => {
    const rows = tableOf('reports').rows.map(({ cells: [head = []] }) => head.map(textOf).join(''));
    expect(rows.map((text) => text.split('.')[0])).toEqual(
      minutes.map(({ commitment }) => commitment),
    );
  });

  test('each reported commitment has the figure, the words, the platform and the points of the minutes', () => {
    const { rows } = tableOf('reports');
    const told = rows.flatMap(({ cells: [head = [], words = [], platform = [], points = []] }) =>
      words.length === 1
        ? []
        : [
            [
              head.map(textOf).join('').split('.')[0],
              ...words.map(textOf),
              platform.map(textOf).join(' '),
              points.map(textOf).join(' | '),
            ],
          ],
    );
    const wanted = minutes
      .filter(({ reported }) => reported === 'yes')
      .map((row) => [
        row.commitment,
        `${row.percent}%`,
        typed(row.words),
        typed(row.platform === '' ? 'Non précisé' : row.platform),
        typed(row.pointTexts),
      ]);
    expect(told).toEqual(wanted);
  });

  test('the five without a row in the minutes are said to be not reported, and have nothing else', () => {
    const silent = tableOf('reports').rows.filter(
      ({ cells: [, words = []] }) => words.length === 1,
    );
    expect(silent).toHaveLength(5);
    for (const { cells } of silent) {
      expect(cells[1]?.map(textOf)).toEqual([
        'Non renseigné : aucun compte rendu à cette réunion.',
      ]);
      expect(cells.slice(2)).toEqual([[], []]);
    }
  });

  test('its decisions are those of the minutes, word for word', () => {
    const rows = tableOf('decisions').rows.map(({ cells: [number = [], text = []] }) => ({
      number: number.map(textOf).join(''),
      text: text.map(textOf).join(''),
    }));
    expect(rows).toEqual(decisions.map(({ number, text }) => ({ number, text: typed(text) })));
  });
});

test('a brief has the same parts, rows and figures in every language', () => {
  const view = briefView(portal, MEETING);
  const shapes = (['fr', 'ar', 'en'] as const).map((locale) =>
    reportPaper(locale, view).parts.map(({ id, blocks }) => [
      id,
      blocks.map((block) => (block.kind === 'table' ? block.rows.length : block.kind)),
    ]),
  );
  expect(shapes[1]).toEqual(shapes[0]);
  expect(shapes[2]).toEqual(shapes[0]);
});
