import { actionsOf } from '../domain/commitment.ts';
import { found } from '../domain/directory.ts';
import { reportsOf, type MeetingReport } from '../domain/meetings.ts';
import { commitmentsOf, plansInOrder } from '../domain/plans.ts';
import { once } from '../domain/relations.ts';
import { toOneDecimal } from '../domain/rounding.ts';
import {
  commitmentSignals,
  openDeadlines,
  percentElapsed,
  timelinessGroup,
  type Signals,
} from '../domain/signals.ts';
import { lastDay } from '../domain/dates.ts';
import { isUnofficial } from '../domain/wording.ts';
import { PLATFORM_STATES, REPORT_QUALIFIERS } from '../schema/meeting.ts';
import type { CommitmentRecord, Portal, RowOf } from '../schema/portal.ts';
import type { LocalText } from '../schema/primitives.ts';
import {
  EVIDENCE_CODES,
  OGP_LEVELS,
  TIMELINESS_CODES,
  TIMELINESS_GROUPS,
} from '../schema/signal.ts';
import { LOCALES, type Locale } from '../site.ts';
import { describeDataset } from './dataset.ts';

/** A commitment with all that its row says of it. */
interface CommitmentItem {
  readonly commitment: CommitmentRecord;
  readonly signals: Signals;
  /** The days by which its open actions are due, the earliest first. */
  readonly openDays: readonly string[];
  readonly lead: RowOf<'institutions'> | undefined;
  /** What the last meeting that reported on it wrote. */
  readonly report: MeetingReport | undefined;
}

/** Every commitment, by the number of its plan and its own. */
export const commitmentsInOrder = once((portal: Portal): readonly CommitmentRecord[] =>
  plansInOrder(portal).flatMap(({ id }) =>
    commitmentsOf(portal, id).toSorted((one, other) => one.number - other.number),
  ),
);

function itemsOf(portal: Portal): readonly CommitmentItem[] {
  return commitmentsInOrder(portal).map((commitment) => ({
    commitment,
    signals: commitmentSignals(portal, commitment),
    openDays: openDeadlines({ actions: actionsOf(commitment) }).map(({ date }) => date),
    lead:
      commitment.leadInstitution === undefined
        ? undefined
        : found(portal.institutions, commitment.leadInstitution),
    report: reportsOf(portal, commitment.id)[0],
  }));
}

/** The texts of a row that are the project's own, as its columns are named. */
function unofficialCells({ commitment, lead, report }: CommitmentItem): readonly string[] {
  const cells = (
    column: string,
    text: LocalText | undefined,
    isOurs: (locale: Locale) => boolean | undefined,
  ) =>
    LOCALES.filter((locale) => text?.[locale] !== undefined && isOurs(locale) === true).map(
      (locale) => `${column}_${locale}`,
    );
  const inReport = (path: string) => (locale: Locale) => {
    const index = report?.meeting.reports?.indexOf(report.report);
    return report && isUnofficial(report.meeting, `reports.${String(index)}.${path}`, locale);
  };
  return [
    ...cells('title', commitment.title, (locale) => isUnofficial(commitment, 'title', locale)),
    ...cells('leadInstitutionName', lead?.name, (locale) => lead?.unofficial?.includes(locale)),
    ...cells('reportWords', report?.report.words, inReport('words')),
    ...cells('platformWords', report?.report.platform.words, inReport('platform.words')),
  ];
}

