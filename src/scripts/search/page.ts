/** The search page: what is asked stands in the address, and the results follow it. */
import { found, listForm, type Tell } from '../list-form.ts';
import { isWhole, type Selection } from '../list-selection.ts';
import { remembering } from '../remembering.ts';
import type { Query, Results } from './answers.ts';
import { forgetCounts, tellCounts } from './filter-counts.ts';
import { SORTS, type PanelSettings, type Sort } from './panel.ts';
import { ResultsView, type Indexes } from './results-view.ts';

/** After a key, so many milliseconds pass before anything is asked. */
const TYPING_PAUSE = 150;
/** After so many milliseconds it is said that the search is under way. */
const PATIENCE = 500;

/** Indexes by language, each opened when it is asked first; one that could not be opened is tried again. */
function openedIndexes(folder: string): Indexes {
  return remembering(async (locale) => {
    const { openIndex } = await import('./engine.ts');
    return openIndex({ folder, locale });
  });
}

function queryOf({ words, facets, sort }: Selection<Sort>): Query {
  const filters = Object.fromEntries(
    Object.entries(facets).map(([filter, value]) => [filter, [value]]),
  );
  return { text: words, filters, sort };
}

/** The search page. Without this script it leads to lists. */
export function startSearchPage(): void {
  const panel = found('[data-search-panel]', HTMLElement);
  const settings = JSON.parse(panel.dataset.searchPanel ?? '{}') as PanelSettings;
  const box = found('[data-search-results]', HTMLElement, panel);
  const opening = document.querySelector<HTMLElement>('[data-search-start]');
  const refine = found('#refine', HTMLDetailsElement, panel);
  const indexes = openedIndexes(settings.folder);
  const view = new ResultsView(box, settings, indexes);
  const { title } = document;
  let asked = 0;
  let latest: Results | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function showCounts(): void {
    const results = latest;
    if (!refine.open || !results) return;
    const isCurrent = () => latest === results;
    // Without them the filters work all the same.
    tellCounts(form, results, settings.intl, isCurrent).catch(() => undefined);
  }

  async function ask(selection: Selection<Sort>, tell: Tell, mine: number): Promise<void> {
    const isCurrent = () => mine === asked;
    const impatience = setTimeout(() => {
      if (isCurrent()) tell(settings.words.searching);
    }, PATIENCE);
    view.busy();
    try {
      const index = await indexes(settings.locale);
      const results = await index.search(queryOf(selection));
      if (!isCurrent()) return;
      latest = results;
      await view.show(results, selection, isCurrent);
      if (!isCurrent()) return;
      clearTimeout(impatience);
      tell(results.total);
      showCounts();
      if (results.total === 0) await view.lookFurther(selection, isCurrent);
    } catch (error) {
      if (!isCurrent()) return;
      view.fail(error, () => {
        show(selection, tell);
      });
      tell('');
    } finally {
      clearTimeout(impatience);
    }
  }

  function show(selection: Selection<Sort>, tell: Tell): void {
    const mine = ++asked;
    clearTimeout(waiting);
    // Among tabs and in the history one search is told from another.
    document.title = selection.words === '' ? title : `${selection.words} – ${title}`;
    if (opening) opening.hidden = !isWhole(selection);
    if (isWhole(selection)) {
      latest = undefined;
      forgetCounts(form);
      view.clear();
      tell('');
      return;
    }
    waiting = setTimeout(() => void ask(selection, tell, mine), TYPING_PAUSE);
  }

  const { form, start, follow } = listForm({ sorts: SORTS, show, isClosed: true });
  refine.addEventListener('toggle', showCounts);
  box.addEventListener('click', (event) => {
    if ((event.target as Element).closest('[data-search-link]')) follow(event);
  });
  start();
}
