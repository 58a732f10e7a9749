/** Which feed tells of what a page shows. */
import type { CalendarScope, Page } from './routing.ts';

/** What a feed tells of: everything, or what concerns a thing by its id. */
export type FeedScope =
  | 'all'
  | 'open-gov-week'
  | 'releases'
  | 'corrections'
  | 'forum'
  | `plans/${string}`
  | `themes/${string}`
  | `commitments/${string}`
  | `institutions/${string}`
  | `committees/${string}`;

/** The feed of a page; undefined where none tells of what it shows, or several do. */
export function feedScopeOf(page: Page): FeedScope | undefined {
  switch (page.kind) {
    case 'home':
      return 'all';
    case 'plan':
      return `plans/${page.id}`;
    case 'theme':
      return `themes/${page.id}`;
    case 'commitment':
      return `commitments/${page.id}`;
    case 'institution':
      return `institutions/${page.id}`;
    case 'open-gov-week':
    case 'edition':
    case 'edition-events':
      return 'open-gov-week';
    case 'data-releases':
    case 'data-release':
    case 'data-changes':
      return 'releases';
    case 'corrections':
      return 'corrections';
    case 'forum':
    case 'forum-log':
    case 'topic':
      return 'forum';
    default:
      return undefined;
  }
}

/** The calendar of what a page promises or announces, where the page itself offers none. */
export function calendarScopeOf(page: Page): CalendarScope | undefined {
  switch (page.kind) {
    case 'plan':
      return `deadlines/${page.id}`;
    case 'theme':
      return `themes/${page.id}`;
    default:
      return undefined;
  }
}
