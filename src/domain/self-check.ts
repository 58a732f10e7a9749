/**
 * Which of the minimum requirements of the Open Government Partnership a plan meets, on the records of this portal. Only the
 * Independent Reporting Mechanism assesses; its verdict stands before this.
 *
 * Source: OGP Participation and Co-Creation Standards, in force since 1 January 2022,
 * https://www.opengovpartnership.org/ogp-participation-co-creation-standards
 */
import type { Assessment } from '../schema/assessment.ts';
import type {
  CitedSource,
  EventRecord,
  MeetingRecord,
  PlanRecord,
  Portal,
  RowOf,
} from '../schema/portal.ts';
import type { Source } from '../schema/source.ts';
import { SITE } from '../site.ts';
import {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  firstDay,
  isWholeDay,
  lastDay,
} from './dates.ts';
import { byId, citedSources, found } from './directory.ts';
import { sourcesIn } from './documents.ts';
import { publishedEvents } from './events.ts';
import { publishedMeetings } from './meetings.ts';
import { planName, type PlanName } from './naming.ts';
import { plansInOrder, siteDay } from './plans.ts';
import { once } from './relations.ts';

/**
 * `no-evidence`: the records neither prove it nor speak against it, which says nothing of the country.
 * `not-met` is said only of what the records hold whole: see `canProveAbsence`.
 */
export const REQUIREMENT_STATES = ['met', 'not-met', 'no-evidence', 'not-applicable'] as const;
export type RequirementState = (typeof REQUIREMENT_STATES)[number];

/** Why a requirement stands as it does; what its sentence needs stands beside it. */
export const CHECK_NOTES = [
  'other-rules',
  'records-end',
  'no-meeting',
  'meeting-gap',
  'no-rules',
  'one-side',
  'regular',
  'site-read',
  'site-unread',
  'documents',
  'no-documents',
  'timeline-unknown',
  'timeline',
  'outreach',
  'no-outreach',
  'channel',
  'no-channel',
  'responses',
  'no-proposals',
  'year-without',
  'no-whole-year',
  'presented',
  'unknown-requirement',
] as const;
export type CheckNote = (typeof CHECK_NOTES)[number];

/** A record that a result rests on. */
export interface Proof {
  readonly kind: 'meeting' | 'source' | 'event';
  readonly id: string;
}

