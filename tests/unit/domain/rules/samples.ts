import { checkPortal } from '../../../../src/domain/rules/rules.ts';
import type { Portal, RecordOf, RowOf } from '../../../../src/schema/portal.ts';
import type { Problem } from '../../../../src/schema/problem.ts';
import { samplePortal } from '../sample.ts';

/** What one rule finds in a portal that holds only what the test names. */
export function problemsOf(
  rule: string,
  parts: Partial<Portal>,
  unreadable: readonly string[] = [],
): Problem[] {
  const problems = checkPortal(samplePortal(parts), { unreadable: new Set(unreadable) });
  return problems.filter((problem) => problem.rule === rule);
}

function entry(id: string) {
  return {
    id,
    file: `${id}.yaml`,
    prose: {},
    revision: '000000000000',
    factsRevision: '000000000000',
  };
}

export function sampleActivity(
  key: string,
  facts: Partial<NonNullable<RecordOf<'commitments'>['activities']>[number]> = {},
): NonNullable<RecordOf<'commitments'>['activities']>[number] {
  return { key, order: 1, source: 's', ...facts };
}

export function sampleAction(
  key: string,
  facts: Partial<NonNullable<RecordOf<'commitments'>['actions']>[number]> = {},
): NonNullable<RecordOf<'commitments'>['actions']>[number] {
  return { key, description: { fr: key }, source: 's', ...facts };
}

export function samplePoint(key: string) {
  return { key, text: { fr: key } };
}

export function sampleEvent(
  id: string,
  facts: Partial<RecordOf<'events'>> = {},
): RecordOf<'events'> {
  return {
    ...entry(id),
    title: { fr: id },
    startsAt: '2020-05-06T10:00',
    status: 'confirmed',
    source: 's',
    ...facts,
  };
}

export function sampleEdition(
  id: string,
  facts: Partial<RecordOf<'editions'>> = {},
): RecordOf<'editions'> {
  return { ...entry(id), status: 'planned', sources: ['s'], ...facts };
}

export function sampleProcess(
  id: string,
  facts: Partial<RecordOf<'processes'>> = {},
): RecordOf<'processes'> {
  return { ...entry(id), title: { fr: id }, plan: 'p', stages: [], sources: ['s'], ...facts };
}

export function sampleStage(
  key: string,
  facts: Partial<RecordOf<'processes'>['stages'][number]> = {},
): RecordOf<'processes'>['stages'][number] {
  return { key, title: { fr: key }, source: 's', ...facts };
}

export function sampleProposal(
  id: string,
  facts: Partial<RecordOf<'proposals'>> = {},
): RecordOf<'proposals'> {
  return {
    ...entry(id),
    process: 'c',
    title: { fr: id },
    text: { fr: id },
    submittedBy: { organisation: 'o' },
    source: 's',
    ...facts,
  };
}

export function samplePost(key: string, replyTo?: string): RecordOf<'topics'>['posts'][number] {
  const post = { key, author: 'o', postedOn: '2021-03-01', text: key, lang: 'fr' };
  return replyTo === undefined ? post : { ...post, replyTo };
}

/** A post that was hidden: its place without its text. */
export function sampleHiddenPost(key: string): RecordOf<'topics'>['posts'][number] {
  return { key, author: 'o', postedOn: '2021-03-01', lang: 'fr', hidden: true };
}

export function sampleTopic(
  id: string,
  posts: RecordOf<'topics'>['posts'],
  facts: Partial<RecordOf<'topics'>> = {},
): RecordOf<'topics'> {
  const own = { title: { fr: id }, status: 'open', openedOn: '2021-03-01' } as const;
  return { ...entry(id), ...own, posts, ...facts };
}

export function sampleAct(
  act: RowOf<'moderation'>['act'],
  facts: Partial<RowOf<'moderation'>> = {},
): RowOf<'moderation'> {
  return { line: 2, id: 'a', act, actedOn: '2021-04-01', reason: { fr: 'x' }, ...facts };
}

export function sampleRequest(
  id: string,
  facts: Partial<RecordOf<'requests'>> = {},
): RecordOf<'requests'> {
  return {
    ...entry(id),
    commitment: 'p/1',
    askedBy: { fr: 'secrétariat' },
    askedOn: '2020-02-01',
    question: { fr: id },
    source: 's',
    ...facts,
  };
}

export function sampleRedirect(from: string, to: string, line = 2): RowOf<'redirects'> {
  return { from, to, since: '2021-01-01', line };
}
