import { describe, expect, test } from 'vitest';
import { pageOfRow } from '../../../../src/feeds/subscriptions/row-page.ts';
import { samplePlan, samplePortal } from '../../domain/sample.ts';
import {
  sampleAct,
  samplePost,
  sampleProcess,
  sampleProposal,
  sampleStage,
  sampleTopic,
} from '../../domain/rules/samples.ts';

const POSTS = Array.from({ length: 60 }, (_, index) => samplePost(`p${String(index + 1)}`));
const PORTAL = samplePortal({
  plans: [samplePlan('p')],
  processes: [sampleProcess('c', { stages: [sampleStage('ideas')] })],
  proposals: [sampleProposal('i', { process: 'c' })],
  topics: [sampleTopic('tides', POSTS)],
  moderation: [sampleAct('closed', { id: 'a1', topic: 'tides' })],
});

describe('a row of what people take part in leads to where it stands', () => {
  test('a co-creation and its figures to its page, a stage to its place there', () => {
    const process = { kind: 'process', id: 'c' };
    expect(pageOfRow(PORTAL, 'processes', { id: 'c', plan: 'p' })).toEqual(process);
    expect(pageOfRow(PORTAL, 'process-figures', { process: 'c', order: '1' })).toEqual(process);
    expect(pageOfRow(PORTAL, 'adopted', { process: 'c', order: '1' })).toEqual(process);
    expect(pageOfRow(PORTAL, 'stages', { process: 'c', key: 'ideas' })).toEqual({
      ...process,
      anchor: 'stage-ideas',
    });
  });

  test('a proposal to its own page', () => {
    expect(pageOfRow(PORTAL, 'proposals', { id: 'i', process: 'c' })).toEqual({
      kind: 'proposal',
      process: 'c',
      id: 'i',
    });
  });

  test('a topic to its first page, a post to the page of the topic that it stands on', () => {
    const topic = { kind: 'topic', id: 'tides' };
    expect(pageOfRow(PORTAL, 'topics', { id: 'tides' })).toEqual(topic);
    const post = (key: string) => pageOfRow(PORTAL, 'posts', { topic: 'tides', key });
    expect(post('p3')).toEqual({ ...topic, anchor: 'post-p3' });
    expect(post('p51')).toEqual({ ...topic, page: 2, anchor: 'post-p51' });
  });

  test('an act of moderation to its place in the log', () => {
    expect(pageOfRow(PORTAL, 'moderation', { id: 'a1', topic: 'tides' })).toEqual({
      kind: 'forum-log',
      anchor: 'act-a1',
    });
  });

  test('what is gone leads nowhere', () => {
    expect(pageOfRow(PORTAL, 'stages', { process: 'gone', key: 'ideas' })).toBeUndefined();
    expect(pageOfRow(PORTAL, 'proposals', { id: 'gone' })).toBeUndefined();
    expect(pageOfRow(PORTAL, 'posts', { topic: 'tides', key: 'gone' })).toBeUndefined();
    expect(pageOfRow(PORTAL, 'posts', { topic: 'gone', key: 'p1' })).toBeUndefined();
    expect(pageOfRow(PORTAL, 'moderation', { id: 'gone' })).toBeUndefined();
  });
});
