import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSession, PHONE, placeOf, visit, type Session } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const numbers = (page: Page) => page.locator('.board > li:visible .board-number').allTextContents();
const query = (page: Page) => new URL(page.url()).search;

describe('the list of commitments with its script', () => {
  test('narrows by several filters at once, says how many are left, and keeps all of it in the address', async () => {
    const { page, complaints, close } = await visit(session, '/en/commitments/');
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('open-data');
    expect(await numbers(page)).toEqual(['4', '5', '6']);
    await page.getByRole('combobox', { name: 'Reported or not' }).selectOption('no');
    expect(await numbers(page)).toEqual(['5']);
    expect(await page.getByRole('status').textContent()).toBe('1 commitment shown of 18');
    expect(query(page)).toBe('?theme=open-data&reported=no');

    await page.getByRole('link', { name: 'Remove the filter: Open Data' }).click();
    expect(await numbers(page)).toEqual(['5', '7', '12', '14', '15']);
    expect(query(page)).toBe('?reported=no');
    expect(
      await page.getByRole('status').evaluate((status) => status === document.activeElement),
    ).toBe(true);

    await page.goBack();
    expect(await numbers(page)).toEqual(['5']);
    await page.goBack();
    expect(await numbers(page)).toEqual(['4', '5', '6']);
    await page.getByRole('link', { name: 'Back to the whole list' }).click();
    expect(await numbers(page)).toHaveLength(18);
    expect(query(page)).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });

  test('opens as the address says, what was not reported last', async () => {
    const { page, close } = await visit(
      session,
      '/ar/commitments/?sort=least-progress&theme=open-data&colour=red',
    );
    expect(await numbers(page)).toEqual(['4', '6', '5']);
    expect(await page.locator('.chips a').allInnerTexts()).toHaveLength(1);
    await close();
  });

  test('finds words without their accents, and says so when there is nothing', async () => {
    const { page, close } = await visit(session, '/commitments/');
    await page.getByRole('main').getByRole('searchbox').fill('integrite');
    expect(await numbers(page)).toEqual(['7']);
    await page.waitForURL(/\?q=integrite$/);
    await page.getByRole('main').getByRole('searchbox').fill('xyz');
    expect(await numbers(page)).toEqual([]);
    expect(await page.getByRole('status').textContent()).toContain('Aucun engagement');
    await close();
  });

  test('gives the selection as a file, empty where nothing was reported', async () => {
    const { page, complaints, close } = await visit(session, '/en/commitments/?theme=open-data');
    const arriving = page.waitForEvent('download');
    await page.getByRole('button', { name: /CSV/ }).click();
    const download = await arriving;
    expect(download.suggestedFilename()).toBe('commitments-en.csv');
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines[0]).toBe('id,plan,number,title_en,percentDone,observedOn,leadInstitution_en');
    expect(lines.slice(1, -1).map((line) => line.split(',')[0])).toEqual([
      '2018-2020/4',
      '2018-2020/5',
      '2018-2020/6',
    ]);
    expect(lines[1]).toContain(',64,2020-01-28,');
    expect(lines[2]).toContain(',,,');
    expect(complaints).toEqual([]);
    await close();
  });

  test('moves nothing when the form appears, on a phone and on a desk', async () => {
    for (const options of [{ viewport: PHONE }, {}]) {
      const place = (javaScriptEnabled: boolean) =>
        placeOf(session, '/commitments/', '.board > li', { ...options, javaScriptEnabled });
      expect(await place(true)).toBe(await place(false));
    }
  });
});

describe('the list of commitments without scripts', () => {
  test('is whole, and each value of a filter leads to its page', async () => {
    const { page, close } = await visit(session, '/commitments/', { javaScriptEnabled: false });
    expect(await numbers(page)).toHaveLength(18);
    expect(await page.getByRole('main').getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: /CSV/ }).isVisible()).toBe(false);
    await page.locator('#refine > summary').click();
    await page.getByRole('link', { name: 'Non renseignés', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/commitments/by/reported/no/');
    expect(await numbers(page)).toEqual(['5', '7', '12', '14', '15']);
    await close();
  });
});
