/**
 * Measure how soon a topic of 500 posts is seen: from the click of a link to the first words painted, and how much the page
 * weighs, on this machine and on a processor four times slower. Build the demo first: npm run demo.
 * Usage: node bench/forum.ts [folder of the site]
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openSession, PHONE } from '../tests/browser/session.ts';

const FOLDER = process.argv[2] ?? '.build/demo';
const ROUNDS = 15;
const PAGES = [
  'forum/five-hundred-posts/',
  'forum/five-hundred-posts/10/',
  'ar/forum/five-hundred-posts/',
];

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const session = await openSession(FOLDER);

/** Milliseconds from the start of the navigation to the first words on the screen, in a browser that has seen no page yet. */
async function firstPaint(path: string, slower: number): Promise<number> {
  const context = await session.browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  if (slower > 1) {
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  }
  await page.goto(`${session.origin}/${path}`, { waitUntil: 'load' });
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return painted;
}

for (const path of PAGES) {
  const file = join(FOLDER, path, 'index.html');
  console.log(
    `/${path}: ${String(statSync(file).size)} bytes, ${String(statSync(`${file}.br`).size)} as sent`,
  );
  for (const slower of [1, 4]) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await firstPaint(path, slower));
    const range = `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;
    console.log(`  ${String(slower)} × slower: ${median(times).toFixed(0)} ms (${range})`);
  }
}
await session.close();
