import type { Portal } from '../../schema/portal.ts';
import type { Problem } from '../../schema/problem.ts';
import { completeWithOpenAction, mixedWeights, unknownActivity } from './activities.ts';
import { duplicateId, duplicateKey, duplicateNumber, duplicateRow } from './duplicates.ts';
import { eventOutsideEdition, heldWithoutOutcome, untranslatedEvent } from './events.ts';
import {
  moderationBefore,
  moderationLogged,
  moderationSubject,
  postOrder,
  postText,
  topicAddress,
  unknownPost,
} from './forum.ts';
import {
  closedInDraft,
  commitmentOfAnotherPlan,
  decisionDueTwice,
  duplicateReport,
  unfinishedMeeting,
  unknownPoint,
} from './meetings.ts';
import { declinedWithoutReason, idOfListPage } from './participation.ts';
import { endBeforeStart } from './periods.ts';
import {
  correctionCycle,
  correctionOfAnotherThing,
  correctionWithoutNote,
  duplicateReading,
  fallWithoutNote,
  progressStalled,
} from './readings.ts';
import { redirectAddress, redirectToRedirect } from './redirects.ts';
import { factAfterReferenceDay } from './reference-day.ts';
import { unknownCommitment, unknownReference } from './references.ts';
import { releaseOrder } from './releases.ts';
import type { Rule, RuleContext } from './rule.ts';
import { unofficialPath } from './unofficial.ts';

/** Everything that must hold across the records; each rule is explained in `docs/rules.md`. */
export const RULES: readonly Rule[] = [
  unknownReference,
  unknownCommitment,
  unknownActivity,
  unknownPoint,
  unknownPost,
  duplicateId,
  duplicateRow,
  duplicateKey,
  duplicateNumber,
  duplicateReport,
  duplicateReading,
  endBeforeStart,
  factAfterReferenceDay,
  fallWithoutNote,
  progressStalled,
  correctionWithoutNote,
  correctionOfAnotherThing,
  correctionCycle,
  commitmentOfAnotherPlan,
  decisionDueTwice,
  unfinishedMeeting,
  closedInDraft,
  mixedWeights,
  completeWithOpenAction,
  eventOutsideEdition,
  heldWithoutOutcome,
  untranslatedEvent,
  declinedWithoutReason,
  idOfListPage,
  topicAddress,
  postOrder,
  postText,
  moderationSubject,
  moderationBefore,
  moderationLogged,
  unofficialPath,
  redirectAddress,
  redirectToRedirect,
  releaseOrder,
];

/**
 * Every place where the records of a portal contradict each other, rule by rule, each rule in the order of
 * the records. What one record or row says of itself alone is the schemas' to check.
 */
export function checkPortal(portal: Portal, context: RuleContext): Problem[] {
  return RULES.flatMap(({ id, severity, check }) =>
    Array.from(check(portal, context), (finding) => ({ ...finding, rule: id, severity })),
  );
}
