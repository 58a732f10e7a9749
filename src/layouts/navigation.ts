/** What the menus hold, and which of their entries a page stands under. */
import type { Page, SinglePageKind } from '../i18n/routing.ts';

/** The menu at the head of every page. */
export const MAIN_MENU = [
  'commitments',
  'plans',
  'institutions',
  'meetings',
  'decisions',
  'events',
  'assessments',
  'documents',
  'data',
] as const satisfies readonly SinglePageKind[];

/** The columns of the footer, named in the dictionaries under `nav.sections`. */
export const FOOTER_MENU = {
  follow: ['commitments', 'plans', 'themes', 'institutions'],
  committees: [
    'meetings',
    'decisions',
    'points',
    'blockers',
    'requests',
    'communications',
    'gaps',
    'reports',
  ],
  participate: ['co-creation', 'open-gov-week', 'events', 'forum', 'subscribe'],
  evidence: [
    'figures',
    'data',
    'assessments',
    'self-check',
    'documents',
    'corrections',
    'methodology',
    'glossary',
  ],
  about: ['about', 'help', 'contact', 'accessibility', 'legal', 'search', 'site-map'],
} as const satisfies Record<string, readonly SinglePageKind[]>;

/** The list page that a page belongs to; a list page belongs to itself. */
export function sectionOf(page: Page): SinglePageKind {
  switch (page.kind) {
    case 'plan':
      return 'plans';
    case 'commitment':
    case 'commitments-by':
      return 'commitments';
    case 'theme':
      return 'themes';
    case 'institution':
      return 'institutions';
    case 'meeting':
      return 'meetings';
    case 'feedback':
      return 'contact';
    case 'request':
    case 'request-form':
      return 'requests';
    case 'topic':
    case 'forum-answer':
    case 'forum-log':
    case 'forum-propose':
    case 'forum-rules':
      return 'forum';
    case 'figure':
    case 'embedded-figure':
      return 'figures';
    case 'dataset':
    case 'data-api':
    case 'explore':
    case 'data-releases':
    case 'data-changes':
    case 'data-release':
    case 'data-state':
    case 'data-comparison':
      return 'data';
    case 'embedded-commitment':
      return 'commitments';
    case 'event':
      return 'events';
    case 'events-by':
      return page.edition === undefined ? 'events' : 'open-gov-week';
    case 'edition':
    case 'edition-events':
    case 'edition-registration':
    case 'edition-queue':
      return 'open-gov-week';
    case 'process':
    case 'proposals':
    case 'proposals-by':
    case 'proposal':
    case 'proposal-form':
      return 'co-creation';
    case 'report':
      return 'reports';
    case 'named':
      return 'home';
    default:
      return page.kind;
  }
}
