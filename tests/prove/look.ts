/** What can be seen on a page, and what cannot: each as data, where an empty list is the proof. */
import type { Page } from 'playwright-core';

/** Names of the elements that make a page wider than its window. */
export async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 0.5 || left < -0.5;
    });
    const names = wide.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 100));
    return [`${scrollWidth - clientWidth} pixels too wide: ${names.join(' … ')}`];
  });
}

/** The beginnings of the texts that an element of a fixed size cuts off; what is only heard is not among them. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      if (!(element instanceof HTMLElement)) continue;
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || !element.checkVisibility()) continue;
      if (element.innerText.trim() === '') continue;
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (
        (hides(overflowX) && scrollWidth > clientWidth + 1) ||
        (hides(overflowY) && scrollHeight > clientHeight + 1)
      ) {
        cut.push(element.innerText.trim().slice(0, 60));
      }
    }
    return cut;
  });
}

/** The beginnings of the texts that lie on one another: two elements with text of their own that share a place. */
export async function overlapping(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isHeardOnly = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== 'none' || isHeardOnly(element.parentElement));
    const boxes: { readonly rect: DOMRect; readonly text: string; readonly node: Node }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text === '' || !parent?.checkVisibility() || isHeardOnly(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        // Lines of a text may touch by their leading: only their middles count.
        const slack = rect.height / 4;
        const middle = new DOMRect(rect.x, rect.y + slack, rect.width, rect.height - 2 * slack);
        if (rect.width > 1) boxes.push({ rect: middle, text, node });
      }
    }
    const found: string[] = [];
    boxes.sort((one, other) => one.rect.top - other.rect.top);
    for (const [index, { rect, text, node }] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        if (other.rect.top >= rect.bottom) break;
        const isAside = other.rect.left >= rect.right - 1 || other.rect.right <= rect.left + 1;
        if (isAside || other.node === node) continue;
        found.push(`${text.slice(0, 40)} | ${other.text.slice(0, 40)}`);
      }
    }
    return found;
  });
}

/**
 * Every text in the content of a page that can be seen, by the order in which it stands there.
 *
 * @param except a selector: texts in such elements are left out
 */
export async function visibleTexts(page: Page, except = ':not(*)'): Promise<readonly string[]> {
  return page.evaluate((left) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      const isSeen = parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (text !== '' && isSeen === true && !parent?.closest(left)) texts.push(text);
    }
    return texts;
  }, except);
}

/** How much of the window's height is taken by what stays when the page is scrolled: 0–1. */
export async function heldShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight / 2);
    const held = [...document.querySelectorAll('body *')].filter((element) => {
      const { position } = getComputedStyle(element);
      return element.checkVisibility() && (position === 'fixed' || position === 'sticky');
    });
    const heights = held.map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return Math.max(0, Math.min(bottom, window.innerHeight) - Math.max(top, 0));
    });
    return Math.max(0, ...heights) / window.innerHeight;
  });
}
