/** The chart of a page, as those see it who run its script. */
import type { Locator, Page } from 'playwright-core';

export const canvasOf = (page: Page): Locator => page.locator('figure-chart canvas');
/** What comes up beside a value that is pointed at. */
export const tipOf = (page: Page): Locator => page.locator('.figure-tip');
/** What a screen reader says of a value reached by keyboard. */
export const statusOf = (page: Page): Locator => page.locator('figure-chart [role="status"]');

/** Scrolls to the chart and waits until the script has drawn it. */
export async function draw(page: Page): Promise<void> {
  await page.locator('[data-chart-plot]').scrollIntoViewIfNeeded();
  await page.locator('[data-drawn]').waitFor();
}

/** What the canvas has at a place of the page, however far that is scrolled: red, green, blue and how opaque, 0 to 255. */
export async function canvasColour(
  page: Page,
  place: { readonly x: number; readonly y: number },
): Promise<readonly number[]> {
  return page.evaluate(({ x, y }) => {
    const canvas = document.querySelector('canvas');
    if (!canvas) return [];
    const { left, top, width } = canvas.getBoundingClientRect();
    const scale = canvas.width / width;
    const pixel = canvas
      .getContext('2d')
      ?.getImageData((x - scrollX - left) * scale, (y - scrollY - top) * scale, 1, 1);
    return [...(pixel?.data ?? [])];
  }, place);
}

/** A colour of the page's style, as `canvasColour` writes it: `rgb(1, 2, 3)` as `[1, 2, 3, 255]`. */
export function asOpaque(colour: string): readonly number[] {
  return [...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number), 255];
}
