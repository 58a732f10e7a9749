import { expect, test } from 'vitest';
import { words } from '../../../src/i18n/words.ts';
import { pages, readText } from '../../site/site.ts';

test('every page says first of all that its records are made up, and no search engine may list it', () => {
  expect(pages.length).toBeGreaterThan(200);
  const unmarked = pages.filter(({ root, locale }) => {
    const [band] = root.querySelectorAll('header > *');
    const robots = root.querySelector('meta[name="robots"]')?.getAttribute('content');
    const isMarked = band?.classList.contains('demo-band') === true;
    return !isMarked || readText(band) !== words(locale).site.demo || robots !== 'noindex';
  });
  expect(unmarked.map(({ path }) => path)).toEqual([]);
});
