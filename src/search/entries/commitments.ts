/** Commitments, and what stands on their pages. */
import { communicationsOf } from '../../domain/communications.ts';
import { blockersOf } from '../../domain/blockers.ts';
import { found } from '../../domain/directory.ts';
import { ledCommitments } from '../../domain/groups.ts';
import { commitmentsInOrder } from '../../domain/plans.ts';
import { activityTitle } from '../../i18n/activity.ts';
import { formatPartialDate } from '../../i18n/format.ts';
import { pick } from '../../i18n/local-text.ts';
import { anchors, pathFor } from '../../i18n/routing.ts';
import { words } from '../../i18n/words.ts';
import type { Action } from '../../schema/action.ts';
import type { CommitmentRecord, Portal } from '../../schema/portal.ts';
import type { Locale } from '../../site.ts';
import { renderProse } from '../../store/prose-text.ts';
import type { EntryPart, SearchEntry } from '../entry.ts';
import { readMarkup } from './markup.ts';
import {
  allSaid,
  commitmentNumber,
  inOneLine,
  namesIn,
  namesOfInstitution,
  ofPicked,
  said,
  yearOf,
} from './said.ts';

/** What every entry about a commitment can be narrowed by. */
export function commitmentFilters(
  portal: Portal,
  commitment: CommitmentRecord,
): SearchEntry['filters'] {
  const [row] = ledCommitments(portal, [commitment]);
  return {
    plan: [commitment.plan],
    ...(commitment.themes && { theme: commitment.themes }),
    ...(commitment.leadInstitution !== undefined && { institution: [commitment.leadInstitution] }),
    ...(row && { timeliness: [row.state.timeliness] }),
  };
}

/** "Engagement 4 · Plan d'action national 2018-2020". */
function place(portal: Portal, locale: Locale, { number, plan }: CommitmentRecord, date?: string) {
  const { title, shortTitle = title } = found(portal.plans, plan);
  return inOneLine([
    commitmentNumber(locale, number),
    pick(shortTitle, locale).text,
    date && formatPartialDate(locale, date),
  ]);
}

function actionTexts(locale: Locale, actions: readonly Action[] | undefined) {
  return allSaid(
    locale,
    (actions ?? []).flatMap(({ description, target }) => [description, target?.unit]),
  );
}

/** Activities, each with its own address. */
function activityParts(locale: Locale, { id, activities = [] }: CommitmentRecord) {
  return activities.map((activity): EntryPart => {
    const anchor = anchors.activity(activity.key);
    return {
      title: ofPicked(activityTitle(locale, activity)),
      href: pathFor(locale, { kind: 'commitment', id, anchor }),
      texts: [...allSaid(locale, [activity.description]), ...actionTexts(locale, activity.actions)],
    };
  });
}

function commitmentEntry(
  portal: Portal,
  locale: Locale,
  commitment: CommitmentRecord,
): SearchEntry {
  const { codes } = words(locale);
  const { leadInstitution, partners = [], selfAssessment } = commitment;
  const prose = renderProse(commitment, locale);
  const context = place(portal, locale, commitment);
  return {
    kind: 'commitment',
    title: said(locale, commitment.title),
    href: pathFor(locale, { kind: 'commitment', id: commitment.id }),
    ...(context && { context }),
    texts: [
      ...allSaid(locale, [commitment.summary, commitment.problem, commitment.objective]),
      ...(commitment.otherTitles ?? []).map(({ text, lang }) => ({ text, lang })),
      ...allSaid(locale, [
        commitment.activitiesNote,
        ...(commitment.dependsOn ?? []).flatMap(({ instrument, note }) => [instrument, note]),
        ...(commitment.laterFacts ?? []).map(({ text }) => text),
        selfAssessment?.results,
        selfAssessment?.nextSteps,
      ]),
      ...(prose === undefined
        ? []
        : [{ text: readMarkup(prose.html).text, ...(prose.lang && { lang: prose.lang }) }]),
      ...actionTexts(locale, commitment.actions),
    ],
    parts: activityParts(locale, commitment),
    keywords: [
      commitmentNumber(locale, commitment.number),
      ...(commitment.ogpId === undefined ? [] : [commitment.ogpId]),
      ...(leadInstitution === undefined
        ? []
        : namesOfInstitution(portal, locale, { institution: leadInstitution })),
      ...partners.flatMap((partner) => namesOfInstitution(portal, locale, partner)),
      ...namesIn(locale, portal.themes, commitment.themes),
      ...(commitment.ogpValues ?? []).map((value) => codes.ogpValue[value]),
    ],
    filters: commitmentFilters(portal, commitment),
  };
}

function communicationEntries(
  portal: Portal,
  locale: Locale,
  commitment: CommitmentRecord,
): readonly SearchEntry[] {
  return communicationsOf(portal, commitment).map(({ part, audiences, media }) => {
    const date = part.heldOn ?? part.expectedOn;
    const context = place(portal, locale, commitment, date);
    return {
      kind: 'communication',
      title: said(locale, part.title),
      href: pathFor(locale, { kind: 'commitment', id: commitment.id, anchor: 'communications' }),
      ...(context && { context }),
      ...(date !== undefined && { date }),
      texts: allSaid(locale, [part.place]),
      keywords: [...audiences, ...media].map((name) => pick(name, locale).text),
      filters: { ...commitmentFilters(portal, commitment), year: yearOf(date) },
    };
  });
}

function blockerEntries(
  portal: Portal,
  locale: Locale,
  commitment: CommitmentRecord,
): readonly SearchEntry[] {
  return blockersOf(portal, commitment).map(({ part, reason, owner }) => {
    const context = place(portal, locale, commitment, part.raisedOn);
    return {
      kind: 'blocker',
      title: said(locale, part.description),
      href: pathFor(locale, { kind: 'commitment', id: commitment.id, anchor: 'blockers' }),
      ...(context && { context }),
      date: part.raisedOn,
      texts: [],
      keywords: [reason, ...(owner ? [owner] : [])].map((name) => pick(name, locale).text),
      filters: { ...commitmentFilters(portal, commitment), year: yearOf(part.raisedOn) },
    };
  });
}

/** Every commitment in the order of the plans, each followed by what else stands on its page. */
export function commitmentEntries(portal: Portal, locale: Locale): readonly SearchEntry[] {
  return commitmentsInOrder(portal).flatMap((commitment) => [
    commitmentEntry(portal, locale, commitment),
    ...communicationEntries(portal, locale, commitment),
    ...blockerEntries(portal, locale, commitment),
  ]);
}
