/**
 * What is missing, in two columns that are never mixed: what the committee asked for at its last meeting, in its own words,
 * and what the records of this portal lack. The second says nothing of what was done: this portal does not hold what stands
 * on the official platform.
 */
import type { Action } from '../schema/action.ts';
import { commitmentSchema } from '../schema/commitment.ts';
import { localTextsIn, type FieldPath, type LocalTextField } from '../schema/fields.ts';
import type { Report } from '../schema/meeting.ts';
import type {
  CitedSource,
  CommitmentRecord,
  MeetingRecord,
  NamedCommitment,
  PlanRecord,
  Portal,
} from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import { LOCALES, type Locale } from '../site.ts';
import { decisionsOfMeeting, type RegisteredDecision } from './decisions.ts';
import { citedSources, found } from './directory.ts';
import { cutBetweenPlans, type PageSpan } from './list-pages.ts';
import { newestReportingMeeting } from './meetings.ts';
import { named, planName, type PlanName } from './naming.ts';
import { commitmentsOf, newestDayOf, plansInOrder } from './plans.ts';
import { progressOf } from './progress.ts';
import { once } from './relations.ts';
import { isUnofficialAt } from './wording.ts';

/** What a committee can have asked for at its last meeting. */
export const ASKED_KINDS = ['report', 'platform', 'communication'] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];

/** What the records of a commitment can lack. */
export const LACKING_KINDS = [
  'lead-institution',
  'dates',
  'reading',
  'activities',
  'activity-title',
  'activity-dates',
  'actions',
  'action-dates',
  'action-status',
  'action-evidence',
  'communications',
  'communication-audiences',
  'communication-media',
  'self-assessment-results',
  'self-assessment-next-steps',
  'translation',
  'official-wording',
] as const;
export type LackingKind = (typeof LACKING_KINDS)[number];

/** Something that the committee asked for. */
export interface AskedGap {
  readonly kind: AskedKind;
  readonly meeting: Pick<MeetingRecord, 'id' | 'heldOn'>;
  /** The minutes' own words, where they have any. */
  readonly words?: LocalText;
}

/** Steps into the file of a commitment: `['activities', 3, 'title']`. */
export type GapPath = readonly (string | number)[];

/** Something that the records lack, in one place or several. */
export interface LackingGap {
  readonly kind: LackingKind;
  /** Where it would stand; the first one first, never empty. */
  readonly paths: readonly GapPath[];
}

/** A commitment with what is missing of it. */
export interface CommitmentGaps {
  readonly commitment: NamedCommitment;
  /** The file that is to be completed. */
  readonly file: string;
  readonly lead?: { readonly id: string; readonly name: LocalText };
  readonly asked: readonly AskedGap[];
  /** The committee called its details up to date, and the records of this portal have gaps all the same. */
  readonly isSaidUpToDate: boolean;
  readonly lacking: readonly LackingGap[];
}

function askedOf(
  meeting: Pick<MeetingRecord, 'id' | 'heldOn'>,
  report: Report | undefined,
): readonly AskedGap[] {
  if (!report) return [{ kind: 'report', meeting }];
  const { platform, communicationsStated } = report;
  const isAsked = platform.state !== 'up-to-date' && platform.state !== 'not-stated';
  return [
    ...(isAsked
      ? [{ kind: 'platform' as const, meeting, ...(platform.words && { words: platform.words }) }]
      : []),
    ...(communicationsStated === undefined ? [] : [{ kind: 'communication' as const, meeting }]),
  ];
}

/** By which names `unofficial` may call each step of a path: an item of a list goes by its key, its number or its position. */
function namesAlong(record: object, path: FieldPath): readonly (readonly string[])[] {
  let value: unknown = record;
  return path.map((step) => {
    value = (value as Readonly<Record<string | number, unknown>>)[step];
    if (typeof step === 'string') return [step];
    const { key, number } = value as { readonly key?: string; readonly number?: number };
    return [key, number, step].flatMap((name) => (name === undefined ? [] : [String(name)]));
  });
}

