/** One commitment on a sheet: its state, its activities, what was said of it and asked about it. */
import type { CommitmentView } from '../domain/commitment-view.ts';
import type { SheetView } from '../domain/reports.ts';
import { drawFigure } from '../figures/draw.ts';
import { activityTitle } from '../i18n/activity.ts';
import {
  formatDatePhrase,
  formatDateRange,
  formatList,
  formatPartialDate,
  formatPercent,
} from '../i18n/format.ts';
import { pick } from '../i18n/local-text.ts';
import { formatMeasure } from '../i18n/measure.ts';
import { PAPER_WORDS } from '../i18n/papers/words.ts';
import { anchors } from '../i18n/routing.ts';
import { evidenceSentence, timelinessSentence, timelinessValue } from '../i18n/signals.ts';
import { format, words } from '../i18n/words.ts';
import type { Action } from '../schema/action.ts';
import type { LocalText } from '../schema/primitives.ts';
import type { Locale } from '../site.ts';
import {
  cell,
  orElse,
  paragraph,
  say,
  type Block,
  type Fact,
  type Paper,
  type Part,
} from './paper.ts';
import { blockerTable, decisionTable, requestTable } from './shared.ts';

function briefBlocks(locale: Locale, view: CommitmentView): readonly Block[] {
  const { commitment, newest, signals } = view;
  const { signals: texts, codes, commitment: labels, common, fields } = words(locale);
  const { timeliness, evidence, day } = signals;
  const percent = newest?.reading.percentDone;
  const observedOn = newest?.reading.observedOn;
  const [latest] = view.reports;
  return [
    paragraph(pick(commitment.summary, locale)),
    {
      kind: 'facts',
      facts: [
        {
          name: texts.names.progress,
          passages: [
            say({
              text: percent === undefined ? common.notReported : formatPercent(locale, percent),
              isStrong: true,
            }),
            say(
              observedOn === undefined
                ? labels.noFigure
                : format(labels.reportedOn, { on: formatDatePhrase(locale, 'on', observedOn) }),
            ),
          ],
        },
        {
          name: texts.names.timeliness,
          passages: [
            say({
              text: timelinessValue(locale, timeliness, percent !== undefined),
              isStrong: true,
            }),
            say(timelinessSentence(locale, timeliness, day, observedOn)),
          ],
        },
        {
          name: texts.names.evidence,
          passages: [
            say({ text: codes.evidence[evidence.code], isStrong: true }),
            say(evidenceSentence(locale, evidence)),
          ],
        },
        ...(latest
          ? [
              {
                name: labels.words,
                passages: [
                  say(pick(latest.report.words, locale)),
                  say({
                    text: formatPartialDate(locale, latest.meeting.heldOn),
                    page: {
                      kind: 'meeting',
                      id: latest.meeting.id,
                      anchor: anchors.report(commitment.number),
                    } as const,
                  }),
                ],
              },
              {
                name: fields.platform,
                passages: [
                  say(codes.platformState[latest.report.platform.state]),
                  ...cell(
                    latest.report.platform.words && pick(latest.report.platform.words, locale),
                  ),
                ],
              },
            ]
          : []),
      ],
    },
  ];
}

function namesOf(
  locale: Locale,
  index: ReadonlyMap<string, { readonly name: LocalText }>,
  ids: readonly string[] = [],
): string {
  const names = ids.flatMap((id) => {
    const known = index.get(id);
    return known ? [pick(known.name, locale).text] : [];
  });
  return names.length === 0 ? words(locale).common.notStated : formatList(locale, names);
}

