import { expect, test } from 'vitest';
import { formatMeasure } from '../../../src/i18n/measure.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test('a percentage is written as its language writes it', () => {
  const shown = (['fr', 'ar', 'en'] as const).map((locale) =>
    plain(formatMeasure(locale, { value: 47, unit: '%' })),
  );
  expect(shown).toEqual(['47 %', '47%', '47%']);
});

test('a number stands with its unit, and alone where it has none', () => {
  const unit = { fr: 'bénéficiaires', ar: 'مستفيدا', en: 'beneficiaries' };
  expect(formatMeasure('fr', { value: 80, unit })).toBe('80 bénéficiaires');
  expect(formatMeasure('ar', { value: 80, unit })).toBe('80 مستفيدا');
  expect(plain(formatMeasure('fr', { value: 1148 }))).toBe('1 148');
});

test('a value that the source gives as a minimum says so', () => {
  expect(formatMeasure('fr', { value: 140, atLeast: true })).toBe('au moins 140');
  expect(formatMeasure('ar', { value: 50, unit: '%', atLeast: true })).toBe('50% على الأقل');
});
