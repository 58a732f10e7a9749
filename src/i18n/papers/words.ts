/** The words of papers in each language. */
import type { Locale } from '../../site.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { PaperWords } from './wording.ts';

const KNOWN = { ar, en, fr };

export const PAPER_WORDS: Readonly<Record<Locale, PaperWords>> = KNOWN;
