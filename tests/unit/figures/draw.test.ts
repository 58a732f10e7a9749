import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/domain/figures/figures.ts';
import {
  apaCitation,
  bibtexCitation,
  embedCode,
  reuseNotice,
} from '../../../src/figures/citation.ts';
import { drawFigure } from '../../../src/figures/draw.ts';
import type { DrawnFigure } from '../../../src/figures/drawn-figure.ts';
import { figureCsv, figureJson } from '../../../src/figures/files.ts';
import { LOCALES } from '../../../src/site.ts';
import { readPortal } from '../../../src/store/read-portal.ts';
import { parseRows } from '../../rfc4180.ts';

const { portal } = await readPortal({ root: 'tests/demo' });
const figures = figuresOf(portal);

function drawn(id: string, locale: (typeof LOCALES)[number] = 'en'): DrawnFigure {
  const figure = figures.find((one) => one.id === id);
  if (!figure) throw new Error(`the demo has no figure ${id}`);
  return drawFigure(locale, figure);
}

describe.each(LOCALES)('figures in the words of %s', (locale) => {
  test('say what they show, of what, on which day and from which source', () => {
    for (const figure of figures) {
      const { title, scope, summary, sourceLine } = drawFigure(locale, figure);
      for (const text of [title, scope, sourceLine, summary.join(' ')]) {
        expect([figure.id, text]).toEqual([figure.id, expect.stringMatching(/\S{2}/)]);
        expect(text).not.toMatch(/\{|\}|undefined|NaN/);
      }
    }
  });

  test('keep every number within the axis, and never draw what no source says as zero', () => {
    for (const figure of figures) {
      const { drawing } = drawFigure(locale, figure);
      const values =
        drawing.kind === 'steps'
          ? drawing.points.map(({ value }) => value)
          : drawing.rows.flatMap(({ cells }) =>
              cells.flatMap(({ value }, index) =>
                drawing.series[index]?.shape === 'column' ? [] : [value],
              ),
            );
      for (const value of values) {
        if (value === undefined) continue;
        expect(value, figure.id).toBeGreaterThanOrEqual(drawing.axis.min);
        expect(value, figure.id).toBeLessThanOrEqual(drawing.axis.max);
      }
    }
  });
});

test('a figure of several plans keeps them apart in bands, each with its own mean', () => {
  const figure = figures.find(({ data }) => data.kind === 'progress' && data.parts.length > 1);
  if (!figure) throw new Error('the demo has no theme of two plans');
  const { drawing, summary } = drawFigure('en', figure);
  const bands = drawing.kind === 'bars' ? drawing.rows.map(({ band }) => band) : [];
  expect(new Set(bands).size).toBeGreaterThan(1);
  expect(summary.length).toBe(new Set(bands).size);
});

test('a commitment that was not reported has its words and no number', () => {
  const { drawing } = drawn('demo-2022-2024-progress');
  const rows = drawing.kind === 'bars' ? drawing.rows : [];
  const silent = rows.filter(({ cells }) => cells[0]?.value === undefined);
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.every(({ cells }) => cells[0]?.text === 'not reported')).toBe(true);
});

test('a history draws the mean with what it rests on, in the order of days', () => {
  const { drawing, summary } = drawn('demo-2022-2024-history');
  if (drawing.kind !== 'steps') throw new Error('not a line');
  const days = drawing.points.map(({ day }) => day);
  expect(days).toEqual([...days].sort());
  expect(drawing.points[0]?.detail).toMatch(/^[\d.]+% \(\d+\u00a0of\u00a0\d+\)$/);
  expect(drawing.points[0]?.text).toMatch(/^[\d.]+%$/);
  expect(summary[0]).toMatch(/^From .+ to .+\.$/);
  const marked = drawing.markers.map(({ day }) => day);
  expect(marked).toEqual([...marked].sort());
});

describe('the files of a figure', () => {
  test('are the same table, with an empty cell or null where no source says', () => {
    const figure = drawn('demo-2022-2024-progress');
    const rows = parseRows(figureCsv(figure));
    const json = JSON.parse(figureJson('en', figure, '2025-03-31')) as {
      rows: Record<string, unknown>[];
      referenceDay: string;
    };
    expect(rows.filter(({ percentDone }) => percentDone === '')).toHaveLength(
      json.rows.filter(({ percentDone }) => percentDone === null).length,
    );
    expect(rows.map(({ key }) => key)).toEqual(json.rows.map(({ key }) => key));
    expect(json.referenceDay).toBe('2025-03-31');
  });

  test('of a line give the day, the number and who says so', () => {
    const [first] = parseRows(figureCsv(drawn('demo-2022-2024-history')));
    expect(Object.keys(first ?? {})).toEqual(['key', 'day', 'percentDone', 'text', 'source']);
  });
});

describe('the citation of a figure', () => {
  const figure = drawn('demo-2022-2024-progress');

  test('in APA style names the site, the day in the order of the language, and the address', () => {
    expect(apaCitation('en', figure, '2025-03-31')).toMatch(
      /^Open government tracker\. \(2025, March 31\)\. .+ \[chart\]\.\nhttp.+\/en\/figures\/demo-2022-2024-progress\/$/,
    );
    expect(apaCitation('fr', drawn(figure.id, 'fr'), '2025-03-31')).toContain('(2025, 31 mars)');
  });

  test('in BibTeX escapes what TeX takes for its own', () => {
    const entry = bibtexCitation('en', { ...figure, title: '50 % & more_{x}' }, '2025-03-31');
    expect(entry).toMatch(/^@misc\{ogp-ma-demo-2022-2024-progress-en,\n/);
    expect(entry).toContain('50 \\% \\& more\\_\\{x\\}');
    expect(entry).toContain('year = {2025}');
    expect(entry.endsWith('\n}')).toBe(true);
  });

  test('for reuse gives source, day and licence', () => {
    const notice = reuseNotice('en', figure);
    expect(notice).toContain(figure.scope);
    expect(notice).toContain(figure.sourceLine);
    expect(notice).toContain('CC BY 4.0');
  });

  test('to embed is one frame whose title cannot end its attribute', () => {
    const code = embedCode('en', { ...figure, title: 'a "b" <c> & d' });
    expect(code).toMatch(
      /^<iframe src="http[^"]+\/en\/embed\/figures\/demo-2022-2024-progress\/" /,
    );
    expect(code).toContain('title="a &quot;b&quot; <c> &amp; d');
    expect(code.match(/"/g)?.length).toBe(10);
  });
});
