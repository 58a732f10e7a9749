import { words } from '../../../../i18n/words.ts';
import { printedPaper } from '../../../../papers/printed.ts';
import { pdfOf } from '../../../../printing/pdf.ts';
import { viewPaths } from '../../../../store/page-paths.ts';
import { getPortal } from '../../../../store/portal.ts';
import { paperFor, reportViews, type ReportContext } from '../_reports.ts';

export async function getStaticPaths() {
  return viewPaths(reportViews(await getPortal()));
}

const { PORTAL_DEMO = '' } = process.env;

/** The report as tagged PDF. */
export async function GET(context: ReportContext): Promise<Response> {
  const paper = paperFor(context);
  const watermark = PORTAL_DEMO === '' ? undefined : words(paper.locale).site.demo;
  return new Response(new Uint8Array(await pdfOf(printedPaper(paper, watermark))), {
    headers: { 'Content-Type': 'application/pdf' },
  });
}
