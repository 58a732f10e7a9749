import { describe, expect, test } from 'vitest';
import { pageFindings } from '../../../../src/integrations/verification/pages.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../../../src/site.ts';

const OTHERS = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

function inEvery(...pages: readonly string[]): readonly string[] {
  return pages.flatMap((page) => [page, ...OTHERS.map((locale) => `${locale}/${page}`)]);
}

const WHOLE = inEvery('index.html', '404.html', 'plans/index.html');

describe('the pages of a site', () => {
  test('are whole when every language has the same', () => {
    expect(pageFindings([...WHOLE, '_astro/a.css'])).toEqual([]);
  });

  test('lack what one language has and another has not', () => {
    const [other = ''] = OTHERS;
    const lacking = `${other}/plans/index.html`;
    const findings = pageFindings(WHOLE.filter((file) => file !== lacking));
    expect(findings).toMatchObject([
      { place: lacking, fact: 'is missing, while plans/index.html is there' },
    ]);
  });

  test('lack a home page and a page for lost readers in every language when nothing was built', () => {
    expect(pageFindings([]).map(({ place }) => place)).toEqual(inEvery('index.html', '404.html'));
  });
});
