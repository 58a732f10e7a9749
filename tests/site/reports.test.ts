import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { pathFor, reportFile } from '../../src/i18n/routing.ts';
import { LANGUAGES, LOCALES, type Locale } from '../../src/site.ts';
import { files, pageAt, pages, readText, SITE_FOLDER } from './site.ts';

const REPORT = /^\/(?:(?:ar|en)\/)?reports\/([a-z-]+)\/(.+)\/$/;

interface Published {
  readonly locale: Locale;
  readonly kind: string;
  readonly id: string;
}

const reports = pages.flatMap(({ path }): readonly Published[] => {
  const [, kind, id] = REPORT.exec(path) ?? [];
  const locale = LOCALES.find((one) => path.startsWith(`/${one}/`)) ?? 'fr';
  return kind === undefined || id === undefined ? [] : [{ locale, kind, id }];
});

const inFolder = (path: string) => join(SITE_FOLDER, path);
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

interface CommitmentRow {
  readonly id: string;
  readonly plan: string;
  readonly number: string;
  readonly percentDone: string;
}

const rows = Papa.parse<CommitmentRow>(
  readFileSync(inFolder('data/latest/commitments.csv'), 'utf8'),
  { header: true, skipEmptyLines: true },
).data.filter(({ plan }) => plan === '2018-2020');

test('every report is a page and a file in each language, and no file lacks its page', () => {
  const kinds = new Set(reports.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['brief', 'commitments', 'progress', 'self-assessment']);
  for (const { kind, id } of reports) {
    for (const locale of LOCALES) {
      expect(existsSync(inFolder(reportFile(locale, { kind, id }))), `${locale} ${id}`).toBe(true);
    }
  }
  const pdfs = files.filter((file) => file.endsWith('.pdf'));
  expect(pdfs).toHaveLength(reports.length);
});

test('the list of reports leads to each of them, and to its file', () => {
  for (const { locale, kind, id } of reports) {
    const { root } = pageAt(pathFor(locale, { kind: 'reports' }));
    for (const href of [
      pathFor(locale, { kind: 'report', report: kind, id }),
      reportFile(locale, { kind, id }),
    ]) {
      expect(root.querySelector(`a[href="${href}"]`), href).not.toBeNull();
    }
  }
});

describe.each(LOCALES)('in %s', (locale) => {
  test('the progress report has the figures of the data, and says what has none', () => {
    const { root } = pageAt(
      pathFor(locale, { kind: 'report', report: 'progress', id: '2018-2020' }),
    );
    const shown = root.querySelectorAll('#commitments-1 tbody tr');
    expect(shown).toHaveLength(rows.length);
    const digits = (text: string) => /\d+(?=\s?%)/.exec(plain(text))?.[0] ?? '';
    expect(shown.map((row) => digits(readText(row.querySelectorAll('td')[1] ?? row)))).toEqual(
      rows.map(({ percentDone }) => percentDone),
    );
  });

  test('the file of a brief says its title and its language', async () => {
    const brief = reports.find((report) => report.kind === 'brief');
    if (!brief) throw new Error('there is no brief');
    const bytes = new Uint8Array(readFileSync(inFolder(reportFile(locale, brief))));
    const { info } = await (await getDocumentProxy(bytes)).getMetadata();
    const { Title, Language } = info as { Title: string; Language: string };
    const heading = pageAt(
      pathFor(locale, { kind: 'report', report: brief.kind, id: brief.id }),
    ).root.querySelector('h1');
    expect(Language).toBe(LANGUAGES[locale].tag);
    expect(plain(Title)).toBe(plain(heading ? readText(heading) : ''));
  });

  test('a meeting, its plan and each commitment lead to their reports', () => {
    const links: readonly (readonly [string, string])[] = [
      [
        pathFor(locale, { kind: 'meeting', id: '2020-01-28-implementation' }),
        reportFile(locale, { kind: 'brief', id: '2020-01-28-implementation' }),
      ],
      [
        pathFor(locale, { kind: 'plan', id: '2018-2020' }),
        reportFile(locale, { kind: 'self-assessment', id: '2018-2020' }),
      ],
      [
        pathFor(locale, { kind: 'commitment', id: '2018-2020/4' }),
        reportFile(locale, { kind: 'commitments', id: '2018-2020/4' }),
      ],
    ];
    for (const [page, file] of links) {
      expect(pageAt(page).root.querySelector(`a[href="${file}"]`), page).not.toBeNull();
    }
  });
});
