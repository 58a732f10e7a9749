/** Every report as a paper in one language. */
import type { BriefView, ReportView, SheetView } from '../domain/reports.ts';
import { hasUnofficialText } from '../domain/wording.ts';
import type { Locale } from '../site.ts';
import { briefPaper } from './brief.ts';
import type { Paper } from './paper.ts';
import { progressPaper } from './progress.ts';
import { selfAssessmentPaper } from './self-assessment.ts';
import { sheetPaper } from './sheet.ts';

function paperOf(locale: Locale, view: ReportView): Omit<Paper, 'hasUnofficialText'> {
  switch (view.kind) {
    case 'brief':
      return briefPaper(locale, view);
    case 'progress':
      return progressPaper(locale, view);
    case 'self-assessment':
      return selfAssessmentPaper(locale, view);
    case 'commitments':
      return sheetPaper(locale, view);
  }
}

type Worded = Parameters<typeof hasUnofficialText>[0];

function ofBrief({ meeting, carriedOver }: BriefView): readonly Worded[] {
  return [
    meeting.meeting,
    ...meeting.reports.map(({ commitment }) => commitment),
    ...carriedOver.map((row) => row.meeting),
  ];
}

function ofSheet({ commitment }: SheetView): readonly Worded[] {
  return [
    commitment.commitment,
    commitment.plan,
    ...commitment.reports.map(({ meeting }) => meeting),
  ];
}

/** The records and rows whose words a report shows. */
function shownIn(view: ReportView): readonly Worded[] {
  switch (view.kind) {
    case 'brief':
      return ofBrief(view);
    case 'commitments':
      return ofSheet(view);
    case 'progress':
    case 'self-assessment':
      return [view.plan.plan, ...view.plan.rows.map(({ commitment }) => commitment)];
  }
}

/** A report in the words of one language. */
export function reportPaper(locale: Locale, view: ReportView): Paper {
  return {
    ...paperOf(locale, view),
    hasUnofficialText: shownIn(view).some((record) => hasUnofficialText(record, locale)),
  };
}
