/** Where on the site a row of the data can be read. */
import type { TableRow } from '../../datasets/compare-tables.ts';
import { isPublished } from '../../domain/events.ts';
import { byId } from '../../domain/directory.ts';
import { moderationPage, pageOfPost } from '../../domain/forum.ts';
import { publishedMeetings } from '../../domain/meetings.ts';
import { once } from '../../domain/relations.ts';
import { anchors, pageOfList, type Page } from '../../i18n/routing.ts';
import type { CommitmentRecord, MeetingRecord, Portal } from '../../schema/portal.ts';

const meetingsById = once(
  (portal: Portal): ReadonlyMap<string, MeetingRecord> =>
    new Map(publishedMeetings(portal).map((meeting) => [meeting.id, meeting])),
);

type Lookup = (portal: Portal, row: TableRow) => Page | undefined;

/** A page of a thing that is named by a column, where it is still there. */
function pageOf(
  list: 'plans' | 'themes' | 'institutions' | 'requests' | 'editions' | 'processes' | 'topics',
  kind: 'plan' | 'theme' | 'institution' | 'request' | 'edition' | 'process' | 'topic',
  column: string,
): Lookup {
  return (portal, row) => {
    const id = row[column] ?? '';
    return byId<{ readonly id: string }>(portal[list]).has(id) ? { kind, id } : undefined;
  };
}

/** The element of a commitment's page that shows a part of it. */
function anchorOf(commitment: CommitmentRecord, dataset: string, row: TableRow) {
  const activity = dataset === 'activities' ? row.key : row.activity;
  const isKnown = commitment.activities?.some(({ key }) => key === activity) === true;
  return activity !== undefined && isKnown ? { anchor: anchors.activity(activity) } : {};
}

function commitmentPage(portal: Portal, dataset: string, row: TableRow): Page | undefined {
  const id = (dataset === 'commitments' ? row.id : row.commitment) ?? '';
  const commitment = byId(portal.commitments).get(id);
  return commitment && { kind: 'commitment', id, ...anchorOf(commitment, dataset, row) };
}

function meetingPage(portal: Portal, dataset: string, row: TableRow): Page | undefined {
  const id = (dataset === 'meetings' ? row.id : row.meeting) ?? '';
  const meeting = meetingsById(portal).get(id);
  if (!meeting) return undefined;
  const number = Number(dataset === 'decisions' ? row.number : row.decision);
  const isDecision = meeting.decisions?.some((decision) => decision.number === number) === true;
  const commitment = byId(portal.commitments).get(row.commitment ?? '');
  const isReport = meeting.reports?.some((report) => report.commitment === commitment?.id) === true;
  if (isDecision) return { kind: 'meeting', id, anchor: anchors.decision(number) };
  return commitment && isReport
    ? { kind: 'meeting', id, anchor: anchors.report(commitment.number) }
    : { kind: 'meeting', id };
}

function stagePage({ processes }: Portal, { process = '', key = '' }: TableRow): Page | undefined {
  return byId(processes).has(process)
    ? { kind: 'process', id: process, anchor: anchors.stage(key) }
    : undefined;
}

function proposalPage({ proposals }: Portal, { id = '' }: TableRow): Page | undefined {
  const proposal = byId(proposals).get(id);
  return proposal && { kind: 'proposal', process: proposal.process, id };
}

function postPage({ topics }: Portal, { topic: id = '', key = '' }: TableRow): Page | undefined {
  const topic = byId(topics).get(id);
  if (!topic?.posts.some((post) => post.key === key)) return undefined;
  const page = { kind: 'topic', id, anchor: anchors.post(key) } as const;
  return pageOfList(page, pageOfPost(topic, key));
}

function actPage(portal: Portal, { id = '' }: TableRow): Page | undefined {
  const number = moderationPage(portal, id);
  return number === undefined
    ? undefined
    : pageOfList({ kind: 'forum-log', anchor: anchors.act(id) }, number);
}

const OWN: Readonly<Record<string, Lookup>> = {
  plans: pageOf('plans', 'plan', 'id'),
  themes: pageOf('themes', 'theme', 'id'),
  institutions: pageOf('institutions', 'institution', 'id'),
  requests: pageOf('requests', 'request', 'id'),
  editions: pageOf('editions', 'edition', 'id'),
  submissions: pageOf('editions', 'edition', 'edition'),
  letters: pageOf('institutions', 'institution', 'institution'),
  processes: pageOf('processes', 'process', 'id'),
  stages: stagePage,
  'process-figures': pageOf('processes', 'process', 'process'),
  adopted: pageOf('processes', 'process', 'process'),
  proposals: proposalPage,
  topics: pageOf('topics', 'topic', 'id'),
  posts: postPage,
  moderation: actPage,
  events: ({ events }, { id = '' }) => {
    const event = byId(events).get(id);
    return event && isPublished(event) ? { kind: 'event', id } : undefined;
  },
  sources: ({ sources }, { id = '' }) =>
    byId(sources).has(id) ? { kind: 'documents', anchor: anchors.document(id) } : undefined,
  glossary: ({ glossary }, { id = '' }) =>
    byId(glossary).has(id) ? { kind: 'glossary', anchor: anchors.term(id) } : undefined,
  corrections: () => ({ kind: 'corrections' }),
};

/**
 * The page that shows a row, or the thing that it is part of.
 *
 * @returns undefined where the thing is gone, or where no page but that of its dataset shows the row
 */
export function pageOfRow(portal: Portal, dataset: string, row: TableRow): Page | undefined {
  const own = OWN[dataset];
  if (own) return own(portal, row);
  const shown = meetingPage(portal, dataset, row) ?? commitmentPage(portal, dataset, row);
  if (shown || dataset === 'commitments' || (row.commitment ?? '') !== '') return shown;
  return (
    pageOf('plans', 'plan', 'plan')(portal, row) ??
    pageOf('editions', 'edition', 'edition')(portal, row)
  );
}
