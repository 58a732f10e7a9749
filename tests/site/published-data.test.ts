/** The published files are whole, and everything they and the pages say can be worked out from them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pathFor, type Page } from '../../src/i18n/routing.ts';
import { parseRows, type CsvRow } from '../rfc4180.ts';
import { publishedRows, publishedText } from './published-rows.ts';
import { correctedIn, countBy, groupedBy, meanOf, recomputed, type Mean } from './recompute.ts';
import { pageAt, readText, SITE_FOLDER } from './site.ts';

const commitments = publishedRows('commitments');
const readings = publishedRows('readings');

/** What a reader of the English site reads in the main part of a page. */
function textOf(page: Page): string {
  const main = pageAt(pathFor('en', page)).root.querySelector('main');
  return main ? readText(main) : '';
}

describe.each(['commitments', 'readings'])('%s.csv', (name) => {
  test('is RFC 4180 in UTF-8 without byte order mark, and strict readers read it', () => {
    expect(publishedText(name)).toMatch(/^[a-zA-Z_,]+\r\n/);
    expect(publishedRows(name).length).toBeGreaterThan(0);
  });

  test('has as many rows as the publication counts', () => {
    const file = join(SITE_FOLDER, 'data/latest/rows.json');
    const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: Record<string, number> };
    expect(publishedRows(name)).toHaveLength(rows[name] ?? -1);
  });
});

describe('worked out again from the files alone', () => {
  test.each(commitments)('commitment $id is what its row says', (row) => {
    const again = recomputed(row, readings);
    const published = Object.fromEntries(Object.keys(again).map((name) => [name, row[name]]));
    expect(published).toEqual(again);
  });

  test.each(readings)('reading $id counts, or does not, as its row says', (row) => {
    const corrected = correctedIn(readings).has(row.id ?? '');
    expect(row.counts).toBe(String(row.observedOn !== '' && !corrected));
    expect(readings.some(({ id }) => id === row.correctedBy)).toBe(corrected);
  });

  test('no commitment that was not reported is counted as on time', () => {
    const rows = commitments.filter(({ plan }) => plan === '2018-2020');
    expect(Object.fromEntries(countBy(rows, 'timelinessGroup'))).toEqual({
      completed: 2,
      'on-time': 9,
      overdue: 2,
      'period-over': 3,
      'running-unreported': 2,
    });
  });

  test('the figures are those of the table that was worked out by hand', () => {
    const table = parseRows(
      readFileSync('tests/facts/signals-2018-2020.csv', 'utf8').replaceAll(/\r?\n/g, '\r\n'),
    );
    const flags: Readonly<Record<string, string>> = { true: 'yes', false: 'no', '': '' };
    const published = commitments
      .filter(({ plan }) => plan === '2018-2020')
      .map((row) => ({
        commitment: row.number,
        percentDone: row.percentDone,
        timeliness: row.timeliness,
        deadline: row.timelinessDeadline,
        daysPast: row.timelinessDaysPast,
        evidence: row.evidence,
        pace: row.pace === '' ? '' : Number(row.pace).toFixed(1),
        isBehind: flags[row.behind ?? ''],
        otherwise: [row.timelinessOtherwiseSources, row.timelinessOtherwise].join(' ').trim(),
      }));
    expect(published).toEqual(
      table.map(({ reason, ...expected }) => (reason === '' ? {} : expected)),
    );
  });
});

const LABELS: Readonly<Record<string, string>> = {
  completed: 'Completed',
  'on-time': 'On time',
  'due-soon': 'Due soon',
  overdue: 'Overdue',
  'period-over': 'Period over, nothing reported',
  'no-date': 'No date',
};
const EVIDENCE: Readonly<Record<string, string>> = {
  complete: 'Complete',
  partial: 'Partial',
  none: 'None',
  'not-stated': 'Not stated',
};

/** The sentence of a pace, and nothing where there is none. */
function paceWords({ pace = '', percentElapsed = '' }: CsvRow): string {
  if (pace === '') return '';
  const size = pace.replace('-', '');
  const points = size === '1' ? 'point' : 'points';
  const place = pace.startsWith('-') ? 'behind' : 'ahead of';
  const state = size === '0' ? 'level with' : `${size} ${points} ${place}`;
  return `${state} the time elapsed (${percentElapsed}% of the period)`;
}

