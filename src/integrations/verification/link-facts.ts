/** What a published file says about links: where it leads, and which of its parts others can lead to. */
import { extname } from 'node:path';
import { Parser } from 'htmlparser2';
import type { SiteAddress } from '../../i18n/site-address.ts';
import { pathOf, targetOf } from './site-path.ts';

/** A place that a file leads to, where it first does so. */
export interface Link {
  /** Path from the host's root, still escaped; for an address that cannot be read the address itself. */
  readonly path: string;
  /** Empty where the link names no part of the page. */
  readonly anchor: string;
  readonly isBroken?: true;
  readonly line: number;
  readonly column: number;
}

/** JSON, so that it can be kept. */
export interface LinkFacts {
  readonly links: readonly Link[];
  /** Ids of its elements: what an anchor can name. */
  readonly ids: readonly string[];
}

/** Attributes that hold one address, on any element that has them. */
const ADDRESS: ReadonlySet<string> = new Set([
  'action',
  'data',
  'formaction',
  'href',
  'poster',
  'src',
  'xlink:href',
]);
/** Attributes that hold several addresses, each perhaps with a width. */
const ADDRESSES: ReadonlySet<string> = new Set(['srcset', 'imagesrcset']);
/** What a `meta` element must describe for its content to be an address. */
const META_ADDRESS = /^(?:og|twitter):(?:url|image|video|audio)(?::(?:url|secure_url))?$/;
/** Elements of sitemaps and feeds whose text is an address. */
const TEXT_ADDRESS: ReadonlySet<string> = new Set(['loc', 'link', 'image:loc', 'url']);

/** An address as it stands in a file, and where. */
interface Mention {
  readonly address: string;
  readonly offset: number;
}

/** As https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute has it: a comma within an address is a part of it. */
function addressesOfSet(value: string): readonly string[] {
  return [...value.matchAll(/[\s,]*(\S*[^\s,])(?:\s+[^\s,(]*(?:\([^)]*\))?)?/g)].map(
    ([, address = '']) => address,
  );
}

type Attributes = Readonly<Record<string, string>>;

function addressesOfElement(name: string, attributes: Attributes): readonly string[] {
  const found: string[] = [];
  for (const attribute in attributes) {
    const value = attributes[attribute] ?? '';
    // `data` is an address of `object` alone.
    if (ADDRESS.has(attribute) && (attribute !== 'data' || name === 'object')) found.push(value);
    else if (ADDRESSES.has(attribute)) found.push(...addressesOfSet(value));
  }
  if (name === 'meta') {
    const { content = '' } = attributes;
    if (META_ADDRESS.test(attributes.property ?? attributes.name ?? '')) found.push(content);
    const refresh = /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?(.+)$/i.exec(content)?.[1];
    if (attributes['http-equiv']?.toLowerCase() === 'refresh' && refresh !== undefined) {
      found.push(refresh.replace(/^(['"])(.*)\1$/, '$2'));
    }
  }
  return found;
}

/** @param xmlMode for sitemaps, feeds and pictures; otherwise as browsers read HTML */
function readMarkup(text: string, xmlMode: boolean): { mentions: Mention[]; ids: string[] } {
  const mentions: Mention[] = [];
  const ids: string[] = [];
  /** The address that is being read as the text of an element. */
  const open: { address?: string; offset: number } = { offset: 0 };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const offset = parser.startIndex;
        for (const one of addressesOfElement(name, attributes)) {
          mentions.push({ address: one, offset });
        }
        if (attributes.id !== undefined) ids.push(attributes.id);
        // Older anchors, which browsers still know.
        if (name === 'a' && attributes.name !== undefined) ids.push(attributes.name);
        if (xmlMode && TEXT_ADDRESS.has(name)) Object.assign(open, { address: '', offset });
      },
      ontext: (part) => {
        if (open.address !== undefined) open.address += part;
      },
      onclosetag: () => {
        const { address = '', offset } = open;
        if (address.trim() !== '') mentions.push({ address, offset });
        delete open.address;
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(text);
  return { mentions, ids };
}

const CSS_ADDRESS =
  /\/\*.*?\*\/|url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^"')\s]*))\s*\)|@import\s+(?:"([^"\n]*)"|'([^'\n]*)')/gis;

function mentionsOfCss(text: string): readonly Mention[] {
  return [...text.matchAll(CSS_ADDRESS)].flatMap((match) => {
    // At most one of the groups holds something; none does in a comment.
    const address = match.slice(1).join('');
    return address === '' ? [] : [{ address, offset: match.index }];
  });
}

function mentionsOfRobots(text: string): readonly Mention[] {
  return [...text.matchAll(/^Sitemap:[ \t]*(\S+)/gim)].map(({ index, 1: address = '' }) => ({
    address,
    offset: index,
  }));
}

function read(file: string, text: string): { mentions: readonly Mention[]; ids: string[] } {
  switch (extname(file)) {
    case '.html':
      return readMarkup(text, false);
    case '.svg':
    case '.xml':
    case '.atom':
      return readMarkup(text, true);
    case '.css':
      return { mentions: mentionsOfCss(text), ids: [] };
    default:
      return { mentions: mentionsOfRobots(text), ids: [] };
  }
}

/** Whether a file of this name can lead anywhere. */
export function hasLinks(file: string): boolean {
  return file === 'robots.txt' || /\.(?:html|svg|xml|atom|css)$/.test(file);
}

/** Places in a text, for offsets that are asked for in ascending order. */
function placesIn(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (
      let end = text.indexOf('\n', start);
      end >= 0 && end < offset;
      end = text.indexOf('\n', start)
    ) {
      line++;
      start = end + 1;
    }
    return { line, column: offset - start + 1 };
  };
}

/** @param file from the site's root: its name says how it is read */
export function linkFacts(file: string, text: string, site: SiteAddress): LinkFacts {
  const from = pathOf(file, site.base);
  const { mentions, ids } = read(file, text);
  const place = placesIn(text);
  const own = new Set(ids);
  const seen = new Set<string>();
  const links: Link[] = [];
  for (const { address, offset } of mentions) {
    // Most links of a page stand there twice: the first time is enough.
    if (seen.has(address)) continue;
    seen.add(address);
    const target = targetOf(address, from, site);
    if (target === undefined) continue;
    if (target === 'broken') {
      links.push({ path: address, anchor: '', isBroken: true, ...place(offset) });
    } else if (target.path !== from || (target.anchor !== '' && !own.has(target.anchor))) {
      links.push({ ...target, ...place(offset) });
    }
  }
  return { links, ids };
}