interface Verdict {
  readonly state: RequirementState;
  readonly note: CheckNote;
  /** Days, months and years as dates; everything else is a count. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly provenBy?: readonly Proof[];
}

/** One requirement of one plan. */
export interface RequirementCheck extends Verdict {
  readonly requirement: RowOf<'requirements'>;
  readonly plan: string;
  /** The reference day of the plan. */
  readonly judgedOn: string;
}

/** First and last day of what is judged. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** The longest that the forum may go without meeting: standard 1. */
const MONTHS_BETWEEN_MEETINGS = 6;
/** How long before the work begins its timeline is to be public: standard 3. */
const DAYS_OF_NOTICE = 14;
/** Meetings a year that present results, and days a year on which documents come out: standards 2 and 5. */
const TIMES_A_YEAR = 2;

/**
 * Whether what is not on record can be taken for what did not happen: on a portal that the authority keeps itself, not on an
 * independent compilation.
 */
function canProveAbsence(): boolean {
  return SITE.adoptedBy !== undefined;
}

/** The state of a requirement that the records do not show as met. */
function unproven(isWhole: boolean): RequirementState {
  return isWhole ? 'not-met' : 'no-evidence';
}

interface Context {
  readonly portal: Portal;
  readonly plan: PlanRecord;
  readonly span: Span;
  /** Whether the records hold all that happened. */
  readonly isWhole: boolean;
}

type Judge = (context: Context) => Verdict;

/** Held meetings of the committees of a kind about a plan, the oldest first. */
function heldIn(
  { portal, plan, span }: Context,
  kinds: readonly string[],
): readonly MeetingRecord[] {
  const committees = portal.committees.filter(({ kind }) => kinds.includes(kind));
  return publishedMeetings(portal)
    .filter(
      ({ committee, plans, heldOn }) =>
        committees.some(({ id }) => id === committee) &&
        plans.includes(plan.id) &&
        heldOn >= span.from &&
        heldOn <= span.to,
    )
    .toReversed();
}

const asProof = (kind: Proof['kind'], items: readonly { readonly id: string }[]) =>
  items.map(({ id }): Proof => ({ kind, id }));

/** 1.1: the forum meets at least every six months, both sides sit in it, and its rules are public. */
const dialogue: Judge = (context) => {
  const { portal, span, isWhole } = context;
  const meetings = heldIn(context, ['steering']);
  const provenBy = asProof('meeting', meetings);
  if (meetings.length === 0) return { state: unproven(isWhole), note: 'no-meeting' };
  const days = [...meetings.map(({ heldOn }) => heldOn), span.to];
  const gap = days.findIndex((day, index) => {
    const next = days[index + 1];
    return next !== undefined && addMonths(day, MONTHS_BETWEEN_MEETINGS) < next;
  });
  if (gap !== -1) {
    const values = { from: days[gap] ?? '', to: days[gap + 1] ?? '' };
    return { state: unproven(isWhole), note: 'meeting-gap', values, provenBy };
  }
  const forum = new Set(meetings.map(({ committee }) => committee));
  const sides = new Set(
    portal.members.filter(({ committee }) => forum.has(committee)).map(({ side }) => side),
  );
  if (!sides.has('civil-society') || !sides.has('government')) {
    return { state: unproven(isWhole), note: 'one-side', provenBy };
  }
  const rules = portal.sources.filter(
    ({ kind, about = [] }) =>
      (kind === 'document' || kind === 'law') && about.some((id) => forum.has(id)),
  );
  if (rules.length === 0) return { state: unproven(isWhole), note: 'no-rules', provenBy };
  return {
    state: 'met',
    note: 'regular',
    values: { n: meetings.length },
    provenBy: [...provenBy, ...asProof('source', rules)],
  };
};

/** Documents on the country's own site. */
function officialDocuments({ portal }: Context): readonly Source[] {
  const { host } = new URL(SITE.officialPortal.url);
  const name = (address: string) => address.replace(/^www\./, '');
  return portal.sources.filter(
    ({ url }) => url !== undefined && name(new URL(url).host) === name(host),
  );
}

/** 2.1: a public site is kept up. An independent compilation is not that site: the official one was read while the plan ran. */
const website: Judge = (context) => {
  const { span, isWhole } = context;
  const read = officialDocuments(context).filter(({ publishedOn, readOn }) =>
    [publishedOn, readOn].some(
      (date) => date !== undefined && firstDay(date) >= span.from && lastDay(date) <= span.to,
    ),
  );
  if (read.length === 0) return { state: unproven(isWhole), note: 'site-unread' };
  return {
    state: 'met',
    note: 'site-read',
    values: { n: read.length },
    provenBy: asProof('source', read),
  };
};

/** The whole calendar years of a span. */
function wholeYears({ from, to }: Span): readonly string[] {
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    String(first + index),
  ).filter((year) => `${year}-01-01` >= from && `${year}-12-31` <= to);
}

/** 2.2: documents of co-creation and of implementation come out at least twice a year. */
const repository: Judge = (context) => {
  const { portal, plan, span, isWhole } = context;
  const documents = officialDocuments(context);
  const known = byId(documents);
  const cited = (records: readonly object[]) =>
    records.flatMap(sourcesIn).flatMap((id) => known.get(id) ?? []);
  const coCreation = cited(portal.processes.filter((process) => process.plan === plan.id));
  const implementation = cited(
    publishedMeetings(portal).filter(({ plans }) => plans.includes(plan.id)),
  );
  const years = wholeYears(span);
  const daysOf = (year: string) =>
    new Set(
      documents
        .flatMap(({ publishedOn }) => publishedOn ?? [])
        .filter((date) => date.startsWith(year)),
    );
  const isRegular = years.length > 0 && years.every((year) => daysOf(year).size >= TIMES_A_YEAR);
  if (!isRegular || coCreation.length === 0 || implementation.length === 0) {
    return { state: unproven(isWhole), note: 'no-documents' };
  }
  const all = new Map([...coCreation, ...implementation].map((one) => [one.id, one]));
  return { state: 'met', note: 'documents', provenBy: asProof('source', [...all.values()]) };
};

function processesOf({ portal, plan }: Context) {
  return portal.processes.filter((process) => process.plan === plan.id);
}

/** 3.1: the timeline is public two weeks before the work begins. Both days must be known to the day. */
const timeline: Judge = (context) => {
  const [process] = processesOf(context);
  const [stage] = process?.stages ?? [];
  const begun = stage?.startedOn ?? stage?.plannedStartsOn;
  const source = stage && byId(context.portal.sources).get(stage.source);
  const published = source?.publishedOn;
  if (!source || !isWholeDay(begun) || !isWholeDay(published)) {
    return { state: 'no-evidence', note: 'timeline-unknown' };
  }
  const isInTime = published <= addDays(begun, -DAYS_OF_NOTICE);
  return {
    state: isInTime ? 'met' : 'not-met',
    note: 'timeline',
    values: { days: Math.max(0, daysBetween(published, begun)) },
    provenBy: asProof('source', [source]),
  };
};

