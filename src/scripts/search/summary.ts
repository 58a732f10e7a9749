/** What is known of an index without Pagefind. */
import type { IndexDates, IndexSummary } from '../../search/index/summary.ts';
import { IndexError } from './answers.ts';

async function read(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${String(response.status)} for ${response.url}`);
    return await response.json();
  } catch (error) {
    throw new IndexError('not-reached', error);
  }
}

/**
 * What must be known before an index is asked.
 *
 * @param folder that of the index of one language, with a slash at its end
 * @throws IndexError when it does not come
 */
export async function summaryOf(folder: string): Promise<IndexSummary> {
  return (await read(`${folder}index.json`)) as IndexSummary;
}

/**
 * The dates of all entries.
 *
 * @throws IndexError when they do not come
 */
export async function datesOf(folder: string): Promise<IndexDates> {
  return (await read(`${folder}dates.json`)) as IndexDates;
}
