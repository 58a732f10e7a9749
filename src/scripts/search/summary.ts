/** What is known of an index before it is asked. */
import type { IndexSummary } from '../../search/index/summary.ts';
import { IndexError } from './answers.ts';

/**
 * @param folder that of the index of one language, with a slash at its end
 * @throws IndexError when it does not come
 */
export async function summaryOf(folder: string): Promise<IndexSummary> {
  try {
    const response = await fetch(`${folder}index.json`);
    if (!response.ok) throw new Error(`${String(response.status)} for ${response.url}`);
    return (await response.json()) as IndexSummary;
  } catch (error) {
    throw new IndexError('not-reached', error);
  }
}
