/** What institutions say of a plan themselves, in the order of the national self-assessment report. */
import type { SelfAssessedCommitment, SelfAssessmentView } from '../domain/reports.ts';
import { drawFigure } from '../figures/draw.ts';
import { formatDateRange, formatList, formatNumber, formatPartialDate } from '../i18n/format.ts';
import { pick } from '../i18n/local-text.ts';
import { PAPER_WORDS } from '../i18n/papers/words.ts';
import { format, words } from '../i18n/words.ts';
import type { Locale } from '../site.ts';
import { orElse, paragraph, say, type Block, type Paper } from './paper.ts';
import { overall, planFacts } from './progress.ts';
import { commitmentPassage, commitmentTable, meansTable } from './shared.ts';

/** One section a commitment that has something to say; the others stand in the count. */
function saidBy(
  locale: Locale,
  rows: readonly SelfAssessedCommitment[],
  field: 'results' | 'nextSteps',
): readonly Block[] {
  return rows.flatMap(({ commitment, selfAssessment }): readonly Block[] => {
    const text = selfAssessment?.[field];
    if (!text) return [];
    return [
      {
        kind: 'facts',
        facts: [{ name: nameOf(locale, commitment), passages: [say(pick(text, locale))] }],
      },
    ];
  });
}

function nameOf(locale: Locale, commitment: SelfAssessedCommitment['commitment']): string {
  return commitmentPassage(locale, commitment)
    .map(({ text }) => (typeof text === 'string' ? text : text.text))
    .join('');
}

function followUp(locale: Locale, { committees, plan: view, counts }: SelfAssessmentView) {
  const labels = PAPER_WORDS[locale];
  const { plan: planLabels } = words(locale);
  const { selfAssessment } = view.plan;
  const blocks: Block[] = [
    ...orElse(
      committees.length === 0
        ? []
        : [
            {
              kind: 'list',
              items: committees.map(({ committee, meetings }) =>
                say(
                  format(labels.committeeMet, {
                    committee: pick(committee.name, locale).text,
                    days: formatList(
                      locale,
                      meetings.map(({ heldOn }) => formatPartialDate(locale, heldOn)).toReversed(),
                    ),
                  }),
                ),
              ),
            },
          ],
      labels.noMeetings,
    ),
    ...(selfAssessment
      ? [
          paragraph(
            format(planLabels.selfAssessmentWindow, {
              period: formatDateRange(locale, selfAssessment.opensOn, selfAssessment.dueOn),
            }),
          ),
        ]
      : []),
    paragraph(
      format(labels.filled, {
        results: formatNumber(locale, counts.results),
        nextSteps: formatNumber(locale, counts.nextSteps),
        total: formatNumber(locale, counts.total),
      }),
    ),
  ];
  return blocks;
}

export function selfAssessmentPaper(
  locale: Locale,
  view: SelfAssessmentView,
): Omit<Paper, 'hasUnofficialText'> {
  const labels = PAPER_WORDS[locale];
  const { fields, themes } = words(locale);
  const { plan, notes } = view.plan;
  const figures = view.figures.map((figure): Block => ({
    kind: 'figure',
    figure: drawFigure(locale, figure),
  }));
  return {
    kind: 'self-assessment',
    id: view.id,
    locale,
    title: labels.kinds['self-assessment'],
    subject: pick(plan.title, locale),
    name: pick(plan.shortTitle ?? plan.title, locale).text,
    day: view.day,
    parts: [
      {
        id: 'context',
        title: labels.parts.context,
        blocks: [
          planFacts(locale, view.plan),
          ...notes.map(({ text }) => paragraph(pick(text, locale))),
        ],
      },
      { id: 'follow-up', title: labels.parts.followUp, blocks: followUp(locale, view) },
      {
        id: 'overall',
        title: labels.parts.overall,
        blocks: [...overall(locale, view.plan), ...figures],
      },
      {
        id: 'themes',
        title: labels.parts.themes,
        blocks: orElse(
          view.themes.length === 0
            ? []
            : [meansTable(locale, labels.parts.themes, fields.theme, view.themes)],
          themes.empty,
        ),
      },
      {
        id: 'commitments',
        title: labels.parts.commitments,
        blocks: [commitmentTable(locale, labels.parts.commitments, view.rows)],
      },
      {
        id: 'results',
        title: labels.parts.results,
        blocks: orElse(saidBy(locale, view.rows, 'results'), labels.noResults),
      },
      {
        id: 'next-steps',
        title: labels.parts.nextSteps,
        blocks: orElse(saidBy(locale, view.rows, 'nextSteps'), labels.noNextSteps),
      },
    ],
    sources: view.sources,
  };
}
