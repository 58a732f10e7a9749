import { calendarText } from '../../../feeds/calendars/calendar-text.ts';
import { calendarsOf, type Calendar } from '../../../feeds/calendars/calendars.ts';
import { localeOfParam } from '../../../i18n/routing.ts';
import { viewPaths } from '../../../store/page-paths.ts';
import { getPortal } from '../../../store/portal.ts';

export async function getStaticPaths() {
  const calendars = calendarsOf(await getPortal());
  return viewPaths(calendars.map((view) => ({ params: { scope: view.scope }, view })));
}

interface Context {
  readonly params: { readonly locale?: string };
  readonly props: { readonly view: Calendar };
}

export function GET({ params, props }: Context): Response {
  return new Response(calendarText(localeOfParam(params.locale), props.view), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}
