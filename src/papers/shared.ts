/** Passages, rows and blocks that several reports have. */
import type { RegisteredBlocker } from '../domain/blockers.ts';
import type { RegisteredDecision } from '../domain/decisions.ts';
import type { NamedMean } from '../domain/reports.ts';
import type { LedCommitment } from '../domain/groups.ts';
import type { RegisteredPoint } from '../domain/points.ts';
import type { MeanProgress } from '../domain/progress.ts';
import type { RegisteredRequest } from '../domain/requests.ts';
import {
  formatDatePhrase,
  formatDateRange,
  formatList,
  formatNumber,
  formatPartialDate,
  formatPercent,
} from '../i18n/format.ts';
import { pick } from '../i18n/local-text.ts';
import { formatCount } from '../i18n/plural.ts';
import { anchors } from '../i18n/routing.ts';
import { format, words } from '../i18n/words.ts';
import type { MeetingRecord, NamedCommitment } from '../schema/portal.ts';
import type { Locale } from '../site.ts';
import { cell, say, type Block, type Column, type Passage, type Row, type Run } from './paper.ts';

/** "4. Open data", leading to the page of the commitment. */
export function commitmentPassage(locale: Locale, commitment: NamedCommitment): Passage {
  const { common } = words(locale);
  const number = format(common.numbered, { number: String(commitment.number), title: '' });
  return say(`${number.trim()}\u00a0`, {
    text: pick(commitment.title, locale),
    page: { kind: 'commitment', id: commitment.id },
  });
}

/** A meeting by its day. */
export function meetingRun(locale: Locale, { id, heldOn }: MeetingRecord): Run {
  return { text: formatPartialDate(locale, heldOn), page: { kind: 'meeting', id } };
}

/** "73.8% on average over 13 commitments reported (18 in all)". */
export function meanSentence(locale: Locale, mean: MeanProgress): string {
  const { sentences } = words(locale);
  const total = formatNumber(locale, mean.total);
  return mean.percentDone === undefined
    ? formatCount(locale, sentences.meanProgress, 0, { total, percent: '' })
    : formatCount(locale, sentences.meanProgress, mean.reported, {
        total,
        percent: formatPercent(locale, mean.percentDone),
      });
}

/** Themes or institutions with their means. */
export function meansTable(
  locale: Locale,
  caption: string,
  heading: string,
  means: readonly NamedMean[],
): Block {
  const { fields } = words(locale);
  return {
    kind: 'table',
    caption,
    columns: [
      { label: heading, kind: 'text' },
      { label: fields.meanProgress, kind: 'text' },
    ],
    rows: means.map(({ name, mean }) => ({
      cells: [cell(pick(name, locale)), cell(meanSentence(locale, mean))],
    })),
  };
}

/** Commitments with their newest figure and their three signals. */
export function commitmentTable(
  locale: Locale,
  caption: string,
  rows: readonly LedCommitment[],
): Block {
  const { fields, signals, codes, common } = words(locale);
  return {
    kind: 'table',
    caption,
    columns: [
      { label: fields.commitment, kind: 'text' },
      { label: fields.lead, kind: 'text' },
      { label: fields.progress, kind: 'number' },
      { label: signals.names.timeliness, kind: 'phrase' },
      { label: signals.names.evidence, kind: 'phrase' },
    ],
    rows: rows.map(({ commitment, lead, reading, state }) => ({
      cells: [
        [commitmentPassage(locale, commitment)],
        cell(lead ? pick(lead.name, locale) : common.notStated),
        reading
          ? [
              say({ text: formatPercent(locale, reading.percentDone), isStrong: true }),
              say(formatDatePhrase(locale, 'on', reading.observedOn)),
            ]
          : cell(common.notReported),
        cell(codes.timeliness[state.timeliness]),
        cell(codes.evidence[state.evidence]),
      ],
    })),
  };
}

export function dueText(locale: Locale, { decision, dueCommittee }: RegisteredDecision): string {
  const { common, codes, decisions } = words(locale);
  if (decision.dueOn !== undefined) {
    return decision.opensOn === undefined
      ? formatDatePhrase(locale, 'noLaterThan', decision.dueOn)
      : formatDateRange(locale, decision.opensOn, decision.dueOn);
  }
  if (!dueCommittee) return decisions.noDeadline;
  return format(common.labelValue, {
    label: codes.dueMeeting.next,
    value: pick(dueCommittee, locale).text,
  });
}

