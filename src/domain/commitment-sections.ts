import type { CommitmentView } from './commitment-view.ts';

/** The parts of a commitment's page below its first screen, in their order; also their anchors. */
export const COMMITMENT_SECTIONS = [
  'purpose',
  'facts',
  'activities',
  'history',
  'indicators',
  'communications',
  'blockers',
  'points',
  'requests',
  'decisions',
  'self-assessment',
  'assessments',
  'disagreements',
  'dependencies',
  'later-facts',
  'proposals',
  'continuity',
  'meetings',
  'events',
  'documents',
  'missing',
] as const;
export type CommitmentSection = (typeof COMMITMENT_SECTIONS)[number];

/** What a commitment's page can say that no record holds. */
export const COMMITMENT_GAPS = [
  'history',
  'activities',
  'communications',
  'blockers',
  'self-assessment',
  'meetings',
] as const satisfies readonly CommitmentSection[];
export type CommitmentGap = (typeof COMMITMENT_GAPS)[number];

/** What a commitment's page shows, and what it lacks. */
export interface SectionList {
  /** The parts that have something to show, in the page's order. */
  readonly sections: ReadonlySet<CommitmentSection>;
  readonly gaps: readonly CommitmentGap[];
}

function isFilled(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}

/** The parts of a commitment's page that some record fills; the last one names what none fills. */
export function sectionsOf(view: Omit<CommitmentView, keyof SectionList>): SectionList {
  const { commitment, history, review } = view;
  const filled: Readonly<Record<Exclude<CommitmentSection, 'missing'>, boolean>> = {
    purpose:
      commitment.problem !== undefined ||
      commitment.objective !== undefined ||
      Object.keys(commitment.prose).length > 0,
    facts: true,
    activities: isFilled(commitment.activities) || isFilled(commitment.actions),
    history: isFilled(history.dated) || isFilled(history.undated),
    indicators: isFilled(view.indicators),
    communications: isFilled(view.communications),
    blockers: isFilled(view.blockers),
    points: view.reports.some(({ report }) => isFilled(report.points)),
    requests: isFilled(view.requests),
    decisions: isFilled(view.decisions),
    'self-assessment': commitment.selfAssessment !== undefined,
    assessments:
      view.newest !== undefined || review.some(({ government, irm }) => government ?? irm),
    disagreements: isFilled(view.disagreements),
    dependencies: isFilled(commitment.dependsOn),
    'later-facts': isFilled(commitment.laterFacts),
    proposals: isFilled(view.proposals),
    continuity:
      view.continues !== undefined ||
      isFilled(view.successors) ||
      commitment.continuedBy !== undefined,
    meetings: isFilled(view.meetings),
    events: isFilled(view.events),
    documents: isFilled(view.documents),
  };
  const gaps = COMMITMENT_GAPS.filter((gap) => !filled[gap]);
  const sections = COMMITMENT_SECTIONS.filter((section) =>
    section === 'missing' ? gaps.length > 0 : filled[section],
  );
  return { sections: new Set(sections), gaps };
}
