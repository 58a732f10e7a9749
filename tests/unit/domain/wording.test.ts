import { expect, test } from 'vitest';
import { hasUnofficialText, isUnofficial } from '../../../src/domain/wording.ts';
import { samplePlan } from './sample.ts';

import { LOCALES } from '../../../src/site.ts';

test('a path names a text in one language, a text in all, or everything below it', () => {
  const record = { unofficial: ['title.ar', 'summary', 'activities.*.title', 'reports.3'] };
  expect(isUnofficial(record, 'title', 'ar')).toBe(true);
  expect(isUnofficial(record, 'title', 'fr')).toBe(false);
  expect(isUnofficial(record, 'summary', 'en')).toBe(true);
  expect(isUnofficial(record, 'activities.a1.title', 'fr')).toBe(true);
  expect(isUnofficial(record, 'activities.a1.description', 'fr')).toBe(false);
  expect(isUnofficial(record, 'reports.3.words', 'fr')).toBe(true);
});

test('nothing is unofficial in a record that lists nothing', () => {
  expect(isUnofficial({}, 'title', 'ar')).toBe(false);
});

test('a record shows unofficial text in the languages that its list names', () => {
  const record = samplePlan('p', { unofficial: ['title.ar', 'en.md'] });
  expect(LOCALES.map((locale) => hasUnofficialText(record, locale))).toEqual([false, true, true]);
  expect(hasUnofficialText(samplePlan('p', { unofficial: ['summary'] }), 'fr')).toBe(true);
});
