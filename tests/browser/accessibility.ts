/** What axe finds on a page. */
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  run(
    context: Document,
    options: { readonly runOnly: readonly string[]; readonly resultTypes: readonly string[] },
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/**
 * Script to be loaded with every page of a context (`addInitScript`): the policy of a page does not bear on it, so that
 * a page can be examined as it is published.
 */
export const AXE_SCRIPT = { path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') };

/**
 * Every rule that a page breaks as it stands, with the beginnings of three elements that break it.
 *
 * @param rules by their names in axe; all of WCAG's and of good practice when absent
 */
export async function violationsOn(
  page: Page,
  rules: readonly string[] = TAGS,
): Promise<readonly string[]> {
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => {
      const examples = nodes.slice(0, 3).map(({ html }) => html.slice(0, 120));
      return `${id}: ${examples.join(' … ')}`;
    });
  }, rules);
}
