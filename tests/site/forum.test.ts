/** The forum as it is published: who sits on the committees for civil society, and that nothing is claimed where nothing is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../src/site.ts';
import { pageAt, pages, readText, SITE_FOLDER } from './site.ts';

type Texts = Readonly<Partial<Record<Locale, string>>>;

interface MemberRow {
  readonly committee: string;
  readonly organisation: Texts;
  readonly side: string;
  readonly from: string | null;
  readonly source: string;
}

function rowsOf(dataset: string): unknown {
  return JSON.parse(readFileSync(join(SITE_FOLDER, `data/latest/${dataset}.json`), 'utf8'));
}

const prefix = (locale: Locale) => (locale === DEFAULT_LOCALE ? '' : `/${locale}`);
const members = (rowsOf('members') as readonly MemberRow[]).filter(
  ({ side }) => side === 'civil-society',
);
const topics = rowsOf('topics') as readonly { readonly id: string }[];

describe.each(LOCALES)('in %s', (locale) => {
  const { root } = pageAt(`${prefix(locale)}/forum/`);

  test('the members of the steering committee from civil society stand term by term, each with a source', () => {
    expect(members.length).toBeGreaterThan(10);
    const section = root.querySelector('section[aria-labelledby="members"]');
    const lists = section?.querySelectorAll('section') ?? [];
    const terms = new Set(members.map(({ committee, from }) => `${committee} ${from ?? ''}`));
    expect(lists).toHaveLength(terms.size);
    const shown = lists.flatMap((list) => {
      expect(list.querySelector('.cited a')).not.toBeNull();
      return list.querySelectorAll('ul > li').map(readText);
    });
    const named = members.map(({ organisation }) => organisation[locale] ?? organisation.fr ?? '');
    for (const name of named) expect(shown.join('\n')).toContain(name.replaceAll("'", '’'));
    expect(shown).toHaveLength(members.length);
  });

  test('no topic, no act of moderation: each is said, with a way to begin', () => {
    const { forum } = words(locale);
    const shown = (text: string) => text.replaceAll(/\s+/g, ' ');
    if (topics.length > 0) throw new Error('there are topics: this test is over');
    expect(readText(root)).toContain(shown(forum.empty));
    expect(root.querySelector(`a[href$="/forum/propose/"]`)).not.toBeNull();
    expect(readText(pageAt(`${prefix(locale)}/forum/moderation/`).root)).toContain(
      shown(forum.logEmpty),
    );
    expect(readText(pageAt(`${prefix(locale)}/forum/answer/`).root)).toContain(
      shown(forum.noOpenTopic),
    );
  });

  test('the rules, the log and both forms lead back to the forum', () => {
    for (const page of ['forum-rules', 'forum/moderation', 'forum/answer', 'forum/propose']) {
      const { root: own, path } = pageAt(`${prefix(locale)}/${page}/`);
      const href = `${prefix(locale)}/forum/`;
      expect(own.querySelector(`nav a[href="${href}"]`), path).not.toBeNull();
    }
  });
});

test('every topic has a page in every language', () => {
  const own = pages.filter(({ key }) => topics.some(({ id }) => key === `/forum/${id}/`));
  expect(own).toHaveLength(topics.length * LOCALES.length);
});
