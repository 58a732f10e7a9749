import { describe, expect, test } from 'vitest';
import { problemsOf, sampleRedirect } from './samples.ts';

describe('redirect-address', () => {
  const problem = {
    record: 'data/redirects.csv',
    rule: 'redirect-address',
    severity: 'error',
  };

  test.each([
    'commitments/2018-2020/4',
    'https://example.org/a',
    '//example.org/',
    '/A/',
    '/',
    '/ar/plans/x/',
    '/a/../b',
    '',
  ])('refuses %j as target', (to) => {
    expect(problemsOf('redirect-address', { redirects: [sampleRedirect('/a/', to)] })).toEqual([
      { ...problem, path: [2, 'to'], found: to },
    ]);
  });

  test('refuses to redirect a part of a page', () => {
    const redirects = [sampleRedirect('/a/#b', '/c/')];
    expect(problemsOf('redirect-address', { redirects })).toEqual([
      { ...problem, path: [2, 'from'], found: '/a/#b' },
    ]);
  });

  test('is content with paths from the root, with an anchor on the target', () => {
    const redirects = [
      sampleRedirect('/commitments/2018-2020/19', '/commitments/2018-2020/18/#activity-a1'),
      sampleRedirect('/arabic/', '/plans/2018-2020/'),
      sampleRedirect('/data/actions/#2018-2020/4/guide', '/commitments/2018-2020/4/'),
      sampleRedirect('/data/media/#fax', '/data/media/#radio'),
    ];
    expect(problemsOf('redirect-address', { redirects })).toEqual([]);
  });
});

describe('redirect-to-redirect', () => {
  test('finds a chain and a redirect to itself, whatever their slashes and anchors', () => {
    const redirects = [
      sampleRedirect('/a/', '/b#x', 2),
      sampleRedirect('/b/', '/c/', 3),
      sampleRedirect('/d', '/d/', 4),
    ];
    const problem = {
      record: 'data/redirects.csv',
      rule: 'redirect-to-redirect',
      severity: 'error',
    };
    expect(problemsOf('redirect-to-redirect', { redirects })).toEqual([
      { ...problem, path: [2, 'to'], found: '/b#x', params: { next: '/c/' } },
      { ...problem, path: [4, 'to'], found: '/d/', params: { next: '/d/' } },
    ]);
  });

  test('tells rows of data apart from the page of their dataset', () => {
    const redirects = [
      sampleRedirect('/data/media/#fax', '/data/media/', 2),
      sampleRedirect('/data/media/#telex', '/data/media/#fax', 3),
    ];
    expect(problemsOf('redirect-to-redirect', { redirects })).toMatchObject([
      { path: [3, 'to'], found: '/data/media/#fax', params: { next: '/data/media/' } },
    ]);
  });

  test('lets several addresses lead to one page', () => {
    const redirects = [sampleRedirect('/a/', '/c/', 2), sampleRedirect('/b/', '/c/', 3)];
    expect(problemsOf('redirect-to-redirect', { redirects })).toEqual([]);
  });
});
