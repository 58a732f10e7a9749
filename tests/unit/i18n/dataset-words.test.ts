import { describe, expect, test } from 'vitest';
import { DATASETS } from '../../../src/datasets/datasets.ts';
import { datasetWords, sharedWords } from '../../../src/i18n/dataset-words.ts';
import { LOCALES, SITE } from '../../../src/site.ts';

function textsIn(locale: (typeof LOCALES)[number]): readonly string[] {
  const own = Object.values(datasetWords(locale)).flatMap(({ title, rows, columns }) => [
    title,
    rows,
    ...Object.values(columns),
  ]);
  return [...own, ...Object.values(sharedWords(locale))];
}

describe.each(LOCALES)('the words of published data in %s', (locale) => {
  const texts = textsIn(locale);

  test('are sentences without blanks at their ends', () => {
    expect(texts.filter((text) => text === '' || text !== text.trim())).toEqual([]);
    const sentences = Object.values(datasetWords(locale)).flatMap(({ rows, columns }) => [
      rows,
      ...Object.values(columns),
    ]);
    expect(sentences.filter((text) => !/[.?؟]$/.test(text))).toEqual([]);
  });

  test('name no country', () => {
    const country = SITE.country.name[locale].replace(/^ال/, '');
    expect(texts.filter((text) => text.includes(country))).toEqual([]);
  });
});

/** Names that are the same in every language. */
const NAMES = ['IANA', 'Markdown', 'WGS'];

test('Arabic keeps its house rules and takes over no word but names of columns, codes and the like', () => {
  const names = DATASETS.flatMap(({ columns }) =>
    columns.flatMap(({ name, codes = [] }) => [name, ...codes]),
  );
  const foreign = textsIn('ar').flatMap((text) =>
    [...text.replaceAll(/`[^`]*`/g, '').matchAll(/[A-Za-z][A-Za-z-]+/g)]
      .map(([word]) => word)
      .filter((word) => !names.includes(word) && !NAMES.includes(word)),
  );
  expect(foreign).toEqual([]);
  expect(textsIn('ar').filter((text) => /[\u064b-\u064d]|بيانات|تنزيل/.test(text))).toEqual([]);
});

test('French is set with no-break spaces and typographic apostrophes', () => {
  expect(textsIn('fr').filter((text) => / [:;?!%»]|« |'/.test(text))).toEqual([]);
});
