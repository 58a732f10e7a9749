/**
 * What is asked of the same records again and again, worked out once: a portal never changes, and a page that looked
 * through all of it would make the time of a build grow with the square of its size.
 */

/** The same function, which works out its answer once for each source. */
export function once<Source extends object, Answer>(
  work: (source: Source) => Answer,
): (source: Source) => Answer {
  const answers = new WeakMap<Source, { readonly answer: Answer }>();
  return (source) => {
    const known = answers.get(source);
    if (known) return known.answer;
    const answer = work(source);
    answers.set(source, { answer });
    return answer;
  };
}

/**
 * The same function, which remembers the answers that it was asked for last: those of a large number of sources, each
 * asked about several times in a row, would fill the memory.
 *
 * @param most so many answers are remembered
 */
export function lately<Source extends object, Answer>(
  most: number,
  work: (source: Source) => Answer,
): (source: Source) => Answer {
  const answers = new Map<Source, { readonly answer: Answer }>();
  return (source) => {
    const known = answers.get(source) ?? { answer: work(source) };
    // The last asked for is the last to be forgotten.
    answers.delete(source);
    answers.set(source, known);
    for (const oldest of answers.keys()) {
      if (answers.size <= most) break;
      answers.delete(oldest);
    }
    return known.answer;
  };
}

/** What many views show and was made once: it is the same object wherever it stands, and never changes. */
const shared = new WeakSet<object>();

/** Whether a value was made by `oncePer`, so that what is worked out of it can be remembered too. */
export function isShared(value: object): boolean {
  return shared.has(value);
}

/** The same function, which works out its answer once for each item of a source: every list shows the same object. */
export function oncePer<Source extends object, Item extends object, Answer extends object>(
  work: (source: Source, item: Item) => Answer,
): (source: Source, item: Item) => Answer {
  const known = new WeakMap<Source, WeakMap<Item, Answer>>();
  return (source, item) => {
    const answers = known.get(source) ?? new WeakMap<Item, Answer>();
    known.set(source, answers);
    const before = answers.get(item);
    if (before) return before;
    const answer = work(source, item);
    answers.set(item, answer);
    shared.add(answer);
    return answer;
  };
}

/**
 * Looks up the items that have a key, in the order of the list.
 *
 * @param keysOf the keys of an item; one that it has twice counts once
 * @returns a function of source and key; empty for a key that no item has
 */
export function groupedBy<Source extends object, Item>(
  itemsOf: (source: Source) => readonly Item[],
  keysOf: (item: Item) => readonly (string | undefined)[],
): (source: Source, key: string) => readonly Item[] {
  const groups = once((source: Source) => {
    const found = new Map<string, Item[]>();
    for (const item of itemsOf(source)) {
      for (const key of new Set(keysOf(item))) {
        if (key === undefined) continue;
        const group = found.get(key);
        if (group) group.push(item);
        else found.set(key, [item]);
      }
    }
    return found;
  });
  return (source, key) => groups(source).get(key) ?? [];
}
