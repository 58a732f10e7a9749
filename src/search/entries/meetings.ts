/** Meetings, and what they reported, raised and decided. */
import { decisionsOfMeeting } from '../../domain/decisions.ts';
import { found } from '../../domain/directory.ts';
import { attendanceOf, publishedMeetings } from '../../domain/meetings.ts';
import { pointsOfMeeting } from '../../domain/points.ts';
import { formatPartialDate } from '../../i18n/format.ts';
import { pick } from '../../i18n/local-text.ts';
import { anchors, pathFor } from '../../i18n/routing.ts';
import { format, words } from '../../i18n/words.ts';
import type { CommitmentRecord, MeetingRecord, Portal } from '../../schema/portal.ts';
import type { Locale } from '../../site.ts';
import { renderProse } from '../../store/prose-text.ts';
import type { SearchEntry } from '../entry.ts';
import { commitmentFilters } from './commitments.ts';
import { readMarkup } from './markup.ts';
import { allSaid, commitmentNumber, inOneLine, namesIn, said, yearOf } from './said.ts';

function meetingFilters(meeting: MeetingRecord): SearchEntry['filters'] {
  return { plan: meeting.plans, year: yearOf(meeting.heldOn) };
}

function meetingEntry(portal: Portal, locale: Locale, meeting: MeetingRecord): SearchEntry {
  const prose = renderProse(meeting, locale);
  const context = inOneLine([formatPartialDate(locale, meeting.heldOn)]);
  return {
    kind: 'meeting',
    title: said(locale, meeting.title),
    href: pathFor(locale, { kind: 'meeting', id: meeting.id }),
    ...(context && { context }),
    date: meeting.heldOn,
    texts: [
      ...allSaid(locale, [
        ...(meeting.agenda ?? []).flatMap(({ title, notes }) => [title, notes]),
        ...(meeting.notes ?? []).map(({ text }) => text),
        meeting.place,
        ...attendanceOf(portal, meeting).map(({ name }) => name),
      ]),
      ...(prose === undefined
        ? []
        : [{ text: readMarkup(prose.html).text, ...(prose.lang && { lang: prose.lang }) }]),
    ],
    keywords: namesIn(locale, portal.committees, [meeting.committee]),
    filters: {
      ...meetingFilters(meeting),
      institution: (meeting.attendance ?? []).flatMap(({ institution }) => institution ?? []),
    },
  };
}

/** "28 janvier 2020 · Comité de suivi …". */
function place(locale: Locale, meeting: MeetingRecord, ...before: readonly string[]) {
  return inOneLine([
    ...before,
    pick(meeting.title, locale).text,
    formatPartialDate(locale, meeting.heldOn),
  ]);
}

/** What an entry about a commitment says of itself that was said at a meeting. */
function saidOf(
  portal: Portal,
  locale: Locale,
  meeting: MeetingRecord,
  commitment: CommitmentRecord,
) {
  const context = place(locale, meeting, commitmentNumber(locale, commitment.number));
  return {
    ...(context && { context }),
    date: meeting.heldOn,
    filters: { ...commitmentFilters(portal, commitment), year: yearOf(meeting.heldOn) },
  };
}

function reportEntries(
  portal: Portal,
  locale: Locale,
  meeting: MeetingRecord,
): readonly SearchEntry[] {
  return (meeting.reports ?? []).map((report) => {
    const commitment = found(portal.commitments, report.commitment);
    const anchor = anchors.report(commitment.number);
    return {
      kind: 'report',
      title: said(locale, commitment.title),
      href: pathFor(locale, { kind: 'meeting', id: meeting.id, anchor }),
      texts: allSaid(locale, [report.words, report.platform.words]),
      ...saidOf(portal, locale, meeting, commitment),
    };
  });
}

function pointEntries(
  portal: Portal,
  locale: Locale,
  meeting: MeetingRecord,
): readonly SearchEntry[] {
  return pointsOfMeeting(portal, meeting).map(({ report, point }) => {
    const commitment = found(portal.commitments, report.commitment);
    const anchor = anchors.point(point.key);
    return {
      kind: 'point',
      title: said(locale, point.text),
      href: pathFor(locale, { kind: 'commitment', id: commitment.id, anchor }),
      texts: [],
      ...saidOf(portal, locale, meeting, commitment),
    };
  });
}

function decisionEntries(
  portal: Portal,
  locale: Locale,
  meeting: MeetingRecord,
): readonly SearchEntry[] {
  const { found: labels } = words(locale);
  return decisionsOfMeeting(portal, meeting).map(({ decision, owners }) => {
    const number = format(labels.decision, { number: String(decision.number) });
    const context = place(locale, meeting, number);
    return {
      kind: 'decision',
      title: said(locale, decision.text),
      href: pathFor(locale, {
        kind: 'meeting',
        id: meeting.id,
        anchor: anchors.decision(decision.number),
      }),
      ...(context && { context }),
      date: meeting.heldOn,
      texts: [],
      keywords: owners.map((owner) => pick(owner, locale).text),
      filters: meetingFilters(meeting),
    };
  });
}

/** Every published meeting, the newest first, each followed by what was said there. */
export function meetingEntries(portal: Portal, locale: Locale): readonly SearchEntry[] {
  return publishedMeetings(portal).flatMap((meeting) => [
    meetingEntry(portal, locale, meeting),
    ...reportEntries(portal, locale, meeting),
    ...pointEntries(portal, locale, meeting),
    ...decisionEntries(portal, locale, meeting),
  ]);
}
