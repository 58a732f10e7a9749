/** The words of forms in each language. */
import type { Locale } from '../../site.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { FormCatalogue } from './wording.ts';

const KNOWN = { ar, en, fr };

export const FORM_WORDS: Readonly<Record<Locale, FormCatalogue>> = KNOWN;
