/** Whether every link within a built site leads to a file of it, and every anchor to an element. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localisedPath } from '../../i18n/routing.ts';
import type { SiteAddress } from '../../i18n/site-address.ts';
import { LOCALES } from '../../site.ts';
import { codeDigest } from '../../store/code.ts';
import type { KeptFiles } from '../kept-files.ts';
import type { Tree, TreeFile } from '../tree.ts';
import type { Finding } from './finding.ts';
import { hasLinks, linkFacts, type Link, type LinkFacts } from './link-facts.ts';
import { fileOf } from './site-path.ts';

/** An address that moved, in every language: paths below base and language, as `data/redirects.csv` has them. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

export interface LinkedSite {
  readonly tree: Tree;
  readonly address: SiteAddress;
  readonly redirects: readonly Redirect[];
  /** Where the facts of files that did not change are kept. */
  readonly kept: KeptFiles;
}

const REDIRECTS = 'data/redirects.csv';
/** Browsers go there without an element of that name. */
const TOP = 'top';
/** Instructions to the browser, not the name of an element: `#:~:text=`. */
const DIRECTIVE = ':~:';

/** Why a link leads nowhere, and what to do. */
type Refusal = readonly [fact: string, cure: string];

/** A link that leads nowhere, where it was first met. */
interface Broken {
  readonly file: string;
  readonly link: Link;
  readonly fact: string;
  readonly cure: string;
  count: number;
}

/** Links to the same wrong place stand on many pages: they are told once. */
class BrokenLinks {
  readonly #found = new Map<string, Broken>();

  add(file: string, link: Link, [fact, cure]: Refusal, count = 1): void {
    const known = this.#found.get(fact);
    if (known) known.count += count;
    else this.#found.set(fact, { file, link, fact, cure, count });
  }

  findings(): readonly Finding[] {
    return [...this.#found.values()].map(({ file, link, fact, cure, count }) => ({
      place: `${file}:${link.line}:${link.column}`,
      fact: count === 1 ? fact : `${fact} (in ${count} files)`,
      cure,
    }));
  }
}

class LinkCheck {
  readonly #site: LinkedSite;
  readonly #code = codeDigest(['src/integrations/verification']);
  readonly #files: ReadonlyMap<string, TreeFile>;
  readonly #moved: ReadonlySet<string>;
  /** Files that were asked for and found, so that most links cost one look. */
  readonly #leads = new Map<string, string>();
  /** Anchors that are named, by file and name, with the first link to each. */
  readonly #anchors = new Map<string, Map<string, { file: string; link: Link; count: number }>>();
  readonly broken = new BrokenLinks();

  constructor(site: LinkedSite) {
    this.#site = site;
    this.#files = new Map(site.tree.files.map((file) => [file.path, file]));
    this.#moved = new Set(
      site.redirects.flatMap(({ from }) =>
        LOCALES.map((locale) => withoutSlash(localisedPath(locale, from, site.address))),
      ),
    );
  }

  #facts({ path, digest }: TreeFile): LinkFacts {
    const { tree, address, kept } = this.#site;
    const name = hash('sha256', JSON.stringify([this.#code, address, path, digest]));
    const known = kept.read(name)?.toString();
    if (known !== undefined) return JSON.parse(known) as LinkFacts;
    const facts = linkFacts(path, readFileSync(join(tree.folder, path), 'utf8'), address);
    kept.write(name, JSON.stringify(facts));
    return facts;
  }

  #refusal(path: string): Refusal {
    const { base } = this.#site.address;
    if (!path.startsWith(base)) {
      return [
        `leads to ${path}, beside the site, which lies below ${base}`,
        'make the address with the address book (src/i18n/routing.ts)',
      ];
    }
    const folder = fileOf(`${path}/`, base);
    if (folder !== undefined && this.#files.has(folder)) {
      return [`leads to ${path}, which is published as ${path}/`, 'end the address in a slash'];
    }
    return [
      `leads to ${path}, which is not published`,
      `correct the link, publish what it leads to, or name its new place in ${REDIRECTS}`,
    ];
  }

  #follow(file: string, link: Link): void {
    const { path, anchor } = link;
    if (link.isBroken) {
      this.broken.add(file, link, [`"${path}" is not an address`, 'correct the address']);
      return;
    }
    let target = this.#leads.get(path);
    if (target === undefined) {
      target = fileOf(path, this.#site.address.base);
      if (target === undefined || !this.#files.has(target)) {
        if (!this.#moved.has(withoutSlash(path))) {
          this.broken.add(file, link, this.#refusal(path));
        }
        return;
      }
      this.#leads.set(path, target);
    }
    const isElement = anchor !== '' && anchor !== TOP && !anchor.startsWith(DIRECTIVE);
    if (isElement && /\.(?:html|svg)$/.test(target)) this.#want(target, anchor, file, link);
  }

  #want(target: string, anchor: string, file: string, link: Link): void {
    const wanted = this.#anchors.get(target) ?? new Map<string, never>();
    this.#anchors.set(target, wanted);
    const known = wanted.get(anchor);
    if (known) known.count++;
    else wanted.set(anchor, { file, link, count: 1 });
  }

  followAll(): void {
    for (const file of this.#site.tree.files) {
      if (!hasLinks(file.path)) continue;
      for (const link of this.#facts(file).links) this.#follow(file.path, link);
    }
  }

  /** After all links are known: which of the anchors they name are there. The ids of one page are in memory at a time. */
  lookForAnchors(): void {
    for (const [target, wanted] of this.#anchors) {
      const file = this.#files.get(target);
      const ids = new Set(file && this.#facts(file).ids);
      for (const [anchor, { file: from, link, count }] of wanted) {
        if (ids.has(anchor)) continue;
        const fact = `leads to #${anchor} of ${link.path}, where no element has this id`;
        const cure = 'correct the anchor, or give the element its id back';
        this.broken.add(from, link, [fact, cure], count);
      }
    }
  }

  /** Where addresses that moved lead to. */
  redirectFindings(): readonly Finding[] {
    return this.#site.redirects.flatMap(({ to, line }) => {
      const page = to.replace(/#.*$/, '');
      const lost = LOCALES.map((locale) => localisedPath(locale, page, this.#site.address)).filter(
        (path) => !this.#isPublished(path),
      );
      if (lost.length === 0) return [];
      return [
        {
          place: `${REDIRECTS}:${line}`,
          fact: `leads to ${lost.join(', ')}, which is not published`,
          cure: 'name the page that took its place',
        },
      ];
    });
  }

  #isPublished(path: string): boolean {
    return [path, `${withoutSlash(path)}/`].some((form) => {
      const file = fileOf(form, this.#site.address.base);
      return file !== undefined && this.#files.has(file);
    });
  }
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

/** Every link of HTML, style sheets, pictures, sitemap and feeds that leads nowhere on the site. */
export function linkFindings(site: LinkedSite): readonly Finding[] {
  const check = new LinkCheck(site);
  check.followAll();
  check.lookForAnchors();
  return [...check.broken.findings(), ...check.redirectFindings()];
}
