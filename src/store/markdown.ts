/**
 * The only Markdown renderer. What it lets through is what Markdown itself can say: HTML in a text is dropped,
 * links keep to the schemes below, images to this site, and nothing carries a style, a class or an id.
 */
import {
  defineHastPlugin,
  defineMdastPlugin,
  markdownToHtml,
  markdownToMdast,
  type Features,
  type HastNode,
  type MdastNode,
} from 'satteri';
import { RIGHT_TO_LEFT, runsOf } from '../i18n/direction.ts';
import { filePath, localisedPath, SITE_ADDRESS } from '../i18n/routing.ts';
import { isWebAddress } from '../schema/primitives.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../site.ts';

/** Footnotes would bring ids, which a page with two texts would hold twice. */
const FEATURES: Features = { gfm: { footnotes: false }, frontmatter: false };

/** A path from the root of the site, in the characters of its addresses; a second slash would lead to another host. */
const OWN_PATH = /^\/(?!\/)[\w./-]*(?:[?#][\w./?#=&%+:-]*)?$/;

/** Whether a path names a language: an own path never does, since the language of the page is added to it. */
function namesLanguage(path: string): boolean {
  const [, first] = path.split(/[/?#]/);
  return LOCALES.some((locale) => locale === first && locale !== DEFAULT_LOCALE);
}

function isOwnPath(address: string): boolean {
  return OWN_PATH.test(address) && !namesLanguage(address);
}

/** An encoded line break would add a header to the message. */
const CALL = /^(?:mailto|tel):(?!.*%0[ad])[^\s\p{Cc}\p{Cf}]+$/iu;

/** An address with the letters outside of ASCII as readers see them, whether or not the parser has encoded them. */
function readable(address: string): string {
  return address.replace(/(?:%[89a-f][\da-f])+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

function isSafeLink(link: string): boolean {
  const address = readable(link);
  if (address.startsWith('#')) return address.length > 1;
  if (/^(?:mailto|tel):/i.test(address)) return CALL.test(address);
  return isWebAddress(address) || isOwnPath(address);
}

export interface MarkdownOptions {
  /** Language of the page that shows the text: links within the site lead to its pages. */
  readonly locale: Locale;
  /** Level of the highest heading of the text; 3 by default, below the page's title and the section's. */
  readonly topHeading?: 2 | 3 | 4 | undefined;
  /** Whether links within the site name its host too, for feeds and papers. */
  readonly isAbsolute?: boolean | undefined;
  /** Whether people outside of the team wrote it: no image is shown, and links that leave the site tell search engines so. */
  readonly isByOthers?: boolean | undefined;
}

/** The address on the published site behind a path from its root: a page, or a file such as `/data/index.json`. */
function ownAddress(path: string, { locale, isAbsolute = false }: MarkdownOptions): string {
  const isFile = /\.[a-z0-9]+$/i.test(path.replace(/[?#].*$/, ''));
  const address = isFile ? filePath(path) : localisedPath(locale, path);
  return isAbsolute ? SITE_ADDRESS.origin + address : address;
}

/** Attributes that Markdown itself gives; a class, or the style of an aligned column, is none of them. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  img: ['src', 'alt', 'title'],
  ol: ['start'],
};

/** Figures inside text from right to left, which would turn their order round. */
function figures(value: string): HastNode {
  return {
    type: 'element',
    tagName: 'bdi',
    properties: { className: ['figures'], dir: 'ltr' },
    children: [{ type: 'text', value }],
  };
}

// The return type is inferred, so that the compiler knows that nothing here is asynchronous.
function sanitiser(options: MarkdownOptions, isRightToLeft: boolean) {
  return defineHastPlugin({
    name: 'sanitiser',
    raw(node, context) {
      context.removeNode(node);
    },
    text(node, context) {
      const runs = runsOf(node.value, isRightToLeft);
      if (!runs.some(({ isApart }) => isApart)) return;
      context.replaceNode(
        node,
        runs.map(({ text: value, isApart }) =>
          isApart ? figures(value) : { type: 'text', value },
        ),
      );
    },
    element: {
      filter: ['a', 'img', 'input', 'code', 'ol', 'ul', 'li', 'th', 'td'],
      visit(node, context) {
        const { tagName, properties } = node;
        if (tagName === 'input') {
          const value = properties.checked === true ? '☑' : '☐';
          context.replaceNode(node, { type: 'text', value });
          return;
        }
        for (const name of Object.keys(properties)) {
          if (!KEPT[tagName]?.includes(name)) context.setProperty(node, name, undefined);
        }
        const { href, src, alt } = properties;
        if (tagName === 'img') {
          if (typeof src === 'string' && isOwnPath(src) && options.isByOthers !== true) {
            context.setProperty(node, 'src', ownAddress(src, options));
          } else {
            context.replaceNode(node, { type: 'text', value: typeof alt === 'string' ? alt : '' });
          }
        }
        if (tagName !== 'a') return;
        if (typeof href !== 'string' || !isSafeLink(href)) {
          context.setProperty(node, 'href', undefined);
          context.setProperty(node, 'title', undefined);
        } else if (href.startsWith('/')) {
          context.setProperty(node, 'href', ownAddress(href, options));
        } else if (options.isByOthers === true && isWebAddress(href)) {
          context.setProperty(node, 'rel', 'ugc nofollow');
        }
      },
    },
  });
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

/** A node and all below it, in the order of the text; by a list, since a text may nest deeper than calls can. */
function nodesIn(root: MdastNode): readonly MdastNode[] {
  const nodes: MdastNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node);
    for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
  return nodes;
}

function headingDepths(root: MdastNode): readonly number[] {
  return nodesIn(root).flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
}

/**
 * Puts the headings of a text below those of the page, without a gap: the highest one gets `top`, the next
 * one that occurs the level below it, whatever the text began with.
 */
function headings(top: number) {
  let depths: readonly number[] = [];
  return defineMdastPlugin({
    name: 'headings',
    before(root) {
      depths = [...new Set(headingDepths(root))].sort((a, b) => a - b);
    },
    heading(node, context) {
      const level = Math.min(6, top + depths.indexOf(node.depth));
      context.setProperty(node, 'depth', level as typeof node.depth);
    },
  });
}

/**
 * HTML of a text. What `checkMarkdown` finds is left out: HTML wholly, a link down to its words, an image
 * down to its description.
 */
export function renderMarkdown(source: string, options: MarkdownOptions): string {
  const { html } = markdownToHtml(source, {
    features: FEATURES,
    mdastPlugins: [headings(options.topHeading ?? 3)],
    hastPlugins: [sanitiser(options, RIGHT_TO_LEFT.test(source))],
  });
  return html;
}

/** Something in a text that the renderer leaves out. */
export interface MarkdownFlaw {
  readonly rule: 'markdown-html' | 'markdown-link';
  /** Line and column count from 1, columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** The tag, or the address. */
  readonly found: string;
}

const LONGEST_FOUND = 80;

function flawAt(node: MdastNode, rule: MarkdownFlaw['rule'], found: string): MarkdownFlaw {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { rule, line, column, found: found.slice(0, LONGEST_FOUND) };
}

/** Every place in a text that the renderer would leave out, in the order of the text. */
export function checkMarkdown(source: string): readonly MarkdownFlaw[] {
  const nodes = nodesIn(markdownToMdast(source, { features: FEATURES }));
  const targets = new Map<string, string>();
  for (const node of nodes) {
    if (node.type === 'definition' && !targets.has(node.identifier)) {
      targets.set(node.identifier, node.url);
    }
  }
  return nodes.flatMap((node) => {
    if (node.type === 'html') {
      return [flawAt(node, 'markdown-html', /^[^>\n]*>?/.exec(node.value.trim())?.[0] ?? '')];
    }
    if (node.type === 'link' || node.type === 'definition') {
      return isSafeLink(node.url) ? [] : [flawAt(node, 'markdown-link', node.url)];
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      const address = node.type === 'image' ? node.url : (targets.get(node.identifier) ?? '');
      return isOwnPath(address) ? [] : [flawAt(node, 'markdown-link', address)];
    }
    return [];
  });
}
