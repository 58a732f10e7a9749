/**
 * The form that registers events in a browser: on the demo, which has a mailbox and no receiving end, and on a site whose
 * operator has declared its forms and runs one.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { EventVocabulary } from '../../src/exchange/event-cells.ts';
import { EventColumns, NO_MAPPING } from '../../src/exchange/event-columns.ts';
import { judgeRow } from '../../src/exchange/event-registration.ts';
import { readEventFile } from '../../src/exchange/event-rows.ts';
import { FORM_WORDS } from '../../src/i18n/forms/words.ts';
import { eventRegistrations } from '../../src/receiving/event-registrations.ts';
import { createReceiver } from '../../src/receiving/receiver.ts';
import type { Registration } from '../../src/schema/registration.ts';
import { LANGUAGES, SITE, type Locale } from '../../src/site.ts';
import { readRoot } from '../../src/store/read-portal.ts';
import { AXE_SCRIPT, violationsOn } from '../browser/accessibility.ts';
import { openPage, openSession, type Session } from '../browser/session.ts';
import { freePort } from './hosting-servers.ts';
import { killGroup, openWorkshop, start, type Run } from './workshop.ts';

const FORM = 'open-gov-week/2027/register/';
/** While registration of the demo's week of 2027 is open. */
const OPEN = '2027-03-01T10:00:00';
const { portal } = readRoot('tests/demo');

let demo: Session;
beforeAll(async () => {
  demo = await openSession('.build/demo');
});
afterAll(() => demo.close());

const contexts: BrowserContext[] = [];
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

interface Opening {
  readonly locale?: Locale;
  readonly path?: string;
  readonly day?: string;
  readonly width?: number;
  readonly hasScripts?: boolean;
}

function address(locale: Locale, path = FORM): string {
  return `/${locale === 'fr' ? '' : `${locale}/`}${path}`;
}

async function openForm(session: Session, opening: Opening = {}) {
  const { locale = 'fr', path, day = OPEN, width = 1280, hasScripts = true } = opening;
  const context = await session.browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: hasScripts,
    locale: LANGUAGES[locale].tag,
  });
  contexts.push(context);
  if (hasScripts) {
    await context.clock.install({ time: day });
    await context.addInitScript(AXE_SCRIPT);
  }
  return { context, ...(await openPage(session, context, address(locale, path))) };
}

