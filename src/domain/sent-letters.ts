import type { CitedSource, MeetingRecord, Portal, RowOf } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { compareDays } from './dates.ts';
import { byId, citedSources, found } from './directory.ts';
import { groupedBy, once } from './relations.ts';

/** A letter that was sent, with what it refers to. */
export interface RegisteredLetter {
  readonly letter: RowOf<'letters'>;
  readonly institution: { readonly id: string; readonly name: LocalText };
  /** The meeting that it prepares or follows. */
  readonly meeting?: Pick<MeetingRecord, 'id' | 'heldOn'>;
  readonly sources: readonly CitedSource[];
}

/** Every letter that was sent, the newest first. */
const letterRegister = once((portal: Portal): readonly RegisteredLetter[] =>
  portal.letters
    .map((letter) => {
      const { id, name } = found(portal.institutions, letter.institution);
      const meeting = byId(portal.meetings).get(letter.meeting ?? '');
      return {
        letter,
        institution: { id, name },
        ...(meeting && { meeting: { id: meeting.id, heldOn: meeting.heldOn } }),
        sources: citedSources(portal, [letter.source]),
      };
    })
    .toSorted((one, other) => compareDays(other.letter.sentOn, one.letter.sentOn)),
);

/** The letters that prepare or follow a meeting. */
export const lettersOfMeeting = groupedBy(letterRegister, ({ letter }) => [letter.meeting]);

/** The letters to an institution. */
export const lettersToInstitution = groupedBy(letterRegister, ({ letter }) => [letter.institution]);
