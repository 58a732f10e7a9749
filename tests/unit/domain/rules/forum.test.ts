import { describe, expect, test } from 'vitest';
import { problemsOf, sampleAct, sampleHiddenPost, samplePost, sampleTopic } from './samples.ts';

const LOG = 'data/moderation.csv';
const ERROR = { severity: 'error' } as const;

describe('unknown-post', () => {
  test('finds an answer to a post that is not there, or that comes later', () => {
    const topics = [
      sampleTopic('t', [
        samplePost('first', 'later'),
        samplePost('second', 'frist'),
        samplePost('later'),
      ]),
    ];
    const problem = { record: 't.yaml', rule: 'unknown-post', severity: 'error' };
    expect(problemsOf('unknown-post', { topics })).toEqual([
      { ...problem, path: ['posts', 0, 'replyTo'], found: 'later', params: { keys: [] } },
      {
        ...problem,
        path: ['posts', 1, 'replyTo'],
        found: 'frist',
        params: { keys: ['first'], nearest: 'first' },
      },
    ]);
  });

  test('is content with an answer to an earlier post', () => {
    const topics = [sampleTopic('t', [samplePost('first'), samplePost('second', 'first')])];
    expect(problemsOf('unknown-post', { topics })).toEqual([]);
  });

  test('finds an act of the log about a post that is not there, and is content with one that is', () => {
    const topics = [sampleTopic('t', [samplePost('first')])];
    const act = (post: string) => [sampleAct('shortened', { topic: 't', post })];
    expect(problemsOf('unknown-post', { topics, moderation: act('frist') })).toEqual([
      {
        ...ERROR,
        record: LOG,
        path: [2, 'post'],
        rule: 'unknown-post',
        found: 'frist',
        params: { keys: ['first'], nearest: 'first' },
      },
    ]);
    expect(problemsOf('unknown-post', { topics, moderation: act('first') })).toEqual([]);
  });
});

describe('topic-address', () => {
  test.each(['propose', 'answer', 'moderation', '2'])('refuses the id %s', (id) => {
    expect(problemsOf('topic-address', { topics: [sampleTopic(id, [])] })).toEqual([
      { ...ERROR, record: `${id}.yaml`, path: [], rule: 'topic-address', found: id },
    ]);
  });

  test.each(['proposals', '2020-budget', 'answers'])('is content with %s', (id) => {
    expect(problemsOf('topic-address', { topics: [sampleTopic(id, [])] })).toEqual([]);
  });
});

describe('post-order', () => {
  const on = (...days: readonly string[]) => [
    sampleTopic(
      't',
      days.map((postedOn, index) => ({ ...samplePost(`p${String(index)}`), postedOn })),
    ),
  ];

  test('finds a post that is older than its topic, or than the one before it', () => {
    const found = (index: number, day: string, after: string) => ({
      ...ERROR,
      record: 't.yaml',
      path: ['posts', index, 'postedOn'],
      rule: 'post-order',
      found: day,
      params: { after },
    });
    expect(problemsOf('post-order', { topics: on('2021-02-28') })).toEqual([
      found(0, '2021-02-28', '2021-03-01'),
    ]);
    const topics = on('2021-03-05', '2021-03-04', '2021-03-05');
    expect(problemsOf('post-order', { topics })).toEqual([found(1, '2021-03-04', '2021-03-05')]);
  });

  test('is content with several posts on a day', () => {
    const topics = on('2021-03-01', '2021-03-01', '2021-03-02');
    expect(problemsOf('post-order', { topics })).toEqual([]);
  });
});

describe('post-text', () => {
  const silent = { key: 'p', author: 'o', postedOn: '2021-03-01', lang: 'fr' };

  test('finds a post without a text, and one that is hidden and has it', () => {
    const problem = { ...ERROR, record: 't.yaml', rule: 'post-text', found: 'p' };
    const of = (post: Parameters<typeof sampleTopic>[1][number]) =>
      problemsOf('post-text', { topics: [sampleTopic('t', [post])] });
    const path = ['posts', 0, 'text'];
    expect(of(silent)).toEqual([{ ...problem, path, params: { post: 'p' } }]);
    expect(of({ ...silent, text: 'x', hidden: true })).toEqual([
      { ...problem, path, params: { hiddenPost: 'p' } },
    ]);
  });

  test('is content with a text, and with a hidden post without one', () => {
    const topics = [sampleTopic('t', [samplePost('p'), sampleHiddenPost('q')])];
    expect(problemsOf('post-text', { topics })).toEqual([]);
  });
});

