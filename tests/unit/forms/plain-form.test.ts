import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainFields, plainRow, readPlainForm } from '../../../src/forms/plain-form.ts';
import { plainFile, plainMessage } from '../../../src/forms/plain-message.ts';
import { requestSchema } from '../../../src/schema/request.ts';

const FILLED: Readonly<Record<string, string>> = {
  commitment: '2018-2020/4',
  question: 'À quelle date  le plan\r\nsera-t-il publié ?',
  askedBy: 'أعضاء من المجتمع المدني',
  contactName: 'CANARY PERSON',
  contactEmail: 'canary@person.example',
};
const FORM = 'information-request';
const read = (changes: Readonly<Record<string, string>> = {}) =>
  readPlainForm(FORM, (name) => ({ ...FILLED, ...changes })[name] ?? '');
const SENT = { reference: 'Q-7KQF-3M98', sentOn: '2020-02-03', locale: 'fr' } as const;

function filled() {
  const { filled: own } = read();
  if (!own) throw new RangeError('it was refused');
  return own;
}

describe('a form of texts and choices', () => {
  test('is read where everything is filled in, with its white space as it is kept', () => {
    expect(read()).toEqual({
      issues: [],
      filled: {
        answers: {
          commitment: '2018-2020/4',
          question: 'À quelle date le plan\nsera-t-il publié ?',
          askedBy: 'أعضاء من المجتمع المدني',
        },
        contact: { name: 'CANARY PERSON', email: 'canary@person.example' },
      },
    });
  });

  test('complains of each field once, in its order', () => {
    const nothing = readPlainForm(FORM, () => ' ');
    expect(nothing.filled).toBeUndefined();
    expect(nothing.issues.map(({ field, rule }) => `${field} ${rule}`)).toEqual([
      'commitment missing',
      'question missing',
      'askedBy missing',
      'contactName missing',
      'contactEmail missing',
    ]);
  });

  test.each([
    ['question', 'x'.repeat(5001), 'registration-long'],
    ['askedBy', 'x'.repeat(201), 'registration-long'],
    ['question', 'Écrivez à moi@exemple.org', 'registration-email'],
    ['askedBy', '<b>moi</b>', 'registration-html'],
    ['question', '=1+1', 'registration-formula'],
    ['contactEmail', 'nobody', 'registration-contact-email'],
    ['contactTelephone', 'none', 'registration-contact-telephone'],
  ])('refuses in %s what nobody may publish or nobody can answer: %s', (field, text, rule) => {
    expect(read({ [field]: text }).issues).toEqual([{ field, rule }]);
  });
});

test('the row that an editor takes in is in the language of its letters and knows no contact', () => {
  const row = plainRow(FORM, filled(), SENT);
  expect(row).toEqual({
    id: 'q-7kqf-3m98',
    askedOn: '2020-02-03',
    commitment: '2018-2020/4',
    question_fr: 'À quelle date le plan\nsera-t-il publié ?',
    askedBy_fr: 'أعضاء من المجتمع المدني',
    askedBy_ar: 'أعضاء من المجتمع المدني',
    source: 'information-requests-received',
    unofficialPaths: 'askedBy.fr',
  });
  expect(plainFields(filled(), SENT)).toMatchObject({
    reference: 'Q-7KQF-3M98',
    contactEmail: 'canary@person.example',
  });
});

test('the file for developers holds the facts of a request, and nothing of the contact', () => {
  const text = plainFile(FORM, filled(), SENT);
  expect(text).not.toContain('CANARY');
  expect(text.toLowerCase()).not.toContain('canary');
  const facts = requestSchema.safeParse(parse(text));
  expect(facts.error?.issues ?? []).toEqual([]);
  expect(facts.data).toMatchObject({
    commitment: '2018-2020/4',
    source: 'information-requests-received',
    unofficial: ['askedBy.fr'],
  });
});

test('the message says everything in the words of the form', () => {
  const words = {
    title: 'Titre',
    reference: 'Numéro',
    contact: 'Contact',
    line: '{label} : {value}',
    labels: { commitment: 'Engagement', question: 'Question', contactName: 'Nom' },
  };
  expect(plainMessage(FORM, filled(), SENT, words, { '2018-2020/4': '4. Données' })).toBe(
    [
      'Titre',
      'Numéro : Q-7KQF-3M98',
      '',
      'Engagement : 4. Données (2018-2020/4)',
      'Question : \nÀ quelle date le plan\nsera-t-il publié ?',
      'askedBy : أعضاء من المجتمع المدني',
      '',
      'Contact',
      'Nom : CANARY PERSON',
      'contactEmail : canary@person.example',
      '',
    ].join('\n'),
  );
});