/** 3.2: stakeholders are told: an event that a source of the co-creation speaks of. */
const outreach: Judge = (context) => {
  const cited = new Set(processesOf(context).flatMap(sourcesIn));
  const events = publishedEvents(context.portal).filter(
    ({ source, status }) => cited.has(source) && status !== 'cancelled' && status !== 'postponed',
  );
  return events.length === 0
    ? { state: unproven(context.isWhole), note: 'no-outreach' }
    : {
        state: 'met',
        note: 'outreach',
        values: { n: events.length },
        provenBy: asProof('event', events),
      };
};

function proposalsOf(context: Context) {
  const processes = new Set(processesOf(context).map(({ id }) => id));
  return context.portal.proposals.filter(({ process }) => processes.has(process));
}

/** 3.3: inputs are gathered over a period: proposals came in during a stage that has a beginning and an end. */
const inputs: Judge = (context) => {
  const periods = processesOf(context).flatMap(({ stages }) =>
    stages.flatMap((stage) => {
      const from = stage.startedOn ?? stage.plannedStartsOn;
      const to = stage.endedOn ?? stage.plannedEndsOn;
      return from === undefined || to === undefined
        ? []
        : [{ from: firstDay(from), to: lastDay(to), source: stage.source }];
    }),
  );
  const within = proposalsOf(context).filter(
    ({ submittedOn }) =>
      submittedOn !== undefined &&
      periods.some(({ from, to }) => lastDay(submittedOn) >= from && firstDay(submittedOn) <= to),
  );
  return within.length === 0
    ? { state: unproven(context.isWhole), note: 'no-channel' }
    : {
        state: 'met',
        note: 'channel',
        values: { n: within.length },
        provenBy: [...new Set(within.map(({ source }) => source))].map((id) => ({
          kind: 'source',
          id,
        })),
      };
};

/** 4.1: every proposal on record has an answer with its reason. */
const responses: Judge = (context) => {
  const proposals = proposalsOf(context);
  if (proposals.length === 0) return { state: unproven(context.isWhole), note: 'no-proposals' };
  const answered = proposals.filter(({ response }) => response?.reason !== undefined);
  return {
    state: answered.length === proposals.length ? 'met' : 'not-met',
    note: 'responses',
    values: { n: answered.length, total: proposals.length },
    provenBy: [...new Set(proposals.map(({ source }) => source))].map((id) => ({
      kind: 'source',
      id,
    })),
  };
};

/** Whether minutes show that civil society was there, results were presented and comments taken. */
function presents(portal: Portal, { agenda = [], attendance = [], reports = [] }: MeetingRecord) {
  const institutions = byId(portal.institutions);
  const isCivil = attendance.some(
    ({ present, institution }) =>
      present && institution !== undefined && institutions.get(institution)?.kind === 'association',
  );
  const hasComments = reports.some(({ points = [] }) => points.length > 0);
  return isCivil && agenda.length > 0 && hasComments;
}

/** 5.1: twice in each whole year civil society is shown results and heard. A part of a year is not judged. */
const monitoring: Judge = (context) => {
  const years = wholeYears(context.span);
  if (years.length === 0) return { state: 'no-evidence', note: 'no-whole-year' };
  const meetings = heldIn(context, ['steering', 'civil-society']).filter((meeting) =>
    presents(context.portal, meeting),
  );
  const inYear = (year: string) => meetings.filter(({ heldOn }) => heldOn.startsWith(year));
  const short = years.find((year) => inYear(year).length < TIMES_A_YEAR);
  const provenBy = asProof('meeting', meetings);
  if (short !== undefined) {
    const values = { year: short, n: inYear(short).length };
    return { state: unproven(context.isWhole), note: 'year-without', values, provenBy };
  }
  return { state: 'met', note: 'presented', values: { n: meetings.length }, provenBy };
};

interface Rule {
  readonly phase: 'co-creation' | 'implementation';
  readonly judge: Judge;
}

/** By the number of the requirement. */
const RULES: Readonly<Record<string, Rule>> = {
  '1.1': { phase: 'implementation', judge: dialogue },
  '2.1': { phase: 'implementation', judge: website },
  '2.2': { phase: 'implementation', judge: repository },
  '3.1': { phase: 'co-creation', judge: timeline },
  '3.2': { phase: 'co-creation', judge: outreach },
  '3.3': { phase: 'co-creation', judge: inputs },
  '4.1': { phase: 'co-creation', judge: responses },
  '5.1': { phase: 'implementation', judge: monitoring },
};

/** The earlier, or the later, of some days. */
const earliest = (...days: readonly string[]) => days.toSorted(compareDays)[0] ?? '';
const latest = (...days: readonly string[]) => days.toSorted(compareDays).at(-1) ?? '';

