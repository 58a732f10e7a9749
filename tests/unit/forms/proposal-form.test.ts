/** A proposal on its way: read from the form, kept by the receiving end, and taken in by the import, as a command does it. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainRow, readPlainForm } from '../../../src/forms/plain-form.ts';
import { plainFile, plainMessage } from '../../../src/forms/plain-message.ts';
import { plainForms } from '../../../src/receiving/plain-forms.ts';
import { Storage } from '../../../src/receiving/storage.ts';
import { proposalSchema } from '../../../src/schema/proposal.ts';
import { readRoot } from '../../../src/store/read-portal.ts';

const { portal } = readRoot('tests/demo');

type Fields = Readonly<Record<string, string>>;

const TYPED: Fields = {
  process: 'demo-2025-2027',
  title: 'Des bancs au port [démo]',
  text: 'نقترح مقاعد في الميناء.\r\nواحد لكل رصيف.',
  theme: 'public-services',
  submittedByOrganisation: 'Collectif des Embruns [démo]',
  contactName: 'CANARY PERSON',
  contactEmail: 'canary@person.example',
};
const SENT = { reference: 'P-7KQF-3M98', sentOn: '2026-06-30', locale: 'fr' } as const;

const read = (changes: Fields = {}) =>
  readPlainForm('proposal', (name) => ({ ...TYPED, ...changes })[name] ?? '');

function filled(changes: Fields = {}) {
  const { filled: own, issues } = read(changes);
  if (!own) throw new RangeError(JSON.stringify(issues));
  return own;
}

const judge = (changes: Fields = {}, today: string = SENT.sentOn) =>
  plainForms(portal).proposal({
    fields: { ...TYPED, ...changes },
    all: () => [],
    locale: 'fr',
    reference: (prefix) => `${prefix}-7KQF-3M98`,
    today,
  });

describe('a proposal', () => {
  test('becomes a row of the proposals: texts in the language of their letters, a name as it is', () => {
    expect(plainRow('proposal', filled(), SENT)).toEqual({
      id: 'p-7kqf-3m98',
      submittedOn: '2026-06-30',
      process: 'demo-2025-2027',
      title_fr: 'Des bancs au port [démo]',
      text_fr: 'نقترح مقاعد في الميناء.\nواحد لكل رصيف.',
      text_ar: 'نقترح مقاعد في الميناء.\nواحد لكل رصيف.',
      theme: 'public-services',
      submittedByOrganisation: 'Collectif des Embruns [démo]',
      source: 'proposals-received',
      unofficialPaths: 'text.fr',
    });
  });

  test('needs no theme, and where no organisation is named its kind instead', () => {
    const nameless = { theme: '', submittedByOrganisation: '' };
    expect(read(nameless).issues).toEqual([{ field: 'submittedByKind', rule: 'missing' }]);
    const row = plainRow('proposal', filled({ ...nameless, submittedByKind: 'media' }), SENT);
    expect(row).toMatchObject({ submittedByKind: 'media' });
    expect(row).not.toHaveProperty('theme');
    expect(row).not.toHaveProperty('submittedByOrganisation');
  });

  test('leaves the kind out where an organisation is named: a record holds one of the two', () => {
    expect(plainRow('proposal', filled({ submittedByKind: 'media' }), SENT)).not.toHaveProperty(
      'submittedByKind',
    );
  });

  test.each([
    ['process', '', 'missing'],
    ['title', '', 'missing'],
    ['title', 'x'.repeat(201), 'registration-long'],
    ['text', 'Écrivez à moi@exemple.org', 'registration-email'],
    ['submittedByOrganisation', '<b>nous</b>', 'registration-html'],
  ])('is refused with %s "%s"', (field, text, rule) => {
    expect(read({ [field]: text }).issues).toEqual([{ field, rule }]);
  });

  test.each([
    { submittedBy: { organisation: TYPED.submittedByOrganisation } },
    {
      submittedBy: { kind: 'media' },
      changes: { submittedByOrganisation: '', submittedByKind: 'media' },
    },
  ])('is a whole record for developers, by $submittedBy, and nothing of the contact', (own) => {
    const text = plainFile('proposal', filled(own.changes), SENT);
    expect(text).not.toMatch(/canary/i);
    const facts = proposalSchema.safeParse(parse(text));
    expect(facts.error?.issues ?? []).toEqual([]);
    expect(facts.data).toMatchObject({ submittedBy: own.submittedBy, unofficial: ['text.fr'] });
  });

  test('is told in its message with the co-creation that the page is about, and without what was left empty', () => {
    const words = {
      title: 'T',
      reference: 'N',
      contact: 'C',
      line: '{label}: {value}',
      labels: {},
    };
    const names = { 'demo-2025-2027': 'Plan 2025-2027' };
    const message = plainMessage('proposal', filled({ theme: '' }), SENT, words, names);
    expect(message).toContain('process: Plan 2025-2027 (demo-2025-2027)');
    expect(message).not.toContain('theme');
  });
});

describe('the receiving end', () => {
  test('keeps a proposal while the call is open', () => {
    const judged = judge();
    if (!('kept' in judged)) throw new RangeError(JSON.stringify(judged));
    expect(judged.kept.columns).toEqual(expect.arrayContaining(Object.keys(judged.kept.row)));
    expect(JSON.stringify(judged.kept.row)).not.toMatch(/canary/i);
  });

  test.each([
    ['not-open', '2026-05-03'],
    ['closed', '2027-11-01'],
  ] as const)('answers %s on %s', (reason, day) => {
    expect(judge({}, day)).toEqual({ reason });
  });

  test.each(['2026-05-04', '2027-10-31'])('takes it on %s, a first or a last day', (day) => {
    expect(judge({}, day)).toHaveProperty('kept');
  });

  test.each([
    ['process', 'no-such-plan'],
    ['theme', 'no-such-theme'],
    ['submittedByKind', 'no-such-kind'],
  ])('refuses %s that is "%s"', (field, value) => {
    expect(
      judge({ submittedByOrganisation: '', submittedByKind: 'university', [field]: value }),
    ).toMatchObject({
      issues: [{ field, rule: 'reference-format' }],
    });
  });

  test('refuses a proposal to a co-creation without a call', () => {
    const processes = portal.processes.map((process) => {
      const { callForProposals, ...rest } = process;
      return callForProposals ? rest : process;
    });
    const judged = plainForms({ ...portal, processes }).proposal({
      fields: TYPED,
      all: () => [],
      locale: 'fr',
      reference: () => SENT.reference,
      today: SENT.sentOn,
    });
    expect(judged).toMatchObject({ issues: [{ field: 'process', rule: 'reference-format' }] });
  });
});

describe('npm run import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proposals-'));
  const root = join(folder, 'records');
  cpSync('tests/demo', root, { recursive: true });
  appendFileSync(
    join(root, 'data/sources.csv'),
    'proposals-received,letter,Propositions reçues [démo],,,Démo,,,,,,fr,,,2026-06-30\n',
  );
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const command = (file: string) =>
    execFileSync(process.execPath, ['scripts/import.ts', 'proposals', file, '--lang', 'en'], {
      env: { ...process.env, CONTENT_ROOT: root },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const record = (id: string) =>
    readFileSync(join(root, 'content/proposals', id, 'proposal.yaml'), 'utf8');

  test('takes in what the receiving end keeps as it is', async () => {
    const judged = judge();
    if (!('kept' in judged)) throw new RangeError(JSON.stringify(judged));
    const storage = new Storage(join(folder, 'received'));
    expect(await storage.keep(judged.kept)).toBe(true);
    const file = join(folder, 'received', 'proposal.csv');
    command(file);
    const facts = proposalSchema.parse(parse(record('p-7kqf-3m98')));
    expect(facts).toMatchObject({
      process: 'demo-2025-2027',
      submittedBy: { organisation: 'Collectif des Embruns [démo]' },
      source: 'proposals-received',
      unofficial: ['text.fr'],
    });
    expect(record('p-7kqf-3m98')).not.toMatch(/canary/i);
    expect(command(file)).toContain('1 unchanged');
  });

  test('takes in a batch, with responses, and answers later what was open', () => {
    const file = join(folder, 'batch.csv');
    const batch = (outcome: string, reason: string) =>
      [
        'id,process,title_fr,text_fr,submittedByKind,submittedOn,responseOutcome,responseReason_fr,commitment,source',
        'b-1,demo-2025-2027,Un [démo],Texte un.,university,2024-03,accepted,Oui.,demo-2025-2027/1,demo-co-creation-report',
        `b-2,demo-2025-2027,Deux [démo],Texte deux.,university,2024-03-02,${outcome},${reason},,demo-co-creation-report`,
        '',
      ].join('\r\n');
    writeFileSync(file, batch('', ''));
    command(file);
    expect(parse(record('b-1'))).toMatchObject({
      response: { outcome: 'accepted', reason: { fr: 'Oui.' } },
      commitment: 'demo-2025-2027/1',
    });
    expect(parse(record('b-2'))).not.toHaveProperty('response');
    writeFileSync(file, batch('declined', 'Hors sujet.'));
    command(file);
    expect(parse(record('b-2'))).toMatchObject({
      response: { outcome: 'declined', reason: { fr: 'Hors sujet.' } },
    });
    const { problems } = readRoot(root);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('refuses a batch whole where one proposal is declined without a reason', () => {
    const file = join(folder, 'bad.csv');
    writeFileSync(
      file,
      'id,process,title_fr,text_fr,submittedByKind,responseOutcome,source\n' +
        'c-1,demo-2025-2027,Un,x,university,,demo-co-creation-report\n' +
        'c-2,demo-2025-2027,Deux,x,university,declined,demo-co-creation-report\n',
    );
    expect(() => command(file)).toThrow(/declined-without-reason/);
    expect(() => record('c-1')).toThrow();
  });
});
