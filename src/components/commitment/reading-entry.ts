import type { Activity } from '../../schema/action.ts';
import type { MeetingRecord } from '../../schema/portal.ts';
import type { LocalText } from '../../schema/primitives.ts';
import type { Reading } from '../../schema/reading.ts';

type Figure = Pick<Reading, 'percentDone' | 'observedOn'>;

/** A reading as it is shown: who reports it, of what, and what it replaces or what replaces it. */
export interface ReadingEntry {
  readonly reading: Figure & Pick<Reading, 'id' | 'source'>;
  readonly meeting?: MeetingRecord | undefined;
  readonly activity?: Activity | undefined;
  readonly corrects?: Figure | undefined;
  readonly correctedBy?: Figure | undefined;
  readonly note?: LocalText | undefined;
}
