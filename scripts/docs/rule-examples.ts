/** One mistake a rule, as `docs/rules.md` shows it. */
import type { RuleId } from '../../src/i18n/problems/wording.ts';
import type { LocatedProblem } from '../../src/schema/problem.ts';

type Example = Pick<LocatedProblem, 'file' | 'path' | 'found' | 'params'> & {
  readonly line?: number;
  readonly column?: number;
};

const COMMITMENT = 'src/content/commitments/2018-2020/10/commitment.yaml';
const MEETING = 'src/content/meetings/2020-01-28-implementation/meeting.yaml';
const EVENT = 'src/content/events/2020/open-data-workshop/event.yaml';
const PLAN = 'src/content/plans/2018-2020/plan.yaml';
const PROSE = 'src/content/commitments/2018-2020/10/fr.md';
const PROGRESS = 'data/progress.csv';
const SOURCES = 'data/sources.csv';
const REDIRECTS = 'data/redirects.csv';
const RELEASES = 'data/releases.csv';
const TOPIC = 'src/content/forum/open-data/topic.yaml';
const MODERATION = 'data/moderation.csv';
const SNAPSHOT = 'snapshots/2030-06-30';

export const RULE_EXAMPLES: Readonly<Record<RuleId, Example>> = {
  encoding: { file: PROSE, path: [], found: '0xE9', params: { encoding: 'Windows-1252' } },
  'byte-order-mark': { file: SOURCES, path: [], line: 12 },
  nul: { file: PROSE, path: [] },
  'forbidden-character': { file: PROSE, path: [], found: 'U+FFFD' },
  'bidi-control': { file: COMMITMENT, path: ['sources', 0], found: 'U+200F' },
  'symbolic-link': { file: COMMITMENT, path: [] },
  'special-file': { file: COMMITMENT, path: [] },
  'file-name': { file: 'src/content/plans/Plan_1', path: [], found: 'Plan_1' },
  'unexpected-file': {
    file: 'src/content/plans/2018-2020/plan.yml',
    path: [],
    found: 'plan.yml',
    params: { nearest: 'plan.yaml' },
  },
  'folder-depth': {
    file: 'src/content/commitments/10/commitment.yaml',
    path: [],
    found: 'commitment.yaml',
    params: { expected: 'commitments/<plan>/<number>/commitment.yaml' },
  },
  'missing-file': { file: PROGRESS, path: [], found: 'progress.csv' },
  'missing-folder': { file: 'src/content', path: [] },
  'unreadable-file': { file: PLAN, path: [], params: { code: 'EACCES' } },
  'file-size': { file: PROSE, path: [], params: { size: 2400, largest: 500 } },
  'further-problems': { file: PROGRESS, path: [], line: 112, params: { count: 100 } },
  'empty-file': { file: PROSE, path: [] },
  frontmatter: { file: 'src/content/pages/about/fr.mdx', path: [] },
  'merge-conflict': { file: PROGRESS, path: [], line: 9, found: '<<<<<<<' },

  'yaml-syntax': { file: PLAN, path: [], line: 4, params: { reason: 'block-as-implicit-key' } },
  'yaml-tab': { file: PLAN, path: [], line: 3 },
  'yaml-feature': { file: PLAN, path: ['title'], params: { feature: 'alias' } },
  'duplicate-field': { file: PLAN, path: [], found: 'status' },

  'csv-delimiter': { file: PROGRESS, path: [], found: ';' },
  'csv-quote': { file: PROGRESS, path: [7], line: 7 },
  'csv-cells': { file: PROGRESS, path: [7], line: 7, params: { expected: 12, actual: 11 } },
  'duplicate-column': { file: PROGRESS, path: [1, 'source'], found: 'source' },
  'unknown-column': {
    file: PROGRESS,
    path: [1, 'percentDon'],
    found: 'percentDon',
    params: { nearest: 'percentDone' },
  },
  'missing-column': {
    file: PROGRESS,
    path: [1, 'recordedOn'],
    params: { allowed: ['id', 'plan', '…', 'recordedOn'] },
  },
  'column-order': {
    file: PROGRESS,
    path: [1, 'source'],
    found: 'source',
    params: { expected: 'percentDone' },
  },

  'markdown-html': { file: PROSE, path: [], line: 3, column: 14, found: '<br>' },
  'markdown-link': { file: PROSE, path: [], line: 5, found: 'javascript:alert(1)' },

  'folder-plan': {
    file: COMMITMENT,
    path: ['plan'],
    found: '2021-2023',
    params: { folder: '2018-2020' },
  },
  'folder-number': {
    file: COMMITMENT,
    path: ['number'],
    found: 11,
    params: { folder: '10', expected: '11' },
  },
  'folder-year': { file: 'src/content/events/may/workshop/event.yaml', path: [], found: 'may' },

  'unknown-key': {
    file: MEETING,
    path: ['hldOn'],
    found: 'hldOn',
    params: { allowed: ['heldOn'], nearest: 'heldOn' },
  },
  'empty-value': { file: PLAN, path: ['predecessor'] },
  missing: { file: MEETING, path: ['reports', 0, 'words'] },
  type: { file: PLAN, path: ['sources'], found: 'ogp', params: { expected: 'list' } },
  'empty-text': { file: PLAN, path: ['title', 'fr'], found: '' },
  date: { file: COMMITMENT, path: ['endsOn'], found: '2020-02-30' },
  day: { file: MEETING, path: ['heldOn'], found: '2020-01' },
  'date-time': { file: EVENT, path: ['startsAt'], found: '6 May 2020, 10h' },
  percent: {
    file: MEETING,
    path: ['reports', 0, 'percentDone'],
    found: '57%',
    params: { nearest: '57' },
  },
  number: {
    file: COMMITMENT,
    path: ['indicators', 0, 'value'],
    found: '12,5',
    params: { nearest: '12.5' },
  },
  code: {
    file: PLAN,
    path: ['status'],
    found: 'runing',
    params: { codes: ['draft', 'running', 'ended'], nearest: 'running' },
  },
  digest: { file: RELEASES, path: [2, 'sums'], line: 2, found: '3f2a' },
  id: { file: SOURCES, path: [5, 'id'], line: 5, found: 'OGP report' },
  key: { file: COMMITMENT, path: ['activities', 0, 'key'], found: 'A 1' },
  url: { file: SOURCES, path: [5, 'url'], line: 5, found: 'www.example.org' },
  'language-tag': { file: SOURCES, path: [5, 'language'], line: 5, found: 'French' },
  'time-zone': { file: EVENT, path: ['zone'], found: 'GMT+1' },
  email: { file: 'data/institutions.csv', path: [5, 'publicContact'], line: 5, found: 'contact' },
  'reference-format': {
    file: MEETING,
    path: ['reports', 0, 'commitment'],
    found: 'commitment 4',
    params: { kind: 'commitment' },
  },
  unit: { file: COMMITMENT, path: ['indicators', 0, 'unit'], found: 'percent' },
  'other-value': { file: COMMITMENT, path: ['otherValues', 0, 'value'], found: 'March 2020' },
  'institution-or-text': { file: COMMITMENT, path: ['partners', 0], found: 'add' },
  'organisation-or-kind': {
    file: 'src/content/proposals/open-budget/proposal.yaml',
    path: ['submittedBy'],
    found: 'association',
  },
  'commitments-or-all': { file: MEETING, path: ['decisions', 0, 'commitments'], found: 'every' },

  'unknown-reference': {
    file: COMMITMENT,
    path: ['leadInstitution'],
    found: 'ministri',
    params: { kind: 'institution', id: 'ministri', nearest: 'ministry' },
  },
  'unknown-commitment': {
    file: MEETING,
    path: ['reports', 3, 'commitment'],
    found: '2018-2020/19',
    params: {
      kind: 'commitment',
      id: '2018-2020/19',
      plan: '2018-2020',
      first: 1,
      last: 18,
      nearest: '2018-2020/18',
    },
  },
  'unknown-activity': {
    file: MEETING,
    path: ['reports', 0, 'activityProgress', 0, 'activity'],
    found: 'a12',
    params: { commitment: '2018-2020/10', keys: ['a1', 'a2'], nearest: 'a1' },
  },
  'unknown-point': {
    file: COMMITMENT,
    path: ['blockers', 0, 'from'],
    found: '2020-01-28-implementation#guid',
    params: { commitment: '2018-2020/10', known: ['2020-01-28-implementation#guide'] },
  },
  'unknown-post': {
    file: TOPIC,
    path: ['posts', 1, 'replyTo'],
    found: 'frist',
    params: { keys: ['first'], nearest: 'first' },
  },
  'duplicate-id': {
    file: SOURCES,
    path: [9, 'id'],
    line: 9,
    found: 'irm-report-2020',
    params: { first: `${SOURCES}:8 id` },
  },
  'duplicate-row': {
    file: REDIRECTS,
    path: [3],
    line: 3,
    found: '/commitments/2018-2020/19/',
    params: { first: `${REDIRECTS}:2`, columns: ['from'] },
  },
  'duplicate-key': {
    file: MEETING,
    path: ['reports', 2, 'points', 0, 'key'],
    found: 'guide',
    params: { first: `${COMMITMENT} actions[0].key` },
  },
  'duplicate-number': {
    file: MEETING,
    path: ['decisions', 3, 'number'],
    found: 3,
    params: { first: `${MEETING} decisions[2].number` },
  },
  'duplicate-report': {
    file: MEETING,
    path: ['reports', 7, 'commitment'],
    found: '2018-2020/4',
    params: { first: `${MEETING} reports[3].commitment` },
  },
  'duplicate-reading': {
    file: PROGRESS,
    path: [4],
    line: 4,
    found: 'minutes-4',
    params: { first: `${MEETING} reports[3]`, other: '2020-01-28-implementation/4' },
  },
  'end-before-start': {
    file: PLAN,
    path: ['endsOn'],
    found: '2018-07',
    params: { start: '2018-08', end: '2018-07' },
  },
  'after-as-of': {
    file: COMMITMENT,
    path: ['communications', 0, 'heldOn'],
    found: '2020-02',
    params: { plan: '2018-2020', asOf: '2020-01-28', day: '2020-02-29' },
  },
  'fall-without-note': {
    file: PROGRESS,
    path: [4, 'percentDone'],
    line: 4,
    found: 40,
    params: { before: 57, observedOn: '2020-01-28' },
  },
  'progress-stalled': {
    file: PROGRESS,
    path: [4, 'percentDone'],
    line: 4,
    found: 58,
    params: { commitment: '2018-2020/1', before: 57, observedOn: '2020-01-28' },
  },
  'correction-without-note': {
    file: PROGRESS,
    path: [4, 'note'],
    line: 4,
    params: { corrects: '2020-01-28-implementation/4' },
  },
  'correction-of-another-thing': {
    file: PROGRESS,
    path: [4, 'corrects'],
    line: 4,
    found: '2020-01-28-implementation/4',
    params: { thing: '2018-2020/5', other: '2018-2020/4' },
  },
  'correction-cycle': {
    file: PROGRESS,
    path: [4, 'corrects'],
    line: 4,
    found: 'second',
    params: { cycle: ['first', 'second', 'first'] },
  },
  'commitment-of-another-plan': {
    file: MEETING,
    path: ['reports', 0, 'commitment'],
    found: '2021-2023/4',
    params: { plans: ['2018-2020'] },
  },
  'decision-due-twice': {
    file: MEETING,
    path: ['decisions', 2, 'dueAt'],
    found: 'implementation',
    params: { dueOn: '2020-04' },
  },
  'unfinished-meeting': { file: MEETING, path: ['reports', 3, 'words', 'fr'], found: '???' },
  'closed-in-draft': {
    file: MEETING,
    path: ['decisions', 2, 'closedIn'],
    found: '2020-03-10-implementation',
  },
  'mixed-weights': {
    file: COMMITMENT,
    path: ['activities', 1, 'weight'],
    params: { key: 'a2' },
  },
  'complete-with-open-action': {
    file: COMMITMENT,
    path: ['actions', 0, 'status'],
    found: 'in-progress',
    params: { key: 'guide', reading: '2020-01-28-implementation/10', observedOn: '2020-01-28' },
  },
  'event-outside-edition': {
    file: EVENT,
    path: ['startsAt'],
    found: '2020-06-06',
    params: { edition: '2020', first: '2020-05-05', last: '2020-05-08' },
  },
  'held-without-outcome': { file: EVENT, path: ['status'], found: 'held' },
  'event-untranslated': {
    file: EVENT,
    path: ['title', 'fr'],
    found: 'ورشة حول المعطيات المفتوحة',
    params: { language: 'ar' },
  },
  'declined-without-reason': {
    file: 'src/content/proposals/open-budget/proposal.yaml',
    path: ['response', 'outcome'],
    found: 'declined',
  },
  'id-of-list-page': {
    file: 'src/content/proposals/12/proposal.yaml',
    path: [],
    found: '12',
  },
  'topic-address': {
    file: 'src/content/forum/moderation/topic.yaml',
    path: [],
    found: 'moderation',
  },
  'post-order': {
    file: TOPIC,
    path: ['posts', 3, 'postedOn'],
    found: '2030-01-14',
    params: { after: '2030-01-20' },
  },
  'post-text': { file: TOPIC, path: ['posts', 3, 'text'], found: 'p4', params: { post: 'p4' } },
  'moderation-subject': {
    file: MODERATION,
    path: [4, 'post'],
    line: 4,
    found: 'hidden',
    params: { aboutPost: 'hidden' },
  },
  'moderation-before': {
    file: MODERATION,
    path: [4, 'actedOn'],
    line: 4,
    found: '2030-01-10',
    params: { from: '2030-01-12' },
  },
  'moderation-logged': {
    file: TOPIC,
    path: ['status'],
    found: 'closed',
    params: { closedTopic: 'open-data' },
  },
  'unofficial-path': {
    file: COMMITMENT,
    path: ['unofficial', 0],
    found: 'tittle.ar',
    params: { nearest: 'title.ar' },
  },
  'redirect-address': {
    file: REDIRECTS,
    path: [2, 'to'],
    line: 2,
    found: 'https://example.org/plans/',
  },
  'redirect-to-redirect': {
    file: REDIRECTS,
    path: [2, 'to'],
    line: 2,
    found: '/plans/second/',
    params: { next: '/plans/2021-2023/' },
  },
  'release-order': {
    file: RELEASES,
    path: [3, 'publishedOn'],
    line: 3,
    found: '2030-01-31',
    params: { release: '2030-06-30', before: '2030-06-30' },
  },
  'release-missing': {
    file: RELEASES,
    path: [2, 'id'],
    line: 2,
    found: '2030-06-30',
    params: { folder: SNAPSHOT },
  },
  'release-unnamed': { file: SNAPSHOT, path: [], found: '2030-06-30', params: { table: RELEASES } },
  'release-changed': {
    file: `${SNAPSHOT}/commitments.csv`,
    path: [],
    found: 'commitments.csv',
    params: { folder: SNAPSHOT },
  },
  'release-file-missing': {
    file: `${SNAPSHOT}/commitments.csv`,
    path: [],
    found: 'commitments.csv',
    params: { folder: SNAPSHOT },
  },
  'release-file-extra': {
    file: `${SNAPSHOT}/notes.docx`,
    path: [],
    found: 'notes.docx',
    params: { folder: SNAPSHOT },
  },
  'redirect-missing': {
    file: `${SNAPSHOT}/commitments.csv`,
    path: [19, 'id'],
    line: 19,
    found: '2018-2020/19',
    params: { release: '2030-06-30', address: '/commitments/2018-2020/19/', table: REDIRECTS },
  },
  'rows-shrunk': {
    file: PROGRESS,
    path: [],
    params: { dataset: 'progress', after: 17, before: 18 },
  },
  untranslated: { file: PLAN, path: ['title'], params: { language: 'ar' } },
};
