/** What the page and the file of a report have in common: the report in the words of one language. */
import { publishedReports, reportView, type ReportView } from '../../../domain/reports.ts';
import { localeOfParam } from '../../../i18n/routing.ts';
import type { Paper } from '../../../papers/paper.ts';
import { reportPaper } from '../../../papers/papers.ts';
import type { Portal } from '../../../schema/portal.ts';

/** For `getStaticPaths` of whatever there is one of for each report. */
export function reportViews(portal: Portal) {
  return publishedReports(portal).map((key) => ({
    params: { report: key.kind, id: key.id },
    view: reportView(portal, key),
  }));
}

/** What Astro hands to an endpoint of a report. */
export interface ReportContext {
  readonly params: { readonly locale?: string | undefined };
  readonly props: { readonly view: ReportView };
}

export function paperFor({ params, props }: ReportContext): Paper {
  return reportPaper(localeOfParam(params.locale), props.view);
}
