import { execFileSync } from 'node:child_process';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { beforeAll, describe, expect, test } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { reportView, type ReportKey } from '../../../src/domain/reports.ts';
import { wholeText } from '../../../src/i18n/local-text.ts';
import type { Block, Paper, Passage } from '../../../src/papers/paper.ts';
import { reportPaper } from '../../../src/papers/papers.ts';
import { printedPaper } from '../../../src/papers/printed.ts';
import { pdfOf } from '../../../src/printing/pdf.ts';
import type { Portal } from '../../../src/schema/portal.ts';
import { LANGUAGES, LOCALES, type Locale } from '../../../src/site.ts';
import { readPortal } from '../../../src/store/read-portal.ts';

const BRIEF: ReportKey = { kind: 'brief', id: '2020-01-28-implementation' };
const PROGRESS: ReportKey = { kind: 'progress', id: '2018-2020' };

let portal: Portal;
beforeAll(async () => {
  ({ portal } = await readPortal({ root: process.cwd() }));
});

const paperOf = (locale: Locale, key: ReportKey): Paper =>
  reportPaper(locale, reportView(portal, key));
const bytesOf = (paper: Paper): Promise<Uint8Array> => pdfOf(printedPaper(paper));

/** As PDFium, the reader of a browser, copies it: without the marks that say in which direction it runs. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const pages = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return pages.join('\n').replaceAll(/[\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g, '');
}

function passagesIn(blocks: readonly Block[]): readonly Passage[] {
  return blocks.flatMap((block): readonly Passage[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block.passage];
      case 'list':
        return block.items;
      case 'facts':
        return block.facts.flatMap(({ passages }) => passages);
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flat());
      case 'section':
        return [[block.title], ...passagesIn(block.blocks)];
      case 'figure':
        return [];
    }
  });
}

/** Letters alone, in the order in which they stand, word by word: lines and columns cut texts anywhere. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .replaceAll(/[\u064b-\u065f\u0670\u06d6-\u06ed]/g, '')
      .match(/\p{L}{2,}/gu) ?? []
  );
}

interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}

function rolesIn({ role, children = [] }: Tag): readonly string[] {
  return [...(role === undefined ? [] : [role]), ...children.flatMap(rolesIn)];
}

describe.each(LOCALES)('a paper in %s', (locale) => {
  test('gives the words of the report when it is copied, letter by letter', async () => {
    const paper = paperOf(locale, BRIEF);
    const said = paper.parts.flatMap(({ blocks }) => passagesIn(blocks));
    const wanted = wordsOf(
      said.map((passage) => passage.map(({ text }) => wholeText(text)).join('')).join(' '),
    );
    expect(wanted.length).toBeGreaterThan(500);
    const found = new Set(wordsOf(await textOf(await bytesOf(paper))));
    // A word that is cut at the end of a line is two.
    const missing = wanted.filter((word) => !found.has(word));
    expect(missing.length / wanted.length, missing.slice(0, 20).join(' ')).toBeLessThan(0.03);
  });

  test('has its title, its language, tags, headings in order and links', async () => {
    const paper = paperOf(locale, PROGRESS);
    const document = await getDocumentProxy(new Uint8Array(await bytesOf(paper)));
    const { info } = await document.getMetadata();
    const { Title, Language } = info as { Title: string; Language: string };
    expect(Title).toContain(paper.title);
    expect(Language).toBe(LANGUAGES[locale].tag);
    expect((await document.getMarkInfo())?.Marked).toBe(true);
    const outline = (await document.getOutline()) as readonly { title: string }[];
    expect(outline.map(({ title }) => title)).toEqual(
      expect.arrayContaining(
        paper.parts.map(({ title }) => expect.stringContaining(title.slice(0, 5)) as unknown),
      ),
    );
    const roles: string[] = [];
    const addresses: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      roles.push(...rolesIn((await page.getStructTree()) as Tag));
      const links = (await page.getAnnotations()) as readonly { url?: string }[];
      addresses.push(...links.flatMap(({ url }) => url ?? []));
    }
    for (const role of ['H1', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure', 'TOC', 'Link', 'L']) {
      expect(roles, role).toContain(role);
    }
    expect(addresses.some((url) => url.includes('/commitments/2018-2020/4/'))).toBe(true);
  });
});

test('the same paper has the same bytes in another process, another zone and another language of the machine', () => {
  const script = `
    import { readPortal } from './src/store/read-portal.ts';
    import { reportView } from './src/domain/reports.ts';
    import { reportPaper } from './src/papers/papers.ts';
    import { printedPaper } from './src/papers/printed.ts';
    import { setPaper, startTypesetter } from './src/printing/pdf.ts';
    import { createHash } from 'node:crypto';
    const { portal } = await readPortal({ root: process.cwd() });
    const paper = reportPaper('ar', reportView(portal, ${JSON.stringify(PROGRESS)}));
    const bytes = await setPaper(startTypesetter(), printedPaper(paper));
    console.log(createHash('sha256').update(bytes).digest('hex'));
  `;
  const run = (environment: Readonly<Record<string, string>>) =>
    execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });
  const first = run({ TZ: 'Africa/Casablanca', LANG: 'fr_FR.UTF-8' });
  expect(first).toMatch(/^[0-9a-f]{64}\n$/);
  expect(run({ TZ: 'Pacific/Auckland', LANG: 'C' })).toBe(first);
});

test('texts are never read as instructions of the typesetter, nor stop it', async () => {
  const hostile =
    '#panic("x") $ x $ *a* @b <c> \\ // /* #include "/etc/passwd" \u0000\u202e\ud800 😀 日本 ﷺ ﷲ \u0653 مُ';
  const paper = paperOf('fr', BRIEF);
  const [first] = paper.parts;
  if (!first) throw new Error('no part');
  const bytes = await bytesOf({
    ...paper,
    title: hostile,
    parts: [
      {
        ...first,
        title: hostile,
        blocks: [
          { kind: 'paragraph', passage: [{ text: hostile, isStrong: true }] },
          { kind: 'list', items: [[{ text: hostile }]] },
        ],
      },
    ],
  });
  expect(await textOf(bytes)).toContain('#panic("x") $ x $ *a* @b <c>');
});
