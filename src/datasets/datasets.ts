import type { Dataset } from './dataset.ts';
import { codesDataset } from './codes.ts';
import { COMMITMENTS } from './commitments.ts';
import { CORRECTIONS } from './corrections.ts';
import { recordDataset, tableDataset } from './owned.ts';
import {
  ACTION_ROWS,
  ACTIVITY_PROGRESS,
  ACTIVITY_ROWS,
  ADOPTED,
  AGENDA,
  ATTENDANCE,
  BLOCKERS,
  COMMUNICATIONS,
  DECISION_OWNERS,
  DECISION_ROWS,
  DEPENDENCIES,
  FORECASTS,
  INDICATORS,
  LATER_FACTS,
  NOTES,
  OTHER_TITLES,
  OTHER_VALUES,
  PARTNERS,
  PLATFORM_UPDATES,
  POINTS,
  POSTS,
  PROCESS_FIGURES,
  REPORT_ROWS,
  SELF_ASSESSMENTS,
  STAGES,
} from './parts.ts';
import { GAPS } from './gaps.ts';
import { PAGES } from './pages.ts';
import { READINGS } from './readings.ts';
import { REQUIREMENT_CHECKS } from './requirement-checks.ts';

/** Everything that is published as data, by what it is about. */
export const DATASET_GROUPS = {
  commitments: [
    recordDataset({ name: 'plans', record: 'plans' }),
    COMMITMENTS,
    ACTIVITY_ROWS,
    ACTION_ROWS,
    FORECASTS,
    COMMUNICATIONS,
    BLOCKERS,
    PARTNERS,
    DEPENDENCIES,
    OTHER_TITLES,
    OTHER_VALUES,
  ],
  progress: [
    READINGS,
    CORRECTIONS,
    INDICATORS,
    SELF_ASSESSMENTS,
    LATER_FACTS,
    tableDataset({ name: 'published-rates', table: 'publishedRates' }),
    tableDataset({ name: 'assessments', table: 'assessments' }),
    REQUIREMENT_CHECKS,
  ],
  committees: [
    recordDataset({ name: 'meetings', record: 'meetings' }),
    AGENDA,
    ATTENDANCE,
    REPORT_ROWS,
    ACTIVITY_PROGRESS,
    PLATFORM_UPDATES,
    POINTS,
    DECISION_ROWS,
    DECISION_OWNERS,
    recordDataset({ name: 'requests', record: 'requests' }),
    GAPS,
    tableDataset({ name: 'letters', table: 'letters' }),
    tableDataset({ name: 'committees', table: 'committees' }),
    tableDataset({ name: 'members', table: 'members' }),
  ],
  participation: [
    recordDataset({ name: 'processes', record: 'processes' }),
    STAGES,
    PROCESS_FIGURES,
    ADOPTED,
    recordDataset({ name: 'proposals', record: 'proposals' }),
    recordDataset({ name: 'topics', record: 'topics' }),
    POSTS,
    tableDataset({ name: 'moderation', table: 'moderation' }),
  ],
  week: [
    recordDataset({ name: 'editions', record: 'editions' }),
    recordDataset({ name: 'events', record: 'events' }),
    tableDataset({ name: 'submissions', table: 'submissions' }),
  ],
  references: [
    tableDataset({ name: 'institutions', table: 'institutions' }),
    tableDataset({ name: 'sources', table: 'sources' }),
    NOTES,
    tableDataset({ name: 'ogp-requirements', table: 'requirements' }),
    tableDataset({ name: 'glossary', table: 'glossary' }),
    codesDataset(() => DATASETS),
    PAGES,
    tableDataset({ name: 'data-releases', table: 'releases' }),
    tableDataset({ name: 'redirects', table: 'redirects' }),
    tableDataset({ name: 'regions', table: 'regions' }),
    tableDataset({ name: 'themes', table: 'themes' }),
    tableDataset({ name: 'audiences', table: 'audiences' }),
    tableDataset({ name: 'media', table: 'media' }),
    tableDataset({ name: 'organiser-kinds', table: 'organiserKinds' }),
    tableDataset({ name: 'blocking-reasons', table: 'blockingReasons' }),
  ],
} as const satisfies Readonly<Record<string, readonly Dataset[]>>;

export type DatasetGroup = keyof typeof DATASET_GROUPS;

/** Every dataset, in the order of the catalogue. */
export const DATASETS: readonly Dataset[] = Object.values(DATASET_GROUPS).flat();
