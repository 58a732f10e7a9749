/** Words that mean one thing, by the portal's own glossary: whoever looks for one of them finds what bears another. */
import type { Portal } from '../schema/portal.ts';
import type { Term } from '../schema/term.ts';
import { LOCALES } from '../site.ts';
import type { Meaning } from './index/summary.ts';
import type { SearchLanguage } from './language/language.ts';
import { wordsOf } from './language/words.ts';

/** "mécanisme d'évaluation indépendant (MEI/IRM)" */
const WITH_ACRONYMS = /^(?<name>[^(]+)\((?<acronyms>\p{Lu}{2,}(?:\/\p{Lu}{2,})*)\)$/u;
/** "présents / absents", "au plus tard le …": several words in one row, or a part of a sentence. */
const NO_NAME = /[/…]/;

/** The names that a term of the glossary is written with, its acronyms each alone. */
function namesOf(term: string): readonly string[] {
  const { name, acronyms } = WITH_ACRONYMS.exec(term)?.groups ?? {};
  if (name !== undefined && acronyms !== undefined) return [name.trim(), ...acronyms.split('/')];
  const [plain = ''] = term.split('(');
  return NO_NAME.test(plain) ? [] : [plain.trim()];
}

/** Every name of one thing, whatever its language; fewer than two say nothing. */
function phrasesOf({ term, otherWords = [] }: Term): readonly string[] {
  const own = LOCALES.flatMap((locale) => term[locale] ?? []);
  return [...new Set([...own.flatMap(namesOf), ...otherWords])];
}

/** Groups of phrases that mean one thing. */
export function synonymGroups(portal: Portal): readonly (readonly string[])[] {
  return portal.glossary.map(phrasesOf).filter((phrases) => phrases.length > 1);
}

/**
 * The same as terms of one language. What no entry holds leads nowhere and is left out, unless it is what leads to the
 * others: a reader may type it.
 *
 * @param isHeld whether some entry holds a term
 */
export function meaningsOf(
  portal: Portal,
  language: SearchLanguage,
  isHeld: (term: string) => boolean,
): readonly Meaning[] {
  return synonymGroups(portal).flatMap((group) => {
    const phrases = group.map((phrase) =>
      wordsOf(phrase, language)
        .filter(({ folded }) => !language.stopWords.has(folded))
        .flatMap(({ terms }) => terms.find(isHeld) ?? terms.slice(0, 1)),
    );
    const known = [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()];
    const { held = [], only } = Object.groupBy(known, (phrase) =>
      phrase.length > 0 && phrase.every(isHeld) ? 'held' : 'only',
    );
    return known.length > 1 && held.length > 0 ? [{ held, ...(only && { only }) }] : [];
  });
}
