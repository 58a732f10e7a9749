/** What readers see of the codes that records and figures hold, list by list: the words that the pages use. */
import type { CodeList } from '../schema/primitives.ts';
import { LANGUAGES, LOCALES, type Locale } from '../site.ts';
import { formatLanguageName } from './format.ts';
import { words } from './words.ts';

/** The words of a list by its codes, in the order in which the list has them. */
export type CodeWords = Readonly<Record<string, string>>;

function wordsIn(locale: Locale): Readonly<Record<CodeList, CodeWords>> {
  const { codes, common, plan } = words(locale);
  return {
    'action-kind': codes.actionKind,
    'action-status': codes.actionStatus,
    assessor: codes.assessor,
    'attendance-statement': codes.attendanceStatement,
    'commitment-field': codes.field,
    'commitment-scope': { all: common.allCommitments },
    'committee-kind': codes.committeeKind,
    'communication-statement': codes.communicationStatement,
    'communication-status': codes.communicationStatus,
    criterion: codes.criterion,
    'decision-status': codes.decisionStatus,
    'due-meeting': codes.dueMeeting,
    'edition-status': codes.editionStatus,
    'event-mode': codes.eventMode,
    'event-status': codes.eventStatus,
    'evidence-level': codes.evidence,
    'gap-kind': codes.gapKind,
    'gap-side': codes.gapSide,
    'institution-kind': codes.institutionKind,
    judgement: codes.assessmentValue,
    language: Object.fromEntries(
      LOCALES.map((own) => [own, formatLanguageName(locale, LANGUAGES[own].tag)]),
    ),
    'letter-kind': codes.letterKind,
    'meeting-status': codes.meetingStatus,
    'member-side': codes.memberSide,
    'moderation-act': codes.moderationAct,
    'ogp-level': codes.ogpLevel,
    'ogp-value': codes.ogpValue,
    'plan-status': codes.planStatus,
    'platform-field': codes.platformField,
    'platform-state': codes.platformState,
    'proposal-outcome': codes.proposalOutcome,
    'rate-scope': { plan: plan.wholePlan, axis: plan.axis },
    'report-qualifier': codes.reportQualifier,
    'requirement-state': codes.requirementState,
    scheduling: codes.scheduling,
    'source-kind': codes.sourceKind,
    'submission-channel': codes.submissionChannel,
    'submission-outcome': codes.submissionOutcome,
    timeliness: codes.timeliness,
    'timeliness-group': codes.timeliness,
    'topic-status': codes.topicStatus,
  };
}

const WORDS = Object.fromEntries(LOCALES.map((locale) => [locale, wordsIn(locale)])) as Readonly<
  Record<Locale, ReturnType<typeof wordsIn>>
>;

/** The words of a list in one language. A list whose codes a schema names may have words for more than these. */
export function codeWords(locale: Locale, list: CodeList): CodeWords {
  return WORDS[locale][list];
}