/** The paths of texts that have a property in some language; prose stands in files of its own and is left out. */
function pathsOfTexts(
  commitment: CommitmentRecord,
  hasIt: (field: LocalTextField, locale: Locale) => boolean,
): readonly GapPath[] {
  return localTextsIn(commitmentSchema, commitment).flatMap((field) =>
    LOCALES.filter((locale) => hasIt(field, locale)).map((locale) => [...field.path, locale]),
  );
}

interface PlacedAction {
  readonly action: Action;
  readonly path: GapPath;
}

function placedActions({
  activities = [],
  actions = [],
}: CommitmentRecord): readonly PlacedAction[] {
  return [
    ...activities.flatMap((activity, index) =>
      (activity.actions ?? []).map((action, order) => ({
        action,
        path: ['activities', index, 'actions', order],
      })),
    ),
    ...actions.map((action, order) => ({ action, path: ['actions', order] })),
  ];
}

/** The paths of the items of a list of which something holds, with the field that they lack. */
function pathsTo<Item>(
  list: string,
  items: readonly Item[] | undefined,
  field: string,
  lacks: (item: Item) => boolean,
): readonly GapPath[] {
  return (items ?? []).flatMap((item, index) => (lacks(item) ? [[list, index, field]] : []));
}

const isEmpty = (list: readonly unknown[] | undefined) => list === undefined || list.length === 0;

/** Everything that the records of a commitment lack, in the order of `LACKING_KINDS`. */
export function lackingOf(portal: Portal, commitment: CommitmentRecord): readonly LackingGap[] {
  const { activities, communications, selfAssessment } = commitment;
  const actions = placedActions(commitment);
  const ofActions = (field: string, lacks: (action: Action) => boolean) =>
    actions.filter(({ action }) => lacks(action)).map(({ path }) => [...path, field]);
  const [progress] = progressOf(portal, [commitment]);
  const whole = (isMissing: boolean, field: string) => (isMissing ? [[field]] : []);
  const paths: Readonly<Record<LackingKind, readonly GapPath[]>> = {
    'lead-institution': whole(commitment.leadInstitution === undefined, 'leadInstitution'),
    dates: [
      ...whole(commitment.startsOn === undefined, 'startsOn'),
      ...whole(commitment.endsOn === undefined, 'endsOn'),
    ],
    reading: progress?.reading === undefined ? [[]] : [],
    activities: whole(isEmpty(activities), 'activities'),
    'activity-title': pathsTo('activities', activities, 'title', ({ title }) => !title),
    'activity-dates': pathsTo(
      'activities',
      activities,
      'endsOn',
      ({ startsOn, endsOn }) => startsOn === undefined || endsOn === undefined,
    ),
    actions: whole(actions.length === 0, 'actions'),
    'action-dates': ofActions(
      'dueOn',
      ({ dueOn, endedOn }) => dueOn === undefined && endedOn === undefined,
    ),
    'action-status': ofActions('status', ({ status }) => status === undefined),
    'action-evidence': ofActions(
      'evidence',
      ({ status, evidence }) => status === 'done' && isEmpty(evidence),
    ),
    communications: whole(isEmpty(communications), 'communications'),
    'communication-audiences': pathsTo(
      'communications',
      communications,
      'audiences',
      ({ audiences }) => isEmpty(audiences),
    ),
    'communication-media': pathsTo('communications', communications, 'media', ({ media }) =>
      isEmpty(media),
    ),
    'self-assessment-results': selfAssessment?.results ? [] : [['selfAssessment', 'results']],
    'self-assessment-next-steps': selfAssessment?.nextSteps
      ? []
      : [['selfAssessment', 'nextSteps']],
    translation: pathsOfTexts(commitment, ({ text }, locale) => text[locale] === undefined),
    'official-wording': pathsOfTexts(
      commitment,
      ({ text, path }, locale) =>
        text[locale] !== undefined &&
        isUnofficialAt(commitment, [...namesAlong(commitment, path), [locale]]),
    ),
  };
  return LACKING_KINDS.flatMap((kind) =>
    paths[kind].length === 0 ? [] : [{ kind, paths: paths[kind] }],
  );
}

