import { expect, test } from 'vitest';
import { localisedPath } from '../../src/i18n/routing.ts';
import { contentSecurityPolicy } from '../../src/layouts/policy.ts';
import { LOCALES, SITE } from '../../src/site.ts';
import { readPortal } from '../../src/store/read-portal.ts';
import { movedPages, pages } from './site.ts';

const { portal } = await readPortal();

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

test('every address that moved has a page in each language, and nothing else has one', () => {
  const addresses = portal.redirects.filter(({ from }) => !from.includes('#'));
  const expected = addresses.flatMap(({ from }) =>
    LOCALES.map((locale) => localisedPath(locale, withSlash(from))),
  );
  expect(movedPages.map(({ path }) => path).sort()).toEqual(expected.sort());
});

test('the page of an address that moved leads to a page in the same language, and is listed nowhere', () => {
  const known = new Map(pages.map(({ path, locale }) => [path, locale]));
  const astray = movedPages.filter(({ root, locale }) => {
    const refresh = root.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content') ?? '';
    const target = /^0; url=(\/[^#]*)/.exec(refresh)?.[1] ?? '';
    const canonical = root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? 'none:';
    const link = root.querySelector('main .prose a')?.getAttribute('href');
    return !(
      known.get(target) === locale &&
      new URL(canonical).pathname === target &&
      refresh === `0; url=${link ?? ''}` &&
      root.querySelector('meta[name="robots"]')?.getAttribute('content') === 'noindex'
    );
  });
  expect(astray.map(({ path }) => path)).toEqual([]);
});

test('the page of an address that moved states the policy of every page', () => {
  const policy = contentSecurityPolicy(SITE.submissionEndpoint);
  const others = movedPages.filter(
    ({ root }) =>
      root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') !==
      policy,
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});
