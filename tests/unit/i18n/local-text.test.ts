import { expect, test } from 'vitest';
import { pick } from '../../../src/i18n/local-text.ts';

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
