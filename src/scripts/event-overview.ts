/**
 * The calendar and the map of a list of events while filters are in force: each day and each region says how many events the
 * filters leave, and leads to them. What the page says of the whole list comes back when the filters go.
 */
import { counted } from './counted.ts';
import { selectedEvents, valuesOf, type EventIndex } from './event-index.ts';
import { found } from './list-form.ts';
import { writeSelection, type Selection } from './list-selection.ts';

/** A month and its days ask one thing: who chooses one of them leaves the other. */
const WHEN: readonly string[] = ['day', 'month'];

/** Shades of a region; as many as `RegionMap.astro` has. */
const SHADES = 4;

export interface EventOverview {
  /** Say of every day, month and region how many events a selection leaves there. */
  readonly show: (index: EventIndex, selection: Selection) => void;
  /** Say again what the page said. */
  readonly restore: () => void;
}

/** An element that holds a number, in figures or in words, and what it says of the whole list. */
interface WholeNumber {
  readonly element: HTMLElement;
  readonly text: string;
}

/** A day, a month, a region or a mode, as the page says it of the whole list. */
interface Place {
  readonly element: HTMLElement;
  readonly link: HTMLAnchorElement;
  readonly facet: string;
  readonly value: string;
  readonly whole: { readonly href: string; readonly shade: string | undefined };
  readonly numbers: readonly WholeNumber[];
}

function numbersIn(element: HTMLElement): readonly WholeNumber[] {
  const numbers = [...element.querySelectorAll<HTMLElement>('[data-number]')];
  return numbers.map((number) => ({ element: number, text: number.textContent }));
}

function placeOf(element: HTMLElement): Place {
  const { facet = '', value = '', shade } = element.dataset;
  const link = found('a', HTMLAnchorElement, element);
  return {
    element,
    link,
    facet,
    value,
    whole: { href: link.getAttribute('href') ?? '', shade },
    numbers: numbersIn(element),
  };
}

/** A selection in which nothing is asked that choosing a value of a facet would change. */
function without(selection: Selection, facet: string): Selection {
  const changed = WHEN.includes(facet) ? WHEN : [facet];
  const facets = Object.entries(selection.facets).filter(([name]) => !changed.includes(name));
  return { ...selection, facets: Object.fromEntries(facets) };
}

function setOrRemove(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** @param follow goes where a link leads without leaving the page */
export function eventOverview(follow: (event: MouseEvent) => void): EventOverview {
  const overview = found('[data-event-overview]', HTMLElement);
  const { forms = '{}', intl, home = '' } = overview.dataset;
  const sentences = JSON.parse(forms) as Readonly<Record<string, string>>;
  const places = [...overview.querySelectorAll<HTMLElement>('[data-facet]')].map(placeOf);
  const elsewhere = overview.querySelector<HTMLElement>('[data-elsewhere]');
  const elsewhereNumbers = elsewhere ? numbersIn(elsewhere) : [];
  let isNarrowed = false;

  function sayNumbers(numbers: readonly WholeNumber[], count: number): void {
    for (const { element } of numbers) {
      element.textContent =
        element.dataset.number === 'words'
          ? counted(sentences, count, intl)
          : new Intl.NumberFormat(intl).format(count);
    }
  }

  function say({ link, facet, value, numbers }: Place, count: number, asked: Selection) {
    sayNumbers(numbers, count);
    const isChosen = asked.facets[facet] === value;
    setOrRemove(link, 'aria-current', isChosen ? 'true' : undefined);
    const others = without(asked, facet);
    const chosen = { ...others, facets: { ...others.facets, [facet]: value } };
    // A link without an address leads nowhere.
    const address = `${home}${writeSelection(chosen, asked.sort)}`;
    setOrRemove(link, 'href', count > 0 ? address : undefined);
  }

  /** The events on no tile and not held online only, where a selection leaves any. */
  function sayElsewhere(index: EventIndex, selection: Selection): void {
    if (!elsewhere) return;
    const regions = valuesOf(index, 'region');
    const modes = valuesOf(index, 'mode');
    const tiles = new Set(
      places.filter(({ facet }) => facet === 'region').map(({ value }) => value),
    );
    const count = selectedEvents(index, without(selection, 'region')).filter(
      (event) =>
        !modes(event).includes('online') && !regions(event).some((region) => tiles.has(region)),
    ).length;
    sayNumbers(elsewhereNumbers, count);
    elsewhere.hidden = count === 0;
  }

  function show(index: EventIndex, selection: Selection): void {
    isNarrowed = true;
    const facets = new Set(places.map(({ facet }) => facet));
    // Days say what is left whichever day is chosen, and regions likewise: else all others would be empty.
    const counts = new Map(
      [...facets].map((facet) => {
        const left = selectedEvents(index, without(selection, facet));
        return [facet, countBy(left.flatMap(valuesOf(index, facet)))];
      }),
    );
    const countOf = ({ facet, value }: Place) => counts.get(facet)?.get(value) ?? 0;
    const most = Math.max(1, ...places.filter(({ facet }) => facet === 'region').map(countOf));
    for (const place of places) {
      const count = countOf(place);
      say(place, count, selection);
      const shade = count === 0 ? undefined : String(Math.ceil((SHADES * count) / most));
      if (place.facet === 'region') setOrRemove(place.element, 'data-shade', shade);
    }
    sayElsewhere(index, selection);
  }

  function restore(): void {
    if (!isNarrowed) return;
    isNarrowed = false;
    for (const { element, link, whole, numbers } of places) {
      for (const { element: number, text } of numbers) number.textContent = text;
      link.removeAttribute('aria-current');
      link.setAttribute('href', whole.href);
      setOrRemove(element, 'data-shade', whole.shade);
    }
    if (elsewhere) {
      elsewhere.hidden = false;
      for (const { element, text } of elsewhereNumbers) element.textContent = text;
    }
  }

  overview.addEventListener('click', (event) => {
    if (isNarrowed && (event.target as Element).closest('a[href]')) follow(event);
  });
  return { show, restore };
}
