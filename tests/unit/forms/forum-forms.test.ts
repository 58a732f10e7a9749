/** What is proposed to the forum: read from the form, kept by the receiving end, and taken in by the import, as a command does it. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  firstPartRow,
  plainRow,
  readPlainForm,
  type PlainFormName,
} from '../../../src/forms/plain-form.ts';
import { plainFile, plainMessage } from '../../../src/forms/plain-message.ts';
import { plainForms } from '../../../src/receiving/plain-forms.ts';
import { Storage } from '../../../src/receiving/storage.ts';
import { topicSchema } from '../../../src/schema/topic.ts';
import { readPortal, readRoot } from '../../../src/store/read-portal.ts';

const { portal } = await readPortal({ root: 'tests/demo' });

const CONTACT = { contactName: 'CANARY PERSON', contactEmail: 'canary@person.example' };
const POST = {
  topic: 'tide-licence',
  replyTo: 'p2',
  text: 'Nous demandons\n\n- une licence ;\n- un calendrier.',
  author: 'Collectif des Embruns [démo]',
  ...CONTACT,
};
const TOPIC = {
  title: 'Un canot pour tous [démo]',
  text: 'نسأل عن الزوارق.',
  author: 'رابطة الغواصين الأحرار [تجريبي]',
  ...CONTACT,
};
const SENT = { reference: 'F-7KQF-3M98', sentOn: '2026-07-01', locale: 'fr' } as const;

type Fields = Readonly<Record<string, string>>;

const read = (form: PlainFormName, fields: Fields) =>
  readPlainForm(form, (name) => fields[name] ?? '');

function filled(form: PlainFormName, fields: Fields) {
  const { filled: own, issues } = read(form, fields);
  if (!own) throw new RangeError(JSON.stringify(issues));
  return own;
}

const judge = (form: PlainFormName, fields: Fields) =>
  plainForms(portal)[form]({
    fields,
    all: () => [],
    locale: 'fr',
    reference: (prefix) => `${prefix}-7KQF-3M98`,
    today: SENT.sentOn,
  });

function kept(form: PlainFormName, fields: Fields) {
  const judged = judge(form, fields);
  if (!('kept' in judged)) throw new RangeError(JSON.stringify(judged));
  return judged.kept;
}

describe('a post', () => {
  test('becomes a row of the posts, in the one language of its letters', () => {
    expect(plainRow('forum-post', filled('forum-post', POST), SENT)).toEqual({
      key: 'f-7kqf-3m98',
      postedOn: '2026-07-01',
      topic: 'tide-licence',
      replyTo: 'p2',
      text: 'Nous demandons\n\n- une licence ;\n- un calendrier.',
      author: 'Collectif des Embruns [démo]',
      lang: 'fr',
    });
    const arabic = filled('forum-post', { ...POST, text: 'نوافق على الرخصة' });
    expect(plainRow('forum-post', arabic, SENT)).toMatchObject({ lang: 'ar' });
  });

  test('may answer no post, and then says nothing of one', () => {
    const fields = { ...POST, replyTo: '' };
    const answers = filled('forum-post', fields);
    expect(plainRow('forum-post', answers, SENT)).not.toHaveProperty('replyTo');
    const words = {
      title: 'T',
      reference: 'N',
      contact: 'C',
      line: '{label}: {value}',
      labels: {},
    };
    expect(plainMessage('forum-post', answers, SENT, words, {})).not.toContain('replyTo');
    expect(kept('forum-post', fields).row).not.toHaveProperty('replyTo');
  });

  test.each([
    ['topic', '', 'missing'],
    ['text', '', 'missing'],
    ['author', '', 'missing'],
    ['replyTo', 'Le message de Karim', 'reference-format'],
    ['text', 'a <b>b</b>', 'registration-html'],
    ['text', 'Écrivez à moi@exemple.org', 'registration-email'],
  ])('is refused with %s "%s"', (field, value, rule) => {
    expect(read('forum-post', { ...POST, [field]: value }).issues).toEqual([{ field, rule }]);
  });

  test.each([
    ['topic', 'no-such-topic'],
    ['topic', 'forum-rules'],
    ['replyTo', 'p99'],
  ])(
    'is refused by the receiving end where %s is %s: not there, closed, or no post of the topic',
    (field, value) => {
      const judged = judge('forum-post', { ...POST, [field]: value });
      const issues = 'reason' in judged ? (judged.issues ?? []) : [];
      expect(issues).toContainEqual({ field, rule: 'reference-format' });
    },
  );
});

describe('a topic', () => {
  test('becomes a row of the topics and one of the posts', () => {
    const answers = filled('forum-topic', TOPIC);
    const sent = { ...SENT, reference: 'T-7KQF-3M98' };
    expect(plainRow('forum-topic', answers, sent)).toEqual({
      id: 't-7kqf-3m98',
      openedOn: '2026-07-01',
      title_fr: 'Un canot pour tous [démo]',
      status: 'open',
    });
    expect(firstPartRow('forum-topic', answers, sent)).toEqual({
      topic: 't-7kqf-3m98',
      key: 'p1',
      postedOn: '2026-07-01',
      text: 'نسأل عن الزوارق.',
      author: 'رابطة الغواصين الأحرار [تجريبي]',
      lang: 'ar',
    });
    expect(firstPartRow('forum-post', filled('forum-post', POST), SENT)).toBeUndefined();
  });

  test('is a whole record for developers, and nothing of the contact', () => {
    const text = plainFile('forum-topic', filled('forum-topic', TOPIC), SENT);
    expect(text).not.toMatch(/canary/i);
    const facts = topicSchema.safeParse(parse(text));
    expect(facts.error?.issues ?? []).toEqual([]);
    expect(facts.data).toMatchObject({
      title: { fr: 'Un canot pour tous [démo]' },
      status: 'open',
      posts: [{ key: 'p1', lang: 'ar' }],
    });
  });
});

describe('what the receiving end keeps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forum-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const command = (root: string, ...words: readonly string[]) =>
    execFileSync(process.execPath, ['scripts/import.ts', ...words, '--lang', 'en'], {
      env: { ...process.env, CONTENT_ROOT: root },
      encoding: 'utf8',
    });

  test('is taken in by npm run import as it is, and becomes pages: a post at the end of its topic, a topic with its post', async () => {
    const storage = new Storage(join(folder, 'received'));
    const post = kept('forum-post', POST);
    expect(await storage.keep(post)).toBe(true);
    expect(await storage.keep(post), 'sent twice').toBe(false);
    expect(await storage.keep(kept('forum-topic', TOPIC))).toBe(true);
    const file = (name: string) => join(folder, 'received', name);
    for (const name of ['forum-post.csv', 'forum-topic.csv', 'forum-topic.posts.csv']) {
      expect(existsSync(file(name)), name).toBe(true);
      expect(readFileSync(file(name), 'utf8')).not.toMatch(/canary/i);
    }

    const root = join(folder, 'records');
    for (const part of ['content', 'data']) {
      cpSync(join('tests/demo', part), join(root, part), { recursive: true });
    }
    command(root, 'posts', file('forum-post.csv'));
    command(root, 'topics', file('forum-topic.csv'), 'posts', file('forum-topic.posts.csv'));
    const { portal: after, problems } = readRoot(root);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const topic = after.topics.find(({ id }) => id === 'tide-licence');
    expect(topic?.posts.map(({ key }) => key)).toEqual(['p1', 'p2', 'p3', 'p4', 'f-7kqf-3m98']);
    expect(topic?.posts.at(-1)).toMatchObject({
      replyTo: 'p2',
      lang: 'fr',
      text: 'Nous demandons\n\n- une licence ;\n- un calendrier.',
    });
    expect(after.topics.find(({ id }) => id === 't-7kqf-3m98')).toMatchObject({
      title: { fr: 'Un canot pour tous [démo]' },
      posts: [{ key: 'p1', lang: 'ar', text: 'نسأل عن الزوارق.' }],
    });
    // The same file again says what the records say.
    expect(command(root, 'posts', file('forum-post.csv'))).toContain('1 unchanged');
  });

  test('is refused as a whole where the post that it answers is gone', () => {
    const root = join(folder, 'records');
    const bad = join(folder, 'bad.csv');
    writeFileSync(
      bad,
      'topic,key,author,postedOn,text,lang,replyTo\ntide-licence,p9,O,2026-07-02,x,fr,nobody\n',
    );
    expect(() => command(root, 'posts', bad)).toThrow(/unknown-post/);
  });
});
