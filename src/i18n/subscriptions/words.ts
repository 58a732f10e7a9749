/** The words of feeds and of the page about them in each language. */
import type { Locale } from '../../site.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { SubscriptionWords } from './wording.ts';

const KNOWN = { ar, en, fr };

export const SUBSCRIPTION_WORDS: Readonly<Record<Locale, SubscriptionWords>> = KNOWN;
