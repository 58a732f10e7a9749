/** What people write to the team: read from the form, put into a message, kept by the receiving end. */
import { describe, expect, test } from 'vitest';
import { FEEDBACK_SUBJECTS, readPlainForm } from '../../../src/forms/plain-form.ts';
import { plainMessage } from '../../../src/forms/plain-message.ts';
import { FORM_WORDS } from '../../../src/i18n/forms/words.ts';
import { plainForms } from '../../../src/receiving/plain-forms.ts';
import { LOCALES } from '../../../src/site.ts';
import { samplePortal } from '../domain/sample.ts';

type Fields = Readonly<Record<string, string>>;

const TYPED: Fields = {
  about: 'error',
  page: 'https://example.org/ar/commitments/2018-2020/4/#progress',
  text: 'الرقم 40 خطأ.\r\nوالصواب 45.',
  shownBy: 'https://example.org/report.pdf, page 3',
};
const CONTACT: Fields = { contactName: 'CANARY PERSON', contactEmail: 'canary@person.example' };

const read = (changes: Fields = {}) =>
  readPlainForm('feedback', (name) => ({ ...TYPED, ...changes })[name] ?? '');

function filled(changes: Fields = {}) {
  const { filled: own, issues } = read(changes);
  if (!own) throw new RangeError(JSON.stringify(issues));
  return own;
}

const judge = (changes: Fields = {}) =>
  plainForms(samplePortal({})).feedback({
    fields: { ...TYPED, ...changes },
    all: () => [],
    locale: 'fr',
    reference: (prefix) => `${prefix}-7KQF-3M98`,
    today: '2026-06-30',
  });

describe('a message to the team', () => {
  test('needs its subject and its text, and nothing of the sender', () => {
    expect(filled().contact).toBeUndefined();
    expect(filled({ page: '', shownBy: '' }).answers).toEqual({
      about: 'error',
      text: 'الرقم 40 خطأ.\nوالصواب 45.',
    });
    expect(read({ about: '', text: '' }).issues).toEqual([
      { field: 'about', rule: 'missing' },
      { field: 'text', rule: 'missing' },
    ]);
  });

  test('with a part of a contact asks for what is missing of it', () => {
    expect(read({ contactName: 'CANARY PERSON' }).issues).toEqual([
      { field: 'contactEmail', rule: 'missing' },
    ]);
    expect(read({ contactTelephone: '+212 600 000 000' }).issues.map(({ field }) => field)).toEqual(
      ['contactName', 'contactEmail'],
    );
    expect(filled(CONTACT).contact).toEqual({
      name: 'CANARY PERSON',
      email: 'canary@person.example',
    });
  });

  test.each(['javascript:alert(1)', '/commitments/', 'https://example.org/<b>', 'x y'])(
    'has the address of a page as browsers show it, not %s',
    (page) => {
      expect(read({ page }).issues).toEqual([{ field: 'page', rule: 'url' }]);
    },
  );

  test('names what it is about in the words of the page, and no contact where there is none', () => {
    const own = FORM_WORDS.ar.plain.feedback;
    const words = {
      title: own.title,
      reference: 'R',
      contact: own.sections.contact,
      line: '{label}: {value}',
      labels: own.labels,
    };
    const sent = { reference: 'M-7KQF-3M98', sentOn: '2026-06-30', locale: 'ar' } as const;
    const anonymous = plainMessage('feedback', filled(), sent, words, own.options ?? {});
    expect(anonymous).toContain('خطأ في رقم أو نص (error)');
    expect(anonymous).toContain('https://example.org/ar/commitments/2018-2020/4/#progress');
    expect(anonymous).not.toContain(own.sections.contact);
    const named = plainMessage('feedback', filled(CONTACT), sent, words, own.options ?? {});
    expect(named).toContain('canary@person.example');
  });

  test('is kept as it was written, with its language, and apart from whom to answer', () => {
    expect(judge(CONTACT)).toEqual({
      kept: {
        file: 'feedback',
        reference: 'M-7KQF-3M98',
        columns: ['id', 'receivedOn', 'about', 'page', 'text', 'shownBy', 'lang'],
        row: {
          id: 'm-7kqf-3m98',
          receivedOn: '2026-06-30',
          about: 'error',
          page: TYPED.page,
          text: 'الرقم 40 خطأ.\nوالصواب 45.',
          shownBy: TYPED.shownBy,
          lang: 'ar',
        },
        contact: { reference: 'M-7KQF-3M98', ...CONTACT },
      },
    });
    expect(judge()).toMatchObject({ kept: { contact: { reference: 'M-7KQF-3M98' } } });
  });

  test('about anything that the form does not offer is refused', () => {
    expect(judge({ about: 'praise' })).toEqual({
      reason: 'fields',
      issues: [{ field: 'about', rule: 'reference-format' }],
    });
  });

  test.each(LOCALES)('has a name for everything that it can be about in %s', (locale) => {
    const { options = {} } = FORM_WORDS[locale].plain.feedback;
    expect(Object.keys(options)).toEqual([...FEEDBACK_SUBJECTS]);
  });
});
