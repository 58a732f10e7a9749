/** The draft of a coming meeting as the text of its file: a row a commitment, and what earlier meetings left to it. */
import { carriedOverTo, waitingRequests, type ComingMeeting } from '../domain/carried-over.ts';
import { isOpenDecision } from '../domain/decisions.ts';
import { found } from '../domain/directory.ts';
import { proposedEventsFrom, reportableCommitments } from '../domain/meeting-tasks.ts';
import { publishedMeetings } from '../domain/meetings.ts';
import { isOpenPoint } from '../domain/points.ts';
import { progressOf } from '../domain/progress.ts';
import { DESK_WORDS } from '../i18n/desk/words.ts';
import { formatNumber, formatPartialDate, formatPercent } from '../i18n/format.ts';
import { pick } from '../i18n/local-text.ts';
import { format, words } from '../i18n/words.ts';
import { TO_FILL_IN, type Meeting } from '../schema/meeting.ts';
import type { CommitmentRecord, Portal } from '../schema/portal.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../site.ts';
import { NO_ORDER, rewriteYaml } from '../store/rewrite-yaml.ts';

export interface NewMeeting extends ComingMeeting {
  readonly id: string;
}

/** Whether the meetings of a committee report on commitments: those of such a committee, or those it has held. */
function isReporting(portal: Portal, committee: string): boolean {
  const held = publishedMeetings(portal).filter((meeting) => meeting.committee === committee);
  return (
    found(portal.committees, committee).kind === 'implementation' ||
    held.some(({ reports = [] }) => reports.length > 0)
  );
}

/** Comments are one line each, whatever a text holds. */
function comment(text: string, indent = ''): string {
  return `${indent}# ${text.replaceAll(/\s+/g, ' ').trim()}\n`;
}

function headOf(portal: Portal, meeting: NewMeeting, locale: Locale): string {
  const { head, draft } = DESK_WORDS[locale];
  const { decisions, points } = carriedOverTo(portal, meeting);
  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? ''
      : `#\n${comment(title)}${items.map((item) => comment(item, '').replace('# ', '#   ')).join('')}`;
  const proposed = proposedEventsFrom(portal, meeting.heldOn);
  return [
    ...head.map((line) => comment(format(line, { id: meeting.id }))),
    list(
      draft.decisions,
      decisions
        .filter(isOpenDecision)
        .map(
          (row) =>
            `${row.meeting.id}#${String(row.decision.number)} ${pick(row.decision.text, locale).text}`,
        ),
    ),
    list(
      draft.points,
      points
        .filter(isOpenPoint)
        .map((row) => `${row.meeting.id}#${row.point.key} ${pick(row.point.text, locale).text}`),
    ),
    list(
      draft.requests,
      waitingRequests(portal, meeting.plans).map(
        ({ request }) => `${request.id} ${pick(request.question, locale).text}`,
      ),
    ),
    proposed === 0
      ? ''
      : `#\n${comment(format(draft.events, { n: formatNumber(locale, proposed) }))}`,
  ].join('');
}

/** Above the row of a commitment: what it is called, and its last figure. */
function rowComment(portal: Portal, commitment: CommitmentRecord, locale: Locale): string {
  const { draft } = DESK_WORDS[locale];
  const [row] = progressOf(portal, [commitment]);
  const figure = row?.reading
    ? format(draft.lastFigure, {
        percent: formatPercent(locale, row.reading.percentDone),
        day: formatPartialDate(locale, row.reading.observedOn),
      })
    : draft.noFigure;
  const title = format(words(locale).common.numbered, {
    number: String(commitment.number),
    title: pick(commitment.title, locale).text,
  });
  return `${title} · ${figure}`;
}

/**
 * @param locale the language of the comments
 * @returns the text of `meeting.yaml`
 */
export function meetingDraft(portal: Portal, meeting: NewMeeting, locale: Locale): string {
  const { heldOn, committee, plans } = meeting;
  const { name } = found(portal.committees, committee);
  const commitments = isReporting(portal, committee) ? reportableCommitments(portal, plans) : [];
  const toFillIn = { [DEFAULT_LOCALE]: TO_FILL_IN } as Meeting['title'];
  const facts = {
    title: Object.fromEntries(
      LOCALES.flatMap((own) => {
        const text = name[own];
        if (text === undefined) return [];
        const title = { label: text, value: formatPartialDate(own, heldOn) };
        return [[own, format(words(own).common.labelValue, title)]];
      }),
    ),
    plans,
    heldOn,
    committee,
    status: 'draft',
    attendanceStated: 'none',
    ...(commitments.length > 0 && {
      reports: commitments.map(({ id }) => ({
        commitment: id,
        words: toFillIn,
        platform: { state: 'not-stated' },
      })),
    }),
    sources: [],
    unofficial: ['title'],
  };
  const text = rewriteYaml('', facts, NO_ORDER);
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  const rows = text.replaceAll(
    /^( *)- commitment: (.+)\n/gm,
    (line, indent: string, id: string) => {
      const commitment = byId.get(id);
      return commitment ? comment(rowComment(portal, commitment, locale), indent) + line : line;
    },
  );
  return headOf(portal, meeting, locale) + rows;
}
