import type { Activity } from '../schema/action.ts';
import type { CitedSource, NamedCommitment, Portal } from '../schema/portal.ts';
import { citedSources, found } from './directory.ts';
import { namedWith } from './naming.ts';
import { siteDay } from './plans.ts';
import { corrections, type PublishedReading } from './readings.ts';

/** A figure with the sources that say it. */
export interface CitedReading {
  readonly reading: PublishedReading;
  readonly sources: readonly CitedSource[];
}

/** What names an activity. */
type NamedActivity = Pick<Activity, 'key' | 'number' | 'title'>;

/** A correction with what it is about. */
export interface RegisteredCorrection {
  readonly commitment: NamedCommitment;
  /** Absent where the figure is about the whole commitment. */
  readonly activity?: NamedActivity;
  readonly wrong: CitedReading;
  readonly right: CitedReading;
  /** The day the correction was recorded here. */
  readonly recordedOn?: string;
}

function cited(portal: Portal, reading: PublishedReading): CitedReading {
  return { reading, sources: citedSources(portal, [reading.source]) };
}

function nameOf({ key, number, title }: Activity): NamedActivity {
  return { key, ...(number !== undefined && { number }), ...(title && { title }) };
}

/** Every correction on record, the newest first. */
export function correctionRegister(portal: Portal): readonly RegisteredCorrection[] {
  return corrections(portal).map(({ wrong, right }) => {
    const commitment = found(portal.commitments, right.commitment);
    const activity = (commitment.activities ?? []).find(({ key }) => key === right.activity);
    return {
      commitment: namedWith(commitment, 'activities'),
      ...(activity && { activity: nameOf(activity) }),
      wrong: cited(portal, wrong),
      right: cited(portal, right),
      ...(right.recordedOn !== undefined && { recordedOn: right.recordedOn }),
    };
  });
}

/** The register as its page shows it. */
export interface CorrectionView {
  readonly rows: readonly RegisteredCorrection[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

export function correctionView(portal: Portal): CorrectionView {
  const rows = correctionRegister(portal);
  return {
    rows,
    day: siteDay(portal),
    sources: citedSources(
      portal,
      rows.flatMap(({ wrong, right }) => [wrong.reading.source, right.reading.source]),
    ),
  };
}
