/** What stands within records, and has no file of its own: lists of activities, points, stages … */
import { ORDER, type Home, type List } from './homes.ts';
import { partsDataset } from './owned.ts';

const ACTIVITIES: List = { path: 'activities', by: 'key', column: 'activity' };
const ACTIONS: List = { path: 'actions', by: 'key', column: 'action' };
const REPORTS: List = { path: 'reports', by: 'commitment', column: 'commitment' };
const DECISIONS: List = { path: 'decisions', by: 'number', column: 'decision' };

/** A list whose items nothing but their place names. */
const inOrder = (path: string): List => ({ path, by: 'position', column: ORDER });
const keyed = (path: string): List => ({ path, by: 'key', column: 'key' });

const inCommitment = (...lists: readonly List[]): Home => ({ record: 'commitments', lists });
const inMeeting = (...lists: readonly List[]): Home => ({ record: 'meetings', lists });
const inProcess = (...lists: readonly List[]): Home => ({ record: 'processes', lists });

export const OTHER_TITLES = partsDataset({
  name: 'other-titles',
  key: ['commitment', 'order'],
  homes: [inCommitment(inOrder('otherTitles'))],
});

export const PARTNERS = partsDataset({
  name: 'partners',
  key: ['commitment', 'order'],
  homes: [inCommitment(inOrder('partners'))],
});

export const OTHER_VALUES = partsDataset({
  name: 'other-values',
  key: ['commitment', 'order'],
  homes: [inCommitment(inOrder('otherValues'))],
});

export const DEPENDENCIES = partsDataset({
  name: 'dependencies',
  key: ['commitment', 'order'],
  homes: [inCommitment(inOrder('dependsOn'))],
});

export const INDICATORS = partsDataset({
  name: 'indicators',
  key: ['commitment', 'activity', 'meeting', 'order'],
  homes: [
    inCommitment(inOrder('indicators')),
    inCommitment(ACTIVITIES, inOrder('indicators')),
    inMeeting(REPORTS, inOrder('indicators')),
  ],
});

export const LATER_FACTS = partsDataset({
  name: 'later-facts',
  key: ['commitment', 'order'],
  homes: [inCommitment(inOrder('laterFacts'))],
});

export const ACTIVITY_ROWS = partsDataset({
  name: 'activities',
  key: ['commitment', 'key'],
  homes: [inCommitment(ACTIVITIES)],
});

export const ACTION_ROWS = partsDataset({
  name: 'actions',
  key: ['commitment', 'activity', 'key'],
  homes: [inCommitment(ACTIVITIES, ACTIONS), inCommitment(ACTIONS)],
});

export const FORECASTS = partsDataset({
  name: 'forecasts',
  key: ['commitment', 'activity', 'action', 'order'],
  homes: [
    inCommitment(ACTIVITIES, inOrder('forecasts')),
    inCommitment(ACTIVITIES, ACTIONS, inOrder('forecasts')),
    inCommitment(ACTIONS, inOrder('forecasts')),
  ],
});

export const COMMUNICATIONS = partsDataset({
  name: 'communications',
  key: ['commitment', 'key'],
  homes: [inCommitment(keyed('communications'))],
});

export const BLOCKERS = partsDataset({
  name: 'blockers',
  key: ['commitment', 'key'],
  homes: [inCommitment(keyed('blockers'))],
});

export const SELF_ASSESSMENTS = partsDataset({
  name: 'self-assessments',
  key: ['commitment'],
  homes: [inCommitment({ path: 'selfAssessment', by: 'none', column: '' })],
});

export const AGENDA = partsDataset({
  name: 'agenda',
  key: ['meeting', 'order'],
  homes: [inMeeting(inOrder('agenda'))],
});

export const ATTENDANCE = partsDataset({
  name: 'attendance',
  key: ['meeting', 'order'],
  homes: [inMeeting(inOrder('attendance'))],
});

export const REPORT_ROWS = partsDataset({
  name: 'reports',
  key: ['meeting', 'commitment'],
  homes: [inMeeting(REPORTS)],
});

export const ACTIVITY_PROGRESS = partsDataset({
  name: 'activity-progress',
  key: ['meeting', 'commitment', 'order'],
  homes: [inMeeting(REPORTS, inOrder('activityProgress'))],
});

export const PLATFORM_UPDATES = partsDataset({
  name: 'platform-updates',
  key: ['meeting', 'commitment', 'order'],
  homes: [inMeeting(REPORTS, inOrder('platform.toUpdate'))],
});

export const POINTS = partsDataset({
  name: 'points',
  key: ['meeting', 'commitment', 'key'],
  homes: [inMeeting(REPORTS, keyed('points'))],
});

export const DECISION_ROWS = partsDataset({
  name: 'decisions',
  key: ['meeting', 'number'],
  homes: [inMeeting(DECISIONS)],
});

export const DECISION_OWNERS = partsDataset({
  name: 'decision-owners',
  key: ['meeting', 'decision', 'order'],
  homes: [inMeeting(DECISIONS, inOrder('owners'))],
});

export const STAGES = partsDataset({
  name: 'stages',
  key: ['process', 'key'],
  homes: [inProcess(keyed('stages'))],
});

export const PROCESS_FIGURES = partsDataset({
  name: 'process-figures',
  key: ['process', 'order'],
  homes: [inProcess(inOrder('figures'))],
});

export const ADOPTED = partsDataset({
  name: 'adopted',
  key: ['process', 'order'],
  homes: [inProcess(inOrder('adopted'))],
});

export const POSTS = partsDataset({
  name: 'posts',
  key: ['topic', 'key'],
  homes: [{ record: 'topics', lists: [keyed('posts')] }],
});

export const NOTES = partsDataset({
  name: 'notes',
  key: ['plan', 'meeting', 'process', 'edition', 'order'],
  homes: [
    { record: 'plans', lists: [inOrder('notes')] },
    inMeeting(inOrder('notes')),
    inProcess(inOrder('notes')),
    { record: 'editions', lists: [inOrder('notes')] },
  ],
});
