/**
 * Steps that turn one word into another: a character put in, left out or changed, or two neighbours swapped.
 * Gives up beyond `limit` and returns more than it.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1;
      let steps = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + changed,
      );
      if (
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      ) {
        steps = Math.min(steps, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(steps);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** How far apart two words are where they part: for `4/19`, `4/18` comes before `4/10`. */
function gap(one: string, other: string): number {
  const start = commonStart(one, other);
  return Math.abs((one.charCodeAt(start) || 0) - (other.charCodeAt(start) || 0));
}

/**
 * The known word that was probably meant: at most a third of `word` differs. Of equally near ones the one
 * that starts alike the longest, then the one whose next character is nearest, then the first in order.
 *
 * @returns undefined when nothing known is near
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { word: string; rank: readonly number[] } | undefined;
  for (const candidate of known) {
    const distance = editDistance(word, candidate, limit);
    if (distance > limit) continue;
    const rank = [distance, -commonStart(word, candidate), gap(word, candidate)];
    const order = best ? compareRanks(rank, best.rank) : -1;
    if (!best || order < 0 || (order === 0 && candidate < best.word))
      best = { word: candidate, rank };
  }
  return best?.word;
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
