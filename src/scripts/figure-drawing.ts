/**
 * A figure drawn by Chart.js over the drawing of the page, in the same places and colours, and explored by pointer and by
 * keyboard. Names, values and axes stay what they are, text of the page; numbers are read from its table.
 */
import {
  BarController,
  BarElement,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ActiveElement,
  type ChartConfiguration,
} from 'chart.js';

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

const DAY = 86_400_000;
/** Room beside a plot for points at its ends; the style sheet widens the canvas by as much. */
const SIDE = 12;
const BAR = 8;
/** Of a hollow bar. */
const RIM = 2;

interface Cell {
  readonly label: string;
  readonly text: string;
  /** The text as the page sets it: figures are kept in their direction. */
  readonly words: Element | null;
  readonly series: string;
  readonly value: number | undefined;
}

interface Row {
  readonly label: string;
  readonly day: number;
  readonly cells: readonly Cell[];
}

function rowsOf(element: HTMLElement): readonly Row[] {
  return [...element.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => {
    const [head, ...cells] = [...row.cells];
    return {
      label: head?.textContent.trim() ?? '',
      day: Date.parse(row.dataset.day ?? '') / DAY,
      cells: cells.map((cell) => ({
        label: cell.dataset.label ?? '',
        words: cell.querySelector(':scope > div'),
        text: cell.querySelector(':scope > div')?.textContent.trim() ?? '',
        series: cell.dataset.series ?? '',
        value: cell.dataset.value === undefined ? undefined : Number(cell.dataset.value),
      })),
    };
  });
}

/** A figure under way: its rows, and where each of them stands in the plot, from the top and from the left. */
interface Drawing {
  readonly chart: Chart<'bar' | 'line', Datum[]>;
  /** Takes places and colours from the drawing of the page again. */
  readonly refresh: () => void;
  readonly elementsOf: (row: number) => readonly ActiveElement[];
  readonly boxOf: (row: number) => DOMRect;
  readonly rowAt: (event: PointerEvent) => number | undefined;
}

interface Datum {
  readonly x: number | [number, number];
  readonly y: number;
}

interface Scene {
  readonly canvas: HTMLCanvasElement;
  readonly plot: HTMLElement;
  readonly rows: readonly Row[];
  readonly min: number;
  readonly max: number;
  readonly isMirrored: boolean;
}

type Config = ChartConfiguration<'bar' | 'line', Datum[]>;

/**
 * What all drawings share: the page has the words, so that the canvas has none. Nothing grows or moves: the drawing was
 * there before, and a reader is looking at it.
 */
const SHARED: NonNullable<Config['options']> = {
  responsive: true,
  maintainAspectRatio: false,
  animation: false,
  events: [],
  layout: { autoPadding: false },
};

const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

