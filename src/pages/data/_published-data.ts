/** The published data of the portal, with what is known of it from the build before. */
import { once } from '../../domain/relations.ts';
import type { Memory } from '../../feeds/open-data/memory.ts';
import { publishedData, type PublishedData } from '../../feeds/open-data/published-data.ts';
import type { Portal } from '../../schema/portal.ts';
import { KeptAnswers } from '../../store/kept-answers.ts';
import { frameKey } from '../../store/page-paths.ts';
import { getPortal } from '../../store/portal.ts';
import { readDigests } from '../../store/read-digests.ts';
import { defaultRoot } from '../../store/read-portal.ts';

const KEPT = '.build/cache/data';
const KEPT_PARTS = '.build/cache/data-parts';

function recallFrom(kept: KeptAnswers): Memory['recall'] {
  return (question, work) => {
    const name = kept.name(question);
    const known = kept.get(name);
    if (known !== undefined) return known as ReturnType<typeof work>;
    const answer = work();
    kept.set(name, answer);
    return answer;
  };
}

/** Every page and file asks for it. */
const dataOf = once((portal: Portal): PublishedData => {
  const kept = new KeptAnswers(defaultRoot(), KEPT, frameKey());
  const parts = new KeptAnswers(defaultRoot(), KEPT_PARTS, frameKey());
  const data = publishedData(portal, {
    read: readDigests(portal),
    recall: recallFrom(kept),
    recallPart: recallFrom(parts),
  });
  kept.save();
  // A build that makes no file again asks for no part: they stay for the next one.
  if (parts.isUsed) parts.save();
  return data;
});

export async function getPublishedData(): Promise<PublishedData> {
  return dataOf(await getPortal());
}
