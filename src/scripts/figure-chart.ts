/**
 * `<figure-chart>`: a drawing of the page that can be explored. What draws it is fetched when it comes into view; until
 * then, and whenever that fails, the drawing of the page stands as it is.
 */

class FigureChart extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const plot = this.querySelector<HTMLElement>('[data-chart-plot]');
    if (!plot) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#observer?.disconnect();
      void this.#draw(plot);
    });
    this.#observer.observe(plot);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#stop?.();
  }

  async #draw(plot: HTMLElement): Promise<void> {
    try {
      const { drawFigure } = await import('./figure-drawing.ts');
      if (this.isConnected) this.#stop = drawFigure(this, plot);
    } catch {
      // A file did not arrive, or the browser is too old: the drawing of the page says the same.
      delete plot.dataset.drawn;
      plot.querySelector('.figure-canvas')?.remove();
    }
  }
}

export function defineFigureChart(): void {
  if (!customElements.get('figure-chart')) customElements.define('figure-chart', FigureChart);
}
