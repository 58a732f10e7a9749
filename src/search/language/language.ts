export interface SearchLanguage {
  readings(word: string): readonly string[];
  readonly stopWords: ReadonlySet<string>;
}
