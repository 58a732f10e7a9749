/** What was found, as a reader sees it. */
import type { EntryPart } from '../../search/entry.ts';
import type { ShownEntry } from '../../search/index/shown.ts';
import type { Hit, HitPart } from './answers.ts';
import { countTerms, excerptOf, markWhole, type ReadWords } from './marked-text.ts';

/** So many parts of one entry are shown. */
const MOST_PARTS = 3;

function hitPart(part: EntryPart, read: ReadWords, terms: ReadonlySet<string>): HitPart {
  const isSaid = countTerms(part.texts, read, terms) > 0;
  const excerpt = isSaid ? excerptOf(part.texts, read, terms) : undefined;
  return {
    title: markWhole(part.title, read, terms),
    href: part.href,
    ...(excerpt && { excerpt }),
  };
}

/** The parts that hold most of what was asked, the best first. */
function bestParts(
  parts: readonly EntryPart[],
  read: ReadWords,
  terms: ReadonlySet<string>,
): readonly EntryPart[] {
  return parts
    .map((part) => ({ part, held: countTerms([part.title, ...part.texts], read, terms) }))
    .filter(({ held }) => held > 0)
    .toSorted((one, other) => other.held - one.held)
    .slice(0, MOST_PARTS)
    .map(({ part }) => part);
}

export function hitOf(entry: ShownEntry, read: ReadWords, terms: ReadonlySet<string>): Hit {
  const { kind, title, href, context, date, texts, parts = [] } = entry;
  const best = bestParts(parts, read, terms);
  // Where only a part says it, the beginning of the whole would say nothing.
  const isElsewhere = best.length > 0 && countTerms(texts, read, terms) === 0;
  const excerpt = isElsewhere ? undefined : excerptOf(texts, read, terms);
  return {
    kind,
    title: markWhole(title, read, terms),
    href,
    ...(context && { context: markWhole(context, read, new Set()) }),
    ...(date !== undefined && { date }),
    ...(excerpt && { excerpt }),
    parts: best.map((part) => hitPart(part, read, terms)),
  };
}
