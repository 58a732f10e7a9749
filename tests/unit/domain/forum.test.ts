import { describe, expect, test } from 'vitest';
import {
  forumFormView,
  forumViews,
  memberTerms,
  moderationViews,
  POSTS_A_PAGE,
  topicList,
  topicViews,
} from '../../../src/domain/forum.ts';
import type { RowOf } from '../../../src/schema/portal.ts';
import { sampleAct, sampleHiddenPost, samplePost, sampleTopic } from './rules/samples.ts';
import { samplePlan, samplePortal, sampleSource } from './sample.ts';

const base = { plans: [samplePlan('p')], sources: [sampleSource('s')] };
const forum = (parts: Parameters<typeof samplePortal>[0]) => samplePortal({ ...base, ...parts });

describe('the list of topics', () => {
  const on = (id: string, postedOn: string) => sampleTopic(id, [{ ...samplePost('p'), postedOn }]);

  test('begins with the open ones, those where something was written last first', () => {
    const portal = forum({
      topics: [
        { ...on('closed', '2021-09-01'), status: 'closed' },
        on('older', '2021-04-01'),
        sampleTopic('silent', [], { openedOn: '2021-05-01' }),
        on('newer', '2021-06-01'),
      ],
    });
    expect(topicList(portal).map(({ id, posts, lastOn }) => [id, posts, lastOn])).toEqual([
      ['newer', 1, '2021-06-01'],
      ['silent', 0, undefined],
      ['older', 1, '2021-04-01'],
      ['closed', 1, '2021-09-01'],
    ]);
    expect(forumViews(portal)[0]?.counts).toEqual({ open: 3, closed: 1, acts: 0 });
    expect(forumFormView(portal).topics.map(({ id }) => id)).toEqual(['newer', 'silent', 'older']);
  });

  test('has a page also where there is no topic', () => {
    expect(forumViews(forum({}))).toMatchObject([{ number: 1, topics: [], terms: [] }]);
    expect(topicViews(forum({}))).toEqual([]);
  });
});

describe('the members from civil society', () => {
  const committee = (id: string, kind: RowOf<'committees'>['kind']) => ({
    line: 2,
    id,
    name: { fr: id },
    kind,
  });
  const member = (organisation: string, facts: Partial<RowOf<'members'>> = {}) => ({
    line: 2,
    committee: 'steering',
    organisation: { fr: organisation },
    side: 'civil-society' as const,
    source: 's',
    ...facts,
  });
  const portal = forum({
    committees: [
      committee('forum', 'civil-society'),
      committee('steering', 'steering'),
      committee('work', 'implementation'),
    ],
    members: [
      member('A', { from: '2019-01', howChosen: { fr: 'appel' } }),
      member('B', { from: '2019-01', howChosen: { fr: 'appel' } }),
      member('C', { from: '2022' }),
      member('D'),
      member('E', { committee: 'forum', from: '2024' }),
      member('F', { committee: 'work', from: '2024' }),
      member('G', { side: 'government', from: '2024' }),
    ],
  });

  test('stand together where they took their seats together, the newest term of the steering committee first', () => {
    const terms = memberTerms(portal).map(({ committee: { fr }, from, members }) => [
      fr,
      from,
      members.map(({ organisation }) => organisation.fr).join(),
    ]);
    expect(terms).toEqual([
      ['steering', '2022', 'C'],
      ['steering', '2019-01', 'A,B'],
      ['steering', undefined, 'D'],
      ['forum', '2024', 'E'],
    ]);
  });

  test('say how they were chosen and who says so', () => {
    const [, second] = memberTerms(portal);
    expect(second?.howChosen).toEqual({ fr: 'appel' });
    expect(second?.sources.map(({ id }) => id)).toEqual(['s']);
    expect(memberTerms(portal)[0]?.howChosen).toBeUndefined();
  });
});