function factBlock(locale: Locale, view: CommitmentView): Block {
  const { fields } = words(locale);
  const { commitment, plan, institutions, themes } = view;
  const optional = (name: string, text: LocalText | undefined): readonly Fact[] =>
    text ? [{ name, passages: cell(pick(text, locale)) }] : [];
  return {
    kind: 'facts',
    facts: [
      { name: fields.plan, passages: cell(pick(plan.title, locale)) },
      {
        name: fields.lead,
        passages: cell(
          namesOf(
            locale,
            institutions,
            commitment.leadInstitution ? [commitment.leadInstitution] : [],
          ),
        ),
      },
      {
        name: fields.period,
        passages: cell(formatDateRange(locale, commitment.startsOn, commitment.endsOn)),
      },
      { name: fields.themes, passages: cell(namesOf(locale, themes, commitment.themes)) },
      ...optional(fields.problem, commitment.problem),
      ...optional(fields.objective, commitment.objective),
    ],
  };
}

function actionPassage(locale: Locale, action: Action) {
  const { codes, commitment: labels } = words(locale);
  const details = [
    action.kind === undefined ? labels.kindNotStated : codes.actionKind[action.kind],
    action.status === undefined ? labels.statusNotStated : codes.actionStatus[action.status],
    ...(action.dueOn === undefined
      ? []
      : [format(labels.promised, { date: formatPartialDate(locale, action.dueOn) })]),
    ...(action.endedOn === undefined
      ? []
      : [format(labels.happened, { date: formatPartialDate(locale, action.endedOn) })]),
    ...(action.target
      ? [format(labels.target, { target: formatMeasure(locale, action.target) })]
      : []),
  ];
  return say(pick(action.description, locale), ` (${details.join(locale === 'ar' ? '؛ ' : '; ')})`);
}

function actionList(locale: Locale, actions: readonly Action[] = []): readonly Block[] {
  if (actions.length === 0) return [];
  return [{ kind: 'list', items: actions.map((action) => actionPassage(locale, action)) }];
}

function activityBlocks(locale: Locale, { commitment }: CommitmentView): readonly Block[] {
  const { commitment: labels, fields } = words(locale);
  const activities = (commitment.activities ?? []).map((activity): Block => ({
    kind: 'section',
    title: {
      text: activityTitle(locale, activity),
      page: { kind: 'commitment', id: commitment.id, anchor: anchors.activity(activity.key) },
    },
    blocks: [
      ...(activity.startsOn === undefined && activity.endsOn === undefined
        ? []
        : [
            paragraph(
              format(words(locale).common.labelValue, {
                label: fields.period,
                value: formatDateRange(locale, activity.startsOn, activity.endsOn),
              }),
            ),
          ]),
      ...(activity.description ? [paragraph(pick(activity.description, locale))] : []),
      ...actionList(locale, activity.actions),
    ],
  }));
  return [
    ...orElse(activities, labels.noActivities),
    ...(commitment.activitiesNote ? [paragraph(pick(commitment.activitiesNote, locale))] : []),
  ];
}

function communicationTable(locale: Locale, view: CommitmentView): readonly Block[] {
  const { fields, codes, common } = words(locale);
  const names = (texts: readonly LocalText[]) =>
    texts.length === 0
      ? common.notStated
      : formatList(
          locale,
          texts.map((text) => pick(text, locale).text),
        );
  if (view.communications.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: PAPER_WORDS[locale].parts.communications,
      columns: [
        { label: fields.communication, kind: 'text' },
        { label: fields.status, kind: 'phrase' },
        { label: fields.date, kind: 'phrase' },
        { label: fields.audiences, kind: 'text' },
        { label: fields.media, kind: 'text' },
      ],
      rows: view.communications.map(({ part, audiences, media }) => ({
        cells: [
          cell(pick(part.title, locale)),
          cell(codes.communicationStatus[part.status]),
          cell(formatPartialDate(locale, part.heldOn ?? part.expectedOn)),
          cell(names(audiences)),
          cell(names(media)),
        ],
      })),
    },
  ];
}

