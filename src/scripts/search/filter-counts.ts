/** How many results each choice of the filters leaves, written behind it. */
import type { SearchFilter } from '../../search/entry.ts';
import type { Results } from './answers.ts';

function filtersIn(form: HTMLFormElement): readonly HTMLSelectElement[] {
  return [...form.querySelectorAll('select')].filter(({ name }) => name !== 'sort');
}

/** What leaves nothing cannot be chosen. */
function tell(field: HTMLSelectElement, countOf: ReadonlyMap<string, number>, intl: string): void {
  const numbers = new Intl.NumberFormat(intl);
  for (const option of field.options) {
    if (option.value === '') continue;
    option.dataset.label ??= option.text;
    const count = countOf.get(option.value) ?? 0;
    option.text = `${option.dataset.label} (${numbers.format(count)})`;
    option.disabled = count === 0 && !option.selected;
  }
}

/** @param isCurrent whether nothing else was asked meanwhile */
export async function tellCounts(
  form: HTMLFormElement,
  results: Results,
  intl: string,
  isCurrent: () => boolean,
): Promise<void> {
  for (const field of filtersIn(form)) {
    const counts = await results.counts(field.name as SearchFilter);
    if (!isCurrent()) return;
    tell(field, new Map(counts.map(({ value, count }) => [value, count])), intl);
  }
}

/** Every choice as it was before anything was counted. */
export function forgetCounts(form: HTMLFormElement): void {
  for (const option of filtersIn(form).flatMap(({ options }) => [...options])) {
    if (option.dataset.label === undefined) continue;
    option.text = option.dataset.label;
    option.disabled = false;
  }
}
