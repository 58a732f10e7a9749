/** What each kind of published file is, for every server alike: their own lists differ, and leave out the charset. */

const UTF_8 = '; charset=utf-8';

/** By the last ending of a file's name. Whatever is text says that it is UTF-8. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  // Pages and what they load.
  html: `text/html${UTF_8}`,
  css: `text/css${UTF_8}`,
  js: `text/javascript${UTF_8}`,
  mjs: `text/javascript${UTF_8}`,
  wasm: 'application/wasm',
  webmanifest: `application/manifest+json${UTF_8}`,
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  svg: `image/svg+xml${UTF_8}`,
  ico: 'image/x-icon',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  // The search index, which its script reads.
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  // Data and their descriptions.
  csv: `text/csv${UTF_8}`,
  json: `application/json${UTF_8}`,
  jsonld: `application/ld+json${UTF_8}`,
  geojson: `application/geo+json${UTF_8}`,
  ndjson: `application/x-ndjson${UTF_8}`,
  xml: `application/xml${UTF_8}`,
  rdf: `application/rdf+xml${UTF_8}`,
  ttl: `text/turtle${UTF_8}`,
  yaml: `text/yaml${UTF_8}`,
  txt: `text/plain${UTF_8}`,
  md: `text/markdown${UTF_8}`,
  bib: `application/x-bibtex${UTF_8}`,
  ris: `application/x-research-info-systems${UTF_8}`,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  zip: 'application/zip',
  tar: 'application/x-tar',
  gz: 'application/gzip',
  // Feeds, calendars, papers.
  atom: `application/atom+xml${UTF_8}`,
  rss: `application/rss+xml${UTF_8}`,
  ics: `text/calendar${UTF_8}`,
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
};

/** What a file is whose ending nobody knows: bytes, which a browser saves and does not run. */
export const UNKNOWN_TYPE = 'application/octet-stream';

export function mediaType(path: string): string {
  const ending = /\.([^./]+)$/.exec(path)?.[1] ?? '';
  const known = Object.hasOwn(MEDIA_TYPES, ending) ? MEDIA_TYPES[ending] : undefined;
  return known ?? UNKNOWN_TYPE;
}