function selfAssessmentBlocks(locale: Locale, { commitment }: CommitmentView): readonly Block[] {
  const { fields, commitment: labels, common } = words(locale);
  const { selfAssessment } = commitment;
  if (!selfAssessment) return [paragraph(labels.noSelfAssessment)];
  const { results, nextSteps, completedOn } = selfAssessment;
  return [
    {
      kind: 'facts',
      facts: [
        {
          name: fields.results,
          passages: cell(results ? pick(results, locale) : common.notStated),
        },
        {
          name: fields.nextSteps,
          passages: cell(nextSteps ? pick(nextSteps, locale) : common.notStated),
        },
        { name: fields.completedOn, passages: cell(formatPartialDate(locale, completedOn)) },
      ],
    },
  ];
}

function reviewTable(locale: Locale, { review }: CommitmentView): readonly Block[] {
  const { fields, codes, common } = words(locale);
  const known = review.filter(({ government, irm }) => government ?? irm);
  if (known.length === 0) return [];
  const valueOf = (assessment: (typeof known)[number]['irm']) => {
    if (!assessment) return common.notFound;
    const { value } = assessment;
    return Object.hasOwn(codes.assessmentValue, value)
      ? codes.assessmentValue[value as keyof typeof codes.assessmentValue]
      : value;
  };
  return [
    {
      kind: 'table',
      caption: PAPER_WORDS[locale].parts.assessments,
      columns: [
        { label: fields.criterion, kind: 'text' },
        { label: codes.assessor.government, kind: 'phrase' },
        { label: codes.assessor.irm, kind: 'phrase' },
      ],
      rows: known.map(({ criterion, government, irm }) => ({
        cells: [cell(codes.criterion[criterion]), cell(valueOf(government)), cell(valueOf(irm))],
      })),
    },
  ];
}

export function sheetPaper(locale: Locale, view: SheetView): Omit<Paper, 'hasUnofficialText'> {
  const labels = PAPER_WORDS[locale];
  const { commitment: ofCommitment, common } = words(locale);
  const { commitment: known } = view;
  const { commitment } = known;
  const points = known.reports.flatMap(({ report }) => report.points ?? []);
  const part = (id: string, title: string, blocks: readonly Block[]): readonly Part[] =>
    blocks.length === 0 ? [] : [{ id, title, blocks }];
  return {
    kind: 'commitments',
    id: view.id,
    locale,
    title: labels.kinds.commitments,
    subject: {
      ...pick(commitment.title, locale),
      before: format(common.numbered, { number: String(commitment.number), title: '' }),
    },
    name: format(ofCommitment.heading, { number: String(commitment.number) }),
    day: view.day,
    parts: [
      ...part('brief', labels.parts.brief, [
        ...briefBlocks(locale, known),
        ...(known.historyFigure
          ? [{ kind: 'figure', figure: drawFigure(locale, known.historyFigure) } as const]
          : []),
      ]),
      ...part('facts', labels.parts.facts, [factBlock(locale, known)]),
      ...part('activities', labels.parts.activities, activityBlocks(locale, known)),
      ...part('actions', labels.parts.actions, actionList(locale, commitment.actions)),
      ...part('communications', labels.parts.communications, communicationTable(locale, known)),
      ...part(
        'blockers',
        labels.parts.blockers,
        known.blockers.length === 0
          ? []
          : [blockerTable(locale, labels.parts.blockers, known.blockers)],
      ),
      ...part(
        'points',
        labels.parts.points,
        points.length === 0
          ? []
          : [{ kind: 'list', items: points.map(({ text }) => say(pick(text, locale))) }],
      ),
      ...part(
        'requests',
        ofCommitment.requests,
        known.requests.length === 0
          ? []
          : [requestTable(locale, ofCommitment.requests, known.requests)],
      ),
      ...part(
        'decisions',
        labels.parts.decisions,
        known.decisions.length === 0
          ? []
          : [decisionTable(locale, labels.parts.decisions, known.decisions, 'with-meeting')],
      ),
      ...part('self-assessment', labels.parts.selfAssessment, selfAssessmentBlocks(locale, known)),
      ...part('assessments', labels.parts.assessments, reviewTable(locale, known)),
    ],
    sources: view.sources,
  };
}
