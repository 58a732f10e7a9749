/** The words of imports in each language. */
import type { Locale } from '../../site.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { ImportCatalogue, ImportRuleId } from './wording.ts';

const KNOWN = { ar, en, fr };

export const IMPORT_WORDS: Readonly<Record<Locale, ImportCatalogue>> = KNOWN;

/** Every rule of files that come in, in the order of the catalogue. */
export const IMPORT_RULE_IDS = Object.keys(en.rules) as readonly ImportRuleId[];
