/** The last line of a check, in the language of whoever runs it. */
import type { Locale } from '../../site.ts';
import { formatCount } from '../plural.ts';
import { fill } from '../sentence.ts';

interface SummaryWords {
  readonly summary: string;
  readonly records: Counted;
  readonly rows: Counted;
  readonly errors: Counted;
  readonly warnings: Counted;
}

type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const en: SummaryWords = {
  summary: 'read: {records}, {rows}; found: {errors}, {warnings}',
  records: { one: '{n} record', other: '{n} records' },
  rows: { one: '{n} row', other: '{n} rows' },
  errors: { zero: 'no error', one: '{n} error', other: '{n} errors' },
  warnings: { zero: 'no warning', one: '{n} warning', other: '{n} warnings' },
};

const fr: SummaryWords = {
  summary: 'lu : {records}, {rows} ; trouvé : {errors}, {warnings}',
  records: { one: '{n} fiche', other: '{n} fiches' },
  rows: { one: '{n} ligne', other: '{n} lignes' },
  errors: { zero: 'aucune erreur', one: '{n} erreur', other: '{n} erreurs' },
  warnings: { zero: 'aucun avertissement', one: '{n} avertissement', other: '{n} avertissements' },
};

const ar: SummaryWords = {
  summary: 'المقروء: {records}، {rows}؛ الموجود: {errors}، {warnings}',
  records: {
    zero: 'لا سجل',
    one: 'سجل واحد',
    two: 'سجلان',
    few: '{n} سجلات',
    many: '{n} سجلا',
    other: '{n} سجل',
  },
  rows: {
    zero: 'لا سطر',
    one: 'سطر واحد',
    two: 'سطران',
    few: '{n} أسطر',
    many: '{n} سطرا',
    other: '{n} سطر',
  },
  errors: {
    zero: 'لا خطأ',
    one: 'خطأ واحد',
    two: 'خطآن',
    few: '{n} أخطاء',
    many: '{n} خطأ',
    other: '{n} خطأ',
  },
  warnings: {
    zero: 'لا تنبيه',
    one: 'تنبيه واحد',
    two: 'تنبيهان',
    few: '{n} تنبيهات',
    many: '{n} تنبيها',
    other: '{n} تنبيه',
  },
};

const KNOWN = { ar, en, fr };
const SUMMARIES: Readonly<Record<Locale, SummaryWords>> = KNOWN;

/** How much was read, and how much of it is wrong. */
export interface SummaryCounts {
  readonly records: number;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
}

/** `read: 79 records, 512 rows; found: 2 errors, no warning` */
export function formatSummary(counts: SummaryCounts, locale: Locale): string {
  const words = SUMMARIES[locale];
  const counted = (name: keyof SummaryCounts): string =>
    formatCount(locale, words[name], counts[name]);
  return fill(words.summary, {
    records: counted('records'),
    rows: counted('rows'),
    errors: counted('errors'),
    warnings: counted('warnings'),
  });
}
