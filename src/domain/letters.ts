/** Letters of a committee after a meeting: to whom, and what each of them is about. */
import type { EditionRecord, MeetingRecord, PlanRecord, Portal, RowOf } from '../schema/portal.ts';
import type { Letter as SentLetter, LetterKind } from '../schema/ledger.ts';
import type { Report } from '../schema/meeting.ts';
import { portalOn } from './as-of.ts';
import { blockersOf, type RegisteredBlocker } from './blockers.ts';
import { lastDay } from './dates.ts';
import { decisionsOfMeeting, isOpenDecision, type RegisteredDecision } from './decisions.ts';
import { found } from './directory.ts';
import { planGaps, type AskedGap } from './gaps.ts';
import { ledCommitments, type LedCommitment } from './groups.ts';
import { bodyOn } from './institutions.ts';
import { meetingDay } from './meetings.ts';
import { commitmentsOf } from './plans.ts';
import { isWaiting, requestsAbout, type RegisteredRequest } from './requests.ts';

/**
 * - `owner`: to those in charge of commitments, how these stand and what is expected;
 * - `not-reported`: to those of whose commitments the meeting heard nothing;
 * - `open-gov-week`: to ministries and departments, to propose events;
 * - `reminder`: to those who still owe what the meeting asked for.
 */
export const LETTERS = ['owner', 'not-reported', 'open-gov-week', 'reminder'] as const;
export type Letter = (typeof LETTERS)[number];

/** How `data/letters.csv` calls each of them. */
export const SENT_AS: Readonly<Record<Letter, LetterKind>> = {
  owner: 'progress',
  'not-reported': 'request',
  'open-gov-week': 'open-gov-week',
  reminder: 'request',
};

/** A commitment with what its institution is told of it. */
export interface LetterCommitment extends LedCommitment {
  readonly plan: PlanRecord;
  /** What the meeting recorded of it; absent where it was not reported. */
  readonly report?: Report;
  /** Whether the minutes miss those who answer for it. */
  readonly wasAbsent: boolean;
  readonly asked: readonly AskedGap[];
  /** Those that are not resolved. */
  readonly blockers: readonly RegisteredBlocker[];
  /** Those that wait for an answer. */
  readonly requests: readonly RegisteredRequest[];
}

/** What one institution is written. */
export interface LetterView {
  readonly letter: Letter;
  /** The day on which things stand as it says. */
  readonly day: string;
  readonly meeting: MeetingRecord;
  readonly committee: RowOf<'committees'>;
  /** Under the name of the day. */
  readonly institution: RowOf<'institutions'>;
  /** By plan and number; none in a letter about the Open Gov Week. */
  readonly commitments: readonly LetterCommitment[];
  /** Of the meeting, those that are not carried out and that concern the institution, or everybody. */
  readonly decisions: readonly RegisteredDecision[];
  /** The edition that a letter about it invites to. */
  readonly edition?: EditionRecord;
  /** The same letter as it was registered. */
  readonly sent?: SentLetter;
  /** In a reminder, the letters after the same meeting that no answer is registered to. */
  readonly unanswered: readonly SentLetter[];
}

/** Kinds of institutions that are a part of the government, as the table says. */
const MINISTERIAL: readonly RowOf<'institutions'>['kind'][] = ['ministry', 'department'];

interface Situation {
  /** The records as they stood on the day of the letter. */
  readonly portal: Portal;
  readonly day: string;
  readonly meeting: MeetingRecord;
}

function commitmentsIn({ portal, meeting }: Situation): readonly LetterCommitment[] {
  const reports = new Map((meeting.reports ?? []).map((report) => [report.commitment, report]));
  const absent = new Set(
    (meeting.attendance ?? []).flatMap(({ present, commitments = [] }) =>
      present ? [] : commitments,
    ),
  );
  const asked = new Map(
    planGaps(portal).flatMap((plan) =>
      plan.meeting?.id === meeting.id
        ? plan.commitments.map((one) => [one.commitment.id, one.asked] as const)
        : [],
    ),
  );
  const plans = meeting.plans.filter((plan) =>
    [...reports.keys()].some((id) => id.startsWith(`${plan}/`)),
  );
  return plans.flatMap((id) => {
    const records = commitmentsOf(portal, id).toSorted((one, other) => one.number - other.number);
    const plan = found(portal.plans, id);
    return ledCommitments(portal, records).map((row, index): LetterCommitment => {
      const commitment = row.commitment.id;
      const report = reports.get(commitment);
      const record = records[index];
      return {
        ...row,
        plan,
        ...(report && { report }),
        wasAbsent: absent.has(commitment),
        asked: asked.get(commitment) ?? [],
        blockers: record
          ? blockersOf(portal, record).filter(({ part }) => part.resolvedOn === undefined)
          : [],
        requests: requestsAbout(portal, commitment).filter(isWaiting),
      };
    });
  });
}

