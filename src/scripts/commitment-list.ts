/** The list of commitments in the reader's browser: filters and order of its rows, the file of what is shown. */
import { csvOf, isShown, SORTS, sorted, type Row } from './commitment-filter.ts';
import { found, listForm } from './list-form.ts';

interface PageRow extends Row {
  readonly element: HTMLElement;
}

function rowOf(element: HTMLElement, facets: readonly string[]): PageRow {
  const {
    id = '',
    plan = '',
    number = '',
    lead = '',
    percent = '',
    observed = '',
  } = element.dataset;
  return {
    element,
    id,
    plan,
    number,
    lead,
    title: element.querySelector('a')?.textContent.trim() ?? '',
    percentDone: percent,
    observedOn: observed,
    facets: Object.fromEntries(
      facets.map((facet) => [facet, (element.dataset[facet] ?? '').split(' ')]),
    ),
  };
}

/** Show the form, and let it narrow the list. */
export function startCommitmentList(): void {
  const csv = found('[data-list-csv]', HTMLButtonElement);
  const language = document.documentElement.lang;
  let shown: readonly Row[] = [];

  const { known, start } = listForm({
    sorts: SORTS,
    show: (selection, tell) => {
      shown = boards.flatMap(({ board, rows }) => {
        const ordered = sorted(rows, selection.sort, language);
        const chosen = ordered.filter((row) => isShown(row, selection));
        for (const { element } of ordered) element.hidden = true;
        for (const { element } of chosen) element.hidden = false;
        board.append(...ordered.map(({ element }) => element));
        // The board stands with the heading of its plan, which has nothing to say without it.
        if (board.parentElement) board.parentElement.hidden = chosen.length === 0;
        return chosen;
      });
      csv.disabled = shown.length === 0;
      tell(shown.length);
    },
  });
  const boards = [...document.querySelectorAll<HTMLElement>('[data-list] .board')].map((board) => ({
    board,
    rows: [...board.querySelectorAll<HTMLElement>(':scope > li')].map((row) =>
      rowOf(row, Object.keys(known)),
    ),
  }));

  csv.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([csvOf(shown, language)], { type: 'text/csv;charset=utf-8' }),
    );
    link.download = csv.dataset.file ?? 'commitments.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  });
  start();
}
