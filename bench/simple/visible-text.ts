/** Whether the programs make the same pages: the words that a reader sees, page by page. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parse } from 'node-html-parser';

/** Elements between which a browser starts a new line or cell. */
const BLOCKS = 'title, h1, h2, h3, h4, p, li, dt, dd, th, td, nav, section';

/** The words of a page in their order, one space between two of them. */
export function visibleText(html: string): string {
  const root = parse(html.replace(/^\s*<!doctype[^>]*>/i, ''));
  for (const block of root.querySelectorAll(BLOCKS)) block.insertAdjacentHTML('afterend', ' ');
  return root.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** The pages of a folder, by their path in it. */
export async function pagesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** Whether a page only leads to another one: Hugo makes one for its default language. */
function isRedirect(html: string): boolean {
  return html.includes('http-equiv="refresh"') || html.includes('http-equiv=refresh');
}

/**
 * The pages of a sample whose words differ between two folders; a page that only one of them has is told too.
 *
 * @param step every how many pages one is compared
 */
export async function differingPages(
  one: string,
  other: string,
  step: number,
): Promise<readonly string[]> {
  const read = (folder: string, page: string): Promise<string> =>
    readFile(join(folder, page), 'utf8');
  const [pages, others] = [new Set(await pagesIn(one)), new Set(await pagesIn(other))];
  const differing = [...pages].filter((page) => !others.has(page));
  for (const page of others) {
    if (!pages.has(page) && !isRedirect(await read(other, page))) differing.push(page);
  }
  for (const [index, page] of [...pages].entries()) {
    if (index % step !== 0 || !others.has(page)) continue;
    const text = visibleText(await read(one, page));
    if (text === '' || text !== visibleText(await read(other, page))) differing.push(page);
  }
  return differing;
}
