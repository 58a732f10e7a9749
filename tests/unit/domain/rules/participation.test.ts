import { describe, expect, test } from 'vitest';
import { problemsOf, sampleProposal, sampleRequest } from './samples.ts';

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

describe('id-of-list-page', () => {
  test('refuses a proposal and a request whose address is that of a page of their list', () => {
    const parts = { proposals: [sampleProposal('12')], requests: [sampleRequest('2')] };
    const problem = { rule: 'id-of-list-page', severity: 'error', path: [] };
    expect(problemsOf('id-of-list-page', parts)).toEqual([
      { ...problem, record: '12.yaml', found: '12' },
      { ...problem, record: '2.yaml', found: '2' },
    ]);
  });

  test('takes numbers with a letter', () => {
    const parts = { proposals: [sampleProposal('p-12'), sampleProposal('12b')] };
    expect(problemsOf('id-of-list-page', parts)).toEqual([]);
  });
});