/** The first day of the work on a plan, as far as on record. */
function begunOn(portal: Portal, plan: PlanRecord): string | undefined {
  const stages = portal.processes
    .filter((own) => own.plan === plan.id)
    .flatMap((own) => own.stages);
  const days = stages.flatMap(
    ({ startedOn, plannedStartsOn }) => startedOn ?? plannedStartsOn ?? [],
  );
  const own = plan.startsOn === undefined ? [] : [plan.startsOn];
  return [...days, ...own].map(firstDay).toSorted(compareDays)[0];
}

/**
 * One requirement of one plan, on the plan's reference day.
 *
 * @param isWhole whether the records hold all that happened, so that what is missing there did not happen
 */
export function requirementCheck(
  portal: Portal,
  plan: PlanRecord,
  requirement: RowOf<'requirements'>,
  isWhole: boolean = canProveAbsence(),
): RequirementCheck {
  const own = { requirement, plan: plan.id, judgedOn: plan.asOf };
  const rule = RULES[requirement.id];
  if (!rule) return { ...own, state: 'no-evidence', note: 'unknown-requirement' };
  const applies = firstDay(requirement.appliesFrom);
  const values = { from: applies };
  const end = plan.endsOn === undefined ? plan.asOf : lastDay(plan.endsOn);
  const begun = begunOn(portal, plan);
  const isUnderRules =
    rule.phase === 'co-creation' ? begun === undefined || begun >= applies : end >= applies;
  if (!isUnderRules) return { ...own, state: 'not-applicable', note: 'other-rules', values };
  const start = plan.startsOn === undefined ? applies : firstDay(plan.startsOn);
  const span = { from: latest(start, applies), to: earliest(end, plan.asOf) };
  if (rule.phase === 'implementation' && span.to < span.from) {
    return { ...own, state: 'no-evidence', note: 'records-end', values: { day: plan.asOf } };
  }
  return { ...own, ...rule.judge({ portal, plan, span, isWhole }) };
}

/** What the independent reviewer says of how the whole plan was made. */
const PROCESS_CRITERIA: readonly Assessment['criterion'][] = [
  'acted-according-to-process',
  'multi-stakeholder-forum',
  'level-of-public-influence',
];

/** A plan with the reviewer's verdict and each requirement. */
export interface PlanCheck {
  readonly plan: PlanName;
  readonly day: string;
  readonly verdicts: readonly Assessment[];
  readonly checks: readonly RequirementCheck[];
}

/** Every plan, in the order of the plans. */
export const planChecks = once((portal: Portal): readonly PlanCheck[] =>
  plansInOrder(portal).map((plan) => ({
    plan: planName(plan),
    day: plan.asOf,
    verdicts: portal.assessments.filter(
      ({ plan: own, commitment, assessor, criterion }) =>
        own === plan.id &&
        commitment === undefined &&
        assessor === 'irm' &&
        PROCESS_CRITERIA.includes(criterion),
    ),
    checks: portal.requirements.map((requirement) => requirementCheck(portal, plan, requirement)),
  })),
);

/** What names an event that proves something. */
export type ProvingEvent = Pick<EventRecord, 'id' | 'title' | 'status'>;

function eventsIn(portal: Portal, { checks }: PlanCheck): ReadonlyMap<string, ProvingEvent> {
  const named = checks.flatMap(({ provenBy = [] }) =>
    provenBy.flatMap(({ kind, id }) => (kind === 'event' ? [found(portal.events, id)] : [])),
  );
  return new Map(named.map(({ id, title, status }) => [id, { id, title, status }]));
}

export interface SelfCheckView {
  readonly plans: readonly (PlanCheck & {
    /** Sources of what proves something, and of the verdicts, by their id. */
    readonly cited: ReadonlyMap<string, CitedSource>;
    readonly events: ReadonlyMap<string, ProvingEvent>;
  })[];
  readonly day: string;
  readonly sources: readonly CitedSource[];
}

export function selfCheckView(portal: Portal): SelfCheckView {
  const plans = planChecks(portal).map((plan) => {
    const ids = [
      ...plan.verdicts.map(({ report }) => report),
      ...plan.checks.flatMap(({ provenBy = [] }) =>
        provenBy.filter(({ kind }) => kind !== 'event').map(({ id }) => id),
      ),
    ];
    const cited = citedSources(portal, ids);
    return {
      ...plan,
      cited: new Map(cited.map((source) => [source.id, source])),
      events: eventsIn(portal, plan),
    };
  });
  return {
    plans,
    day: siteDay(portal),
    sources: citedSources(
      portal,
      portal.requirements.map(({ source }) => source),
    ),
  };
}
