import type { SearchLanguage } from './language.ts';
const plain: SearchLanguage = {
  readings: (w) => [w.replace(/(?<=....)s$/, '')],
  stopWords: new Set(['de', 'la', 'le', 'les', 'des', 'du', 'et', 'the', 'of', 'and', 'في', 'من']),
};
export async function searchLanguage(_: string): Promise<SearchLanguage> {
  return plain;
}
