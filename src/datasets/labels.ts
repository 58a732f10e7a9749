/** What readers see of a thing that a row names by its id. */
import { byId } from '../domain/directory.ts';
import type { AnyRecord } from '../domain/rules/portal-parts.ts';
import { isUnofficial } from '../domain/wording.ts';
import { LIST_SEPARATOR } from '../schema/list-separator.ts';
import type { Portal } from '../schema/portal.ts';
import type { LocalText, ReferenceKind } from '../schema/primitives.ts';
import { REFERENCE_KINDS } from '../schema/reference-kinds.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../site.ts';

/** A name in the languages of the site, and whether it is this portal's own wording in one of them. */
export interface Label {
  readonly text: LocalText;
  readonly isOurs: (locale: Locale) => boolean;
}

type Named = AnyRecord & {
  readonly title?: LocalText;
  readonly shortTitle?: LocalText;
  readonly name?: LocalText;
};

/** The lists of the portal in which a kind of reference is looked up; a meeting is a source too. */
const LISTS = new Map<ReferenceKind, readonly (keyof Portal)[]>();
for (const [list, kind] of Object.entries(REFERENCE_KINDS)) {
  LISTS.set(kind, [...(LISTS.get(kind) ?? []), list as keyof Portal]);
}
LISTS.set('source', [...(LISTS.get('source') ?? []), 'meetings']);

/** Whether what such a reference names has a name of its own. */
export function hasLabel(kind: ReferenceKind): boolean {
  return kind !== 'reading' && kind !== 'release';
}

/** The name of what a reference names: a plan's short title, a title, a name; absent where it has none. */
export function labelOf(portal: Portal, kind: ReferenceKind, id: string): Label | undefined {
  for (const list of LISTS.get(kind) ?? []) {
    const item = byId(portal[list] as readonly Named[]).get(id);
    if (!item) continue;
    for (const field of ['shortTitle', 'title', 'name'] as const) {
      const text = item[field];
      if (!text) continue;
      return {
        text,
        // A row of a table names languages alone, since it has one name.
        isOurs: (locale) =>
          field === 'name'
            ? item.unofficial?.includes(locale) === true
            : isUnofficial(item, field, locale),
      };
    }
  }
  return undefined;
}

/** Several names as one text, in the order of their ids, so that a reader can tell which is whose. */
export function joinedLabel(labels: readonly Label[]): Label | undefined {
  if (labels.length === 0) return undefined;
  const joined = LOCALES.map((locale) => [
    locale,
    labels.map(({ text }) => text[locale] ?? text[DEFAULT_LOCALE]).join(LIST_SEPARATOR),
  ]);
  return {
    text: Object.fromEntries(joined) as LocalText,
    isOurs: (locale) => labels.some(({ isOurs }) => isOurs(locale)),
  };
}