/** Kinds that the committee's "up to date" speaks against: details of activities and actions. */
const DETAILS: readonly LackingKind[] = [
  'activities',
  'activity-title',
  'activity-dates',
  'actions',
  'action-dates',
  'action-status',
];

function gapsOf(
  portal: Portal,
  commitment: CommitmentRecord,
  meeting: MeetingRecord | undefined,
): CommitmentGaps {
  const report = meeting?.reports?.find((own) => own.commitment === commitment.id);
  const lacking = lackingOf(portal, commitment);
  const { leadInstitution } = commitment;
  const lead = leadInstitution && found(portal.institutions, leadInstitution);
  return {
    commitment: named(commitment),
    file: commitment.file,
    ...(lead && { lead: { id: lead.id, name: lead.name } }),
    asked: meeting ? askedOf({ id: meeting.id, heldOn: meeting.heldOn }, report) : [],
    isSaidUpToDate:
      report?.platform.state === 'up-to-date' && lacking.some(({ kind }) => DETAILS.includes(kind)),
    lacking,
  };
}

/** A plan with what is missing of its commitments. */
export interface PlanGaps {
  readonly plan: PlanRecord;
  /** The last meeting that reported on the plan. */
  readonly meeting?: MeetingRecord;
  /** What that meeting decided about all commitments, or about none in particular. */
  readonly decisions: readonly RegisteredDecision[];
  /** By number. */
  readonly commitments: readonly CommitmentGaps[];
}

/** What is missing, plan by plan, of every plan whose commitments are entered. */
export const planGaps = once((portal: Portal): readonly PlanGaps[] =>
  plansInOrder(portal).flatMap((plan) => {
    const commitments = commitmentsOf(portal, plan.id).toSorted(
      (one, other) => one.number - other.number,
    );
    if (commitments.length === 0) return [];
    const meeting = newestReportingMeeting(portal, plan.id);
    return [
      {
        plan,
        ...(meeting && { meeting }),
        decisions: meeting ? decisionsOfMeeting(portal, meeting) : [],
        commitments: commitments.map((commitment) => gapsOf(portal, commitment, meeting)),
      },
    ];
  }),
);

/** The same of the commitments that an institution leads; plans without one are left out. */
export function gapsOfInstitution(portal: Portal, institution: string): readonly PlanGaps[] {
  return planGaps(portal).flatMap((gaps) => {
    const commitments = gaps.commitments.filter(({ lead }) => lead?.id === institution);
    return commitments.length === 0 ? [] : [{ ...gaps, commitments }];
  });
}

/** One page of what is missing. */
export interface GapView {
  readonly number: number;
  readonly pages: readonly PageSpan[];
  readonly plans: readonly (Omit<PlanGaps, 'plan' | 'meeting'> & {
    readonly plan: PlanName;
    readonly meeting?: Pick<MeetingRecord, 'id' | 'heldOn'>;
  })[];
  /** The day the page speaks of. */
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

export const gapViews = once((portal: Portal): readonly GapView[] =>
  cutBetweenPlans(planGaps(portal), ({ commitments }) => commitments.length).map(
    ({ number, pages, parts }) => ({
      number,
      pages,
      plans: parts.map(({ plan, meeting, ...rest }) => ({
        ...rest,
        plan: planName(plan),
        ...(meeting && { meeting: { id: meeting.id, heldOn: meeting.heldOn } }),
      })),
      day: newestDayOf(
        portal,
        parts.map(({ plan }) => plan.id),
      ),
      sources: citedSources(
        portal,
        parts.flatMap(({ meeting }) => (meeting ? [meeting.id] : [])),
      ),
    }),
  ),
);