function drawBars(scene: Scene): Drawing {
  const { canvas, plot, rows, min, max, isMirrored } = scene;
  const items = [...plot.querySelectorAll<HTMLElement>('.figure-rows > li')];
  const bars = items.flatMap((item, row) =>
    [...item.querySelectorAll<HTMLElement>('.figure-measure')].flatMap((measure) => {
      const svg = measure.querySelector('svg');
      const cell = rows[row]?.cells.find(({ series }) => series === measure.dataset.series);
      return svg ? [{ row, svg, value: cell?.value }] : [];
    }),
  );

  const chart: Drawing['chart'] = new Chart(canvas, {
    type: 'bar',
    data: { datasets: [] },
    options: {
      ...SHARED,
      indexAxis: 'y',
      scales: {
        x: { type: 'linear', display: false, min, max, reverse: isMirrored },
        // Bars stand at the heights of their rows, the first and the last too.
        y: { type: 'linear', display: false, min: 0, reverse: true, offset: false },
      },
      // Comes first while the chart is being made, before it lays itself out anew.
      onResize: (own) => {
        refresh(own as Drawing['chart']);
      },
    },
  });

  function refresh(own: Drawing['chart']): void {
    const frame = plot.getBoundingClientRect();
    const column = bars[0]?.svg.getBoundingClientRect() ?? frame;
    const { scales, layout } = own.options;
    if (scales?.y) scales.y.max = frame.height;
    if (layout) {
      const [left, right] = [column.left - frame.left, frame.right - column.right];
      layout.padding = { left, right, top: 0, bottom: 0 };
    }
    const places = bars.map(({ svg }) => {
      const { top, height } = svg.getBoundingClientRect();
      return top + height / 2 - frame.top;
    });
    const looks = bars.map(({ svg }) => {
      const done = svg.querySelector('.bar-done');
      const track = svg.querySelector('.bar-track');
      const { fill = 'transparent', stroke = 'none' } = done ? styleOf(done) : {};
      return { fill, stroke, track: track ? styleOf(track).fill : 'transparent' };
    });
    const shared = { grouped: false, barThickness: BAR } as const;
    const drawn = [
      {
        ...shared,
        data: bars.map(({ value }, index) => ({
          x: value ?? NaN,
          y: places[index] ?? 0,
        })),
        backgroundColor: looks.map(({ fill }) => fill),
        borderColor: looks.map(({ fill, stroke }) => (stroke === 'none' ? fill : stroke)),
        borderWidth: looks.map(({ stroke }) => (stroke === 'none' ? 0 : RIM)),
        hoverBorderColor: styleOf(plot).color,
        hoverBorderWidth: 2,
        borderSkipped: false,
        order: 0,
      },
      {
        ...shared,
        data: bars.map((_, index): Datum => ({ x: [min, max], y: places[index] ?? 0 })),
        backgroundColor: looks.map(({ track }) => track),
        order: 1,
      },
    ];
    // The same objects again, so that bars are moved and not made anew.
    for (const [index, dataset] of drawn.entries()) {
      const known = own.data.datasets[index];
      if (known) Object.assign(known, dataset);
      else own.data.datasets.push(dataset);
    }
  }

  return {
    chart,
    refresh: () => {
      refresh(chart);
    },
    elementsOf: (row) =>
      bars.flatMap((bar, index) => {
        const element = chart.getDatasetMeta(0).data[index];
        return bar.row === row && bar.value !== undefined && element
          ? [{ datasetIndex: 0, index, element }]
          : [];
      }),
    boxOf: (row) => (items[row]?.querySelector('.figure-measure') ?? plot).getBoundingClientRect(),
    rowAt: ({ target }) => {
      // Names are links: what comes up beside a bar should not cover them.
      const measure = target instanceof Element ? target.closest('.figure-measure') : null;
      const row = items.findIndex((item) => item.contains(measure));
      return measure === null || row < 0 ? undefined : row;
    },
  };
}