/** Which commitments of an institution a letter speaks of. */
const SPOKEN_OF: Readonly<Record<Letter, (row: LetterCommitment) => boolean>> = {
  owner: () => true,
  'not-reported': ({ report }) => report === undefined,
  'open-gov-week': () => false,
  reminder: ({ asked, requests }) => asked.length > 0 || requests.length > 0,
};

/** Whether a decision concerns an institution: it names it or its commitments, or nobody and none in particular. */
function concerns(
  { portal, day }: Situation,
  { decision: { owners = [], commitments } }: RegisteredDecision,
  institution: string,
  own: readonly LetterCommitment[],
): boolean {
  const isOwner =
    owners.length === 0 ||
    owners.some(
      (owner) =>
        'institution' in owner && bodyOn(portal, owner.institution, day).id === institution,
    );
  const isAbout =
    commitments === undefined ||
    commitments === 'all' ||
    own.some(({ commitment }) => commitments.includes(commitment.id));
  return isOwner && isAbout;
}

/** The first edition of the year of the day or later, by its year; otherwise none. */
function nextEdition(portal: Portal, day: string): EditionRecord | undefined {
  return portal.editions
    .filter(({ id }) => id >= day.slice(0, 4))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))[0];
}

/** Whether a letter asked for something, and no answer is registered. */
function isUnanswered({ kind, answeredOn }: SentLetter): boolean {
  return (kind === 'progress' || kind === 'request') && answeredOn === undefined;
}

function viewOf(
  situation: Situation,
  letter: Letter,
  institution: RowOf<'institutions'>,
  commitments: readonly LetterCommitment[],
): LetterView {
  const { portal, day, meeting } = situation;
  const registered = portal.letters.filter(
    (one) =>
      one.meeting === meeting.id && bodyOn(portal, one.institution, day).id === institution.id,
  );
  const isReminder = letter === 'reminder';
  const sent = isReminder ? undefined : registered.find(({ kind }) => kind === SENT_AS[letter]);
  const isInvitation = letter === 'open-gov-week';
  const edition = isInvitation ? nextEdition(portal, day) : undefined;
  const decisions = isInvitation ? [] : decisionsOfMeeting(portal, meeting);
  return {
    letter,
    day,
    meeting,
    committee: found(portal.committees, meeting.committee),
    institution,
    commitments,
    decisions: decisions.filter(
      (row) => isOpenDecision(row) && concerns(situation, row, institution.id, commitments),
    ),
    ...(edition && { edition }),
    ...(sent && { sent }),
    unanswered: isReminder ? registered.filter(isUnanswered) : [],
  };
}

/** The ministries and departments of a day, each under its name of that day. */
function ministriesOn(portal: Portal, day: string): readonly RowOf<'institutions'>[] {
  const bodies = portal.institutions
    .filter(({ kind }) => MINISTERIAL.includes(kind))
    .map(({ id }) => bodyOn(portal, firstOf(portal, id), day));
  return portal.institutions.filter(
    (body) => bodies.includes(body) && (body.until === undefined || lastDay(body.until) >= day),
  );
}

/** The institution that others took over from, one after the other, until the one named. */
function firstOf(portal: Portal, id: string): string {
  const { formerly } = found(portal.institutions, id);
  return formerly === undefined ? id : firstOf(portal, formerly);
}

function situationOf(whole: Portal, id: string, letter: Letter): Situation {
  const held = found(whole.meetings, id);
  const day = letter === 'reminder' ? meetingDay(whole, held) : held.heldOn;
  const portal = portalOn(whole, day);
  return { portal, day, meeting: found(portal.meetings, id) };
}

/**
 * Every letter of a kind after a meeting, in the order of the table of institutions: as things stood on the day of the
 * meeting, reminders as they stand on the reference day.
 *
 * @returns none where nobody has to be written to
 * @throws RangeError where no meeting has the id
 */
export function lettersAfter(whole: Portal, id: string, letter: Letter): readonly LetterView[] {
  const situation = situationOf(whole, id, letter);
  const { portal, day } = situation;
  if (letter === 'open-gov-week') {
    if (!nextEdition(portal, day)) return [];
    return ministriesOn(portal, day).map((body) => viewOf(situation, letter, body, []));
  }
  const rows = commitmentsIn(situation).filter(SPOKEN_OF[letter]);
  const byLead = Map.groupBy(rows, ({ lead }) => lead && bodyOn(portal, lead.id, day).id);
  return portal.institutions.flatMap((institution) => {
    const commitments = byLead.get(institution.id) ?? [];
    return commitments.length === 0 ? [] : [viewOf(situation, letter, institution, commitments)];
  });
}

/** The commitments of which a letter would speak, and whose institution no source names. */
export function withoutRecipient(
  whole: Portal,
  id: string,
  letter: Letter,
): readonly LetterCommitment[] {
  if (letter === 'open-gov-week') return [];
  return commitmentsIn(situationOf(whole, id, letter)).filter(
    (row) => row.lead === undefined && SPOKEN_OF[letter](row),
  );
}
