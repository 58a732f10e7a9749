import { expect, test } from 'vitest';
import { facetChoices } from '../../../src/i18n/facet.ts';

const named = (value: string, fr: string) => ({ value, count: 1, name: { fr } });

test('themes stand in the alphabetical order of the language, not of their ids', () => {
  const menu = { facet: 'theme', options: [named('a', 'Transparence'), named('z', 'Éthique')] };
  expect(facetChoices('fr', menu).map(({ label }) => label)).toEqual(['Éthique', 'Transparence']);
});

test('plans keep the order given', () => {
  const menu = { facet: 'plan', options: [named('q', 'Plan 2021'), named('p', 'Plan 2018')] };
  expect(facetChoices('fr', menu).map(({ value }) => value)).toEqual(['q', 'p']);
});

test('codes have the words of the interface', () => {
  const menu = {
    facet: 'reported',
    options: [
      { value: 'yes', count: 13 },
      { value: 'no', count: 5 },
    ],
  };
  expect(facetChoices('en', menu)).toEqual([
    { value: 'yes', label: 'Reported', count: 13 },
    { value: 'no', label: 'Not reported', count: 5 },
  ]);
});
