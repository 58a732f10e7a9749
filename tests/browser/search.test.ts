/** The search as readers use it: the box of every page, the page of results, and what is marked where they lead. */
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE_SCRIPT, violationsOn } from './accessibility.ts';
import { openSession, PHONE, visit, type Session } from './session.ts';

let session: Session;
beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session.close());

const status = (page: Page) => page.locator('[data-list-status]');
const results = (page: Page) => page.locator('[data-search-results]');
const query = (page: Page) => new URL(page.url()).search;

/** Waits until the results of what was asked last are there. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(200);
  await page.locator('[data-search-results][aria-busy="false"]').waitFor();
  await page.locator('[data-search-results] :is(h2, li, .notice)').first().waitFor();
}

const LANGUAGES = [
  {
    path: '/search/',
    words: 'données ouvertes',
    first: '/commitments/2018-2020/4/',
    kind: 'Type',
    sort: 'Trier par',
    refine: 'Affiner',
    said: /^\d+ résultats?$/,
    none: 'Aucun résultat',
  },
  {
    path: '/ar/search/',
    words: 'المعطيات المفتوحة',
    first: '/ar/commitments/2018-2020/4/',
    kind: 'النوع',
    sort: 'ترتيب حسب',
    refine: 'تصفية',
    said: /^(?:نتيجة واحدة|نتيجتان|\d+ (?:نتائج|نتيجة))$/,
    none: 'لا نتائج',
  },
  {
    path: '/en/search/',
    words: 'open data',
    first: '/en/commitments/2018-2020/4/',
    kind: 'Kind',
    sort: 'Sort by',
    refine: 'Filter',
    said: /^\d+ results?$/,
    none: 'No results',
  },
] as const;

describe.each(LANGUAGES)(
  'the search page $path',
  ({ path, words, first, kind, sort, refine, said, none }) => {
    test('finds what is typed, says how much, and keeps it in the address', async () => {
      const { page, complaints, close } = await visit(session, path);
      const box = page.getByRole('searchbox');
      await box.pressSequentially(words);
      await settled(page);
      const links = results(page).locator('.entry-title a');
      const found = await links.evaluateAll((all) =>
        all.map((link) => link.getAttribute('href') ?? ''),
      );
      expect(found.slice(0, 3).map((href) => href.split('?')[0])).toContain(first);
      await expect.poll(() => status(page).textContent()).toMatch(said);
      // The accessibility tree has it as a status, which is read aloud when it changes.
      expect(await page.getByRole('status').first().textContent()).toMatch(said);
      expect(await results(page).locator('mark').count()).toBeGreaterThan(0);
      await expect.poll(() => new URLSearchParams(query(page)).get('q')).toBe(words);
      expect(await page.title()).toMatch(new RegExp(`^${words} – `));
      expect(complaints).toEqual([]);
      await close();
    });

    test('narrows by a filter with its count, sorts, goes back, and shows the same to whoever gets the address', async () => {
      const { page, complaints, close } = await visit(
        session,
        `${path}?q=${encodeURIComponent(words)}`,
      );
      await settled(page);
      const all = await status(page).textContent();
      await page.getByText(refine, { exact: true }).click();
      const field = page.getByRole('combobox', { name: kind, exact: true });
      await expect
        .poll(() => field.locator('option[value="commitment"]').textContent())
        .toMatch(/\(\d+\)$/);
      const [, count] =
        /\((\d+)\)$/.exec(
          (await field.locator('option[value="commitment"]').textContent()) ?? '',
        ) ?? [];
      await field.selectOption('commitment');
      await settled(page);
      expect(query(page)).toContain('kind=commitment');
      expect(await results(page).locator('.entry-title').count()).toBe(Math.min(10, Number(count)));
      const narrowed = await status(page).textContent();

      await page.getByRole('combobox', { name: sort }).selectOption('newest');
      await settled(page);
      expect(query(page)).toContain('sort=newest');

      const copy = await visit(session, new URL(page.url()).pathname + query(page));
      await settled(copy.page);
      await expect.poll(() => status(copy.page).textContent()).toBe(narrowed);
      // The filters stay closed; what is in force stands beside the results.
      expect(await copy.page.locator('#refine[open]').count()).toBe(0);
      expect(await copy.page.locator('[data-list-chips] a').count()).toBe(2);
      await copy.page.getByText(refine, { exact: true }).click();
      expect(await copy.page.getByRole('combobox', { name: sort }).inputValue()).toBe('newest');
      await copy.close();

      await page.goBack();
      await page.goBack();
      await settled(page);
      await expect.poll(() => status(page).textContent()).toBe(all);
      expect(query(page)).not.toContain('kind=');
      expect(complaints).toEqual([]);
      await close();
    });

    test('helps where nothing is found', async () => {
      const { page, complaints, close } = await visit(session, `${path}?q=xyzzyq`);
      await settled(page);
      expect(await results(page).getByRole('heading', { name: none }).count()).toBe(1);
      expect(await results(page).locator('.notice').textContent()).toContain('xyzzyq');
      expect(await results(page).locator('[data-search-link]').count()).toBe(0);
      expect(await page.locator('nav[aria-labelledby="lists"] a').count()).toBeGreaterThan(10);
      expect(complaints).toEqual([]);
      await close();
    });

    test('says how much the same words find without the filters that leave nothing', async () => {
      const asked = new URLSearchParams({ kind: 'blocker', q: words }).toString();
      const { page, complaints, close } = await visit(session, `${path}?${asked}`);
      await settled(page);
      const wider = results(page).locator('[data-search-link]');
      await wider.waitFor();
      const said = await wider.textContent();
      await wider.click();
      await settled(page);
      expect(new URLSearchParams(query(page)).get('kind')).toBeNull();
      await expect.poll(() => status(page).textContent()).toMatch(/\d/);
      expect(said).toContain(await status(page).textContent());
      expect(complaints).toEqual([]);
      await close();
    });

    test('has nothing that axe finds, with results on a phone', async () => {
      const { page, close } = await visit(session, `${path}?q=${encodeURIComponent(words)}`, {
        viewport: PHONE,
      });
      await page.addInitScript(AXE_SCRIPT);
      await page.reload();
      await settled(page);
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
      await close();
    });
  },
);

describe('results', () => {
  test('in another language are offered where the page has none', async () => {
    const { page, complaints, close } = await visit(
      session,
      `/search/?q=${encodeURIComponent('الشكايات')}`,
    );
    await settled(page);
    const arabic = results(page).locator('[lang="ar"]').first();
    await arabic.waitFor();
    expect(await arabic.getAttribute('dir')).toBe('rtl');
    expect(await arabic.locator('h3 a').getAttribute('href')).toMatch(/^\/ar\/search\/\?q=/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('lead to a page that marks what was asked, and gives it up', async () => {
    const { page, complaints, close } = await visit(session, '/search/?q=archives');
    await settled(page);
    await results(page).locator('.entry-title a').first().click();
    await page.locator('.mark-bar').waitFor();
    const marks = page.locator('main mark');
    const count = await marks.count();
    expect(count).toBeGreaterThan(1);
    await expect
      .poll(() => page.locator('.mark-bar [role="status"]').textContent())
      .toBe(`${String(count)} passages surlignés`);
    for (const text of await marks.allTextContents())
      expect(text.toLowerCase()).toContain('archiv');
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).not.toContain('mark=');
    const said = await page.locator('h1').textContent();
    await page.locator('.mark-bar button').click();
    expect(await marks.count()).toBe(0);
    expect(query(page)).toBe('');
    expect(await page.locator('h1').textContent()).toBe(said);
    expect(complaints).toEqual([]);
    await close();
  });

  test('inside a page lead to their anchor', async () => {
    const { page, close } = await visit(session, '/search/?q=planning%20des%207%20r%C3%A9gions');
    await settled(page);
    await results(page).locator('.entry-title a').first().click();
    await page.locator('.mark-bar').waitFor();
    expect(new URL(page.url()).hash).toBe('#point-seven-regions-schedule');
    expect(await page.locator('#point-seven-regions-schedule').isVisible()).toBe(true);
    await expect
      .poll(() => page.locator('.mark-bar').evaluate((bar) => bar.getBoundingClientRect().bottom))
      .toBe(page.viewportSize()?.height);
    await close();
  });

  test('move nothing in the page that they lead to, and say what they mark where they lead', async () => {
    const place = async (query: string) => {
      const { page, close } = await visit(session, `/commitments/2018-2020/4/${query}`);
      if (query !== '') await page.locator('.mark-bar').waitFor();
      const box = await page.locator('h1').boundingBox();
      await close();
      return box?.y;
    };
    expect(await place('?mark=données')).toBe(await place(''));
  });

  test('from the newest on are one list, each with what it is', async () => {
    const { page, close } = await visit(session, '/search/?q=archives&sort=newest');
    await settled(page);
    expect(await results(page).locator('h2').count()).toBe(0);
    const items = results(page).locator('.ruled > li');
    expect(await items.count()).toBe(10);
    expect(await results(page).locator('.ruled > li > .entry-meta').count()).toBe(10);
    await results(page).getByRole('button', { name: 'Afficher la suite' }).click();
    await expect.poll(() => items.count()).toBeGreaterThan(10);
    const place = await items
      .nth(10)
      .locator('.entry-title a')
      .evaluate((one) => one === document.activeElement);
    expect(place).toBe(true);
    await close();
  });
});

describe('the filters', () => {
  test('keep their place in the address when one is chosen right after typing', async () => {
    const { page, close } = await visit(session, '/search/');
    await page.getByText('Affiner', { exact: true }).click();
    await page.getByRole('searchbox').fill('archives');
    await page.getByRole('combobox', { name: 'Type', exact: true }).selectOption('commitment');
    await page.waitForTimeout(500);
    expect(query(page)).toBe('?kind=commitment&q=archives');
    await close();
  });

  test('count nothing any more once nothing is asked', async () => {
    const { page, close } = await visit(session, '/search/?q=archives');
    await settled(page);
    await page.getByText('Affiner', { exact: true }).click();
    const option = page.locator('#filter-kind option[value="edition"]');
    await expect.poll(() => option.textContent()).toBe('Semaines du gouvernement ouvert (0)');
    expect(await option.isDisabled()).toBe(true);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => option.textContent()).toBe('Semaines du gouvernement ouvert');
    expect(await option.isDisabled()).toBe(false);
    await close();
  });

  test('load their part of the index when they are opened, and not before', async () => {
    const { page, close } = await visit(session, '/search/?q=archives&kind=commitment');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await settled(page);
    expect(asked.filter((url) => url.includes('.pf_filter'))).toEqual([]);
    await page.getByText('Affiner', { exact: true }).click();
    await expect
      .poll(() => asked.filter((url) => url.includes('.pf_filter')).length)
      .toBeGreaterThan(0);
    await close();
  });
});

describe('the box of every page', () => {
  test('loads nothing before it is used', async () => {
    const { page, close } = await visit(session, '/commitments/');
    const asked: string[] = [];
    page.on('request', (request: Request) => asked.push(request.url()));
    await page.reload();
    await page.locator('#site-search').focus();
    await page.waitForTimeout(300);
    expect(asked.filter((url) => /search-index|engine|suggestions|pagefind/.test(url))).toEqual([]);
    await close();
  });

  test('is reached with a key, suggests as one types, and is left by the arrow keys and Enter', async () => {
    const { page, complaints, close } = await visit(session, '/ar/meetings/');
    await page.addInitScript(AXE_SCRIPT);
    await page.reload();
    await page.keyboard.press('/');
    const box = page.getByRole('combobox').or(page.getByRole('searchbox')).first();
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('الشفاف');
    const list = page.getByRole('listbox');
    await list.waitFor();
    const options = page.getByRole('option');
    expect(await options.count()).toBeGreaterThan(2);
    expect(await page.locator('form[data-search] [role="status"]').textContent()).toMatch(/اقتراح/);
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await violationsOn(page)).toEqual([]);

    await page.keyboard.press('ArrowDown');
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    expect(await box.getAttribute('aria-activedescendant')).toBe(
      await options.first().getAttribute('id'),
    );
    await page.keyboard.press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await box.inputValue()).toBe('الشفاف');

    await page.keyboard.type('ية');
    await list.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.includes('/meetings/'));
    expect(complaints).toEqual([]);
    await close();
  });

  test('opens the menu of a phone for the key, and leads to all results', async () => {
    const { page, complaints, close } = await visit(session, '/en/', { viewport: PHONE });
    await page.keyboard.press('/');
    await page.locator('#site-search').waitFor({ state: 'visible' });
    await page.keyboard.type('budget');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=budget');
    await settled(page);
    expect(await status(page).textContent()).toMatch(/results?$/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('shows all suggestions in the menu of a phone, which stays open when they are closed', async () => {
    const { page, close } = await visit(session, '/commitments/', { viewport: PHONE });
    await page.keyboard.press('/');
    await page.keyboard.type('archiv');
    const list = page.getByRole('listbox');
    await list.waitFor();
    await expect.poll(() => list.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
    const [menu, last] = await Promise.all([
      page.locator('#menu').boundingBox(),
      page.getByRole('option').last().boundingBox(),
    ]);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(
      (menu?.y ?? 0) + (await page.locator('#menu').evaluate((one) => one.scrollHeight)),
    );
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await page.locator('#site-search').isVisible()).toBe(true);
    await close();
  });

  test('can be reached with the key on the page of the search too, until the key is turned off', async () => {
    const { page, close } = await visit(session, '/search/');
    const box = page.getByRole('searchbox');
    const hasFocus = () => box.evaluate((one) => one === document.activeElement);
    await page.keyboard.press('/');
    expect(await hasFocus()).toBe(true);
    await page.getByRole('checkbox', { name: /touche/ }).uncheck();
    await page.keyboard.press('/');
    expect(await hasFocus()).toBe(false);
    await page.goto(`${session.origin}/ar/about/`);
    await page.keyboard.press('/');
    expect(
      await page.locator('#site-search').evaluate((one) => one === document.activeElement),
    ).toBe(false);
    await page.goto(`${session.origin}/search/`);
    await page.getByRole('checkbox', { name: /touche/ }).check();
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await hasFocus()).toBe(true);
    await close();
  });

  test('leaves the key to fields', async () => {
    const { page, close } = await visit(session, '/en/search/');
    await page.getByRole('searchbox').fill('31');
    await page.keyboard.press('/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('31/');
    await close();
  });
});

describe('where something is in the way', () => {
  test('a slow network is told, and the results come', async () => {
    const { page, close } = await visit(session, '/search/');
    await page.route('**/*.pf_meta', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.getByRole('searchbox').fill('archives');
    await expect.poll(() => status(page).textContent()).toBe('Recherche en cours…');
    await expect.poll(() => status(page).textContent(), { timeout: 10_000 }).toMatch(/résultats$/);
    await close();
  });

  test('scripts on their way are no scripts refused: the box is there, and nothing is said against it', async () => {
    const { page, close } = await visit(session, '/about/');
    await page.route('**/*.js', () => undefined);
    await page.goto(`${session.origin}/ar/search/?q=budget`, { waitUntil: 'commit' });
    await page.getByRole('searchbox').waitFor();
    await page.locator('footer').waitFor();
    expect(await page.getByText('JavaScript').isVisible()).toBe(false);
    await close();
  });

  test('a browser without WebAssembly gets a clear word and the lists', async () => {
    const { page, close } = await visit(session, '/about/');
    await page.route('**/en/search/**', async (route) => {
      const response = await route.fetch();
      const without = (policy: string) => policy.replaceAll("'wasm-unsafe-eval'", '');
      const headers = response.headers();
      const policy = headers['content-security-policy'];
      await route.fulfill({
        response,
        headers: { ...headers, ...(policy && { 'content-security-policy': without(policy) }) },
        body: without(await response.text()),
      });
    });
    await page.goto(`${session.origin}/en/search/?q=budget`);
    await results(page).locator('.notice').waitFor();
    expect(await results(page).getByRole('alert').textContent()).toContain('WebAssembly');
    expect(await page.locator('nav[aria-labelledby="lists"] a').count()).toBeGreaterThan(10);
    await close();
  });

  test('an index that does not come is told, and tried again', async () => {
    const { page, close } = await visit(session, '/ar/search/');
    await page.route('**/search-index/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('الأرشيف');
    const retry = results(page).getByRole('button');
    await retry.waitFor();
    expect(await results(page).locator('.notice').textContent()).toContain('فهرس البحث');
    await page.unroute('**/search-index/**');
    await retry.click();
    await expect.poll(() => results(page).locator('.entry-title').count()).toBeGreaterThan(0);
    await close();
  });

  test('a browser without scripts gets the lists', async () => {
    const { page, close } = await visit(session, '/search/?q=budget', { javaScriptEnabled: false });
    expect(await page.getByText('La recherche demande JavaScript').isVisible()).toBe(true);
    expect(await page.locator('[data-search-panel]').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Plan du site' }).first().isVisible()).toBe(true);
    await close();
  });
});
