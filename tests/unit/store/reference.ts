/** The reference that the Markdown renderer is measured by: the sanitiser of the unified collective. */
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { htmlToHast, type HastNode } from 'satteri';

type Root = Extract<HastNode, { type: 'root' }>;

/** The reference: what GitHub lets through, and telephone numbers. */
const sanitise = rehypeSanitize({
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
});

export function parse(html: string): Root {
  const tree = htmlToHast(html, { fragment: true });
  if (tree.type !== 'root') throw new TypeError(tree.type);
  return tree;
}

/** Whether the reference would take something out of the HTML. */
export function isRefused(html: string): boolean {
  return JSON.stringify(sanitise(parse(html))) !== JSON.stringify(sanitisedByNobody(parse(html)));
}

/** The tree as the reference returns it when it takes nothing out. */
function sanitisedByNobody(node: HastNode): unknown {
  switch (node.type) {
    case 'root':
      return { type: 'root', children: node.children.map(sanitisedByNobody) };
    case 'element': {
      const { tagName, properties } = node;
      return {
        type: 'element',
        tagName,
        properties,
        children: node.children.map(sanitisedByNobody),
      };
    }
    case 'text':
      return { type: 'text', value: node.value };
    default:
      return node;
  }
}

/** Names of all attributes in a tree. */
export function attributesIn(node: HastNode): string[] {
  const own = node.type === 'element' ? Object.keys(node.properties) : [];
  return 'children' in node ? [...own, ...node.children.flatMap(attributesIn)] : own;
}

/** Every address that a link or an image of a tree leads to. */
export function linksIn(node: HastNode): string[] {
  const { href, src } = node.type === 'element' ? node.properties : {};
  const own = [href, src].filter((address) => typeof address === 'string');
  return 'children' in node ? [...own, ...node.children.flatMap(linksIn)] : own;
}
