/**
 * Show feeds as a feed reader would: the list of their entries, each with its title and content, on a page that runs the
 * other way than some of them. Pictures lie in `.build/feeds/`.
 * Usage: node tests/feeds/reader.ts <feed.atom> …
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../browser/browser.ts';
import { readAtom } from './read-feed.ts';
import { readerPage } from './reader-page.ts';

const FOLDER = '.build/feeds';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node tests/feeds/reader.ts <feed.atom> …');
  process.exitCode = 1;
} else {
  await mkdir(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  const page = await browser.newPage({
    viewport: { width: 720, height: 1400 },
    javaScriptEnabled: false,
  });
  for (const file of files) {
    const name = file.replaceAll('/', '-').replace(/^[.-]+/, '');
    const html = readerPage(readAtom(await readFile(file, 'utf8')));
    await writeFile(join(FOLDER, `${name}.html`), html);
    await page.setContent(html);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    console.log(join(FOLDER, `${name}.png`));
  }
  await browser.close();
}
