/** The forum of the demo: a topic of 500 posts, posts in other languages than the page, a hostile one, and the way to an answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POSTS_A_PAGE } from '../../../src/domain/forum.ts';
import { words } from '../../../src/i18n/words.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../src/site.ts';
import { AXE_SCRIPT, violationsOn } from '../../browser/accessibility.ts';
import { DESK, openPage, openSession, PHONE, visit, type Session } from '../../browser/session.ts';
import { pageAt, pages, SITE_FOLDER } from '../../site/site.ts';

/** Bytes of HTML, as they are before they are compressed. */
const MOST_BYTES = 150_000;
const LONG = '/forum/five-hundred-posts/';

interface PostRow {
  readonly topic: string;
  readonly key: string;
  readonly lang: string;
}

const posts = (
  JSON.parse(
    readFileSync(join(SITE_FOLDER, 'data/latest/posts.json'), 'utf8'),
  ) as readonly PostRow[]
).filter(({ topic }) => topic === 'five-hundred-posts');
const inLanguage = (locale: Locale, path: string) =>
  locale === DEFAULT_LOCALE ? path : `/${locale}${path}`;

let session: Session;
beforeAll(async () => {
  session = await openSession(SITE_FOLDER);
});
afterAll(() => session.close());

describe('a topic of 500 posts', () => {
  const own = pages.filter(({ key }) => key.startsWith(LONG));

  test('weighs 150 kB of HTML a page at most', () => {
    expect(posts).toHaveLength(500);
    expect(own).toHaveLength((500 / POSTS_A_PAGE) * LOCALES.length);
    const heavy = own.map(({ path, html }) => [path, Buffer.byteLength(html)] as const);
    console.log(
      `the heaviest weighs ${String(Math.max(...heavy.map(([, bytes]) => bytes)))} bytes`,
    );
    expect(heavy.filter(([, bytes]) => bytes > MOST_BYTES)).toEqual([]);
  });

  test('shows each post once in each language, at its place, in its own language and direction', () => {
    for (const locale of LOCALES) {
      const shown = own
        .filter((page) => page.locale === locale)
        .toSorted((one, other) => one.path.localeCompare(other.path, 'en', { numeric: true }))
        .flatMap(({ root }) => root.querySelectorAll('article'));
      expect(shown.map((article) => article.id)).toEqual(posts.map(({ key }) => `post-${key}`));
      const tags = shown.map((article) => {
        const prose = article.querySelector('.prose');
        return [prose?.getAttribute('lang'), prose?.getAttribute('dir')];
      });
      expect(tags).toEqual(posts.map(({ lang }) => [lang, lang === 'ar' ? 'rtl' : 'ltr']));
    }
  });

  test('says at an answer what it answers, and there what answers it, also across pages', () => {
    const articles = own.flatMap(({ path, root }) =>
      root.querySelectorAll('article').map((article) => ({ path, article })),
    );
    const links = articles.flatMap(({ path, article }) =>
      article
        .querySelectorAll('.post-links a[href*="#post-"]')
        .map((link) => new URL(link.getAttribute('href') ?? '', `http://x${path}`))
        .map(({ pathname, hash }) => `${path}#${article.id} ${pathname}${hash}`),
    );
    const there = new Set(links);
    expect(links.length).toBeGreaterThan(1000);
    // Whoever is led to is led back from.
    const oneWay = links.filter((link) => !there.has(link.split(' ').toReversed().join(' ')));
    expect(oneWay).toEqual([]);
    expect(
      links.some((link) => new Set(link.split(' ').map((end) => end.split('#')[0])).size === 2),
    ).toBe(true);
  });
});

async function examine(path: string, isPhone: boolean) {
  const context = await session.browser.newContext({ viewport: isPhone ? PHONE : DESK });
  await context.addInitScript(AXE_SCRIPT);
  const { page, complaints } = await openPage(session, context, path);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const violations = await violationsOn(page);
  await context.close();
  return { complaints, overflow, violations };
}

describe.each([LONG, '/forum/harbour-words/', '/forum/hostile/', '/forum/forum-rules/', '/forum/'])(
  '%s',
  (path) => {
    test.each(LOCALES)(
      'is accessible in %s on a phone and on a desk, and complains of nothing',
      async (locale) => {
        for (const isPhone of [true, false]) {
          expect(await examine(inLanguage(locale, path), isPhone)).toEqual({
            complaints: [],
            overflow: 0,
            violations: [],
          });
        }
      },
    );
  },
);

