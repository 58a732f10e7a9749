import type { CommitmentSection } from '../../../../domain/commitment-sections.ts';
import type { Dictionary } from '../../../../i18n/dictionary.ts';

/** The heading of each part of a commitment's page, in its text and in its navigation. */
export function sectionTitles({
  coCreation,
  commitment,
}: Dictionary): Readonly<Record<CommitmentSection, string>> {
  return {
    purpose: commitment.purpose,
    facts: commitment.facts,
    activities: commitment.activities,
    history: commitment.history,
    indicators: commitment.indicators,
    communications: commitment.communications,
    blockers: commitment.blockers,
    points: commitment.points,
    requests: commitment.requests,
    decisions: commitment.decisions,
    'self-assessment': commitment.selfAssessment,
    assessments: commitment.assessments,
    disagreements: commitment.disagreements,
    dependencies: commitment.dependencies,
    'later-facts': commitment.laterFacts,
    proposals: coCreation.proposalsBehind,
    continuity: commitment.continuity,
    meetings: commitment.meetings,
    events: commitment.events,
    documents: commitment.otherDocuments,
    missing: commitment.missing,
  };
}