describe('moderation-subject', () => {
  const topics = [sampleTopic('t', [samplePost('p')])];
  const of = (...act: Parameters<typeof sampleAct>) =>
    problemsOf('moderation-subject', { topics, moderation: [sampleAct(...act)] }).map(
      ({ path, params }) => [path[1], params],
    );

  test.each([
    ['closed', { topic: 't', post: 'p' }, 'post', 'aboutTopic'],
    ['reopened', {}, 'topic', 'aboutTopic'],
    ['hidden', { topic: 't' }, 'post', 'aboutPost'],
    ['shortened', {}, 'topic', 'aboutPost'],
    ['refused', { topic: 't', post: 'p' }, 'post', 'unpublished'],
  ] as const)('refuses %s of %o', (act, facts, column, params) => {
    expect(of(act, facts)).toEqual([[column, { [params]: act }]]);
  });

  test.each([
    ['closed', { topic: 't' }],
    ['hidden', { topic: 't', post: 'p' }],
    ['refused', { topic: 't' }],
    ['refused', {}],
  ] as const)('is content with %s of %o', (act, facts) => {
    expect(of(act, facts)).toEqual([]);
  });
});

describe('moderation-before', () => {
  const topics = [sampleTopic('t', [{ ...samplePost('p'), postedOn: '2021-03-10' }])];
  const of = (actedOn: string, post?: string) => {
    const row = sampleAct('shortened', { topic: 't', actedOn, ...(post && { post }) });
    return problemsOf('moderation-before', { topics, moderation: [row] }).map(
      ({ found, params }) => [found, params],
    );
  };

  test('finds an act from before the topic or the post was there', () => {
    expect(of('2021-02-28')).toEqual([['2021-02-28', { from: '2021-03-01' }]]);
    expect(of('2021-03-09', 'p')).toEqual([['2021-03-09', { from: '2021-03-10' }]]);
  });

  test('is content with an act on the same day', () => {
    expect(of('2021-03-01')).toEqual([]);
    expect(of('2021-03-10', 'p')).toEqual([]);
  });
});

describe('moderation-logged', () => {
  const hidden = sampleHiddenPost('p');
  const of = (
    topic: ReturnType<typeof sampleTopic>,
    moderation: readonly ReturnType<typeof sampleAct>[] = [],
    unreadable: readonly string[] = [],
  ) => {
    const found = problemsOf('moderation-logged', { topics: [topic], moderation }, unreadable);
    return found.map(({ path, params }) => [path.join('.'), params]);
  };
  const closed = sampleTopic('t', [], { status: 'closed' });
  const closing = sampleAct('closed', { topic: 't' });
  const hiding = sampleAct('hidden', { topic: 't', post: 'p' });

  test('finds what was done without a word in the log', () => {
    expect(of(closed)).toEqual([['status', { closedTopic: 't' }]]);
    expect(of(sampleTopic('t', [hidden]))).toEqual([['posts.0.hidden', { hiddenPost: 'p' }]]);
  });

  test('finds what the log says and the record does not', () => {
    expect(of(sampleTopic('t', []), [closing])).toEqual([['status', { openTopic: 't' }]]);
    expect(of(sampleTopic('t', [samplePost('p')]), [hiding])).toEqual([
      ['posts.0.hidden', { shownPost: 'p' }],
    ]);
  });

  test('is content where both say the same, and the last act counts', () => {
    expect(of(closed, [closing])).toEqual([]);
    expect(of(sampleTopic('t', [hidden]), [hiding])).toEqual([]);
    const reopening = sampleAct('reopened', { topic: 't', actedOn: '2021-04-01' });
    expect(of(sampleTopic('t', []), [closing, reopening])).toEqual([]);
    const restoring = sampleAct('restored', { topic: 't', post: 'p', actedOn: '2021-05-01' });
    expect(of(sampleTopic('t', [samplePost('p')]), [restoring, hiding])).toEqual([]);
  });

  test('says nothing where the log, or a row of it, could not be read', () => {
    expect(of(closed, [], ['moderation:*'])).toEqual([]);
    expect(of(closed, [], ['moderation:a4'])).toEqual([]);
  });
});
