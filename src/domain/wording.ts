import { LOCALES, type Locale } from '../site.ts';

/** Whether a record or row shows the project's own wording or translation in a language. */
export function hasUnofficialText(
  record: { readonly unofficial?: readonly string[] | undefined },
  locale: Locale,
): boolean {
  return (record.unofficial ?? []).some((path) => {
    const last = path.replace(/\.md$/, '').split('.').at(-1);
    const named = LOCALES.find((candidate) => candidate === last);
    return named === undefined || named === locale;
  });
}

/** The names under which a path may go through one step: an item of a list goes by its key, its number or its position. */
type StepNames = readonly string[];

/** Whether what some steps lead to in a record is the project's own wording or translation. */
export function isUnofficialAt(
  record: { readonly unofficial?: readonly string[] | undefined },
  steps: readonly StepNames[],
): boolean {
  return (record.unofficial ?? []).some((entry) => {
    const pattern = entry.split('.');
    return (
      pattern.length <= steps.length &&
      pattern.every((step, index) => step === '*' || steps[index]?.includes(step) === true)
    );
  });
}

/** Whether one text of a record is the project's own wording or translation in a language: `title`, `activities.a1.title`. */
export function isUnofficial(
  record: { readonly unofficial?: readonly string[] | undefined },
  path: string,
  locale: Locale,
): boolean {
  return isUnofficialAt(
    record,
    [...path.split('.'), locale].map((step) => [step]),
  );
}
