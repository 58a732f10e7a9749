import type { ReadFeed } from './read-feed.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A page of a feed reader, which knows no direction but what the feed says of itself. */
export function readerPage({ title, language, entries }: ReadFeed): string {
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
