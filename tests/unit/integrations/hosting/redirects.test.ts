import { expect, test } from 'vitest';
import {
  movesOf,
  readRedirects,
  redirectsFile,
} from '../../../../src/integrations/hosting/redirects.ts';
import { LOCALES } from '../../../../src/site.ts';

const [, second = ''] = LOCALES;

test('a row speaks of the page in every language, with and without the last slash', () => {
  const moves = movesOf([{ from: '/old', to: '/plans/2018-2020' }], '/suivi/');
  expect(moves).toHaveLength(2 * LOCALES.length);
  expect(moves).toContainEqual({ from: '/suivi/old', to: '/suivi/plans/2018-2020/' });
  expect(moves).toContainEqual({ from: '/suivi/old/', to: '/suivi/plans/2018-2020/' });
  expect(moves).toContainEqual({
    from: `/suivi/${second}/old/`,
    to: `/suivi/${second}/plans/2018-2020/`,
  });
});

test('a part of a page is led to behind the slash', () => {
  const moves = movesOf([{ from: '/old/', to: '/plans#list' }], '/');
  expect(moves[0]).toEqual({ from: '/old', to: '/plans/#list' });
});

test('nothing leads to another host', () => {
  expect(() => movesOf([{ from: '/old/', to: '//other.example/' }], '/')).toThrow(RangeError);
  expect(() => movesOf([{ from: '/old/', to: 'https://other.example/' }], '/')).toThrow(RangeError);
});

test('what is published is read again as it was meant', () => {
  const moves = movesOf([{ from: '/old/', to: '/plans/#list' }], '/');
  expect([...readRedirects(redirectsFile(moves))]).toEqual(moves.map(({ from, to }) => [from, to]));
  expect([...readRedirects('\n# a comment\nnonsense\n')]).toEqual([]);
});