/** @param names which meeting took each */
export function decisionTable(
  locale: Locale,
  caption: string,
  rows: readonly RegisteredDecision[],
  names: 'with-meeting' | 'without-meeting' = 'without-meeting',
): Block {
  const { fields, decisions, codes } = words(locale);
  const hasMeeting = names === 'with-meeting';
  const ofMeeting: readonly Column[] = hasMeeting
    ? [{ label: fields.meeting, kind: 'phrase' }]
    : [];
  return {
    kind: 'table',
    caption,
    columns: [
      { label: fields.number, kind: 'number' },
      ...ofMeeting,
      { label: fields.decision, kind: 'text' },
      { label: fields.owner, kind: 'text' },
      { label: fields.dueOn, kind: 'phrase' },
      { label: fields.status, kind: 'phrase' },
    ],
    rows: rows.map((row): Row => {
      const { meeting, decision, state, owners } = row;
      const anchor = anchors.decision(decision.number);
      const number: Run = {
        text: String(decision.number),
        page: { kind: 'meeting', id: meeting.id, anchor },
      };
      const closed =
        decision.closedOn === undefined
          ? []
          : cell(formatDatePhrase(locale, 'on', decision.closedOn));
      return {
        cells: [
          [say(number)],
          ...(hasMeeting ? [[say(meetingRun(locale, meeting))]] : []),
          cell(pick(decision.text, locale)),
          cell(
            owners.length === 0
              ? decisions.ownersNotStated
              : formatList(
                  locale,
                  owners.map((owner) => pick(owner, locale).text),
                ),
          ),
          cell(dueText(locale, row)),
          [...cell(codes.decisionState[state]), ...closed],
        ],
      };
    }),
  };
}

export function pointList(
  locale: Locale,
  rows: readonly RegisteredPoint[],
  commitmentOf: (id: string) => NamedCommitment | undefined,
): Block {
  const { found, common } = words(locale);
  return {
    kind: 'list',
    items: rows.map(({ report, point }) => {
      const [, number = ''] = report.commitment.split('/');
      const commitment = commitmentOf(report.commitment);
      const name: Run = {
        text: format(found.commitment, { number }),
        isStrong: true,
        ...(commitment && {
          page: { kind: 'commitment', id: commitment.id, anchor: anchors.point(point.key) },
        }),
      };
      const before = format(common.labelValue, { label: '', value: '' }).trimEnd();
      return say(name, `${before} `, pick(point.text, locale));
    }),
  };
}

export function blockerTable(
  locale: Locale,
  caption: string,
  rows: readonly RegisteredBlocker[],
): Block {
  const { fields, common } = words(locale);
  return {
    kind: 'table',
    caption,
    columns: [
      { label: fields.commitment, kind: 'text' },
      { label: fields.reason, kind: 'phrase' },
      { label: fields.description, kind: 'text' },
      { label: fields.raisedOn, kind: 'phrase' },
      { label: fields.owner, kind: 'text' },
    ],
    rows: rows.map(({ commitment, part, reason, owner }) => ({
      cells: [
        [commitmentPassage(locale, commitment)],
        cell(pick(reason, locale)),
        cell(pick(part.description, locale)),
        cell(formatPartialDate(locale, part.raisedOn)),
        cell(owner ? pick(owner, locale) : common.notStated),
      ],
    })),
  };
}

export function requestTable(
  locale: Locale,
  caption: string,
  rows: readonly RegisteredRequest[],
): Block {
  const { fields, requests, codes } = words(locale);
  return {
    kind: 'table',
    caption,
    columns: [
      { label: fields.commitment, kind: 'text' },
      { label: requests.question, kind: 'text' },
      { label: fields.askedOn, kind: 'phrase' },
      { label: fields.dueOn, kind: 'phrase' },
      { label: fields.status, kind: 'phrase' },
    ],
    rows: rows.map(({ request, commitment, state }) => ({
      cells: [
        [commitmentPassage(locale, commitment)],
        [
          say({
            text: pick(request.question, locale),
            page: { kind: 'request', id: request.id },
          }),
        ],
        cell(formatPartialDate(locale, request.askedOn)),
        cell(
          request.dueOn === undefined
            ? requests.noDeadline
            : formatDatePhrase(locale, 'noLaterThan', request.dueOn),
        ),
        cell(codes.requestState[state]),
      ],
    })),
  };
}
