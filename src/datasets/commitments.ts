import { actionsOf } from '../domain/commitment.ts';
import { reportsOf, type MeetingReport } from '../domain/meetings.ts';
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
import type { CommitmentRecord, Portal } from '../schema/portal.ts';
import {
  EVIDENCE_CODES,
  OGP_LEVELS,
  TIMELINESS_CODES,
  TIMELINESS_GROUPS,
} from '../schema/signal.ts';
import { LOCALES } from '../site.ts';
import type { Place } from './homes.ts';
import { recordDataset } from './owned.ts';

/** What the row of a commitment says of it beside its facts. */
interface CommitmentState {
  readonly commitment: CommitmentRecord;
  readonly signals: Signals;
  /** The days by which its open actions are due, the earliest first. */
  readonly openDays: readonly string[];
  /** What the last meeting that reported on it wrote. */
  readonly report: MeetingReport | undefined;
}

function stateOf(portal: Portal, { root }: Place): CommitmentState {
  const commitment = root as unknown as CommitmentRecord;
  return {
    commitment,
    signals: commitmentSignals(portal, commitment),
    openDays: openDeadlines({ actions: actionsOf(commitment) }).map(({ date }) => date),
    report: reportsOf(portal, commitment.id)[0],
  };
}

/** The texts of its last report that are the project's own, as its columns are named. */
function unofficialWords({ report }: CommitmentState): readonly string[] {
  if (!report) return [];
  const { words, platform } = report.report;
  const index = String(report.meeting.reports?.indexOf(report.report));
  const texts = [
    ['reportWords', words, 'words'],
    ['platformWords', platform.words, 'platform.words'],
  ] as const;
  return texts.flatMap(([column, text, path]) =>
    LOCALES.filter(
      (locale) =>
        text?.[locale] !== undefined &&
        isUnofficial(report.meeting, `reports.${index}.${path}`, locale),
    ).map((locale) => `${column}_${locale}`),
  );
}

/** One row a commitment, as it stood on the reference day of its plan. */
export const COMMITMENTS = recordDataset<CommitmentState>({
  name: 'commitments',
  record: 'commitments',
  but: ['selfAssessment'],
  derived: {
    of: stateOf,
    unofficial: unofficialWords,
    columns: [
      {
        name: 'asOf',
        type: 'day',
        isRequired: true,
        isDerived: true,
        value: ({ signals }) => signals.day,
      },
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
        codeList: 'timeliness',
        isRequired: true,
        isDerived: true,
        value: ({ signals }) => signals.timeliness.code,
      },
      {
        name: 'timelinessGroup',
        type: 'code',
        codes: TIMELINESS_GROUPS,
        codeList: 'timeliness-group',
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
        codeList: 'timeliness',
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
        codeList: 'evidence-level',
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
        codeList: 'ogp-level',
        isDerived: true,
        value: ({ signals }) => signals.ogpLevel,
      },
      {
        name: 'reportMeeting',
        type: 'id',
        isDerived: true,
        references: 'meeting',
        value: ({ report }) => report?.meeting.id,
      },
      {
        name: 'reportQualifier',
        type: 'code',
        isDerived: true,
        codes: REPORT_QUALIFIERS,
        codeList: 'report-qualifier',
        value: ({ report }) => report?.report.qualifier,
      },
      {
        name: 'reportWords',
        type: 'local-text',
        isDerived: true,
        value: ({ report }) => report?.report.words,
      },
      {
        name: 'platformState',
        type: 'code',
        isDerived: true,
        codes: PLATFORM_STATES,
        codeList: 'platform-state',
        value: ({ report }) => report?.report.platform.state,
      },
      {
        name: 'platformWords',
        type: 'local-text',
        isDerived: true,
        value: ({ report }) => report?.report.platform.words,
      },
    ],
  },
});
