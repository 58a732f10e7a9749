/** The words of registrations in each language. */
import type { Locale } from '../../site.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { RegistrationCatalogue } from './wording.ts';

const KNOWN = { ar, en, fr };

export const REGISTRATION_WORDS: Readonly<Record<Locale, RegistrationCatalogue>> = KNOWN;
