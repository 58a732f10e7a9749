import { describe, expect, test } from 'vitest';
import type { Portal } from '../../../src/schema/portal.ts';
import { PLAIN } from '../../../src/search/language/language.ts';
import { meaningsOf, synonymGroups } from '../../../src/search/synonyms.ts';
import { readPortal } from '../../../src/store/read-portal.ts';

const { portal } = await readPortal();

function glossary(
  ...terms: readonly { fr: string; ar?: string; en?: string; otherWords?: readonly string[] }[]
): Portal {
  return {
    ...portal,
    glossary: terms.map(({ otherWords, ...term }, index) => ({
      id: `term-${String(index)}`,
      term,
      definition: { fr: '…' },
      ...(otherWords && { otherWords: [...otherWords] }),
      line: index,
    })),
  };
}

describe('words that mean one thing', () => {
  test('are the names of a term in every language, its acronyms and the other words for it', () => {
    const own = glossary({
      fr: "mécanisme d'évaluation indépendant (MEI/IRM)",
      en: 'Independent Reporting Mechanism',
      otherWords: ['évaluateur'],
    });
    expect(synonymGroups(own)).toEqual([
      [
        "mécanisme d'évaluation indépendant",
        'MEI',
        'IRM',
        'Independent Reporting Mechanism',
        'évaluateur',
      ],
    ]);
  });

  test('are not those of a row that names several things, or a part of a sentence', () => {
    expect(
      synonymGroups(
        glossary({ fr: 'présents / absents', en: 'present / absent' }, { fr: 'au plus tard le …' }),
      ),
    ).toEqual([]);
  });

  test('leave out what explains a name', () => {
    expect(synonymGroups(glossary({ fr: 'tenu (événement)', en: 'held' }))).toEqual([
      ['tenu', 'held'],
    ]);
  });

  test('of the portal join the acronyms and words that its committees use', () => {
    const groups = synonymGroups(portal);
    const together = (...words: readonly string[]) =>
      groups.some((group) => words.every((word) => group.includes(word)));
    expect(together('comité de pilotage', 'copil', 'لجنة الإشراف', 'لجنة القيادة')).toBe(true);
    expect(
      together('données ouvertes', 'open data', 'المعطيات المفتوحة', 'البيانات المفتوحة'),
    ).toBe(true);
    expect(together('MEI', 'IRM', 'آلية التقييم المستقلة')).toBe(true);
    expect(together('réclamation', 'doléance', 'شكاية')).toBe(true);
    expect(together('copil', 'open data')).toBe(false);
  });

  test('are asked for where an entry holds them, and lead to others where none does', () => {
    const own = glossary({ fr: 'budget', en: 'money plan' });
    const held = new Set(['budget']);
    expect(meaningsOf(own, PLAIN, (term) => held.has(term))).toEqual([
      { held: [['budget']], only: [['money', 'plan']] },
    ]);
    expect(meaningsOf(own, PLAIN, () => false)).toEqual([]);
  });
});
