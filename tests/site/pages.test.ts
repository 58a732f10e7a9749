import { describe, expect, test } from 'vitest';
import { anchors, pathFor, SINGLE_PAGE_KINDS } from '../../src/i18n/routing.ts';
import { contentSecurityPolicy } from '../../src/layouts/policy.ts';
import { DEFAULT_LOCALE, LANGUAGES, LOCALES, SITE, type Locale } from '../../src/site.ts';
import { readPortal } from '../../src/store/read-portal.ts';
import { files, isEmbedded, movedPages, pageAt, pages, readText } from './site.ts';

const { portal } = await readPortal();

/** What fails, by page: an empty list is the proof. */
function failing(check: (page: (typeof pages)[number]) => boolean): string[] {
  return pages.filter((page) => !check(page)).map(({ path }) => path);
}

describe('every page', () => {
  test('exists in every language', () => {
    const keys = new Set(pages.map(({ key }) => key));
    const missing = [...keys].flatMap((key) =>
      LOCALES.filter(
        (locale) => !pages.some((page) => page.key === key && page.locale === locale),
      ).map((locale) => `${locale} ${key}`),
    );
    expect(missing).toEqual([]);
  });

  test('names its language and direction', () => {
    expect(
      failing(({ root, locale }) => {
        const html = root.querySelector('html');
        return (
          html?.getAttribute('lang') === LANGUAGES[locale].tag &&
          html.getAttribute('dir') === LANGUAGES[locale].dir
        );
      }),
    ).toEqual([]);
  });

  test('has one first heading with words in it, a title and a description', () => {
    expect(
      failing(({ root }) => {
        const headings = root.querySelectorAll('h1');
        const description =
          root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
        return (
          headings.length === 1 && headings[0]?.textContent.trim() !== '' && description.length > 20
        );
      }),
    ).toEqual([]);
  });

  test('has a title of its own within its language', () => {
    const titles = pages.map(({ root, locale, path }) => ({
      path,
      title: `${locale} ${root.querySelector('title')?.textContent ?? ''}`,
    }));
    const twice = titles.filter(
      ({ title }, index) => titles.findIndex((other) => other.title === title) !== index,
    );
    expect(twice).toEqual([]);
  });

  test('skips no level of headings', () => {
    expect(
      failing(({ root }) => {
        const levels = root
          .querySelectorAll('main h1, main h2, main h3, main h4')
          .map(({ tagName }) => Number(tagName[1]));
        return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
      }),
    ).toEqual([]);
  });

  test('points to its versions in every language, each of which exists', () => {
    expect(
      failing(({ root, key }) => {
        const links = root.querySelectorAll('link[rel="alternate"][hreflang]');
        const found = links.map((link) => [
          link.getAttribute('hreflang'),
          new URL(link.getAttribute('href') ?? '').pathname,
        ]);
        const pathIn = (locale: Locale) =>
          pages.find((page) => page.key === key && page.locale === locale)?.path;
        const expected = [
          ...LOCALES.map((locale) => [LANGUAGES[locale].tag, pathIn(locale)]),
          ['x-default', pathIn(DEFAULT_LOCALE)],
        ];
        return JSON.stringify(found) === JSON.stringify(expected);
      }),
    ).toEqual([]);
  });

  test('is canonical at its own address, or in a frame at that of the page it belongs to', () => {
    expect(
      failing((page) => {
        const { root, path } = page;
        const href =
          root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? 'missing:';
        const expected = isEmbedded(page) ? path.replace('/embed/', '/') : path;
        // Throws where there is no such page.
        return new URL(href).pathname === pageAt(expected).path;
      }),
    ).toEqual([]);
  });

  test('in a frame asks search engines for nothing and opens its links outside the frame', () => {
    const embedded = pages.filter(isEmbedded);
    expect(embedded.length).toBeGreaterThan(0);
    expect(
      embedded
        .filter(
          ({ root }) =>
            root.querySelector('meta[name="robots"]')?.getAttribute('content') !== 'noindex' ||
            root.querySelector('base')?.getAttribute('target') !== '_blank',
        )
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('states the policy before anything that could load, and holds nothing inline', () => {
    const policy = contentSecurityPolicy(SITE.submissionEndpoint);
    expect(
      failing(({ root }) => {
        const [charset, second] = root.querySelectorAll('head > *');
        const isFirst =
          charset?.getAttribute('charset') === 'utf-8' &&
          second?.getAttribute('http-equiv') === 'Content-Security-Policy' &&
          second.getAttribute('content') === policy;
        const inline = root
          .querySelectorAll('[style], style, script:not([src])')
          .filter((element) => element.getAttribute('type') !== 'application/ld+json');
        return isFirst && inline.length === 0;
      }),
    ).toEqual([]);
  });

  test('asks no other host for anything', () => {
    expect(
      failing(({ root }) =>
        root
          .querySelectorAll(
            'script[src], img[src], link[rel="stylesheet"], link[rel="preload"], iframe, form[action], source, video, audio',
          )
          .every((element) => {
            const address =
              element.getAttribute('src') ??
              element.getAttribute('href') ??
              element.getAttribute('action') ??
              '';
            return address.startsWith('/') && !address.startsWith('//');
          }),
      ),
    ).toEqual([]);
  });

  test('says that it is an independent compilation', () => {
    expect(SITE.adoptedBy).toBeUndefined();
    const notices: Record<string, RegExp> = {
      fr: /compilation indépendante/i,
      ar: /تجميع مستقل/,
      en: /independent compilation/i,
    };
    expect(
      failing(
        (page) =>
          isEmbedded(page) ||
          (notices[page.locale]?.test(page.root.querySelector('.band')?.textContent ?? '') ??
            false),
      ),
    ).toEqual([]);
  });

  test('prints no value that is none', () => {
    const slip = /\b(1970|undefined|null|NaN|Invalid Date|\[object Object\])\b/;
    expect(
      pages.flatMap(({ path, root }) => {
        const found = slip.exec(readText(root));
        return found ? [`${path}: ${found[0]}`] : [];
      }),
    ).toEqual([]);
  });

  test('leaves no blank of a sentence unfilled', () => {
    expect(
      pages.flatMap(({ path, root }) => {
        const found = /\{[a-z][A-Za-z]*\}/.exec(readText(root));
        return found ? [`${path}: ${found[0]}`] : [];
      }),
    ).toEqual([]);
  });

  test('ends with its sources and the day it speaks of, where it shows records', () => {
    const prose = new Set([
      ...[
        'about',
        'methodology',
        'accessibility',
        'legal',
        'contact',
        'help',
        'forum-rules',
        'feedback',
        'site-map',
        'data/api',
      ].map((id) => `/${id}/`),
      '/404.html',
    ]);
    expect(
      failing(
        (page) =>
          isEmbedded(page) ||
          prose.has(page.key) ||
          page.root.querySelector('.provenance time[datetime]') !== null,
      ),
    ).toEqual([]);
  });

  test('in a frame names its source and leads to the page that says more', () => {
    const without = pages.filter(isEmbedded).filter(({ root, path }) => {
      const more = root.querySelector('.embed-more a')?.getAttribute('href') ?? 'none:';
      const source = root.querySelector('.figure-source')?.textContent.trim() ?? '';
      return source === '' || new URL(more).pathname !== path.replace('/embed/', '/');
    });
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});

test('every address of the address book leads to a page', () => {
  const expected = LOCALES.flatMap((locale) => [
    ...SINGLE_PAGE_KINDS.map((kind) => pathFor(locale, { kind })),
    ...portal.plans.map(({ id }) => pathFor(locale, { kind: 'plan', id })),
    ...portal.commitments.map(({ id }) => pathFor(locale, { kind: 'commitment', id })),
    ...portal.themes.map(({ id }) => pathFor(locale, { kind: 'theme', id })),
    ...portal.institutions.map(({ id }) => pathFor(locale, { kind: 'institution', id })),
    ...portal.meetings
      .filter(({ status }) => status !== 'draft')
      .map(({ id }) => pathFor(locale, { kind: 'meeting', id })),
  ]);
  const known = new Set(pages.map(({ path }) => path));
  expect(expected.filter((path) => !known.has(path))).toEqual([]);
});

test('every link inside the site leads to a page and a place that exist', () => {
  const ids = new Map(
    pages.map(({ path, root }) => [
      path,
      new Set(root.querySelectorAll('[id]').map(({ id }) => id)),
    ]),
  );
  const known = new Set(files.map((file) => `/${file}`));
  const moved = new Set(movedPages.map(({ path }) => path));
  const broken = pages.flatMap(({ path, key, root }) =>
    root.querySelectorAll('a[href], link[href], script[src], img[src]').flatMap((element) => {
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return [];
      const { pathname, hash } = new URL(address, `http://site${path}`);
      const place = decodeURIComponent(hash.slice(1));
      // What releases told of is told by the address that it had: no later page changes theirs.
      const isReleased = key.startsWith('/data/changes/') && moved.has(pathname);
      const isThere =
        (ids.has(pathname) || known.has(pathname) || isReleased) &&
        (place === '' || ids.get(pathname)?.has(place) === true);
      return isThere ? [] : [`${path} → ${address}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('links that leave the site are http or https, mail or telephone', () => {
  const strange = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('a[href]')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => /^[a-z][a-z0-9+.-]*:/i.test(href) && !/^(https?|mailto|tel):/i.test(href))
      .map((href) => `${path} → ${href}`),
  );
  expect(strange).toEqual([]);
});

test('points and decisions have the anchors that the address book gives them', () => {
  for (const meeting of portal.meetings.filter(({ status }) => status !== 'draft')) {
    const { root } = pageAt(pathFor('fr', { kind: 'meeting', id: meeting.id }));
    for (const { number } of meeting.decisions ?? []) {
      expect(
        root.getElementById(anchors.decision(number)),
        `${meeting.id} decision ${String(number)}`,
      ).not.toBeNull();
    }
    for (const { commitment, points } of meeting.reports ?? []) {
      expect(
        root.getElementById(anchors.report(Number(commitment.split('/')[1]))),
        commitment,
      ).not.toBeNull();
      const own = pageAt(pathFor('ar', { kind: 'commitment', id: commitment })).root;
      for (const { key } of points ?? [])
        expect(own.getElementById(anchors.point(key)), `${commitment} ${key}`).not.toBeNull();
    }
  }
});
