import type { Activity } from '../schema/action.ts';
import type { CitedSource, CommitmentRecord, Portal } from '../schema/portal.ts';
import { citedSources, found } from './directory.ts';
import { corrections, type PublishedReading } from './readings.ts';

/** A figure with the sources that say it. */
export interface CitedReading {
  readonly reading: PublishedReading;
  readonly sources: readonly CitedSource[];
}

/** A correction with what it is about. */
export interface RegisteredCorrection {
  readonly commitment: CommitmentRecord;
  /** Absent where the figure is about the whole commitment. */
  readonly activity?: Activity;
  readonly wrong: CitedReading;
  readonly right: CitedReading;
  /** The day the correction was recorded here. */
  readonly recordedOn?: string;
}

function cited(portal: Portal, reading: PublishedReading): CitedReading {
  return { reading, sources: citedSources(portal, [reading.source]) };
}

/** Every correction on record, the newest first. */
export function correctionRegister(portal: Portal): readonly RegisteredCorrection[] {
  return corrections(portal).map(({ wrong, right }) => {
    const commitment = found(portal.commitments, right.commitment);
    const activity = (commitment.activities ?? []).find(({ key }) => key === right.activity);
    return {
      commitment,
      ...(activity && { activity }),
      wrong: cited(portal, wrong),
      right: cited(portal, right),
      ...(right.recordedOn !== undefined && { recordedOn: right.recordedOn }),
    };
  });
}