describe('the page of commitment', () => {
  test.each(commitments.map((row) => ({ id: row.id ?? '', row })))(
    '$id says what the files give',
    ({ id, row }) => {
      const { root } = pageAt(pathFor('en', { kind: 'commitment', id }));
      const signals = root.querySelector('.signals');
      const values = root.querySelectorAll('.signals .signal-value').map(readText);
      const text = signals ? readText(signals) : '';
      const again = recomputed(row, readings);
      const isReported = again.percentDone !== '';

      const [progress, timeliness, evidence] = values;
      expect(progress).toBe(isReported ? `${again.percentDone ?? ''}%` : 'not reported');
      expect(evidence).toBe(EVIDENCE[again.evidence ?? '']);
      const hasDayAhead = /^(?:on-time|due-soon)$/.test(again.timeliness ?? '');
      if (isReported || !hasDayAhead) expect(timeliness).toBe(LABELS[again.timeliness ?? '']);
      else expect(timeliness).toMatch(/^(?:Ends|Action due) /);

      const days = Number(again.timelinessDaysPast);
      if (again.timeliness === 'overdue') expect(text).toContain(`${String(days)} days late`);
      if (hasDayAhead) expect(text).toContain(`${String(-days)} days left`);
      expect(
        /[\d.]+ points? \w+(?: of)? the time.*?\)|level with the time.*?\)/.exec(text)?.[0] ?? '',
      ).toBe(paceWords(again));
      expect(text.includes('Pace behind')).toBe(again.behind === 'true');
      expect(text.includes('days old')).toBe(Number(again.ageInDays) > 0);
      expect(text.includes('By the dates of another source')).toBe(row.timelinessOtherwise !== '');
    },
  );
});

/** A mean with what it rests on, as pages say it. */
const MEAN = /([\d.]+)% (?:on average over|for) (\d+) commitments? reported \((\d+) in all\)/g;

function meansIn(text: string): readonly Mean[] {
  return [...text.matchAll(MEAN)].map(([, percentDone = '', reported, total]) => ({
    percentDone,
    reported: Number(reported),
    total: Number(total),
  }));
}

/** The means of some commitments that pages show, plan by plan: none where nothing was reported. */
function shownMeans(rows: readonly CsvRow[]): readonly Mean[] {
  return [...groupedBy(rows, 'plan').values()]
    .map((ofPlan) => meanOf(ofPlan, readings))
    .filter(({ reported }) => reported > 0);
}

describe('the mean, worked out again,', () => {
  test('is that of the home page', () => {
    const plan = commitments.filter((row) => row.plan === '2018-2020');
    expect(meansIn(textOf({ kind: 'home' }))).toContainEqual(meanOf(plan, readings));
    expect(meanOf(plan, readings)).toEqual({ percentDone: '73.8', reported: 13, total: 18 });
  });

  test.each([...groupedBy(commitments, 'plan')])('is that of the page of plan %s', (id, rows) => {
    expect(meansIn(textOf({ kind: 'plan', id }))).toContainEqual(meanOf(rows, readings));
  });

  test.each([...groupedBy(commitments, 'themes')])(
    'is that of the page of theme %s, and no other',
    (id, rows) => {
      expect(meansIn(textOf({ kind: 'theme', id }))).toEqual(shownMeans(rows));
    },
  );

  test.each([...groupedBy(commitments, 'leadInstitution')])(
    'is that of the page of institution %s',
    (id, rows) => {
      expect(meansIn(textOf({ kind: 'institution', id }))).toEqual(
        expect.arrayContaining([...shownMeans(rows)]),
      );
    },
  );

  test.each([
    ['themes', 'themes'],
    ['institutions', 'leadInstitution'],
  ] as const)('stands beside its name in the list of %s', (list, column) => {
    const { root } = pageAt(pathFor('en', { kind: list }));
    const byPath = new Map(
      root
        .querySelectorAll('tbody tr')
        .map((row) => [row.querySelector('a')?.getAttribute('href') ?? '', meansIn(readText(row))]),
    );
    const kind = list === 'themes' ? 'theme' : 'institution';
    const groups = [...groupedBy(commitments, column)];
    expect(groups.map(([id]) => [id, byPath.get(pathFor('en', { kind, id }))])).toEqual(
      groups.map(([id, rows]) => [id, shownMeans(rows)]),
    );
  });
});