/** What has the focus: the id of a field, or what it belongs to. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return element.id === ''
      ? `${element.getAttribute('name') ?? ''}${element.className}`
      : element.id;
  });
}

/** Goes from field to field by the keyboard until one is reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 200; step++) {
    if (await page.evaluate((one) => document.activeElement?.matches(one) === true, selector))
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

interface Typed {
  readonly title: string;
  readonly description: string;
  readonly city: string;
  readonly organiser: string;
}

/** Fills in everything by the keyboard alone, and sends it. */
async function fillByKeyboard(
  page: Page,
  { title, description, city, organiser }: Typed,
): Promise<void> {
  const type = async (selector: string, text: string) => {
    await tabTo(page, selector);
    await page.keyboard.type(text);
  };
  const press = async (selector: string, key = 'Space') => {
    await tabTo(page, selector);
    await page.keyboard.press(key);
  };
  await type('#field-title', title);
  await tabTo(page, '#field-description');
  for (const [at, line] of description.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  await press('input[name="themes"][value="open-data"]');
  await press('input[name="themes"][value="budget"]');
  await press('summary', 'Enter');
  await press('input[name="commitments"][value="demo-2025-2027/2"]');
  await type('[name="start.day"]', '18');
  await type('[name="start.month"]', '5');
  await type('[name="start.year"]', '2027');
  await type('[name="start.hour"]', '10');
  await type('[name="start.minute"]', '30');
  await type('[name="end.hour"]', '12');
  await press('input[name="mode"]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '#field-region');
  const options = await page
    .locator('#field-region option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  for (let step = 0; step < options.indexOf('tide-bay'); step++)
    await page.keyboard.press('ArrowDown');
  await type('#field-city', city);
  await page.keyboard.press('Escape');
  await press('input[name="languages"][value="zgh"]');
  await press('input[name="audiences"][value="students"]');
  await type('#field-capacity', '80');
  await type('#field-registrationUrl', 'phare.example/inscription');
  await type('#field-organiserName', organiser);
  await tabTo(page, '#field-organiserKind');
  const kinds = await page
    .locator('#field-organiserKind option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  for (let step = 0; step < kinds.indexOf('association'); step++)
    await page.keyboard.press('ArrowDown');
  await type('#field-contactName', 'CANARY PERSON');
  await type('#field-contactEmail', 'canary@person.example');
  await type('#field-contactTelephone', '+212 600 000 000');
  await press('[data-form-submit]', 'Enter');
}

/** The same with less: what must be answered. */
async function fill(page: Page, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const fields = {
    title: 'Atelier',
    description: 'Un atelier.',
    'start.day': '18',
    'start.month': '5',
    'start.year': '2027',
    city: 'Baie-Claire',
    organiserName: 'Les Amis du Phare',
    contactName: 'CANARY PERSON',
    contactEmail: 'canary@person.example',
    ...more,
  };
  await page.locator('#field-region').selectOption('tide-bay');
  await page.locator('#field-organiserKind').selectOption('association');
  await page.locator('input[name="mode"]').first().check();
  for (const [name, text] of Object.entries(fields))
    await page.locator(`form.form [name="${name}"]`).fill(text);
}

/** The registrations in a file of the kind that an ending says, as the import reads them. */
async function imported(
  text: string,
  ending: string,
): Promise<readonly (Registration | undefined)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  try {
    const path = join(folder, `in.${ending}`);
    writeFileSync(path, text);
    const edition = portal.editions.find(({ id }) => id === '2027');
    if (!edition) throw new Error('no edition 2027');
    const { rows, dialect } = await readEventFile(path, new EventColumns());
    const vocabulary = new EventVocabulary(portal, NO_MAPPING);
    return rows.map((row) => {
      const { registration, flaws } = judgeRow(row, { edition, vocabulary, declared: {}, dialect });
      expect(flaws).toEqual([]);
      return registration;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const summaryTexts = (page: Page) => page.locator('.error-summary a').allInnerTexts();

const FILLED = {
  startsAt: '2027-05-18T10:30',
  endsAt: '2027-05-18T12:00',
  mode: 'hybrid',
  region: 'tide-bay',
  themes: ['open-data', 'budget'],
  commitments: ['demo-2025-2027/2'],
  languages: ['zgh'],
  audiences: ['students'],
  registrationUrl: 'https://phare.example/inscription',
  capacity: 80,
} as const;

const LANGUAGE_CASES: readonly (readonly [Locale, Typed])[] = [
  [
    'fr',
    {
      title: "L'atelier : données & phares « ouverts »",
      description: 'Première ligne : 10 h.\n\n• Deuxième ligne',
      city: 'Baie-Claire',
      organiser: 'Les Amis du Phare',
    },
  ],
  [
    'ar',
    {
      title: 'ورشة حول المعطيات المفتوحة: الجزء 2',
      description: 'السطر الأول\n\nالسطر الثاني: القاعة 3',
      city: 'المرسى',
      organiser: 'جمعية أصدقاء المنارة',
    },
  ],
];

describe('the form of the demo', () => {
  test.each(LANGUAGE_CASES)(
    'is filled in by keyboard alone in %s, and its message is read back to the same record',
    async (locale, typed) => {
      const { page, complaints } = await openForm(demo, { locale });
      await fillByKeyboard(page, typed);
      const ready = page.locator('[data-form-ready]');
      await ready.waitFor({ state: 'visible' });
      expect(await focused(page)).toContain('form-outcome');
      const message = (await page.locator('[data-form-message]').textContent()) ?? '';
      const { title, description, city, organiser } = typed;
      expect(await imported(message, 'txt')).toEqual([
        {
          ...FILLED,
          title: { [locale]: title },
          description: { [locale]: description },
          city: { [locale]: city },
          organiser: { name: { [locale]: organiser }, kind: 'association' },
        },
      ]);
      const reference = await ready.locator('[data-form-reference]').innerText();
      expect(reference).toMatch(/^2027-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      expect(message).toContain(reference);
      expect(message).toContain('canary@person.example');

      const mail = (await page.locator('[data-form-mail]').getAttribute('href')) ?? '';
      expect(mail.startsWith('mailto:inscriptions@demo.invalid?')).toBe(true);
      const body = decodeURIComponent(mail.split('&body=')[1] ?? '').replaceAll('\r\n', '\n');
      expect(body).toBe(message);
      expect(await imported(body, 'txt')).toHaveLength(1);
      // A page of the git host is public.
      const file = new URL((await page.locator('[data-form-file]').getAttribute('href')) ?? '');
      expect(file.searchParams.get('value')).toContain('status: proposed');
      expect(file.href).not.toMatch(/canary|600%20000/i);
      expect(complaints).toEqual([]);
    },
  );

  test.each(['fr', 'ar', 'en'] as const)(
    'names every answer that is missing in %s, on top and beside its field, and leads there',
    async (locale) => {
      const { page, complaints } = await openForm(demo, { locale });
      const title = await page.title();
      await tabTo(page, '[data-form-submit]');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('error-summary');
      const { missing } = FORM_WORDS[locale].event;
      const fields = [
        'title',
        'description',
        'mode',
        'startsAt',
        'organiserName',
        'organiserKind',
        'contactName',
        'contactEmail',
      ] as const;
      expect(await summaryTexts(page)).toEqual(fields.map((field) => missing[field]));
      expect(await page.title()).not.toBe(title);
      for (const [at, field] of fields.entries()) {
        await tabTo(page, `.error-summary li:nth-child(${String(at + 1)}) a`);
        await page.keyboard.press('Enter');
        const own = await page.evaluate((id) => {
          const control = document.activeElement as HTMLInputElement;
          const group = control.closest('.field');
          return {
            isInside: control.id === id || control.closest(`#${id}`) !== null,
            isMarked: control.getAttribute('aria-invalid'),
            error: group?.querySelector('.field-error')?.textContent.trim(),
            isDescribed: [control, group].some((one) =>
              one?.getAttribute('aria-describedby')?.includes(`${id}-error`),
            ),
          };
        }, `field-${field}`);
        expect(own).toEqual({
          isInside: true,
          isMarked: 'true',
          error: missing[field],
          isDescribed: true,
        });
        await page.locator('.error-summary').focus();
      }
      expect(await violationsOn(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'a day far from the week',
      { 'start.month': '9' },
      ['Début : la date doit être entre le 10 mai 2027 et le 30 mai 2027'],
    ],
    ['half a day', { 'start.month': '' }, ['Début : donnez le jour, le mois et l’année']],
    ['a day that does not exist', { 'start.day': '32' }, ['Début : cette date n’existe pas']],
    [
      'an end before its start',
      { 'start.hour': '10', 'end.hour': '9' },
      ['Fin : la fin doit venir après le début'],
    ],
    [
      'an hour at the end only',
      { 'end.day': '19', 'end.month': '5', 'end.year': '2027', 'end.hour': '9' },
      ['Fin : donnez l’heure du début et celle de la fin, ou aucune des deux'],
    ],
    ['no town', { city: '' }, ['Donnez la ville ou la commune']],
    [
      'an address of mail in a public field',
      { venue: 'chez moi@maison.example' },
      [
        'Lieu (bâtiment, salle, adresse) : ce champ est public : une adresse électronique va dans la partie « Contact »',
      ],
    ],
    [
      'a telephone in a public field',
      { description: 'Appelez le 06 12 34 56 78' },
      [
        'Description de l’événement : ce champ est public : un numéro de téléphone va dans la partie « Contact »',
      ],
    ],
    [
      'markup',
      { title: '<b>Atelier</b>' },
      ['Titre de l’événement : écrivez du texte simple, sans balises comme <b>'],
    ],
    [
      'a formula',
      { organiserName: '=cmd()' },
      ['Nom de l’organisation : commencez par une lettre ou un chiffre, et non par =, +, - ou @'],
    ],
    ['a long title', { title: 'x'.repeat(201) }, ['Titre de l’événement : le texte est trop long']],
    [
      'an address of nothing',
      { registrationUrl: 'http://' },
      ['Page d’inscription du public : écrivez une adresse qui commence par https://'],
    ],
    [
      'places in words',
      { capacity: 'cent' },
      ['Nombre de places : écrivez un nombre entier, comme 80'],
    ],
    [
      'a contact that cannot be reached',
      { contactEmail: 'personne', contactTelephone: '12' },
      [
        'Adresse électronique : écrivez une adresse comme nom@exemple.org',
        'Téléphone : écrivez un numéro de 8 à 20 chiffres',
      ],
    ],
  ])('refuses %s in words', async (_, changes, expected) => {
    const { page, complaints } = await openForm(demo);
    await fill(page, changes);
    await page.locator('[data-form-submit]').click();
    const texts = await summaryTexts(page);
    expect(texts.map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '))).toEqual(expected);
    expect(await page.locator('[data-form-ready]').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('keeps what was typed through a reload, the contact in its tab alone, and deletes all of it when asked', async () => {
    const { page, context, complaints } = await openForm(demo);
    await fill(page);
    await page.reload();
    expect(await page.locator('#field-title').inputValue()).toBe('Atelier');
    expect(await page.locator('#field-region').inputValue()).toBe('tide-bay');
    expect(await page.locator('input[name="mode"]').first().isChecked()).toBe(true);
    expect(await page.locator('#field-contactEmail').inputValue()).toBe('canary@person.example');
    expect(await page.locator('[data-form-draft-said]').innerText()).toBe(
      FORM_WORDS.fr.script.draftFound,
    );

    const other = await openPage(demo, context, address('fr'));
    expect(await other.page.locator('#field-title').inputValue()).toBe('Atelier');
    expect(await other.page.locator('#field-contactEmail').inputValue()).toBe('');
    const lasting = await other.page.evaluate(() => JSON.stringify(localStorage));
    expect(lasting).not.toMatch(/canary/i);

    await page.locator('[data-form-draft] [data-form-delete]').click();
    expect(await page.locator('#field-title').inputValue()).toBe('');
    await page.reload();
    expect(await page.locator('#field-contactName').inputValue()).toBe('');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('goes back from the message to the answers, and keeps its number', async () => {
    const { page } = await openForm(demo);
    await fill(page);
    await page.locator('[data-form-submit]').click();
    const first = await page.locator('[data-form-ready] [data-form-reference]').innerText();
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('[data-form-ready] [data-form-change]').click();
    await page.locator('#field-title').fill('Autre atelier');
    await page.locator('[data-form-submit]').click();
    expect(await page.locator('[data-form-ready] [data-form-reference]').innerText()).toBe(first);
    expect(await page.locator('[data-form-message]').innerText()).toContain('Autre atelier');
  });

  test.each(['fr', 'ar'] as const)(
    'fits 320 pixels in %s, with errors and with the message',
    async (locale) => {
      const { page } = await openForm(demo, { locale, width: 320 });
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await page.locator('[data-form-submit]').click();
      expect(await overflow()).toBeLessThanOrEqual(0);
      await fill(page, { title: 'x'.repeat(150) });
      await page.locator('[data-form-submit]').click();
      await page.locator('[data-form-ready]').waitFor({ state: 'visible' });
      expect(await overflow()).toBeLessThanOrEqual(0);
    },
  );

  test.each([
    ['before it opens', '2026-05-01T10:00:00', 'not-yet'],
    ['after it has closed', '2027-05-01T10:00:00', 'closed'],
  ])('is away %s by the day of the reader', async (_, day, state) => {
    const { page } = await openForm(demo, { day });
    expect(await page.locator(`[data-form-when="${state}"]`).isVisible()).toBe(true);
    expect(await page.locator('form.form').isVisible()).toBe(false);
  });

  test('is on paper a sheet, and without a script one that sends nothing', async () => {
    const { page } = await openForm(demo, { hasScripts: false });
    expect(await page.locator('[data-form-submit]').isVisible()).toBe(false);
    expect(await page.locator('form.form').getAttribute('method')).toBe('dialog');
    expect(await page.locator('noscript').innerText()).toContain('inscriptions@demo.invalid');
    await page.locator('#field-title').fill('x');
    await page.locator('#field-title').press('Enter');
    expect(new URL(page.url()).search).toBe('');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#field-contactEmail').isVisible()).toBe(true);
    expect(await page.locator('[data-form-print]').first().isVisible()).toBe(false);
  });

  test.each([
    ['2024', 'cancelled'],
    ['2023', 'postponed'],
    ['2025', 'over'],
  ] as const)(
    'of %s says first that the week takes no event, and has no field',
    async (year, state) => {
      const { page, complaints } = await openForm(demo, {
        path: `open-gov-week/${year}/register/`,
      });
      expect(await page.locator('main .notice').first().innerText()).toContain(
        FORM_WORDS.fr.event.states[state],
      );
      expect(await page.locator('main :is(input, textarea, select, form)').count()).toBe(0);
      expect(complaints).toEqual([]);
    },
  );
});

describe('the form of a site with a receiving end', () => {
  let site: Session;
  let run: Run;
  let port: number;
  const folder = mkdtempSync(join(tmpdir(), 'received-'));
  const servers: Server[] = [];

  beforeAll(async () => {
    port = await freePort();
    const workshop = await openWorkshop();
    const settings = join(workshop, 'src/site.ts');
    const said = (text: string) => `{ fr: '${text}', ar: '${text}', en: '${text}' }`;
    writeFileSync(
      settings,
      readFileSync(settings, 'utf8').replace(
        '  personalData: {\n    law:',
        `  submissionEndpoint: 'http://127.0.0.1:${String(port)}/submissions',
  submissionProof: true,
  contactEmail: 'week@portal.invalid',
  personalData: {
    declaration: {
      number: 'D-0',
      collector: ${said('c')},
      recipients: ${said('r')},
      storage: ${said('s')},
      rights: ${said('w')},
    },
    law:`,
      ),
    );
    const build = start(workshop, ['scripts/build.ts'], { CONTENT_ROOT: 'tests/demo' });
    expect(await build.ended, build.output()).toBe(0);
    const sitePort = await freePort();
    // Its own code serves it: the policy in the head and the one of the header are made from the same settings.
    run = start(workshop, ['scripts/serve.ts', '--port', String(sitePort), '--host', '127.0.0.1']);
    while (!run.output().includes('is served on')) {
      if (run.isOver()) throw new Error(run.output());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    site = {
      browser: demo.browser,
      origin: `http://127.0.0.1:${String(sitePort)}`,
      close: () => Promise.resolve(),
    };
  }, 900_000);
  afterAll(() => {
    killGroup(run);
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  async function listen(server: Server): Promise<void> {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    expect((server.address() as AddressInfo).port).toBe(port);
  }

  function receiver(into: string): Server {
    return createReceiver({
      forms: { 'event-registration': eventRegistrations(portal) },
      folder: join(folder, into),
      path: '/submissions',
      origins: [site.origin],
      proof: 'asked',
      mostAnHour: 100,
      isBehindProxy: false,
      timeZone: SITE.timeZone,
      now: () => new Date(OPEN),
    });
  }

  /** A service that answers every submission in the same way; it gives no challenge. */
  function stub(answer: (respond: (status: number, body: string) => void) => void): Server {
    return createServer((request, response) => {
      response.setHeader('Access-Control-Allow-Origin', site.origin);
      response.setHeader('Access-Control-Allow-Headers', 'Content-Type');
      request.resume();
      if (request.method !== 'POST') {
        response.writeHead(request.method === 'GET' ? 404 : 204).end();
        return;
      }
      answer((status, body) => {
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
      });
    });
  }

  /** What a page complains of beside requests to the receiving end, and what a browser says of answers that are refusals. */
  function others(complaints: readonly string[]): readonly string[] {
    return complaints.filter(
      (text) => !text.includes(`:${String(port)}/`) && !text.startsWith('Failed to load resource'),
    );
  }

  const table = (into: string) =>
    readFileSync(join(folder, into, 'event-registration-2027.csv'), 'utf8');

  test('sends once, shows a receipt with the number that was kept, and forgets the draft', async () => {
    await listen(receiver('sent'));
    const { page, complaints } = await openForm(site);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await fill(page);
    expect(asked.filter((one) => /proof|127\.0\.0\.1:\d+\/submissions/.test(one))).toEqual([]);
    await page.locator('[data-form-submit]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('[data-form-received]').waitFor({ state: 'visible', timeout: 60_000 });
    const reference = await page.locator('[data-form-received] [data-form-reference]').innerText();
    expect(asked.filter((one) => one.startsWith('POST'))).toHaveLength(1);
    expect(table('sent')).toContain(reference);
    expect(table('sent')).not.toMatch(/canary/i);
    expect(await imported(table('sent'), 'csv')).toEqual([
      {
        title: { fr: 'Atelier' },
        description: { fr: 'Un atelier.' },
        startsAt: '2027-05-18',
        mode: 'in-person',
        region: 'tide-bay',
        city: { fr: 'Baie-Claire' },
        organiser: { name: { fr: 'Les Amis du Phare' }, kind: 'association' },
      },
    ]);
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(others(complaints)).toEqual([]);
  });

  test('shows the reasons of a refusal beside the fields', async () => {
    const issues = [{ field: 'city', rule: 'registration-long' }];
    const refusal = JSON.stringify({ outcome: 'refused', reason: 'fields', issues });
    await listen(
      stub((respond) => {
        respond(422, refusal);
      }),
    );
    const { page, complaints } = await openForm(site, { locale: 'ar' });
    await fill(page);
    await page.locator('[data-form-submit]').click();
    await page.locator('.error-summary').waitFor({ state: 'visible', timeout: 30_000 });
    const { script, event } = FORM_WORDS.ar;
    expect(await summaryTexts(page)).toEqual([
      `${event.labels.city}: ${script.rules['registration-long']}`,
    ]);
    expect(await page.locator('[data-form-trouble-text]').innerText()).toBe(script.refusals.fields);
    expect(await page.locator('#field-title').inputValue()).toBe('Atelier');
    expect(others(complaints)).toEqual([]);
  });

  test('says so when nobody answers in time, keeps the draft, and a second try is the same submission', async () => {
    await listen(stub(() => undefined));
    const { page } = await openForm(site);
    await fill(page);
    await page.locator('[data-form-submit]').click();
    const trouble = page.locator('[data-form-trouble-text]');
    await trouble.waitFor({ state: 'visible', timeout: 60_000 });
    expect(await trouble.innerText()).toBe(FORM_WORDS.fr.script.silence);
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    const [, reference = ''] = /(2027-[2-9A-Z]{4}-[2-9A-Z]{4})/.exec(kept) ?? [];
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    await listen(receiver('late'));
    await page.reload();
    await page.locator('[data-form-submit]').click();
    const receipt = page.locator('[data-form-received]');
    await receipt.waitFor({ state: 'visible', timeout: 60_000 });
    expect(await receipt.locator('[data-form-reference]').innerText()).toBe(reference);
    expect(table('late').split(reference)).toHaveLength(2);
  });

  test('offers the message where the receiving end cannot be reached', async () => {
    const { page } = await openForm(site);
    await fill(page);
    await page.locator('[data-form-submit]').click();
    const trouble = page.locator('[data-form-trouble-text]');
    await trouble.waitFor({ state: 'visible', timeout: 60_000 });
    expect(await trouble.innerText()).toBe(FORM_WORDS.fr.script.offline);
    await page.locator('[data-form-other]').click();
    const message = (await page.locator('[data-form-message]').textContent()) ?? '';
    expect(await imported(message, 'txt')).toHaveLength(1);
  });

  test('shows the field that no person sees where something stands in it', async () => {
    await listen(receiver('trap'));
    const { page } = await openForm(site);
    await fill(page);
    await page.evaluate(() => {
      const trap = document.querySelector<HTMLInputElement>('#field-trap');
      if (trap) trap.value = 'https://spam.example';
    });
    await page.locator('[data-form-submit]').click();
    await page.locator('[data-form-trouble-text]').waitFor({ state: 'visible', timeout: 60_000 });
    expect(await page.locator('[data-form-trouble-text]').innerText()).toBe(
      FORM_WORDS.fr.script.refusals.trap,
    );
    expect((await page.locator('#field-trap').boundingBox())?.height).toBeGreaterThan(20);
  });

  test('is sent without a script, and answered by a page', async () => {
    await listen(receiver('plain'));
    const { page } = await openForm(site, { locale: 'ar', hasScripts: false });
    await fill(page);
    await page.locator('[data-form-submit]').click();
    await page.waitForURL(/\/submissions$/);
    expect(await page.locator('h1').innerText()).toBe(FORM_WORDS.ar.received.title);
    expect(await imported(table('plain'), 'csv')).toHaveLength(1);
  });
});
