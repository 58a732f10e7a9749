/** How the address of a page says which words are marked in it. */

const MARK = 'mark';

/** An address on this site with the words that were asked, before its anchor. */
export function withMarks(href: string, words: string): string {
  if (words === '') return href;
  const [path = '', anchor] = href.split('#');
  const query = new URLSearchParams({ [MARK]: words }).toString();
  return `${path}?${query}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The words that are to be marked; empty where none are. */
export function markedWords(query: string): string {
  return new URLSearchParams(query).get(MARK)?.trim() ?? '';
}

/** The query of an address without them. */
export function withoutMarks(query: string): string {
  const rest = new URLSearchParams(query);
  rest.delete(MARK);
  return rest.size === 0 ? '' : `?${rest.toString()}`;
}
