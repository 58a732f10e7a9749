import { expect, test } from 'vitest';
import { pick, translationsOf } from '../../../src/i18n/local-text.ts';

test('shows a text in the language of the page', () => {
  expect(pick({ fr: 'Données ouvertes', ar: 'المعطيات المفتوحة' }, 'ar')).toEqual({
    text: 'المعطيات المفتوحة',
    lang: 'ar',
    dir: 'rtl',
    isFallback: false,
  });
});

test('falls back to the default language, with its own direction and marked as such', () => {
  expect(pick({ fr: 'Données ouvertes' }, 'ar')).toEqual({
    text: 'Données ouvertes',
    lang: 'fr',
    dir: 'ltr',
    isFallback: true,
  });
});

test('does not mark the default language as a fallback', () => {
  expect(pick({ fr: 'Données ouvertes' }, 'fr').isFallback).toBe(false);
});

test('sets a French record as French print, and leaves the quotes of a source', () => {
  const typed = "L'accès : « 1 148 » via le portail 'Charaka' ; loi n° 31.13, 100 %";
  expect(pick({ fr: typed }, 'fr').text).toBe(
    "L’accès\u00a0: «\u00a01\u202f148\u00a0» via le portail 'Charaka'\u202f; loi n°\u00a031.13, 100\u00a0%",
  );
});

test('leaves the other languages as they were typed', () => {
  expect(pick({ fr: 'la loi', en: "the users' law : 5 %" }, 'en').text).toBe(
    "the users' law : 5 %",
  );
});

test('gives a text in the other languages that it has', () => {
  const text = { fr: 'engagement', ar: 'التزام', en: 'commitment' };
  expect(translationsOf(text, 'ar').map(({ lang, text: own }) => [lang, own])).toEqual([
    ['fr', 'engagement'],
    ['en', 'commitment'],
  ]);
});

test('does not repeat, as a translation, the text that a page falls back to', () => {
  expect(translationsOf({ fr: 'engagement' }, 'ar')).toEqual([]);
  expect(
    translationsOf({ fr: 'engagement', en: 'commitment' }, 'ar').map(({ lang }) => lang),
  ).toEqual(['en']);
});
