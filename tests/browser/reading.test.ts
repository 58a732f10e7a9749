import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openSession, PHONE, visit, type Session } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

test('the age of the reference day is counted in the browser', async () => {
  const { page, close } = await visit(session, '/');
  const years = new Date().getFullYear() - 2020;
  expect(await page.locator('[data-age-of]').first().textContent()).toMatch(
    new RegExp(`il y a (${String(years)}|${String(years - 1)}) ans`),
  );
  await close();
});

test('without scripts the day stands alone and the page reads whole', async () => {
  const { page, complaints, close } = await visit(session, '/ar/', { javaScriptEnabled: false });
  expect(complaints).toEqual([]);
  await page.locator('.board > li').first().waitFor();
  expect(await page.locator('.board > li').count()).toBe(18);
  expect(await page.locator('[data-age-of]').first().isVisible()).toBe(false);
  expect(await page.getByText('28 يناير 2020').first().isVisible()).toBe(true);
  await close();
});

describe('by keyboard', () => {
  test('the first stop leads to the content', async () => {
    const { page, close } = await visit(session, '/en/commitments/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await close();
  });

  test('the menu of a phone opens and closes, and its links lead on', async () => {
    const { page, close } = await visit(session, '/', { viewport: PHONE });
    const opener = page.locator('.masthead > .wrap > .menu-button');
    await opener.focus();
    await page.keyboard.press('Enter');
    const link = page.locator('#menu nav a').first();
    expect(await link.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await link.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await link.click();
    expect(new URL(page.url()).pathname).toBe('/commitments/');
    await close();
  });
});

test('switching the language stays on the page', async () => {
  const { page, close } = await visit(session, '/commitments/2018-2020/11/');
  await page.getByRole('link', { name: 'العربية' }).click();
  expect(new URL(page.url()).pathname).toBe('/ar/commitments/2018-2020/11/');
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await page.getByRole('link', { name: 'English' }).click();
  expect(new URL(page.url()).pathname).toBe('/en/commitments/2018-2020/11/');
  await close();
});

test('a page that does not exist answers 404 in the language of its address', async () => {
  for (const [path, lang] of [
    ['/rien/', 'fr'],
    ['/ar/nothing/', 'ar'],
    ['/en/nothing/', 'en'],
  ] as const) {
    const { page, close } = await visit(session, path);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.evaluate(() => performance.getEntriesByType('navigation')[0])).toMatchObject({
      responseStatus: 404,
    });
    await close();
  }
});

test('bars grow from the right in Arabic', async () => {
  const edges = async (path: string) => {
    const { page, close } = await visit(session, path);
    const row = page.locator('.board > li').first();
    const track = await row.locator('.bar-track').boundingBox();
    const done = await row.locator('.bar-done').boundingBox();
    await close();
    if (!track || !done) throw new Error('the first row has no bar');
    return { left: done.x - track.x, right: track.x + track.width - (done.x + done.width) };
  };
  const french = await edges('/');
  expect(french.left).toBeCloseTo(0, 0);
  expect(french.right).toBeGreaterThan(10);
  const arabic = await edges('/ar/');
  expect(arabic.right).toBeCloseTo(0, 0);
  expect(arabic.left).toBeGreaterThan(10);
});

describe('what a reader can do with a page', () => {
  const PAGE = '/ar/commitments/2018-2020/4/';

  test('is to report an error of it, to ask about it, and to send its address on by mail, without scripts too', async () => {
    const { page, close } = await visit(session, PAGE, { javaScriptEnabled: false });
    const form = `/ar/feedback/?page=${PAGE}`;
    expect(await page.locator(`a[href="${form}&about=error"]`).isVisible()).toBe(true);
    expect(await page.locator(`a[href="${form}&about=question"]`).isVisible()).toBe(true);
    const mail = await page.locator('a[href^="mailto:?"]').last().getAttribute('href');
    expect(new URL(mail ?? '').searchParams.get('body')).toMatch(
      new RegExp(`^https?://.*${PAGE}$`),
    );
    expect(await page.locator('[data-share], [data-print-page]').first().isVisible()).toBe(false);
    await close();
  });

  test('is to print it, and to share it by the sheet of the system where there is one', async () => {
    const { page, complaints, close } = await visit(session, PAGE);
    expect(await page.locator('[data-print-page]').isVisible()).toBe(true);
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = 'yes';
      };
    });
    await page.locator('[data-print-page]').click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
    await close();
    const phone = await session.browser.newContext({ viewport: PHONE });
    await phone.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (shared: ShareData) => {
          document.body.dataset.shared = `${shared.title ?? ''} ${shared.url ?? ''}`;
          return Promise.resolve();
        },
      });
    });
    const opened = await openPage(session, phone, PAGE);
    await opened.page.locator('[data-share]').click();
    expect(await opened.page.locator('body').getAttribute('data-shared')).toMatch(
      new RegExp(`\\S .*${PAGE}$`),
    );
    expect([...complaints, ...opened.complaints]).toEqual([]);
    await phone.close();
  });
});