function drawSteps(scene: Scene): Drawing {
  const { canvas, plot, rows, min, max, isMirrored } = scene;
  const { top = '0', bottom = '0', from = '', to = '' } = plot.dataset;
  const [first, last] = [Date.parse(from) / DAY, Date.parse(to) / DAY];
  const line = plot.querySelector('.figure-line') ?? plot;
  const data: Datum[] = [];
  /** Where each row stands among the data. */
  const places: number[] = [];
  for (const [index, { day, cells }] of rows.entries()) {
    const value = cells[0]?.value;
    const before = rows[index - 1]?.cells[0]?.value;
    // The figure before holds until the day of which nothing is known; there the line breaks off.
    if (value === undefined && before !== undefined) data.push({ x: day, y: before });
    places.push(data.length);
    data.push({ x: day, y: value ?? NaN });
  }
  const isPoint = data.map((_, index) => places.includes(index));

  const chart: Drawing['chart'] = new Chart(canvas, {
    type: 'line',
    data: { datasets: [] },
    options: {
      ...SHARED,
      layout: {
        autoPadding: false,
        padding: { left: SIDE, right: SIDE, top: Number(top), bottom: Number(bottom) },
      },
      scales: {
        x: { type: 'linear', display: false, min: first, max: last, reverse: isMirrored },
        y: { type: 'linear', display: false, min, max },
      },
    },
  });

  function refresh(): void {
    const { stroke } = styleOf(line);
    const paper = styleOf(line.querySelector('circle') ?? line).stroke;
    const dataset = {
      data,
      stepped: 'before' as const,
      clip: false as const,
      borderColor: stroke,
      borderWidth: 3,
      pointBackgroundColor: stroke,
      pointBorderColor: paper,
      pointBorderWidth: 2,
      pointRadius: isPoint.map((is) => (is ? 6 : 0)),
      pointHoverRadius: isPoint.map((is) => (is ? 9 : 0)),
      pointHoverBackgroundColor: stroke,
      pointHoverBorderColor: styleOf(plot).color,
      pointHoverBorderWidth: 3,
    };
    const known = chart.data.datasets[0];
    if (known) Object.assign(known, dataset);
    else chart.data.datasets.push(dataset);
  }

  const shareOf = (day: number): number => {
    const share = last > first ? (day - first) / (last - first) : 0;
    return isMirrored ? 1 - share : share;
  };
  const boxOf = (row: number): DOMRect => {
    const frame = plot.getBoundingClientRect();
    const [{ day, cells } = { day: first, cells: [] }] = rows.slice(row, row + 1);
    const height = frame.height - Number(top) - Number(bottom);
    const value = cells[0]?.value ?? (min + max) / 2;
    const y = frame.top + Number(top) + height * (1 - (value - min) / (max - min));
    return new DOMRect(frame.left + shareOf(day) * frame.width - 8, y - 10, 16, 20);
  };
  return {
    chart,
    refresh,
    elementsOf: (row) => {
      const index = places[row] ?? -1;
      const element = chart.getDatasetMeta(0).data[index];
      const isKnown = rows[row]?.cells[0]?.value !== undefined;
      return isKnown && element ? [{ datasetIndex: 0, index, element }] : [];
    },
    boxOf,
    rowAt: ({ clientX }) => {
      const distances = rows.map((_, row) => {
        const { left, width } = boxOf(row);
        return Math.abs(left + width / 2 - clientX);
      });
      const row = distances.indexOf(Math.min(...distances));
      return row < 0 ? undefined : row;
    },
  };
}