describe('a topic', () => {
  const posts = Array.from({ length: POSTS_A_PAGE + 2 }, (_, index) =>
    samplePost(`p${String(index + 1)}`, index === 3 || index === POSTS_A_PAGE ? 'p1' : undefined),
  );
  const whole = forum({ topics: [sampleTopic('t', posts)] });

  test('is cut into pages of one size, and a post never moves to another one', () => {
    const pagesOf = (portal: typeof whole) =>
      topicViews(portal).flatMap(({ number, shown }) => shown.map(({ key }) => [key, number]));
    const longer = forum({
      topics: [sampleTopic('t', [...posts, samplePost('last'), samplePost('very-last')])],
    });
    expect(topicViews(whole).map(({ shown }) => shown.length)).toEqual([POSTS_A_PAGE, 2]);
    expect(pagesOf(longer).slice(0, posts.length)).toEqual(pagesOf(whole));
  });

  test('says of a post what it answers and what answers it, also on another page', () => {
    const [first, second] = topicViews(whole);
    expect(first?.shown[0]?.answers).toMatchObject([
      { key: 'p4', page: 1 },
      { key: `p${String(POSTS_A_PAGE + 1)}`, page: 2 },
    ]);
    expect(first?.shown[3]?.answered).toMatchObject({ key: 'p1', author: 'o', page: 1 });
    expect(second?.shown[0]?.answered).toMatchObject({ key: 'p1', page: 1 });
    expect(first?.shown[1]).not.toHaveProperty('answered');
  });

  test('keeps the place of a hidden post, and says which act of the log hid it', () => {
    const portal = forum({
      topics: [sampleTopic('t', [samplePost('p1'), sampleHiddenPost('p2')], { status: 'closed' })],
      moderation: [
        sampleAct('hidden', { id: 'a1', topic: 't', post: 'p2', actedOn: '2021-04-01' }),
        sampleAct('closed', { id: 'a2', topic: 't', actedOn: '2021-04-02' }),
        sampleAct('refused', { id: 'a3', topic: 't', actedOn: '2021-04-03' }),
      ],
    });
    const [view] = topicViews(portal);
    expect(view?.act).toEqual({ id: 'a2', act: 'closed', page: 1 });
    expect(view?.shown[1]).toEqual({
      key: 'p2',
      author: 'o',
      postedOn: '2021-03-01',
      lang: 'fr',
      answers: [],
      act: { id: 'a1', act: 'hidden', page: 1 },
    });
    expect(view?.shown[0]).not.toHaveProperty('act');
  });

  test('without a post has one page', () => {
    expect(topicViews(forum({ topics: [sampleTopic('t', [])] }))).toMatchObject([
      { number: 1, shown: [], posts: 0 },
    ]);
  });
});

describe('the log', () => {
  const portal = forum({
    topics: [sampleTopic('t', [samplePost('p')])],
    moderation: [
      sampleAct('shortened', { id: 'a1', topic: 't', post: 'p', actedOn: '2021-04-01' }),
      sampleAct('refused', { id: 'a2', actedOn: '2021-05-01' }),
      sampleAct('refused', { id: 'a3', topic: 't', actedOn: '2021-05-01' }),
    ],
  });

  test('begins with the newest act, of one day with the one that stands later', () => {
    expect(moderationViews(portal)[0]?.acts.map(({ id }) => id)).toEqual(['a3', 'a2', 'a1']);
  });

  test('names the topic and the post, where there are any', () => {
    const [topic, none, post] = moderationViews(portal)[0]?.acts ?? [];
    expect(topic).toMatchObject({ topic: { id: 't', title: { fr: 't' } } });
    expect(topic).not.toHaveProperty('post');
    expect(none).not.toHaveProperty('topic');
    expect(post).toMatchObject({ topic: { id: 't' }, post: { key: 'p', author: 'o', page: 1 } });
  });

  test('has a page also while nothing was done', () => {
    expect(moderationViews(forum({}))).toMatchObject([{ number: 1, acts: [], total: 0 }]);
  });
});
