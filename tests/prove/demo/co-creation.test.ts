/** What was proposed in the demo: on the register, on its own page, and on the page of the commitment that came out of it. */
import { describe, expect, test } from 'vitest';
import { pathFor } from '../../../src/i18n/routing.ts';
import { words } from '../../../src/i18n/words.ts';
import { LOCALES } from '../../../src/site.ts';
import { readPortal } from '../../../src/store/read-portal.ts';
import { pageAt, pages, readText } from '../../site/site.ts';

const PROCESS = 'demo-2025-2027';
const { portal } = await readPortal();
const proposals = portal.proposals.filter(({ process }) => process === PROCESS);

function main(path: string) {
  const element = pageAt(path).root.querySelector('main');
  if (!element) throw new Error(`${path} has no content`);
  return element;
}

describe.each(LOCALES)('in %s', (locale) => {
  const { coCreation: labels, codes } = words(locale);

  test('the register has every proposal with its response, and the share that was answered', () => {
    const register = main(pathFor(locale, { kind: 'proposals', id: PROCESS }));
    const rows = register.querySelectorAll('#proposals tbody tr');
    expect(rows).toHaveLength(proposals.length);
    const answered = proposals.filter(({ response }) => response).length;
    const text = readText(register);
    expect(text).toContain(String(answered));
    expect(text).toMatch(/83[.,]3/);
    const states = rows.map((row) => row.querySelector('.tag')?.textContent.trim());
    for (const { response } of proposals) {
      expect(states).toContain(
        response ? codes.proposalOutcome[response.outcome] : labels.noResponseState,
      );
    }
  });

  test('each value of each filter has a page with as many proposals as the link says', () => {
    const register = main(pathFor(locale, { kind: 'proposals', id: PROCESS }));
    const links = register.querySelectorAll('.facet li');
    expect(links.length).toBeGreaterThan(6);
    for (const link of links) {
      const [count = ''] = /\((\d+)\)/.exec(link.textContent)?.slice(1) ?? [];
      const page = main(link.querySelector('a')?.getAttribute('href') ?? '');
      expect(page.querySelectorAll('#proposals tbody tr')).toHaveLength(Number(count));
    }
  });

  test('a proposal and the commitment that came out of it lead to each other', () => {
    for (const { id, commitment } of proposals) {
      if (commitment === undefined) continue;
      const own = pathFor(locale, { kind: 'proposal', process: PROCESS, id });
      const other = pathFor(locale, { kind: 'commitment', id: commitment });
      const hrefs = (path: string) =>
        main(path)
          .querySelectorAll('a')
          .map((link) => link.getAttribute('href'));
      expect(hrefs(own)).toContain(other);
      expect(hrefs(other)).toContain(own);
    }
  });

  test('a stage is called late only with its two dates beside it, and a title that is entered leads to its commitment', () => {
    const page = main(pathFor(locale, { kind: 'process', id: PROCESS }));
    expect(page.querySelectorAll('.timeline .tag').map((tag) => tag.textContent.trim())).toEqual([
      labels.timings.late,
      labels.timings.late,
      labels.timings.late,
      labels.timings['late-start'],
      labels.timings['on-time'],
    ]);
    const titles = page.querySelector('#adopted')?.closest('section');
    expect(titles?.querySelectorAll('a[href*="/commitments/"]')).toHaveLength(2);
  });

  test('a text that is there in French only is marked so on every page', () => {
    if (locale === 'fr') return;
    const path = pathFor(locale, { kind: 'proposal', process: PROCESS, id: 'whale-parliament' });
    expect(main(path).querySelector('blockquote')?.getAttribute('lang')).toBe('fr');
    expect(main(path).querySelector('h1 bdi')?.getAttribute('lang')).toBe('fr');
  });
});

test('a form is there for every co-creation with a call, open or closed, and for no other', () => {
  const forms = pages.filter(({ key }) => /^\/co-creation\/[^/]+\/propose\/$/.test(key));
  const called = portal.processes.filter(({ callForProposals }) => callForProposals);
  expect(forms).toHaveLength(called.length * LOCALES.length);
  const shown = (id: string) =>
    pageAt(pathFor('en', { kind: 'proposal-form', id }))
      .root.querySelectorAll('[data-form-when]')
      .filter((part) => !part.hasAttribute('hidden'))
      .map((part) => part.getAttribute('data-form-when'));
  expect(shown(PROCESS)).toEqual(['open', 'open']);
  expect(shown('demo-2022-2024')).toEqual(['closed']);
});
