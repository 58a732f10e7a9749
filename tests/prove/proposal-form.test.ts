/** The form that sends a proposal, in a browser, on the demo: a call that is open on some days, a mailbox and no receiving end. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORM_WORDS } from '../../src/i18n/forms/words.ts';
import { pathFor } from '../../src/i18n/routing.ts';
import { LOCALES, type Locale } from '../../src/site.ts';
import { AXE_SCRIPT, violationsOn } from '../browser/accessibility.ts';
import { DESK, openPage, openSession, PHONE, type Session } from '../browser/session.ts';

let demo: Session;
beforeAll(async () => {
  demo = await openSession('.build/demo');
});
afterAll(() => demo.close());

/** @param day what the reader's clock says */
async function openForm(locale: Locale, day = '2026-07-01', isPhone = false) {
  const context = await demo.browser.newContext({ viewport: isPhone ? PHONE : DESK });
  await context.clock.install({ time: new Date(`${day}T10:00:00`) });
  await context.addInitScript(AXE_SCRIPT);
  const path = pathFor(locale, { kind: 'proposal-form', id: 'demo-2025-2027' });
  return { context, ...(await openPage(demo, context, path)) };
}

const TEXT: Readonly<Record<Locale, string>> = {
  fr: 'Des bancs dans chaque port.',
  ar: 'مقاعد في كل ميناء.',
  en: 'Benches in every port.',
};

describe.each(LOCALES)('in %s', (locale) => {
  const words = FORM_WORDS[locale].plain.proposal;

  test('what is missing is told beside the fields: an organisation, or its kind', async () => {
    const { page, context, complaints } = await openForm(locale, undefined, true);
    await page.locator('[data-form-submit]').click();
    const told = await page.locator('.error-summary a').allTextContents();
    expect(told.map((text) => text.trim())).toEqual(
      ['title', 'text', 'submittedByKind', 'contactName', 'contactEmail'].map(
        (name) => words.missing[name],
      ),
    );
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.locator('#field-submittedByOrganisation').fill('Embruns');
    await page.locator('[data-form-submit]').click();
    const left = await page.locator('.error-summary a').allTextContents();
    expect(left.map((text) => text.trim())).not.toContain(words.missing.submittedByKind);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the message and the file hold the proposal and the co-creation it is for', async () => {
    const { page, context, complaints } = await openForm(locale);
    await page.locator('#field-title').fill('Bancs [démo]');
    await page.locator('#field-text').fill(TEXT[locale]);
    await page.locator('#field-submittedByKind').selectOption('association');
    await page.locator('#field-contactName').fill('CANARY PERSON');
    await page.locator('#field-contactEmail').fill('canary@person.example');
    await page.locator('#field-contactEmail').press('Enter');
    await page.locator('[data-form-ready]').waitFor();
    const message = (await page.locator('[data-form-message]').textContent()) ?? '';
    const reference =
      (await page.locator('[data-form-ready] [data-form-reference]').textContent()) ?? '';
    expect(reference).toMatch(/^P-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    for (const said of [reference, TEXT[locale], '(demo-2025-2027)', '(association)']) {
      expect(message).toContain(said);
    }
    const file = decodeURIComponent(
      (await page.locator('[data-form-file]').getAttribute('href')) ?? '',
    );
    expect(file).toContain(`src/content/proposals/${reference.toLowerCase()}/proposal.yaml`);
    expect(file).toContain('submittedBy:\n  kind: "association"');
    expect(file).not.toMatch(/canary/i);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    ['not-yet', '2026-05-03'],
    ['open', '2026-05-04'],
    ['open', '2027-10-31'],
    ['closed', '2027-11-01'],
  ])('a reader for whom the call is %s is told so on %s', async (state, day) => {
    const { page, context, complaints } = await openForm(locale, day);
    expect(await page.locator('form.form').isVisible()).toBe(state === 'open');
    expect(await page.locator(`[data-form-when="${state}"] .notice`).first().isVisible()).toBe(
      true,
    );
    expect(complaints).toEqual([]);
    await context.close();
  });
});
