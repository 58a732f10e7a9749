import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../src/i18n/format.ts';
import { pathFor } from '../../src/i18n/routing.ts';
import { words } from '../../src/i18n/words.ts';
import { LOCALES } from '../../src/site.ts';
import { publishedRows } from './published-rows.ts';
import { pageAt, pages, readText } from './site.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'");

function main(path: string) {
  const element = pageAt(path).root.querySelector('main');
  if (!element) throw new Error(`${path} has no content`);
  return element;
}

describe.each(LOCALES)('in %s', (locale) => {
  const process = (id: string) => main(pathFor(locale, { kind: 'process', id }));

  test('the figures of each co-creation are those of the data, each with its source', () => {
    const rows = publishedRows('process-figures');
    expect(rows.length).toBeGreaterThan(0);
    for (const id of new Set(rows.map((row) => row.process ?? ''))) {
      const shown = process(id)
        .querySelectorAll('#figures-table tbody tr')
        .map((row) => ({
          label: plain(readText(row.querySelectorAll('th')[0] ?? row)),
          value: readText(row.querySelectorAll('td > div')[0] ?? row),
          sources: row.querySelectorAll('td a').length,
        }));
      const own = rows.filter((row) => row.process === id);
      expect(shown.map(({ label, value }) => [label, value])).toEqual(
        own.map((row) => [
          plain(row[`label_${locale}`] ?? ''),
          formatNumber(locale, Number(row.value)),
        ]),
      );
      expect(shown.every(({ sources }) => sources > 0)).toBe(true);
    }
  });

  test('the second plan shows who took part, what they proposed, and that nobody says what became of 179 proposals', () => {
    const page = process('2021-2023');
    const figures = readText(page.querySelector('#figures-table') ?? page);
    for (const figure of [804, 572, 10, 232, 179, 143, 89, 24, 11]) {
      expect(figures).toContain(String(figure));
    }
    const note = page
      .querySelectorAll('#figures-table tbody tr')
      .map(readText)
      .find((row) => row.includes('143 + 89 = 232'));
    expect(note).toContain('179');
    expect(figures).toContain('22');
  });

  test('the stages of the third plan stand with their planned months, and none is called late or on time', () => {
    const page = process('2024-2028');
    const { timings } = words(locale).coCreation;
    const stages = page.querySelectorAll('.timeline > li');
    expect(stages.map(({ id }) => id)).toEqual(
      publishedRows('stages')
        .filter((row) => row.process === '2024-2028')
        .map(({ key }) => `stage-${key ?? ''}`),
    );
    expect(stages).toHaveLength(6);
    for (const stage of stages) {
      expect(stage.querySelector('.tag')?.textContent.trim()).toBe(timings.unknown);
    }
  });

  test('nothing is called dropped while the commitments of the next plan are not all on record', () => {
    const { continuities } = words(locale).coCreation;
    const table = process('2021-2023').querySelector('#continuity-table');
    const states = (table?.querySelectorAll('tbody tr') ?? []).map((row) =>
      readText(row.querySelectorAll('td > div')[1] ?? row),
    );
    const count = (state: string) => states.filter((one) => one === state).length;
    expect(count(continuities['carried-over'])).toBe(6);
    expect(count(continuities['no-link'])).toBe(18);
    expect(states).toHaveLength(24);
  });

  test('an empty register says why, and no form is there where no source gives its days', () => {
    const labels = words(locale).coCreation;
    for (const id of ['2021-2023', '2024-2028']) {
      const register = main(pathFor(locale, { kind: 'proposals', id }));
      expect(readText(register.querySelector('.empty') ?? register)).toContain(labels.noProposals);
      expect(readText(process(id))).toContain(labels.callState.none);
    }
    const forms = pages.filter(({ key }) => /^\/co-creation\/[^/]+\/propose\/$/.test(key));
    expect(forms).toEqual([]);
    const space = main(pathFor(locale, { kind: 'co-creation' }));
    expect(space.querySelectorAll('a[href*="/propose/"]')).toEqual([]);
  });

  test('the space names every plan: those whose co-creation is told, the newest first, and those of which nothing is', () => {
    const space = main(pathFor(locale, { kind: 'co-creation' }));
    const links = space
      .querySelectorAll('section[aria-labelledby="plans"] li a')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      pathFor(locale, { kind: 'process', id: '2024-2028' }),
      pathFor(locale, { kind: 'process', id: '2021-2023' }),
      pathFor(locale, { kind: 'plan', id: '2018-2020' }),
    ]);
  });
});
