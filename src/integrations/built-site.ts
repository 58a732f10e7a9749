/** A site that is built and not published yet, on its way through the steps in between. */
import { join } from 'node:path';
import { SITE_ADDRESS } from '../i18n/routing.ts';
import { forgetPictures } from '../pictures/kept-pictures.ts';
import { readRedirectRows } from '../store/redirect-rows.ts';
import { pack } from './archive.ts';
import { compress } from './compression.ts';
import { KeptFiles } from './kept-files.ts';
import { terminalLocale } from './terminal-locale.ts';
import { readTree, type Tree } from './tree.ts';
import { formatFinding } from './verification/finding.ts';
import { verify } from './verification/verification.ts';

/** More than one person mends at a time; the next build tells the rest. */
const MOST_TOLD = 100;

/** What there is of a site, and what is kept of the builds before it. */
interface Stock {
  readonly tree: Tree;
  readonly facts: KeptFiles;
  readonly copies: KeptFiles;
}

export class BuiltSite {
  readonly #folder: string;
  readonly #cache: string;
  readonly #begun = new Date();
  #known: Stock | undefined;

  /** @param cache folder for what the next build can use again; each publication has its own */
  constructor(folder: string, cache: string) {
    this.#folder = folder;
    this.#cache = cache;
  }

  /** What was built, looked at when the first step asks. */
  get #site(): Stock {
    return (this.#known ??= {
      tree: readTree(this.#folder),
      facts: new KeptFiles(join(this.#cache, 'links')),
      copies: new KeptFiles(join(this.#cache, 'compressed')),
    });
  }

  /**
   * Tells everything that is wrong with the site.
   *
   * @param records root of the records, where it is not that of every command
   * @param before folder of the publication that must not hold more; absent: nothing is compared
   * @returns whether nothing is wrong
   */
  verify(records?: string, before?: string): boolean {
    const { tree, facts } = this.#site;
    const findings = verify({
      tree,
      address: SITE_ADDRESS,
      redirects: readRedirectRows(records),
      kept: facts,
      locale: terminalLocale(),
      ...(before !== undefined && { before }),
    });
    for (const finding of findings.slice(0, MOST_TOLD)) console.error(formatFinding(finding));
    const untold = findings.length - MOST_TOLD;
    if (untold > 0) console.error(`and ${untold} more`);
    return findings.length === 0;
  }

  async compress(): Promise<void> {
    const { tree, copies } = this.#site;
    await compress({ tree, kept: copies });
  }

  /** After compression: the archive is made of its copies. */
  pack(): void {
    pack(this.#site.tree, this.#site.copies);
  }

  /** Once the site is published: forgets what it did not need of earlier builds. */
  prune(): void {
    this.#site.facts.prune();
    this.#site.copies.prune();
    forgetPictures(join(this.#cache, 'pictures'), this.#begun);
  }
}
