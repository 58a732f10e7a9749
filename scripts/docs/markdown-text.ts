/** Pieces of Markdown. */

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(header), `|${'---|'.repeat(header.length)}`, ...rows.map(row)].join('\n');
}

/** The anchor that Git hosts give a heading of plain words. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/**
 * A text with what stands between two markers replaced.
 *
 * @throws RangeError when the markers are not there, each once and in order
 */
export function replaceBetween(
  text: string,
  [start, end]: readonly [string, string],
  between: string,
): string {
  const [before, rest, ...others] = text.split(start);
  const [, after, ...more] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined || others.length > 0 || more.length > 0) {
    throw new RangeError(`expected ${start} and ${end}, each once`);
  }
  return `${before}${start}\n\n${between}\n\n${end}${after}`;
}
