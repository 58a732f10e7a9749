import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../rfc4180.ts';
import { AXE_SCRIPT, violationsOn } from './accessibility.ts';
import { openPage, openSession, PHONE, visit, type Session } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const LATEST = 'dist/data/latest';

const rowCount = (page: Page) => page.locator('.explorer-table tbody tr').count();
const query = (page: Page) => new URL(page.url()).search;
const status = (page: Page) => page.locator('[data-explorer-status]');

/** The cells of a column, by its name in the files. */
async function cells(page: Page, column: string): Promise<readonly string[]> {
  const headings = await page.locator('.explorer-table thead code').allInnerTexts();
  const place = headings.indexOf(column);
  return page
    .locator(`.explorer-table tbody tr > :nth-child(${String(place + 1)})`)
    .allInnerTexts();
}

async function explore(search: string, locale = 'en/') {
  const opened = await visit(session, `/${locale}data/explore/${search}`);
  await opened.page.locator('.explorer-table tbody tr').first().waitFor();
  return opened;
}

/** What the button of a kind of file gives. */
async function taken(page: Page, kind: string): Promise<{ name: string; content: Buffer }> {
  const arriving = page.waitForEvent('download');
  await page.locator(`[data-explorer-file="${kind}"]`).click();
  const download = await arriving;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

describe('the explorer', () => {
  test('narrows and orders a dataset, says how many rows are left, and keeps all of it in the address', async () => {
    const { page, complaints, close } = await explore('');
    expect(await rowCount(page)).toBe(18);
    expect(await status(page).textContent()).toBe('18 rows of 18.');

    await page.getByLabel('Filter a column').selectOption('percentDone');
    await page.getByRole('button', { name: 'Add this filter' }).click();
    await page.getByLabel('From', { exact: true }).fill('50');
    await page.waitForURL(/where=percentDone:50\.\.$/);
    const chosen = await rowCount(page);
    const published = parseCsv(readFileSync(join(LATEST, 'commitments.csv'), 'utf8'));
    const place = published[0]?.indexOf('percentDone') ?? -1;
    const expected = published
      .slice(1)
      .filter((row) => row[place] !== '' && Number(row[place]) >= 50);
    expect(chosen).toBe(expected.length);
    expect(await status(page).textContent()).toBe(`${String(chosen)} rows of 18.`);

    const heading = page.getByRole('button', { name: 'Progress' });
    await heading.click();
    await heading.click();
    expect(query(page)).toBe('?dataset=commitments&where=percentDone:50..&sort=-percentDone');
    const values = (await cells(page, 'percentDone')).map((text) => Number.parseFloat(text));
    expect(values).toEqual(values.toSorted((one, other) => other - one));
    expect(await page.locator('th[aria-sort="descending"] code').allInnerTexts()).toEqual([
      'percentDone',
    ]);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.column)).toBe(
      'percentDone',
    );

    await page.goBack();
    await page.goBack();
    expect(query(page)).toBe('?dataset=commitments&where=percentDone:50..');
    expect(await page.locator('th[aria-sort]').count()).toBe(0);
    await page.goForward();
    expect(await page.locator('th[aria-sort="ascending"]').count()).toBe(1);

    await page.getByRole('button', { name: 'Remove this filter' }).click();
    expect(await rowCount(page)).toBe(18);
    // What no source says comes last, and is no zero.
    const all = await cells(page, 'percentDone');
    expect(all.slice(-5)).toEqual(Array.from({ length: 5 }, () => 'empty'));
    expect(complaints).toEqual([]);
    await close();
  });

  test('opens as a shared address says: filter, order, columns and words', async () => {
    const { page, complaints, close } = await explore(
      '?dataset=readings&q=integrit&where=commitment:2018-2020/7,2018-2020/8&columns=commitment,percentDone,observedOn&sort=-commitment',
    );
    const shown = await page.locator('.explorer-table thead code').allInnerTexts();
    expect(shown).toEqual(['commitment', 'percentDone', 'observedOn']);
    expect(
      new Set(await cells(page, 'commitment')).isSubsetOf(new Set(['2018-2020/7', '2018-2020/8'])),
    ).toBe(true);
    expect(await page.getByLabel('Words to look for in the rows').inputValue()).toBe('integrit');
    expect(complaints).toEqual([]);
    await close();
  });

  test('says what an address asks for in vain, and shows the rest', async () => {
    const { page, complaints, close } = await explore(
      '?dataset=commitments&where=colour:red&where=percentDone:much&sort=-size',
    );
    const told = await page.getByRole('alert').innerText();
    for (const part of ['colour', 'percentDone:much', 'size']) expect(told).toContain(part);
    expect(await rowCount(page)).toBe(18);
    await page.goto(`${session.origin}/en/data/explore/?dataset=<b>none</b>`);
    await page.getByText('does not exist: “<b>none</b>”').waitFor();
    expect(await page.locator('.explorer-table').isVisible()).toBe(false);
    await page.getByLabel('Dataset').selectOption('themes');
    await page.locator('.explorer-table tbody tr').first().waitFor();
    expect(query(page)).toBe('?dataset=themes');
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(['commitments', 'readings', 'meetings', 'events', 'sources', 'regions', 'adopted'])(
    'gives the published files of %s, byte for byte, where nothing is filtered',
    async (dataset) => {
      const { page, complaints, close } = await explore(`?dataset=${dataset}`);
      for (const [kind, file] of [
        ['csv', `${dataset}.csv`],
        ['spreadsheet-csv', `${dataset}.excel.csv`],
        ['json', `${dataset}.json`],
      ] as const) {
        const { name, content } = await taken(page, kind);
        expect(name).toBe(file);
        expect(content.equals(readFileSync(join(LATEST, file))), file).toBe(true);
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test('gives the rows and columns chosen, in their order', async () => {
    const { page, close } = await explore(
      '?dataset=commitments&where=themes:open-data&sort=-number&columns=number,percentDone',
    );
    const whole = await taken(page, 'csv');
    expect(whole.name).toBe('commitments-selection.csv');
    const [header = [], ...rows] = parseCsv(whole.content.toString('utf8'));
    expect(rows.map((row) => row[header.indexOf('number')])).toEqual(['6', '5', '4']);
    await page.getByLabel('Only the columns shown').check();
    const part = await taken(page, 'csv');
    expect(parseCsv(part.content.toString('utf8'))[0]).toEqual(['number', 'percentDone']);
    expect(parseCsv(part.content.toString('utf8'))[2]).toEqual(['5', '']);
    await close();
  });

  test('shows a date that is less precise than the interval, and says so', async () => {
    const { page, close } = await explore('?dataset=plans&where=startsOn:2018-06..2018-07');
    expect(await status(page).textContent()).toMatch(/not precise enough/);
    await close();
  });

  test('speaks Arabic from right to left, keeps ids in one piece and finds words in any spelling', async () => {
    const { page, complaints, close } = await explore('', 'ar/');
    await page.getByLabel('كلمات للبحث عنها في الأسطر').fill('معلومة');
    await page.waitForURL(/q=/);
    const found = await status(page).textContent();
    await page.getByLabel('كلمات للبحث عنها في الأسطر').fill('معلومه');
    await page.waitForTimeout(400);
    expect(await status(page).textContent()).toBe(found);
    expect(found).not.toContain('18 سطرا');
    await page.goto(`${session.origin}/ar/data/explore/?dataset=readings`);
    const id = page.locator('.explorer-table tbody th bdi[dir="ltr"]').first();
    expect(await id.innerText()).toMatch(/^\d{4}-\d{4}\/\d+$/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('leads from a row to its page and to its record', async () => {
    const { page, close } = await explore('?dataset=commitments&where=number:4');
    const links = page.locator('.explorer-table tbody td a');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/en/commitments/2018-2020/4/',
      '/data/latest/commitments/2018-2020/4.json',
    ]);
    await close();
  });

  test('can be worked by keyboard alone', async () => {
    const { page, close } = await explore('?dataset=commitments');
    await page.getByLabel('Filter a column').focus();
    await page.keyboard.type('Lead');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.explorer-filter').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL(/where=leadInstitution/);
    expect(await rowCount(page)).toBeLessThan(18);
    await page.locator('.explorer-table').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/sort=/);
    await close();
  });

  test.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility with filters and columns open (%s)',
    async (colorScheme) => {
      for (const [locale, viewport] of [
        ['', PHONE],
        ['ar/', { width: 320, height: 740 }],
        ['en/', { width: 1280, height: 900 }],
      ] as const) {
        const context = await session.browser.newContext({ viewport, colorScheme });
        await context.addInitScript(AXE_SCRIPT);
        const { page, complaints } = await openPage(
          session,
          context,
          `/${locale}data/explore/?dataset=commitments&where=percentDone:10..&where=evidence:none,not-stated,partial,complete&where=startsOn:2018..`,
        );
        await page.locator('.explorer-table tbody tr').first().waitFor();
        await page.locator('.explorer summary').click();
        expect(await violationsOn(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        expect(complaints).toEqual([]);
        await context.close();
      }
    },
  );
});

describe('the explorer without scripts', () => {
  test('is a list of all datasets with their pages and files', async () => {
    const { page, close } = await visit(session, '/data/explore/', { javaScriptEnabled: false });
    expect(await page.locator('[data-explorer]').isVisible()).toBe(false);
    expect(await page.getByText('il faut JavaScript').isVisible()).toBe(true);
    const listed = await page.locator('.dataset-list > li > p > a').count();
    const { datasets } = JSON.parse(readFileSync('dist/data/index.json', 'utf8')) as {
      datasets: readonly unknown[];
    };
    expect(listed).toBe(datasets.length);
    await close();
  });
});
