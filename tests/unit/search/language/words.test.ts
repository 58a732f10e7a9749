import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAIN } from '../../../../src/search/language/language.ts';
import { searchLanguage } from '../../../../src/search/language/languages.ts';
import { wordsOf } from '../../../../src/search/language/words.ts';

const french = await searchLanguage('fr');
const arabic = await searchLanguage('ar');

const folded = (text: string) => wordsOf(text, PLAIN).map((word) => word.folded);

describe('the words of a text', () => {
  test('lose accents, capitals, ligatures and vowel signs', () => {
    expect(folded('Élève ŒUVRE Straße')).toEqual(['eleve', 'oeuvre', 'strasse']);
    expect(folded('الحُكومة المُنفتحة')).toEqual(['الحكومه', 'المنفتحه']);
  });

  test('are one for alef with hamza or without, ya and alef maqsura, ta marbuta and ha', () => {
    expect(folded('أرشيف إلى مسؤولة')).toEqual(folded('ارشيف الي مسوولة'));
    expect(folded('لجنة')).toEqual(folded('لجنه'));
  });

  test('have digits from 0 to 9, whatever digits were typed', () => {
    expect(folded('٢٠٢٠ ۳۱')).toEqual(['2020', '31']);
  });

  test('are cut at apostrophes', () => {
    expect(folded("l'accès d’information")).toEqual(['l', 'acces', 'd', 'information']);
  });

  test('are one where points make an acronym', () => {
    expect(folded("l'O.G.P. et le P.N.U.D")).toEqual(['l', 'ogp', 'et', 'le', 'pnud']);
    expect(folded('la fin. Le début')).toEqual(['la', 'fin', 'le', 'debut']);
  });

  test('are whole and in parts where a hyphen joins them', () => {
    const [word] = wordsOf('co-création', PLAIN);
    expect(word?.folded).toBe('cocreation');
    expect(word?.parts?.map((part) => part.folded)).toEqual(['co', 'creation']);
  });

  test.each(['31-13', '31.13', '31/13', '31‑13', '٣١.١٣'])('read %s as one number', (number) => {
    expect(folded(number)).toEqual(['31x13']);
  });

  test('are found under letters and digits only, where they stand in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const language of [PLAIN, french, arabic]) {
          for (const { start, end, folded: own, terms, parts = [] } of wordsOf(text, language)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(own).not.toBe('');
            expect(terms.length).toBeGreaterThan(0);
            for (const term of terms) expect(term).toMatch(/^[\p{L}\p{N}]+$/u);
            for (const part of parts)
              expect(text.slice(start, end)).toContain(text.slice(part.start, part.end));
          }
        }
      }),
    );
  });

  test('of what nobody wrote by hand are left out', () => {
    expect(folded(`${'a'.repeat(5000)} fin`)).toEqual(['fin']);
    expect(folded('((((((')).toEqual([]);
    expect(folded('<img src=x onerror=alert(1)>')).toEqual([
      'img',
      'src',
      'x',
      'onerror',
      'alert',
      '1',
    ]);
  });
});
