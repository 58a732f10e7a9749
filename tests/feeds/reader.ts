/**
 * Show feeds as a feed reader would: the list of their entries, each with its title and content, on a page that runs the
 * other way than some of them. Pictures lie in `.build/feeds/`.
 * Usage: node tests/feeds/reader.ts <feed.atom> …
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../browser/browser.ts';
import { readAtom, type ReadFeed } from './read-feed.ts';

const FOLDER = '.build/feeds';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A page of a reader that knows no direction but what the feed says of itself. */
function readerPage({ title, language, entries }: ReadFeed): string {
  const shown = entries.map(
    (entry) =>
      `<article><h2 dir="auto"><a href="${escaped(entry.url)}">${escaped(entry.title)}</a></h2>` +
      `<p><small>${escaped(entry.updated)}</small></p>${entry.html}</article>`,
  );
  return (
    `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title>` +
    '<style>body{font:16px/1.5 sans-serif;margin:1rem;max-inline-size:44rem}' +
    'article{border-block-start:1px solid #999}h2{font-size:1.1rem}</style>' +
    `<h1 lang="${language}" dir="auto">${escaped(title)}</h1>${shown.join('')}`
  );
}

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
