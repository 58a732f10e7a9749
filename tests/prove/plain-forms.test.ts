/** The forms of texts and choices in a browser, on the demo, which has a mailbox and no receiving end, and on the own site, which is not declared. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORM_WORDS } from '../../src/i18n/forms/words.ts';
import { localisedPath } from '../../src/i18n/routing.ts';
import { LOCALES, type Locale } from '../../src/site.ts';
import { AXE_SCRIPT, violationsOn } from '../browser/accessibility.ts';
import { DESK, openPage, openSession, PHONE, type Session } from '../browser/session.ts';

const FORM = '/requests/propose/';

let demo: Session;
let own: Session;
beforeAll(async () => {
  demo = await openSession('.build/demo');
  own = await openSession();
});
afterAll(async () => {
  await demo.close();
  await own.close();
});

async function openForm(
  session: Session,
  locale: Locale,
  query = '',
  isPhone = false,
  form = FORM,
) {
  const context = await session.browser.newContext({ viewport: isPhone ? PHONE : DESK });
  await context.addInitScript(AXE_SCRIPT);
  const path = `${localisedPath(locale, form)}${query}`;
  return { context, ...(await openPage(session, context, path)) };
}

const QUESTION: Readonly<Record<Locale, string>> = {
  fr: 'À quelle date la licence sera-t-elle publiée ?',
  ar: 'متى ستنشر الرخصة؟',
  en: 'When will the licence be published?',
};

describe.each(LOCALES)('in %s', (locale) => {
  const words = FORM_WORDS[locale].plain['information-request'];

  test('what is missing is told beside the fields and summed up, and nothing is lost on reload', async () => {
    const { page, context, complaints } = await openForm(demo, locale, '', true);
    await page.locator('#field-askedBy').fill('x');
    await page.locator('[data-form-submit]').click();
    const told = await page.locator('.error-summary a').allTextContents();
    expect(told.map((text) => text.trim())).toEqual(
      ['commitment', 'question', 'contactName', 'contactEmail'].map((name) => words.missing[name]),
    );
    await page.locator('.error-summary a').nth(1).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-question');
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('#field-question').fill(QUESTION[locale]);
    await page.reload();
    expect(await page.locator('#field-question').inputValue()).toBe(QUESTION[locale]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a link says which commitment it is about, and the message holds everything that was filled in', async () => {
    const { page, context, complaints } = await openForm(
      demo,
      locale,
      '?commitment=demo-2025-2027%2F1',
    );
    expect(await page.locator('#field-commitment').inputValue()).toBe('demo-2025-2027/1');
    await page.locator('#field-question').fill(QUESTION[locale]);
    await page.locator('#field-askedBy').fill('Lighthouse keepers');
    await page.locator('#field-contactName').fill('CANARY PERSON');
    await page.locator('#field-contactEmail').fill('canary@person.example');
    await page.locator('#field-contactEmail').press('Enter');
    await page.locator('[data-form-ready]').waitFor();
    const message = (await page.locator('[data-form-message]').textContent()) ?? '';
    const reference =
      (await page.locator('[data-form-ready] [data-form-reference]').textContent()) ?? '';
    expect(reference).toMatch(/^Q-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    for (const said of [
      reference,
      QUESTION[locale],
      '(demo-2025-2027/1)',
      'Lighthouse keepers',
      'canary@person.example',
    ]) {
      expect(message).toContain(said);
    }
    const mail = new URL((await page.locator('[data-form-mail]').getAttribute('href')) ?? '');
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(message);
    const file = (await page.locator('[data-form-file]').getAttribute('href')) ?? '';
    expect(decodeURIComponent(file)).toContain(
      `src/content/requests/${reference.toLowerCase()}/request.yaml`,
    );
    expect(file).not.toMatch(/canary/i);
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a site whose operator has declared nothing says so, and asks for nothing', async () => {
    const { page, context, complaints } = await openForm(own, locale);
    expect(await page.locator('main form, main input').count()).toBe(0);
    expect(await page.locator('main .notice').textContent()).toContain(FORM_WORDS[locale].notOpen);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('an error is reported with the page that it is on, to a mailbox, without saying who writes', async () => {
    const { page, context, complaints } = await openForm(
      demo,
      locale,
      '?page=/ar/corrections/%23history&about=error',
      true,
      '/feedback/',
    );
    expect(await page.locator('#field-about').inputValue()).toBe('error');
    expect(await page.locator('#field-page').inputValue()).toBe(
      `${demo.origin}/ar/corrections/#history`,
    );
    await page.locator('#field-text').fill(QUESTION[locale]);
    await page.locator('[data-form-submit]').click();
    await page.locator('[data-form-ready]').waitFor();
    const message = (await page.locator('[data-form-message]').textContent()) ?? '';
    expect(message).toContain(`${demo.origin}/ar/corrections/#history`);
    expect(message).toContain(QUESTION[locale]);
    expect(message).not.toContain(FORM_WORDS[locale].plain.feedback.sections.contact);
    expect(await violationsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a link cannot put a page of another site into the form', async () => {
    const query = '?page=https://elsewhere.invalid/';
    const { page, context } = await openForm(demo, locale, query, true, '/feedback/');
    expect(await page.locator('#field-page').inputValue()).toBe('');
    await context.close();
  });
});
