/** Where a plan stands: the progress report. */
import type { ProgressView } from '../domain/reports.ts';
import type { PlanView } from '../domain/plan-view.ts';
import { drawFigure } from '../figures/draw.ts';
import { formatDatePhrase, formatDateRange, formatNumber, formatPercent } from '../i18n/format.ts';
import { pick } from '../i18n/local-text.ts';
import { PAPER_WORDS } from '../i18n/papers/words.ts';
import { formatCount } from '../i18n/plural.ts';
import { format, words } from '../i18n/words.ts';
import type { Locale } from '../site.ts';
import { cell, orElse, paragraph, say, type Block, type Paper } from './paper.ts';
import {
  blockerTable,
  commitmentTable,
  decisionTable,
  meansTable,
  meanSentence,
  pointList,
} from './shared.ts';

/** Period and state of a plan, its mean, and what others published of it. */
export function planFacts(locale: Locale, { plan }: PlanView): Block {
  const { fields, codes } = words(locale);
  return {
    kind: 'facts',
    facts: [
      {
        name: fields.plan,
        passages: [say({ text: pick(plan.title, locale), page: { kind: 'plan', id: plan.id } })],
      },
      { name: fields.status, passages: cell(codes.planStatus[plan.status]) },
      { name: fields.period, passages: cell(formatDateRange(locale, plan.startsOn, plan.endsOn)) },
    ],
  };
}

/** The mean with how it is made, and published rates beside it. */
export function overall(locale: Locale, { mean, rates, atHundred, unreported }: PlanView) {
  const { sentences, plan: labels, common, fields } = words(locale);
  const blocks: readonly Block[] = [
    paragraph({ text: meanSentence(locale, mean), isStrong: true }),
    {
      kind: 'list',
      items: [
        say(formatCount(locale, sentences.completed, atHundred)),
        say(formatCount(locale, sentences.notReported, unreported)),
      ],
    },
    paragraph(PAPER_WORDS[locale].method),
  ];
  const published: readonly Block[] =
    rates.length === 0
      ? []
      : [
          {
            kind: 'section',
            title: { text: labels.publishedRates },
            blocks: [
              paragraph(labels.publishedRatesExplained),
              {
                kind: 'table',
                caption: labels.publishedRates,
                columns: [
                  { label: fields.publishedRate, kind: 'number' },
                  { label: fields.date, kind: 'phrase' },
                  { label: fields.saidBy, kind: 'text' },
                  { label: fields.note, kind: 'text' },
                ],
                rows: rates.map(({ rate }) => ({
                  cells: [
                    cell(formatPercent(locale, rate.percentDone)),
                    cell(
                      rate.observedOn === undefined
                        ? common.dateUnknown
                        : formatDatePhrase(locale, 'on', rate.observedOn),
                    ),
                    cell(pick(rate.saidBy, locale)),
                    cell(rate.note && pick(rate.note, locale)),
                  ],
                })),
              },
            ],
          },
        ];
  return [...blocks, ...published];
}

/** How many commitments keep their dates and prove what they did. */
function signalFacts(locale: Locale, { signals: counts }: PlanView): Block {
  const { codes, signals, common } = words(locale);
  const passage = (label: string, count: number) =>
    say(format(common.labelValue, { label, value: formatNumber(locale, count) }));
  return {
    kind: 'facts',
    facts: [
      {
        name: signals.names.timeliness,
        passages: counts.timeliness
          .filter(({ count }) => count > 0)
          .map(({ code, count }) => passage(codes.timeliness[code], count)),
      },
      {
        name: signals.names.evidence,
        passages: counts.evidence
          .filter(({ count }) => count > 0)
          .map(({ code, count }) => passage(codes.evidence[code], count)),
      },
    ],
  };
}

export function progressPaper(
  locale: Locale,
  view: ProgressView,
): Omit<Paper, 'hasUnofficialText'> {
  const labels = PAPER_WORDS[locale];
  const { fields } = words(locale);
  const { plan, rows } = view.plan;
  const commitments = new Map(rows.map(({ commitment }) => [commitment.id, commitment]));
  const figures = view.figures.map((figure): Block => ({
    kind: 'figure',
    figure: drawFigure(locale, figure),
  }));
  return {
    kind: 'progress',
    id: view.id,
    locale,
    title: labels.kinds.progress,
    subject: pick(plan.title, locale),
    name: pick(plan.shortTitle ?? plan.title, locale).text,
    day: view.day,
    parts: [
      {
        id: 'overall',
        title: labels.parts.overall,
        blocks: [
          planFacts(locale, view.plan),
          ...overall(locale, view.plan),
          signalFacts(locale, view.plan),
          ...figures,
        ],
      },
      {
        id: 'commitments',
        title: labels.parts.commitments,
        blocks: [commitmentTable(locale, labels.parts.commitments, rows)],
      },
      {
        id: 'themes',
        title: labels.parts.themes,
        blocks: orElse(
          view.themes.length === 0
            ? []
            : [meansTable(locale, labels.parts.themes, fields.theme, view.themes)],
          words(locale).themes.empty,
        ),
      },
      {
        id: 'institutions',
        title: labels.parts.institutions,
        blocks: orElse(
          view.institutions.length === 0
            ? []
            : [
                meansTable(
                  locale,
                  labels.parts.institutions,
                  fields.institution,
                  view.institutions,
                ),
              ],
          words(locale).institutions.empty,
        ),
      },
      {
        id: 'points',
        title: labels.parts.points,
        blocks: orElse(
          view.points.length === 0
            ? []
            : [pointList(locale, view.points, (id) => commitments.get(id))],
          labels.noPoints,
        ),
      },
      {
        id: 'blockers',
        title: labels.parts.blockers,
        blocks: orElse(
          view.blockers.length === 0
            ? []
            : [blockerTable(locale, labels.parts.blockers, view.blockers)],
          labels.noBlockers,
        ),
      },
      {
        id: 'decisions',
        title: labels.parts.decisions,
        blocks: orElse(
          view.decisions.length === 0
            ? []
            : [decisionTable(locale, labels.parts.decisions, view.decisions, 'with-meeting')],
          labels.noDecisions,
        ),
      },
    ],
    sources: view.sources,
  };
}
