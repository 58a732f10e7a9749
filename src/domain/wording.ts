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

/** Whether one text of a record is the project's own wording or translation in a language: `title`, `activities.a1.title`. */
export function isUnofficial(
  record: { readonly unofficial?: readonly string[] | undefined },
  path: string,
  locale: Locale,
): boolean {
  const steps = [...path.split('.'), locale];
  return (record.unofficial ?? []).some((entry) => {
    const pattern = entry.split('.');
    return (
      pattern.length <= steps.length &&
      pattern.every((step, index) => step === '*' || step === steps[index])
    );
  });
}
