import type { CitedSource, CommitmentRecord, NamedCommitment, Portal } from '../schema/portal.ts';
import { citedSources, found } from './directory.ts';
import { named, planName, type PlanName } from './naming.ts';
import { commitmentSignals, type Signals } from './signals.ts';

/** A commitment at a glance: what it is called, of which plan, and its signals. */
export interface CommitmentCard {
  readonly commitment: NamedCommitment;
  readonly plan: PlanName;
  readonly signals: Signals;
  /** What its figure rests on, then what the record does. */
  readonly sources: readonly CitedSource[];
}

export function commitmentCard(portal: Portal, commitment: CommitmentRecord): CommitmentCard {
  const signals = commitmentSignals(portal, commitment);
  const { reading } = signals;
  return {
    commitment: named(commitment),
    plan: planName(found(portal.plans, commitment.plan)),
    signals,
    sources: citedSources(portal, [...(reading ? [reading.source] : []), ...commitment.sources]),
  };
}
