/**
 * Measure how long the filters of the demo's 1,500 events take on a processor four times slower than this one: from the
 * choice to the rows and the number on the screen, and to the next frame. Build the demo first: npm run demo.
 * Usage: node bench/event-filters.ts [folder of the site]
 */
import type { Page } from 'playwright-core';
import { openSession, PHONE } from '../tests/browser/session.ts';

const SLOWER = 4;
const ROUNDS = 4;
const LISTS = ['/open-gov-week/2026/events/', '/ar/open-gov-week/2026/events/'];

interface Taken {
  /** Milliseconds until the rows are in the page and laid out. */
  readonly laidOut: number;
  /** Milliseconds until the frame after is drawn. */
  readonly drawn: number;
  readonly said: string;
}

/** Chooses a value of a filter, or types words, and waits for the answer. */
async function ask(page: Page, field: string, value: string): Promise<Taken> {
  return page.evaluate(
    async ([name, wanted]) => {
      const element = document.querySelector<HTMLInputElement>(
        `[data-list-filter] [name="${name}"]`,
      );
      const status = document.querySelector('[data-list-status]');
      if (!element || !status) throw new Error(`no filter ${name}`);
      element.value = wanted;
      const begun = performance.now();
      const told = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve();
        }).observe(status, { childList: true, characterData: true, subtree: true });
      });
      const type = element.type === 'search' ? 'input' : 'change';
      element.dispatchEvent(new Event(type, { bubbles: true }));
      await told;
      document.body.getBoundingClientRect();
      const laidOut = performance.now() - begun;
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      });
      return { laidOut, drawn: performance.now() - begun, said: status.textContent.trim() };
    },
    [field, value] as const,
  );
}

/** A value of each filter: the first that it offers. */
async function choicesOn(
  page: Page,
): Promise<readonly (readonly [field: string, value: string])[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLSelectElement>('[data-list-filter] select')].map(
      ({ name, options }) => [name, options[1]?.value ?? ''] as const,
    ),
  );
}

/** The quickest of the rounds counts: what else a machine does can only make it slower. */
function quicker(one: Taken | undefined, other: Taken): Taken {
  return one && one.drawn < other.drawn ? one : other;
}

const session = await openSession(process.argv[2] ?? '.build/demo');
for (const list of LISTS) {
  const quickest = new Map<string, Taken>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await session.browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(session.origin + list);
    const choices = [...(await choicesOn(page)), ['q', 'ل'] as const, ['q', 'open'] as const];
    for (const [index, [field, value]] of choices.entries()) {
      const taken = await ask(page, field, value);
      // The first one waits for the file.
      const name = index === 0 ? 'first, with the file' : `${field}=${value}`;
      quickest.set(name, quicker(quickest.get(name), taken));
      const cleared = await ask(page, field, '');
      quickest.set('cleared', quicker(quickest.get('cleared'), cleared));
    }
    await context.close();
  }
  console.log(list);
  for (const [name, { laidOut, drawn, said }] of quickest) {
    console.log(`  ${name}: ${laidOut.toFixed(0)} ms, drawn ${drawn.toFixed(0)} ms (${said})`);
  }
}
await session.close();
