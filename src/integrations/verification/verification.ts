/** What must hold of a built site before readers get it. */
import type { Locale } from '../../site.ts';
import type { Finding } from './finding.ts';
import { linkFindings, type LinkedSite } from './links.ts';
import { pageFindings } from './pages.ts';
import { rowFindings } from './rows.ts';

export interface VerifiedSite extends LinkedSite {
  /** Folder of the publication that is to be replaced; absent when fewer rows than there are allowed. */
  readonly before?: string;
  /** Language of the messages that have words in several. */
  readonly locale: Locale;
}

/** Everything that is wrong with a built site: links, pages that a language lacks, rows that have gone. */
export function verify(site: VerifiedSite): readonly Finding[] {
  const { tree, before, locale } = site;
  return [
    ...pageFindings(tree.files.map(({ path }) => path)),
    ...linkFindings(site),
    ...(before === undefined ? [] : rowFindings(before, tree.folder, locale)),
  ];
}
