/** A feed as Atom (RFC 4287) and as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), in one language. */
import { readableJson } from '../../datasets/json.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pick, wholeText } from '../../i18n/local-text.ts';
import { feedFile, SITE_ADDRESS, urlFor, type FeedFormat, type Page } from '../../i18n/routing.ts';
import type { SiteAddress } from '../../i18n/site-address.ts';
import { SUBSCRIPTION_WORDS } from '../../i18n/subscriptions/words.ts';
import { LANGUAGES, SITE, type Locale } from '../../site.ts';
import { nameUuid } from './entries.ts';
import { beginningOf, entryText, type EntryText } from './entry-text.ts';
import { MOST_ENTRIES, type Feed, type FeedSubject } from './feeds.ts';
import { cleaned, escaped, figure, filled, own, quoted, type Said } from './said.ts';

function named(locale: Locale, name: Parameters<typeof pick>[0]): Said {
  const shown = pick(name, locale);
  return shown.isFallback ? quoted(shown.text, shown.lang) : own(wholeText(shown));
}

/** What a feed is about, in words, and the page that shows the same. */
export function subjectOf(
  locale: Locale,
  subject: FeedSubject,
): { readonly title: Said; readonly page: Page } {
  const { feed } = SUBSCRIPTION_WORDS[locale];
  switch (subject.kind) {
    case 'plan': {
      const { id, title, shortTitle = title } = subject.plan;
      return { title: named(locale, shortTitle), page: { kind: 'plan', id } };
    }
    case 'commitment': {
      const { id, number, title } = subject;
      const values = { number: figure(String(number)), title: named(locale, title) };
      return { title: filled(feed.commitment, values), page: { kind: 'commitment', id } };
    }
    case 'theme': {
      const name = named(locale, subject.name);
      return { title: filled(feed.theme, { name }), page: { kind: 'theme', id: subject.id } };
    }
    case 'institution':
      return {
        title: named(locale, subject.name),
        page: { kind: 'institution', id: subject.id },
      };
    case 'committee':
      return { title: named(locale, subject.name), page: { kind: 'meetings' } };
    default: {
      const pages = {
        all: { kind: 'home' },
        'open-gov-week': { kind: 'open-gov-week' },
        releases: { kind: 'data-releases' },
        corrections: { kind: 'corrections' },
        forum: { kind: 'forum' },
      } as const satisfies Readonly<Record<typeof subject.kind, Page>>;
      return { title: own(feed.whole[subject.kind]), page: pages[subject.kind] };
    }
  }
}

interface Heading {
  /** Of the feed in this language, for ever. */
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly home: string;
  readonly updated: string;
  readonly author: string;
  readonly entries: readonly EntryText[];
  readonly addressAs: (format: FeedFormat) => string;
}

function headingOf(locale: Locale, feed: Feed, address: SiteAddress): Heading {
  const words = SUBSCRIPTION_WORDS[locale].feed;
  const { title, page } = subjectOf(locale, feed.subject);
  const count = figure(formatNumber(locale, MOST_ENTRIES));
  return {
    id: nameUuid(['feed', locale, feed.scope]),
    title: filled(words.name, { title, site: own(SITE.name[locale]) }).text,
    about: filled(words.about, { count }).text,
    home: urlFor(locale, page, address),
    updated: beginningOf(feed.updatedOn),
    author: cleaned((SITE.adoptedBy ?? SITE.name)[locale]),
    entries: feed.entries.map((entry) => entryText(locale, entry, address)),
    addressAs: (format) => address.origin + feedFile(locale, feed.scope, format, address),
  };
}

function element(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes}>${escaped(text)}</${name}>\n`;
}

function link(rel: string, type: string, href: string, language?: string): string {
  const hreflang = language === undefined ? '' : ` hreflang="${language}"`;
  return `<link rel="${rel}" type="${type}"${hreflang} href="${escaped(href)}"/>\n`;
}

function atomEntry(
  { tag }: { readonly tag: string },
  { id, url, title, html, updated, category }: EntryText,
): string {
  return [
    '<entry>\n',
    element('id', id),
    element('title', title),
    element('published', updated),
    element('updated', updated),
    link('alternate', 'text/html', url, tag),
    category === undefined
      ? ''
      : `<category term="${category.term}" label="${escaped(cleaned(category.label))}"/>\n`,
    element('content', html, ' type="html"'),
    '</entry>\n',
  ].join('');
}

/**
 * An Atom feed: the same bytes from the same records.
 *
 * @param address the address that links in it lead to; ids do not depend on it
 */
export function atomText(locale: Locale, feed: Feed, address: SiteAddress = SITE_ADDRESS): string {
  const heading = headingOf(locale, feed, address);
  const { tag } = LANGUAGES[locale];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tag}">\n`,
    element('id', heading.id),
    element('title', heading.title),
    element('subtitle', heading.about),
    element('updated', heading.updated),
    `<author>\n${element('name', heading.author)}</author>\n`,
    element('rights', SITE.licences.dataName),
    link('self', 'application/atom+xml', heading.addressAs('atom')),
    link('alternate', 'text/html', heading.home, tag),
    link('license', 'text/html', SITE.licences.dataUrl),
    ...heading.entries.map((entry) => atomEntry(LANGUAGES[locale], entry)),
    '</feed>\n',
  ].join('');
}

/** The same as JSON Feed 1.1. */
export function jsonFeedText(
  locale: Locale,
  feed: Feed,
  address: SiteAddress = SITE_ADDRESS,
): string {
  const heading = headingOf(locale, feed, address);
  return readableJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: heading.title,
    description: heading.about,
    home_page_url: heading.home,
    feed_url: heading.addressAs('json'),
    language: LANGUAGES[locale].tag,
    authors: [{ name: heading.author }],
    items: heading.entries.map(({ id, url, title, html, updated, category }) => ({
      id,
      url,
      title,
      content_html: html,
      date_published: updated,
      date_modified: updated,
      ...(category && { tags: [category.label] }),
    })),
  });
}
