import { statSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { describe, expect, test } from 'vitest';
import { EventColumns } from '../../../src/exchange/event-columns.ts';
import { prepareEventImport } from '../../../src/exchange/import-events.ts';
import { readEventFile } from '../../../src/exchange/event-rows.ts';
import { eventColumns, readEventForm } from '../../../src/forms/event-form.ts';
import type { SentFields } from '../../../src/forms/submission.ts';
import { FORM_WORDS } from '../../../src/i18n/forms/words.ts';
import { eventRegistrations } from '../../../src/receiving/event-registrations.ts';
import type { ReceiverOptions } from '../../../src/receiving/receiver.ts';
import { Storage } from '../../../src/receiving/storage.ts';
import { readRoot } from '../../../src/store/read-portal.ts';
import { ORIGIN, startReceiver } from './start-receiver.ts';

const { portal } = readRoot('tests/demo');
/** While registration of the demo's week of 2027 is open. */
const OPEN = new Date('2027-03-01T10:00:00Z');

const PAGE: Readonly<Record<string, string | readonly string[]>> = {
  form: 'event-registration',
  'form-language': 'ar',
  edition: '2027',
  title: 'ورشة مفتوحة',
  description: 'وصف في سطرين\r\nالسطر الثاني',
  'start.day': '18',
  'start.month': '5',
  'start.year': '2027',
  'start.hour': '10',
  'start.minute': '',
  mode: 'in-person',
  region: 'tide-bay',
  city: 'المرسى',
  themes: ['open-data', 'budget'],
  organiserName: 'جمعية',
  organiserKind: 'association',
  contactName: 'CANARY PERSON',
  contactEmail: 'canary@person.example',
  contactTelephone: '+212 600 000 000',
  website: '',
};

/** The fields of a page that was sent without a script. */
function pageBody(changes: Readonly<Record<string, string>> = {}): URLSearchParams {
  const all = Object.entries({ ...PAGE, ...changes });
  return new URLSearchParams(
    all.flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  );
}

/** The fields as the script of the page sends them. */
function scriptFields(changes: SentFields = {}): SentFields {
  const { registration, contact } = readEventForm(
    (name) => [PAGE[name] ?? []].flat(),
    'ar',
    undefined,
  );
  if (!registration || !contact) throw new Error('the page is not filled in');
  const sent = {
    edition: '2027',
    reference: '2027-2222-2222',
    sentOn: '2027-03-01',
    registration,
    contact,
  };
  return {
    ...eventColumns(sent),
    form: 'event-registration',
    'form-language': 'ar',
    'form-seconds': '90',
    website: '',
    ...changes,
  };
}

/** A receiving end of registrations while registration is open. */
const receiver = (options: Partial<ReceiverOptions> = {}) =>
  startReceiver({
    forms: { 'event-registration': eventRegistrations(portal) },
    now: () => OPEN,
    ...options,
  });

const TABLE = 'event-registration-2027.csv';
const CONTACTS = 'event-registration-2027.contacts.jsonl';

describe('what the script of a page sends', () => {
  test.each(['json', 'form'])(
    'is received as %s, with the number that it came with',
    async (format) => {
      const { send, files } = await receiver();
      const fields = scriptFields();
      const { status, text, headers } = await send(
        format === 'json' ? fields : new URLSearchParams(fields),
      );
      expect(JSON.parse(text)).toEqual({ outcome: 'received', reference: '2027-2222-2222' });
      expect(status).toBe(200);
      expect(headers.get('Access-Control-Allow-Origin')).toBe(ORIGIN);
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(files()).toEqual([CONTACTS, TABLE]);
    },
  );

  test('is kept once, however often it is sent, also after a new start', async () => {
    const { send, file, log, folder } = await receiver();
    await Promise.all([send(scriptFields()), send(scriptFields()), send(scriptFields())]);
    expect(file(TABLE).match(/2027-2222-2222/g)).toHaveLength(1);
    expect(log.filter((line) => line.includes('received-again'))).toHaveLength(2);
    const again = await new Storage(folder).keep({
      file: 'event-registration-2027',
      reference: '2027-2222-2222',
      columns: ['reference'],
      row: { reference: '2027-2222-2222' },
      contact: {},
    });
    expect(again).toBe(false);
  });

  test('is refused with every reason and its field', async () => {
    const { send, files } = await receiver();
    const { status, text } = await send(
      scriptFields({
        title_ar: '<b>x</b>',
        startsAt: '2027-09-01',
        region: 'atlantis',
        contactEmail: 'x',
      }),
    );
    expect(status).toBe(422);
    expect(JSON.parse(text)).toEqual({
      outcome: 'refused',
      reason: 'fields',
      issues: [
        { field: 'title', rule: 'registration-html' },
        {
          field: 'startsAt',
          rule: 'registration-not-near',
          params: { first: '2027-05-10', last: '2027-05-30' },
        },
        { field: 'contactEmail', rule: 'registration-contact-email' },
      ],
    });
    expect(JSON.parse((await send(scriptFields({ region: 'atlantis' }))).text)).toMatchObject({
      issues: [{ field: 'region', rule: 'reference-format' }],
    });
    expect(files()).toEqual([]);
  });

  test.each<[string, SentFields, string, number]>([
    ['a field that no person sees was filled in', { website: 'https://spam.example' }, 'trap', 403],
    ['it was filled in within seconds', { 'form-seconds': '1' }, 'too-fast', 403],
    ['the seconds are no number', { 'form-seconds': 'x' }, 'too-fast', 403],
    ['the edition takes no events', { edition: '2024' }, 'closed', 403],
    ['nobody knows the edition', { edition: '1999' }, 'unreadable', 400],
    ['nobody knows the form', { form: 'other' }, 'unreadable', 400],
    ['a name of every object stands for a form', { form: 'constructor' }, 'unreadable', 400],
    ['it is too large', { description_ar: 'x'.repeat(70_000) }, 'too-large', 413],
  ])('is refused where %s', async (_, changes, reason, status) => {
    const { send, files } = await receiver();
    const answer = await send(scriptFields(changes));
    expect([JSON.parse(answer.text), answer.status]).toEqual([
      { outcome: 'refused', reason },
      status,
    ]);
    expect(files()).toEqual([]);
  });

  test.each(['{', '[]', '{"form":1}', 'null', '\u00ff'])(
    'is refused where it is %s',
    async (body) => {
      const { send } = await receiver();
      const answer = await send(body);
      expect([answer.status, JSON.parse(answer.text)]).toEqual([
        400,
        { outcome: 'refused', reason: 'unreadable' },
      ]);
    },
  );

  test.each([
    ['before registration opens', '2026-05-01T10:00:00Z', 'not-open'],
    ['after it has closed', '2027-05-01T10:00:00Z', 'closed'],
  ])('is refused %s', async (_, now, reason) => {
    const { send } = await receiver({ now: () => new Date(now) });
    expect(JSON.parse((await send(scriptFields())).text)).toEqual({ outcome: 'refused', reason });
  });
});

describe('what a page sends without a script', () => {
  const asPage = { Accept: 'text/html,*/*' };

  test('is received, with a number drawn for it and a receipt in its language', async () => {
    const { send, file } = await receiver();
    const { status, text, headers } = await send(pageBody(), asPage);
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(text).toContain('<html lang="ar" dir="rtl">');
    expect(text).toContain(FORM_WORDS.ar.received.title);
    const [number = ''] = /2027-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(text) ?? [];
    expect(file(TABLE)).toContain(number);
    expect(file(TABLE)).toContain('open-data; budget');
  });

  test('is refused with the reasons in words, and nothing of it as markup', async () => {
    const { send } = await receiver();
    const { status, text } = await send(
      pageBody({ title: '<script>alert(1)</script>', 'start.month': '9', organiserKind: '' }),
      asPage,
    );
    expect(status).toBe(422);
    expect(text).not.toContain('<script');
    expect(text).toContain(FORM_WORDS.ar.event.missing.organiserKind);
    expect(text).toContain('10 ماي 2027');
    expect(text).toContain(FORM_WORDS.ar.back);
  });
});

describe('what is kept', () => {
  test('is a file that the import of registrations reads, with the number of each row and nobody in it', async () => {
    const { send, file, folder, log } = await receiver();
    await send(scriptFields());
    await send(pageBody({ title: 'Deuxième "atelier", ouvert', 'form-language': 'fr' }));
    const result = await prepareEventImport('tests/demo', {
      file: join(folder, TABLE),
      edition: '2027',
      receivedOn: '2027-03-02',
    });
    try {
      expect(result.problems).toEqual([]);
      expect(result.rows.map(({ kind, reference }) => [kind, typeof reference])).toEqual([
        ['written', 'string'],
        ['written', 'string'],
      ]);
      expect(result.rows[0]?.reference).toBe('2027-2222-2222');
    } finally {
      result.close();
    }
    const { unknown } = await readEventFile(join(folder, TABLE), new EventColumns());
    expect(unknown).toEqual([]);
    for (const text of [file(TABLE), log.join('\n')]) {
      expect(text).not.toMatch(/canary|600 000 000/i);
    }
    expect(log.join('\n')).not.toContain('127.0.0.1');
    const contacts = file(CONTACTS).trim().split('\n');
    expect(JSON.parse(contacts[0] ?? '')).toEqual({
      reference: '2027-2222-2222',
      contactName: 'CANARY PERSON',
      contactEmail: 'canary@person.example',
      contactTelephone: '+212 600 000 000',
    });
    expect(contacts).toHaveLength(2);
  });

  test('can be read by nobody else', async () => {
    const { send, folder } = await receiver();
    await send(scriptFields());
    const mode = (path: string) => statSync(path).mode & 0o777;
    expect([mode(folder), mode(join(folder, TABLE)), mode(join(folder, CONTACTS))]).toEqual([
      0o700, 0o600, 0o600,
    ]);
  });

  test('is not called received when it cannot be kept', async () => {
    const { send, log } = await receiver({ folder: 'package.json/in' });
    const { status, text } = await send(scriptFields());
    expect([status, JSON.parse(text)]).toEqual([500, { outcome: 'refused', reason: 'failed' }]);
    expect(log.at(-1)).toMatch(/refused failed E[A-Z]+$/);
  });
});

describe('work that is asked for', () => {
  async function answerTo(address: string): Promise<string> {
    const challenge = (await (await fetch(address)).json()) as Challenge;
    const solution = await solveChallenge({ challenge, deriveKey });
    return btoa(JSON.stringify({ challenge, solution }));
  }

  test('lets a submission in once, and never the same answer again', async () => {
    const { address, send, file } = await receiver({ proof: 'asked' });
    const altcha = await answerTo(address);
    expect((await send(scriptFields({ altcha }))).status).toBe(200);
    const replayed = await send(scriptFields({ altcha, reference: '2027-3333-3333' }));
    expect(JSON.parse(replayed.text)).toEqual({ outcome: 'refused', reason: 'proof-used' });
    expect(file(TABLE)).not.toContain('3333');
  });

  test('is refused where it was not done, made up, or done for another secret', async () => {
    const { address, send } = await receiver({ proof: 'asked' });
    const other = await receiver({ proof: 'asked' });
    const foreign = await answerTo(other.address);
    const challenge = (await (await fetch(address)).json()) as Challenge;
    const made = btoa(
      JSON.stringify({ challenge, solution: { counter: 1, derivedKey: '00', time: 1 } }),
    );
    for (const altcha of ['', 'x', btoa('{}'), made, foreign, 'x'.repeat(5000)]) {
      const { text } = await send(scriptFields({ altcha }));
      expect(JSON.parse(text), altcha.slice(0, 20)).toEqual({
        outcome: 'refused',
        reason: 'proof',
      });
    }
  });

  test('is over after twenty minutes', async () => {
    let now = new Date();
    const { address, send } = await receiver({ proof: 'asked', now: () => now });
    now = new Date(Date.now() - 21 * 60 * 1000);
    const altcha = await answerTo(address);
    now = OPEN;
    expect(JSON.parse((await send(scriptFields({ altcha }))).text)).toMatchObject({
      reason: 'proof',
    });
  });

  test('is asked of pages without a script only where it is required', async () => {
    const asked = await receiver({ proof: 'asked' });
    expect((await asked.send(pageBody())).status).toBe(200);
    const required = await receiver({ proof: 'required' });
    expect((await required.send(pageBody())).status).toBe(403);
  });
});

describe('the receiving end', () => {
  test('takes so many from one network in an hour, and says so', async () => {
    let now = OPEN;
    const { send } = await receiver({ mostAnHour: 2, isBehindProxy: true, now: () => now });
    const from = (address: string) => send(scriptFields(), { 'X-Forwarded-For': address });
    expect((await from('2001:db8:1:2:aaaa::1')).status).toBe(200);
    expect((await from('made.up, 2001:db8:1:2:bbbb::2')).status).toBe(200);
    expect(JSON.parse((await from('2001:db8:1:2::3')).text)).toMatchObject({ reason: 'too-many' });
    expect((await from('2001:db8:1:3::3')).status).toBe(200);
    expect((await from('192.0.2.1')).status).toBe(200);
    now = new Date(OPEN.getTime() + 61 * 60 * 1000);
    expect((await from('2001:db8:1:2::3')).status).toBe(200);
  });

  test('takes nothing from other sites, and tells browsers so', async () => {
    const { send, address, files } = await receiver();
    const { status, headers } = await send(scriptFields(), { Origin: 'https://other.example' });
    expect([status, headers.get('Access-Control-Allow-Origin')]).toEqual([403, null]);
    const preflight = await fetch(address, { method: 'OPTIONS', headers: { Origin: ORIGIN } });
    expect([preflight.status, preflight.headers.get('Access-Control-Allow-Headers')]).toEqual([
      204,
      'Content-Type',
    ]);
    expect((await fetch(`${address}/other`)).status).toBe(404);
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(address, { method: 'PUT', body: 'x' })).status).toBe(405);
    expect(files()).toEqual([]);
  });

  test('lives on when somebody goes away in the middle', async () => {
    const { port, send } = await receiver();
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          'POST /submissions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"form":',
        );
        setTimeout(() => {
          socket.destroy();
          resolve();
        }, 50);
      });
    });
    expect((await send(scriptFields())).status).toBe(200);
  });
});
