/** The published files as the tests read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRows, type CsvRow } from '../rfc4180.ts';
import { SITE_FOLDER } from './site.ts';

/** The text of a file of the newest data, from its bytes; broken ones and a byte order mark are kept as they are. */
export function publishedText(name: string): string {
  const bytes = readFileSync(join(SITE_FOLDER, 'data/latest', `${name}.csv`));
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

export function publishedRows(name: string): readonly CsvRow[] {
  return parseRows(publishedText(name));
}