function found<Type extends Element>(
  within: ParentNode,
  selector: string,
  type: new () => Type,
): Type {
  const element = within.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the chart has no ${selector}`);
  return element;
}

function piece(name: string, ...content: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

/**
 * Draws a figure over what the page has of it.
 *
 * @returns how to leave it
 */
export function drawFigure(element: HTMLElement, plot: HTMLElement): () => void {
  const parts = found(element, '[data-chart-parts]', HTMLTemplateElement).content.cloneNode(true);
  const holder = document.createElement('div');
  holder.append(parts);
  const frame = found(holder, '.figure-canvas', HTMLElement);
  const canvas = found(frame, 'canvas', HTMLCanvasElement);
  const tip = found(holder, '.figure-tip', HTMLElement);
  const status = found(holder, '[role="status"]', HTMLElement);
  const keys = found(holder, '[id]', HTMLElement);
  const { kind = '', min = '0', max = '1', pattern = '{label}: {value}' } = element.dataset;
  const rows = rowsOf(element);
  const isMirrored = styleOf(element).direction === 'rtl';

  // Below the words of bars, above the lines of an axis.
  if (kind === 'bars') plot.prepend(frame);
  else plot.append(frame);
  plot.append(tip);
  element.append(keys, status);
  const scene = { canvas, plot, rows, min: Number(min), max: Number(max), isMirrored };
  const drawing = kind === 'bars' ? drawBars(scene) : drawSteps(scene);
  const { chart, refresh, elementsOf, boxOf, rowAt } = drawing;
  refresh();
  chart.update();
  plot.dataset.drawn = '';

  let active: number | undefined;
  const leaving = new AbortController();
  const { signal } = leaving;

  const said = ({ label, text }: Cell): string =>
    pattern.replace('{label}', () => label).replace('{value}', () => text);

  /** A cell as a line of the tip: the pattern with its label, and its words as they are in the table. */
  const shown = ({ label, words }: Cell): (string | Node)[] => {
    const [before = '', after = ''] = pattern.replace('{label}', () => label).split('{value}');
    const nodes = [...(words?.childNodes ?? [])].map((node) => node.cloneNode(true));
    return [before, piece('bdi', ...nodes), after];
  };

  function place(row: number): void {
    const [own, around, size] = [
      boxOf(row),
      plot.getBoundingClientRect(),
      tip.getBoundingClientRect(),
    ];
    const isLow = own.bottom + size.height + 8 > innerHeight;
    const top = isLow ? own.top - size.height - 4 : own.bottom + 4;
    const middle = own.left + own.width / 2 - size.width / 2;
    const most = around.width - size.width;
    const left = Math.min(Math.max(0, middle - around.left), Math.max(0, most));
    tip.style.insetBlockStart = `${String(top - around.top)}px`;
    tip.style.insetInlineStart = `${String(isMirrored ? most - left : left)}px`;
  }

  function show(row: number | undefined, isSpoken: boolean): void {
    const data = row === undefined ? undefined : rows[row];
    active = data && row;
    chart.setActiveElements(row === undefined ? [] : [...elementsOf(row)]);
    chart.render();
    tip.hidden = data === undefined;
    if (row === undefined || !data) {
      status.textContent = '';
      return;
    }
    tip.replaceChildren(
      piece('strong', data.label),
      ...data.cells.map((cell) => piece('span', ...shown(cell))),
    );
    place(row);
    if (isSpoken) status.textContent = [data.label, ...data.cells.map(said)].join('. ');
  }

  const explore = (event: PointerEvent): void => {
    if (event.target instanceof Node && tip.contains(event.target)) return;
    const row = rowAt(event);
    if (row !== active) show(row, false);
  };
  plot.addEventListener('pointermove', explore, { signal });
  plot.addEventListener('pointerdown', explore, { signal });
  plot.addEventListener(
    'pointerleave',
    () => {
      show(undefined, false);
    },
    { signal },
  );

  addEventListener(
    'resize',
    () => {
      if (active !== undefined) place(active);
    },
    { signal },
  );

  const lastRow = rows.length - 1;
  const next = (): number => (active === undefined ? 0 : Math.min(lastRow, active + 1));
  const before = (): number => (active === undefined ? lastRow : Math.max(0, active - 1));
  const moves: Readonly<Record<string, () => number | undefined>> = {
    ArrowDown: next,
    ArrowUp: before,
    ArrowRight: isMirrored ? before : next,
    ArrowLeft: isMirrored ? next : before,
    Home: () => 0,
    End: () => lastRow,
    Escape: () => undefined,
  };
  canvas.addEventListener(
    'keydown',
    (event) => {
      const move = moves[event.key];
      if (!move || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const row = move();
      if (row !== undefined && kind === 'bars') {
        plot.querySelectorAll('.figure-rows > li')[row]?.scrollIntoView({ block: 'nearest' });
      }
      show(row, true);
    },
    { signal },
  );
  canvas.addEventListener(
    'blur',
    () => {
      show(undefined, false);
    },
    { signal },
  );
  // For a pointer that does not leave: WCAG wants a way to be rid of what covers the page.
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape' && active !== undefined) show(undefined, false);
    },
    { signal },
  );

  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener(
      'change',
      () => {
        refresh();
        chart.update('none');
      },
      { signal },
    );
  }

  return () => {
    leaving.abort();
    chart.destroy();
    frame.remove();
    tip.remove();
    keys.remove();
    status.remove();
    delete plot.dataset.drawn;
  };
}