describe('a hostile post', () => {
  test('runs nothing, loads nothing, brings no element, and leaves the outline of the page as it is', async () => {
    const { page, complaints, close } = await visit(session, '/forum/hostile/');
    const { root } = pageAt('/forum/hostile/');
    expect(await page.title()).not.toBe('ran');
    expect(complaints).toEqual([]);
    const [hostile, after] = root.querySelectorAll('article');
    expect(
      hostile?.querySelectorAll('script, img, style, iframe, [style], [onerror], [id=main]'),
    ).toEqual([]);
    const links = hostile?.querySelectorAll('.prose a[href]') ?? [];
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('rel')])).toEqual([
      ['https://example.org/page', 'ugc nofollow'],
    ]);
    const outline = root
      .querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')
      .map(({ tagName }) => tagName);
    expect(outline.filter((name) => name === 'H1')).toHaveLength(1);
    expect(hostile?.querySelectorAll('.prose :is(h4, h5)')).toHaveLength(2);
    expect(after?.textContent).toContain("Le message d'avant");
    await close();
  });

  test('turns the letters of its own text round, and none outside of it', async () => {
    const { page, close } = await visit(session, '/forum/hostile/', { viewport: PHONE });
    const answer = page.locator('#post-p2 .post-links a').first();
    const [before, behind] = await answer.evaluate((link) => {
      const at = (text: string) => {
        const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const index = node.textContent?.indexOf(text) ?? -1;
          if (index < 0) continue;
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          return range.getBoundingClientRect();
        }
        throw new Error(`no ${text}`);
      };
      const [first, last] = [at('(p1'), at('p1)')];
      return [first.x, last.x];
    });
    expect(before).toBeLessThan(behind);
    await close();
  });
});

test('a hidden post keeps its place and its anchor, and leads to the log, which leads back', async () => {
  const { page, close } = await visit(session, '/ar/forum/harbour-words/#post-p3');
  const { forum } = words('ar');
  const hidden = page.locator('#post-p3');
  expect(await hidden.textContent()).toContain(forum.hidden);
  expect(await hidden.locator('.prose').count()).toBe(0);
  await hidden.getByRole('link', { name: forum.seeLog }).click();
  const row = page.locator(new URL(page.url()).hash);
  expect(await row.textContent()).toContain(words('ar').codes.moderationAct.hidden);
  await row.locator('a[href$="#post-p3"]').click();
  expect(new URL(page.url()).pathname).toBe('/ar/forum/harbour-words/');
  await close();
});

test('a closed topic says so above its posts, and offers no answer', () => {
  for (const locale of LOCALES) {
    const { root } = pageAt(inLanguage(locale, '/forum/forum-rules/'));
    expect(root.querySelector('main .notice')?.textContent).toContain(words(locale).forum.closed);
    expect(root.querySelectorAll('main a[href*="/forum/answer/"]')).toEqual([]);
  }
});

describe('the way to an answer', () => {
  const chosen = async (page: Page) => [
    await page.locator('#field-topic').inputValue(),
    await page.locator('#field-replyTo').inputValue(),
  ];

  test('leads by keyboard from a post to the form, which knows topic and post', async () => {
    const { page, complaints, close } = await visit(session, `${LONG}2/`, { viewport: PHONE });
    await page.locator('#post-p60 .post-links a[href*="replyTo="]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/forum\/answer\//);
    expect(await chosen(page)).toEqual(['five-hundred-posts', 'p60']);
    expect(complaints).toEqual([]);
    await close();
  });

  test('a link that names no post takes away what a draft has left, and one that names no topic leaves it', async () => {
    const { page, close } = await visit(session, '/forum/answer/?topic=harbour-words&replyTo=p2');
    await page.locator('#field-text').fill('Nous répondons.');
    await page.goto(`${session.origin}/forum/answer/?topic=five-hundred-posts`);
    expect(await chosen(page)).toEqual(['five-hundred-posts', '']);
    await page.goto(`${session.origin}/forum/answer/`);
    expect(await page.locator('#field-text').inputValue()).toBe('Nous répondons.');
    await close();
  });

  test('a link to a closed topic or with a key that is none fills in nothing', async () => {
    for (const query of ['?topic=forum-rules&replyTo=p1', '?topic=%3Cscript%3E']) {
      const { page, close } = await visit(session, `/forum/answer/${query}`);
      expect(await chosen(page)).toEqual(['', '']);
      await close();
    }
  });

  test('the message that is sent holds topic, post and text', async () => {
    const { page, close } = await visit(
      session,
      '/en/forum/answer/?topic=harbour-words&replyTo=p2',
    );
    await page.locator('#field-text').fill('We agree.');
    await page.locator('#field-author').fill('Lighthouse keepers');
    await page.locator('#field-contactName').fill('CANARY PERSON');
    await page.locator('#field-contactEmail').fill('canary@person.example');
    await page.locator('#field-contactEmail').press('Enter');
    await page.locator('[data-form-ready]').waitFor();
    const message = (await page.locator('[data-form-message]').textContent()) ?? '';
    for (const said of ['(harbour-words)', 'p2', 'We agree.', 'Lighthouse keepers']) {
      expect(message).toContain(said);
    }
    // A post is no file of its own.
    expect(await page.locator('[data-form-developers]').isVisible()).toBe(false);
    await close();
  });
});
