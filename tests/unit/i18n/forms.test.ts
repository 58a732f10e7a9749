import { expect, test } from 'vitest';
import { FORM_WORDS } from '../../../src/i18n/forms/words.ts';
import { FORM_RULES } from '../../../src/i18n/forms/wording.ts';
import { namesIn } from '../../../src/i18n/sentence.ts';
import { LOCALES } from '../../../src/site.ts';

/** Every text with the steps that lead to it; forms of plurals differ from one language to another. */
function textsOf(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]];
  return Object.entries(part ?? {}).flatMap(([key, value]) =>
    path === '.next.answer' ? [] : textsOf(value, `${path}.${key}`),
  );
}

test.each(LOCALES)(
  'the words of forms in %s fill the same blanks as in the source language',
  (locale) => {
    const blanks = (texts: readonly [string, string][]) =>
      texts.map(([path, text]) => [path, namesIn(text).toSorted()]);
    expect(blanks(textsOf(FORM_WORDS[locale]))).toEqual(blanks(textsOf(FORM_WORDS.fr)));
  },
);

test.each(LOCALES)('no word of forms in %s is empty', (locale) => {
  expect(textsOf(FORM_WORDS[locale]).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(LOCALES)('an answer within some days has every plural form of %s', (locale) => {
  const own = Object.keys(FORM_WORDS[locale].next.answer);
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  expect(categories.filter((category) => !own.includes(category))).toEqual([]);
});

test('every rule that the form can break has its sentence', () => {
  for (const locale of LOCALES)
    expect(Object.keys(FORM_WORDS[locale].script.rules).toSorted()).toEqual(
      [...FORM_RULES].toSorted(),
    );
});