/** One row a commitment, as it stood on the reference day of its plan. */
export const COMMITMENTS = describeDataset<CommitmentItem>({
  name: 'commitments',
  key: ['id'],
  holds: 'commitment',
  items: itemsOf,
  columns: [
    { name: 'id', type: 'id', isRequired: true, value: ({ commitment }) => commitment.id },
    {
      name: 'plan',
      type: 'id',
      references: 'plan',
      isRequired: true,
      value: ({ commitment }) => commitment.plan,
    },
    {
      name: 'number',
      type: 'integer',
      isRequired: true,
      value: ({ commitment }) => commitment.number,
    },
    { name: 'ogpId', type: 'text', value: ({ commitment }) => commitment.ogpId },
    {
      name: 'title',
      type: 'local-text',
      isRequired: true,
      value: ({ commitment }) => commitment.title,
    },
    {
      name: 'themes',
      type: 'id',
      isList: true,
      references: 'theme',
      value: ({ commitment }) => commitment.themes ?? [],
    },
    {
      name: 'leadInstitution',
      type: 'id',
      references: 'institution',
      value: ({ commitment }) => commitment.leadInstitution,
    },
    { name: 'leadInstitutionName', type: 'local-text', value: ({ lead }) => lead?.name },
    { name: 'startsOn', type: 'date', value: ({ commitment }) => commitment.startsOn },
    { name: 'endsOn', type: 'date', value: ({ commitment }) => commitment.endsOn },
    { name: 'asOf', type: 'day', isRequired: true, value: ({ signals }) => signals.day },
    {
      name: 'reading',
      type: 'id',
      references: 'reading',
      isDerived: true,
      value: ({ signals }) => signals.reading?.id,
    },
    {
      name: 'percentDone',
      type: 'number',
      unit: 'percent',
      isDerived: true,
      value: ({ signals }) => signals.reading?.percentDone,
    },
    {
      name: 'observedOn',
      type: 'date',
      isDerived: true,
      value: ({ signals }) => signals.reading?.observedOn,
    },
    {
      name: 'readingSource',
      type: 'id',
      references: 'source',
      isDerived: true,
      value: ({ signals }) => signals.reading?.source,
    },
    {
      name: 'ageInDays',
      type: 'integer',
      unit: 'days',
      isDerived: true,
      value: ({ signals }) => signals.ageInDays,
    },
    {
      name: 'timeliness',
      type: 'code',
      codes: TIMELINESS_CODES,
      isRequired: true,
      isDerived: true,
      value: ({ signals }) => signals.timeliness.code,
    },
    {
      name: 'timelinessGroup',
      type: 'code',
      codes: TIMELINESS_GROUPS,
      isRequired: true,
      isDerived: true,
      value: ({ signals }) => timelinessGroup(signals),
    },
    {
      name: 'timelinessDeadline',
      type: 'date',
      isDerived: true,
      value: ({ signals }) => signals.timeliness.deadline?.date,
    },
    {
      name: 'timelinessDaysPast',
      type: 'integer',
      unit: 'days',
      isDerived: true,
      value: ({ signals }) => signals.timeliness.daysPast,
    },
    {
      name: 'timelinessOtherwise',
      type: 'code',
      isList: true,
      codes: TIMELINESS_CODES,
      isDerived: true,
      value: ({ signals }) => signals.otherwise.map(({ timeliness }) => timeliness.code),
    },
    {
      name: 'timelinessOtherwiseSources',
      type: 'id',
      isList: true,
      references: 'source',
      isDerived: true,
      value: ({ signals }) => signals.otherwise.map(({ source }) => source),
    },
    {
      name: 'firstOpenActionDueOn',
      type: 'date',
      isDerived: true,
      value: ({ openDays }) => openDays[0],
    },
    {
      name: 'nextOpenActionDueOn',
      type: 'date',
      isDerived: true,
      value: ({ openDays, signals: { day } }) => openDays.find((date) => lastDay(date) >= day),
    },
    {
      name: 'actionsDone',
      type: 'integer',
      isRequired: true,
      isDerived: true,
      value: ({ signals }) => signals.evidence.done,
    },
    {
      name: 'actionsProved',
      type: 'integer',
      isRequired: true,
      isDerived: true,
      value: ({ signals }) => signals.evidence.proved,
    },
    {
      name: 'evidence',
      type: 'code',
      codes: EVIDENCE_CODES,
      isRequired: true,
      isDerived: true,
      value: ({ signals }) => signals.evidence.code,
    },
    {
      name: 'percentElapsed',
      type: 'number',
      unit: 'percent',
      isDerived: true,
      value: ({ commitment, signals: { day } }) => {
        const elapsed = percentElapsed(commitment, day);
        return elapsed === undefined ? undefined : toOneDecimal(elapsed);
      },
    },
    {
      name: 'pace',
      type: 'number',
      unit: 'points',
      isDerived: true,
      value: ({ signals }) => signals.pace?.points,
    },
    {
      name: 'behind',
      type: 'flag',
      isDerived: true,
      value: ({ signals }) => signals.pace?.isBehind,
    },
    {
      name: 'ogpLevel',
      type: 'code',
      codes: OGP_LEVELS,
      isDerived: true,
      value: ({ signals }) => signals.ogpLevel,
    },
    {
      name: 'reportMeeting',
      type: 'id',
      references: 'meeting',
      value: ({ report }) => report?.meeting.id,
    },
    {
      name: 'reportQualifier',
      type: 'code',
      codes: REPORT_QUALIFIERS,
      value: ({ report }) => report?.report.qualifier,
    },
    { name: 'reportWords', type: 'local-text', value: ({ report }) => report?.report.words },
    {
      name: 'platformState',
      type: 'code',
      codes: PLATFORM_STATES,
      value: ({ report }) => report?.report.platform.state,
    },
    {
      name: 'platformWords',
      type: 'local-text',
      value: ({ report }) => report?.report.platform.words,
    },
    { name: 'unofficial', type: 'code', isList: true, value: unofficialCells },
    {
      name: 'sources',
      type: 'id',
      isList: true,
      references: 'source',
      value: ({ commitment }) => commitment.sources,
    },
  ],
});
