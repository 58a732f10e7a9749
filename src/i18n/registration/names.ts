/** What the values of a registration are called in one language: a message is written with these names and read by them. */
import type { Portal } from '../../schema/portal.ts';
import { LANGUAGES, type Locale } from '../../site.ts';
import { words } from '../words.ts';

/** Tags of languages that people name without their tag. */
const SPOKEN = [
  'ar',
  'ary',
  'ber',
  'de',
  'en',
  'es',
  'fr',
  'it',
  'nl',
  'pt',
  'ru',
  'shi',
  'tr',
  'tzm',
  'zgh',
  'zh',
];

type Names = Readonly<Record<string, string>>;

/** The lists that a registration names values of. */
export type RegistrationLists = Pick<Portal, 'regions' | 'organiserKinds' | 'themes' | 'audiences'>;

/** Names by id of everything that a registration names. */
export function namesIn(
  lists: RegistrationLists,
  locale: Locale,
): Readonly<
  Record<'mode' | 'region' | 'organiserKind' | 'themes' | 'languages' | 'audiences', Names>
> {
  const named = (
    rows: readonly {
      readonly id: string;
      readonly name: Readonly<Partial<Record<string, string>>>;
    }[],
  ): Names =>
    Object.fromEntries(
      rows.flatMap(({ id, name }) => {
        const own = name[locale];
        return own === undefined ? [] : [[id, own]];
      }),
    );
  const languages = new Intl.DisplayNames([LANGUAGES[locale].intl], { type: 'language' });
  return {
    mode: words(locale).codes.eventMode,
    region: named(lists.regions),
    organiserKind: named(lists.organiserKinds),
    themes: named(lists.themes),
    audiences: named(lists.audiences),
    languages: Object.fromEntries(SPOKEN.map((tag) => [tag, languages.of(tag) ?? tag])),
  };
}
