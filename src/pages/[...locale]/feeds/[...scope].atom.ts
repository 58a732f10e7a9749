import { atomText } from '../../../feeds/subscriptions/feed-text.ts';
import { localeOfParam } from '../../../i18n/routing.ts';
import { feedPaths, type FeedContext } from './_feeds.ts';

export const getStaticPaths = feedPaths;

export function GET({ params, props }: FeedContext): Response {
  return new Response(atomText(localeOfParam(params.locale), props.view), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
