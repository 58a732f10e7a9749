/** The words of commands about a meeting in each language. */
import type { Locale } from '../../site.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { DeskWords } from './wording.ts';

const KNOWN = { ar, en, fr };

export const DESK_WORDS: Readonly<Record<Locale, DeskWords>> = KNOWN;
