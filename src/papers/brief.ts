/** The committee's brief: the table of the minutes as it stands there, then what is to be done. */
import type { BriefView } from '../domain/reports.ts';
import { formatList, formatPartialDate, formatPercent } from '../i18n/format.ts';
import { pick } from '../i18n/local-text.ts';
import { PAPER_WORDS } from '../i18n/papers/words.ts';
import { format, words } from '../i18n/words.ts';
import type { Locale } from '../site.ts';
import { cell, orElse, paragraph, say, type Block, type Fact, type Paper } from './paper.ts';
import { commitmentPassage, decisionTable, meetingRun, pointList, requestTable } from './shared.ts';

function meetingFacts(locale: Locale, { meeting: view }: BriefView): Block {
  const { fields, meeting: labels, codes, common, found } = words(locale);
  const { meeting, committee, attendance } = view;
  const named = (present: boolean) =>
    attendance
      .filter((one) => one.present === present)
      .map(({ name, commitments }) => {
        const who = name ? pick(name, locale).text : common.notStated;
        if (commitments.length === 0) return who;
        const spokenFor = commitments.map(({ number }) =>
          format(found.commitment, { number: String(number) }),
        );
        return format(common.labelValue, { label: who, value: formatList(locale, spokenFor) });
      });
  const present = named(true);
  const absent = named(false);
  const facts: Fact[] = [
    { name: fields.date, passages: [say(meetingRun(locale, meeting))] },
    { name: fields.committee, passages: cell(pick(committee.name, locale)) },
    ...(meeting.place ? [{ name: fields.place, passages: cell(pick(meeting.place, locale)) }] : []),
    ...(present.length > 0
      ? [{ name: labels.present, passages: present.map((who) => say(who)) }]
      : []),
    ...(absent.length > 0
      ? [{ name: labels.absent, passages: absent.map((who) => say(who)) }]
      : []),
    {
      name: fields.attendance,
      passages: cell(codes.attendanceStatement[meeting.attendanceStated]),
    },
  ];
  return { kind: 'facts', facts };
}

/** The four columns of the minutes; a commitment without a report says so. */
function reportTable(locale: Locale, { meeting }: BriefView): Block {
  const { fields, meeting: labels, codes } = words(locale);
  return {
    kind: 'table',
    caption: labels.reportsCaption,
    columns: [
      { label: fields.commitment, kind: 'text' },
      { label: fields.progress, kind: 'text' },
      { label: fields.platform, kind: 'text' },
      { label: fields.points, kind: 'text' },
    ],
    rows: meeting.reports.map(({ commitment, report }) => {
      const head = [commitmentPassage(locale, commitment)];
      if (!report) return { cells: [head, cell(labels.notReported), [], []] };
      const figure =
        report.percentDone === undefined
          ? labels.noFigure
          : formatPercent(locale, report.percentDone);
      const { platform } = report;
      return {
        cells: [
          head,
          [say({ text: figure, isStrong: true }), say(pick(report.words, locale))],
          cell(platform.words ? pick(platform.words, locale) : codes.platformState[platform.state]),
          (report.points ?? []).map(({ text }) => say(pick(text, locale))),
        ],
      };
    }),
  };
}

function askedTable(locale: Locale, { asked }: BriefView): readonly Block[] {
  const { fields, codes } = words(locale);
  if (asked.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: PAPER_WORDS[locale].parts.asked,
      columns: [
        { label: fields.commitment, kind: 'text' },
        { label: fields.lead, kind: 'text' },
        { label: codes.gapSide.asked, kind: 'text' },
      ],
      rows: asked.map(({ commitment, lead, asked: gaps }) => ({
        cells: [
          [commitmentPassage(locale, commitment)],
          cell(lead ? pick(lead.name, locale) : words(locale).common.notStated),
          gaps.flatMap(({ kind, words: own }) => [
            say(codes.gapKind[kind]),
            ...(own ? [say(pick(own, locale))] : []),
          ]),
        ],
      })),
    },
  ];
}

export function briefPaper(locale: Locale, view: BriefView): Omit<Paper, 'hasUnofficialText'> {
  const labels = PAPER_WORDS[locale];
  const { meeting, points, decisions, reports } = view.meeting;
  const commitments = new Map(reports.map(({ commitment }) => [commitment.id, commitment]));
  return {
    kind: 'brief',
    id: view.id,
    locale,
    title: labels.kinds.brief,
    subject: pick(meeting.title, locale),
    name: formatPartialDate(locale, meeting.heldOn),
    day: view.day,
    parts: [
      { id: 'meeting', title: labels.parts.meeting, blocks: [meetingFacts(locale, view)] },
      { id: 'reports', title: labels.parts.reports, blocks: [reportTable(locale, view)] },
      {
        id: 'points',
        title: labels.parts.points,
        blocks: orElse(
          points.length === 0 ? [] : [pointList(locale, points, (id) => commitments.get(id))],
          labels.noPoints,
        ),
      },
      {
        id: 'decisions',
        title: labels.parts.decisions,
        blocks: orElse(
          decisions.length === 0 ? [] : [decisionTable(locale, labels.parts.decisions, decisions)],
          words(locale).meeting.noDecisions,
        ),
      },
      {
        id: 'carried-over',
        title: labels.parts.carriedOver,
        blocks: orElse(
          view.carriedOver.length === 0
            ? []
            : [
                paragraph(labels.carriedOver),
                decisionTable(locale, labels.parts.carriedOver, view.carriedOver, 'with-meeting'),
              ],
          labels.noCarriedOver,
        ),
      },
      {
        id: 'earlier-points',
        title: labels.parts.earlierPoints,
        blocks: orElse(
          view.earlierPoints.length === 0
            ? []
            : [pointList(locale, view.earlierPoints, (id) => commitments.get(id))],
          labels.noEarlierPoints,
        ),
      },
      {
        id: 'requests',
        title: labels.parts.requests,
        blocks: orElse(
          view.requests.length === 0
            ? []
            : [requestTable(locale, labels.parts.requests, view.requests)],
          labels.noRequests,
        ),
      },
      {
        id: 'asked',
        title: labels.parts.asked,
        blocks: orElse(askedTable(locale, view), labels.nothingAsked),
      },
    ],
    sources: view.sources,
  };
}
