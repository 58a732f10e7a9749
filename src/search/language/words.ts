import type { SearchLanguage } from './language.ts';
export interface Word {
  start: number;
  end: number;
  folded: string;
  terms: readonly string[];
}
export function wordsOf(text: string, language: SearchLanguage): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => {
    const folded = m[0].normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return { start: m.index, end: m.index + m[0].length, folded, terms: language.readings(folded) };
  });
}
