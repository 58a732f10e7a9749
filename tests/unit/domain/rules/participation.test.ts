import { describe, expect, test } from 'vitest';
import { problemsOf, samplePost, sampleProposal, sampleTopic } from './samples.ts';

describe('declined-without-reason', () => {
  test('asks for the reason of a declined proposal', () => {
    const proposals = [sampleProposal('i', { response: { outcome: 'declined' } })];
    expect(problemsOf('declined-without-reason', { proposals })).toEqual([
      {
        record: 'i.yaml',
        path: ['response', 'outcome'],
        rule: 'declined-without-reason',
        severity: 'error',
        found: 'declined',
      },
    ]);
  });

  test('is content with a reason, and asks none of another answer or of none', () => {
    const proposals = [
      sampleProposal('i', { response: { outcome: 'declined', reason: { fr: 'x' } } }),
      sampleProposal('j', { response: { outcome: 'accepted' } }),
      sampleProposal('k'),
    ];
    expect(problemsOf('declined-without-reason', { proposals })).toEqual([]);
  });
});

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
});
