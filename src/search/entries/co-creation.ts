/** Co-creations with their stages and figures, and what was proposed in them. */
import { processesInOrder } from '../../domain/co-creation.ts';
import { found } from '../../domain/directory.ts';
import { proposalRegister } from '../../domain/proposals.ts';
import { formatNumber, formatPartialDate } from '../../i18n/format.ts';
import { pick } from '../../i18n/local-text.ts';
import { anchors, pathFor } from '../../i18n/routing.ts';
import { format, words } from '../../i18n/words.ts';
import type { Portal } from '../../schema/portal.ts';
import type { Locale } from '../../site.ts';
import type { SearchEntry } from '../entry.ts';
import { allSaid, inOneLine, namesIn, said, yearOf } from './said.ts';

function planLabel(portal: Portal, locale: Locale, plan: string): string {
  const { title, shortTitle } = found(portal.plans, plan);
  return pick(shortTitle ?? title, locale).text;
}

function processEntries(portal: Portal, locale: Locale): readonly SearchEntry[] {
  const { labelValue } = words(locale).common;
  return processesInOrder(portal).map((process) => {
    const { id, title, plan, stages, figures = [], notes = [] } = process;
    const page = { kind: 'process', id } as const;
    const context = inOneLine([planLabel(portal, locale, plan)]);
    return {
      kind: 'process',
      title: said(locale, title),
      href: pathFor(locale, page),
      ...(context && { context }),
      texts: [
        ...figures.map(({ label, value }) => {
          const { text, ...language } = said(locale, label);
          const figure = format(labelValue, { label: text, value: formatNumber(locale, value) });
          return { text: figure, ...language };
        }),
        ...allSaid(locale, [...figures.map(({ note }) => note), ...notes.map((note) => note.text)]),
      ],
      keywords: [plan],
      parts: stages.map((stage) => ({
        title: said(locale, stage.title),
        href: pathFor(locale, { ...page, anchor: anchors.stage(stage.key) }),
        texts: allSaid(locale, [stage.actors, stage.outputs]),
      })),
      filters: { plan: [plan] },
    };
  });
}

function proposalEntries(portal: Portal, locale: Locale): readonly SearchEntry[] {
  const { codes, coCreation } = words(locale);
  return proposalRegister(portal).map(({ proposal, state }) => {
    const { id, process, title, text, theme, response, submittedBy, submittedOn } = proposal;
    const { plan } = found(portal.processes, process);
    const context = inOneLine([
      planLabel(portal, locale, plan),
      submittedOn && formatPartialDate(locale, submittedOn),
      state === 'none' ? coCreation.noResponseState : codes.proposalOutcome[state],
    ]);
    return {
      kind: 'proposal',
      title: said(locale, title),
      href: pathFor(locale, { kind: 'proposal', process, id }),
      ...(context && { context }),
      ...(submittedOn !== undefined && { date: submittedOn }),
      texts: allSaid(locale, [text, response?.reason]),
      keywords: [
        ...('organisation' in submittedBy ? [submittedBy.organisation] : []),
        ...namesIn(locale, portal.themes, theme === undefined ? [] : [theme]),
      ],
      filters: {
        plan: [plan],
        ...(theme !== undefined && { theme: [theme] }),
        year: yearOf(submittedOn),
      },
    };
  });
}

/** Every co-creation, that of the newest plan first, then every proposal in the order of the register. */
export function coCreationEntries(portal: Portal, locale: Locale): readonly SearchEntry[] {
  return [...processEntries(portal, locale), ...proposalEntries(portal, locale)];
}
