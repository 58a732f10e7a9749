import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareImport } from '../../../src/exchange/import-datasets.ts';
import { readPlainForm, plainFields } from '../../../src/forms/plain-form.ts';
import { FORM_WORDS } from '../../../src/i18n/forms/words.ts';
import { plainForms } from '../../../src/receiving/plain-forms.ts';
import { readRoot } from '../../../src/store/read-portal.ts';
import { startReceiver } from './start-receiver.ts';

const { portal } = readRoot('tests/demo');
const FORM = 'information-request';
const TABLE = `${FORM}.csv`;
const CONTACTS = `${FORM}.contacts.jsonl`;
const TYPED: Readonly<Record<string, string>> = {
  commitment: 'demo-2025-2027/1',
  question: 'À quelle date les marées\r\nseront-elles publiées ?',
  askedBy: 'تجمع الرذاذ',
  contactName: 'CANARY PERSON',
  contactEmail: 'canary@person.example',
};
/** What every page sends beside what is typed. */
const PAGE = { form: FORM, 'form-language': 'fr', website: '' };

const receiver = () =>
  startReceiver({ forms: plainForms(portal), now: () => new Date('2026-06-30T10:00:00Z') });

function scriptFields(reference: string) {
  const { filled } = readPlainForm(FORM, (name) => TYPED[name] ?? '');
  if (!filled) throw new RangeError('it was refused');
  return {
    ...PAGE,
    'form-seconds': '90',
    ...plainFields(filled, { reference, sentOn: '2026-06-30' }),
  };
}

test('what the script of a page sends is kept under its number, and whom to answer apart', async () => {
  const { send, file, files, log } = await receiver();
  const { status, text } = await send(scriptFields('Q-2222-2222'));
  expect([status, JSON.parse(text)]).toEqual([
    200,
    { outcome: 'received', reference: 'Q-2222-2222' },
  ]);
  expect(files()).toEqual([CONTACTS, TABLE]);
  expect(file(TABLE)).toContain('q-2222-2222');
  expect(file(TABLE) + log.join('\n')).not.toMatch(/canary/i);
  expect(JSON.parse(file(CONTACTS))).toEqual({
    reference: 'Q-2222-2222',
    contactName: 'CANARY PERSON',
    contactEmail: 'canary@person.example',
  });
});

test('what a page sends without a script is received with a number drawn for it', async () => {
  const { send, file } = await receiver();
  const body = new URLSearchParams({ ...PAGE, ...TYPED });
  const { status, text } = await send(body, { Accept: 'text/html' });
  expect(status).toBe(200);
  expect(text).toContain(FORM_WORDS.fr.received.title);
  const [number = 'none'] = /Q-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(text) ?? [];
  expect(file(TABLE)).toContain(number.toLowerCase());
});

test.each([
  ['a question that is empty', { question: '' }, { field: 'question', rule: 'missing' }],
  [
    'a commitment that is not there',
    { commitment: 'demo-2025-2027/99' },
    { field: 'commitment', rule: 'reference-format' },
  ],
  ['markup', { askedBy: '<b>moi</b>' }, { field: 'askedBy', rule: 'registration-html' }],
])('%s is refused with its field, and nothing is kept', async (_, changes, issue) => {
  const { send, files } = await receiver();
  const { status, text } = await send({ ...scriptFields('Q-2222-2222'), ...changes });
  expect([status, JSON.parse(text)]).toEqual([
    422,
    { outcome: 'refused', reason: 'fields', issues: [issue] },
  ]);
  expect(files()).toEqual([]);
});

test('the table is taken in as it is, once the document that it names is in the table of documents', async () => {
  const { send, folder } = await receiver();
  await send(scriptFields('Q-2222-2222'));
  const root = mkdtempSync(join(tmpdir(), 'requests-'));
  try {
    cpSync('tests/demo', root, { recursive: true });
    const requests = [{ dataset: 'requests', file: join(folder, TABLE) }];
    const refused = await prepareImport(root, '', requests);
    refused.close();
    expect(refused.problems.map(({ rule, found }) => `${rule} ${String(found)}`)).toEqual([
      'unknown-reference information-requests-received',
    ]);
    appendFileSync(
      join(root, 'data/sources.csv'),
      'information-requests-received,letter,Demandes reçues [démo],,,Démo,,,,,,fr,,,2026-06-30\n',
    );
    const taken = await prepareImport(root, '', requests);
    expect(taken.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    taken.commit?.();
    taken.close();
    const record = readFileSync(join(root, 'content/requests/q-2222-2222/request.yaml'), 'utf8');
    expect(record).toContain('commitment: demo-2025-2027/1');
    expect(record).toContain('تجمع الرذاذ');
    expect(record).not.toMatch(/canary/i);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
