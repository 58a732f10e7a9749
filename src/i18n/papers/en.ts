/** English words of papers. */
import type { PaperWords } from './wording.ts';

export const en: PaperWords = {
  kinds: {
    brief: 'Committee brief',
    progress: 'Progress report',
    'self-assessment': 'Self-assessment report',
    commitments: 'Commitment sheet',
  },
  purposes: {
    brief:
      "A meeting's table of progress in the words of the minutes, then the points to raise, the decisions and their deadlines, the information requests that wait, and what the committee asked to be completed.",
    progress:
      'Where a plan stands: average progress, themes, institutions, commitments, blocking points and open decisions.',
    'self-assessment':
      'In the order of the national self-assessment report: context, follow-up system, progress overall, by theme and by commitment, results achieved, next steps, annexes.',
    commitments: 'Everything known of one commitment, on a sheet.',
  },
  list: {
    title: 'Reports',
    description:
      'Reports made from the data of the portal: committee briefs, progress and self-assessment reports, commitment sheets ({country}).',
    intro:
      'Each report is made of the same data as the pages: it states the situation of one day and names its sources. Read it here, print it, or download it as PDF.',
    file: 'Download as PDF',
    caption: 'Reports: {kind}',
    report: 'Report',
    about: 'Situation',
    pdf: 'PDF',
    sheetsByCommand:
      'The sheets of this plan are not published; the command that makes reports makes them.',
    empty: 'No report is published.',
    emptyWhy:
      'A report needs a plan whose commitments are entered, or a meeting with reports of progress.',
  },
  description: '{title}: {subject}.',
  contents: 'Contents',
  pageOf: 'Page {n} of {total}',
  situation: 'Situation {asOf}',
  compiled: 'Compiled by this portal from the data on record; it is not an official publication.',
  parts: {
    meeting: 'The meeting',
    reports: 'Progress of the commitments and blocking points',
    points: 'Points to raise with the steering committee',
    decisions: 'Decisions and deadlines',
    carriedOver: 'Earlier decisions still open',
    earlierPoints: 'Earlier points still open',
    requests: 'Information requests that wait for an answer',
    asked: 'What the committee asked to be completed',
    overall: 'Progress overall',
    themes: 'Progress by theme',
    institutions: 'Progress by lead institution',
    commitments: 'Progress by commitment',
    blockers: 'Blocking points not resolved',
    context: 'Context',
    followUp: 'Follow-up system',
    results: 'Results achieved',
    nextSteps: 'Next steps',
    annexes: 'Annexes',
    brief: 'In brief',
    facts: 'Commitment facts',
    activities: 'Activities',
    actions: 'Actions that no source ties to an activity',
    communications: 'Communication actions',
    selfAssessment: 'Self-assessment',
    assessments: 'Government and independent review',
    sources: 'Sources',
  },
  carriedOver: 'Decisions of earlier meetings of which no source says that they were carried out.',
  noCarriedOver: 'No earlier decision is open.',
  noEarlierPoints: 'No earlier point is open.',
  noPoints: 'The committee noted no point.',
  noBlockers: 'No unresolved blocking point is on record.',
  noDecisions: 'No open decision is on record.',
  noRequests: 'No request waits for an answer.',
  nothingAsked: 'The committee asked for nothing to be completed.',
  filled:
    'Commitments with results entered: {results} of {total}; with next steps entered: {nextSteps} of {total}.',
  noResults: 'No results have been entered.',
  noNextSteps: 'No next steps have been entered.',
  noMeetings: 'No meeting is on record for this plan.',
  committeeMet: '{committee}: {days}.',
  method:
    'The progress of a plan, a theme or an institution is the simple average of the latest reported rates. A commitment that was not reported is not counted as 0%.',
  mean: 'Average progress',
};
