import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../../src/layouts/policy.ts';
import {
  EVERYWHERE,
  EXCEPTIONS,
  headersAt,
  isHidden,
  notFoundPage,
} from '../../../../src/integrations/hosting/headers.ts';
import { MEDIA_TYPES, mediaType } from '../../../../src/integrations/hosting/media-types.ts';
import { DEFAULT_LOCALE, LOCALES, SITE } from '../../../../src/site.ts';

const [, second = ''] = LOCALES;

describe('what a response carries', () => {
  test('a page is asked for again each time, and may be framed by nobody', () => {
    expect(headersAt('/plans/index.html')).toEqual(EVERYWHERE);
    expect(EVERYWHERE).toMatchObject({ 'Cache-Control': 'no-cache', 'X-Frame-Options': 'DENY' });
  });

  test('the policy is that of the pages, with what browsers read in a header only', () => {
    expect(EVERYWHERE['Content-Security-Policy']).toBe(
      `${contentSecurityPolicy(SITE.submissionEndpoint)}; frame-ancestors 'none'`,
    );
  });

  test('a file whose name changes with its content is kept for a year', () => {
    expect(headersAt('/_astro/page.abc.js')['Cache-Control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect(headersAt('/about/_astro/page.js')['Cache-Control']).toBe('no-cache');
  });

  test('data alone may be read by other sites', () => {
    expect(headersAt('/data/latest/commitments.csv')).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-cache',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    for (const path of ['/', '/plans/index.html', '/database/x.csv', '/embed/x/', '/_astro/x.js']) {
      expect(headersAt(path), path).not.toHaveProperty('Access-Control-Allow-Origin');
    }
  });

  test.each(LOCALES)('in %s, charts and cards alone may be framed', (locale) => {
    const prefix = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
    const headers = headersAt(`${prefix}/embed/figures/x/index.html`);
    expect(headers).not.toHaveProperty('X-Frame-Options');
    expect(headers['Content-Security-Policy']).toBe(
      `${contentSecurityPolicy(SITE.submissionEndpoint)}; frame-ancestors *`,
    );
  });

  test('a file of a release is kept for a year, the pages beside it are not', () => {
    const forEver = 'public, max-age=31536000, immutable';
    for (const file of ['plans.csv', 'datapackage.json', 'open-data.zip', 'SHA256SUMS']) {
      expect(headersAt(`/data/releases/2030/${file}`), file).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': forEver,
      });
    }
    for (const path of [
      '/data/releases/index.html',
      '/data/releases/index.json',
      '/data/releases/2030/index.html',
      '/ar/data/releases/2030/index.html',
      '/data/releases/2030/deep/plans.csv',
      '/data/changes/2029/2030.csv',
    ]) {
      expect(headersAt(path)['Cache-Control'], path).toBe('no-cache');
    }
  });

  test('exceptions that hold for one path speak of different headers', () => {
    const starts = EXCEPTIONS.flatMap(({ paths, headers }, index) =>
      paths.map((path) => ({
        index,
        start: path.replace(/\*.*$/, ''),
        names: Object.keys(headers),
      })),
    );
    const both = starts.filter(({ index, start, names }) =>
      starts.some(
        (other) =>
          other.index !== index &&
          other.start.startsWith(start) &&
          other.names.some((name) => names.includes(name)),
      ),
    );
    expect(both).toEqual([]);
  });

  test('no path of an exception begins with a slash', () => {
    const paths = EXCEPTIONS.flatMap((exception) => exception.paths);
    expect(paths.filter((path) => path.startsWith('/'))).toEqual([]);
  });
});

describe('what is no address of the site', () => {
  test.each([
    ['/.env', true],
    ['/.git/config', true],
    ['/plans/.htaccess', true],
    ['/.well-known/security.txt', false],
    ['/.well-known/.secret', true],
    ['/.well-known/a/.secret', true],
    ['/index.html.br', true],
    ['/data/latest/x.csv.gz', true],
    ['/site.tar.gz', false],
    ['/site.tar.gz.br', true],
    ['/_headers', true],
    ['/_redirects', true],
    ['/data/_headers', false],
    ['/_astro/page.js', false],
    ['/plans/', false],
  ])('%s: %s', (path, expected) => {
    expect(isHidden(path)).toBe(expected);
  });
});

test('a reader who is lost is told so in the language of the address', () => {
  expect(notFoundPage('/nothing/')).toBe('/404.html');
  expect(notFoundPage(`/${second}/nothing/`)).toBe(`/${second}/404.html`);
  expect(notFoundPage(`/${second}rely/`)).toBe('/404.html');
});

describe('what a file is', () => {
  test('text says that it is UTF-8', () => {
    const texts = Object.values(MEDIA_TYPES).filter((type) => /^text\/|json|xml/.test(type));
    const silent = texts.filter(
      (type) => !type.endsWith('; charset=utf-8') && !type.includes('openxmlformats'),
    );
    expect(silent).toEqual([]);
    expect(texts.length).toBeGreaterThan(10);
  });

  test('is told by the last ending, and unknown ones are bytes', () => {
    expect(mediaType('/a.tar.gz')).toBe('application/gzip');
    expect(mediaType('/plans.2020/file')).toBe('application/octet-stream');
    expect(mediaType('/x.constructor')).toBe('application/octet-stream');
  });
});
