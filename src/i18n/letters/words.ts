/** The words of letters in each language. */
import type { Locale } from '../../site.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { LetterWords } from './wording.ts';

const KNOWN = { ar, en, fr };

export const LETTER_WORDS: Readonly<Record<Locale, LetterWords>> = KNOWN;
