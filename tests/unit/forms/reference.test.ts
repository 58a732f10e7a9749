import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawReference, readReference } from '../../../src/forms/reference.ts';

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';
const bytes = fc.infiniteStream(fc.integer({ min: 0, max: 255 }));

/** A number drawn with these bytes, one after another. */
function drawn(stream: Iterator<number>, edition = '2027'): string {
  return drawReference(edition, (list) => list.map(() => stream.next().value as number));
}

describe('a number of a submission', () => {
  test('has the edition, seven letters that chance gave and a check', () => {
    const zero = drawReference('2027', (list) => list.fill(0));
    expect(zero).toBe('2027-2222-2222');
    expect(drawReference('2027', (list) => list.fill(8))).toMatch(/^2027-AAAA-AAA[2-9A-Z]$/);
  });

  test('takes no byte that would make some letters likelier than others', () => {
    const given = [248, 255, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    let at = 0;
    const number = drawReference('2027', (list) => list.map(() => given[at++] ?? 0));
    expect(number.slice(0, 13)).toBe('2027-2345-678');
  });

  test('is read back as it was drawn, also in small letters, with blanks and without hyphens', () => {
    fc.assert(
      fc.property(bytes, (stream) => {
        const number = drawn(stream);
        expect(readReference(number)).toBe(number);
        expect(readReference(` ${number.toLowerCase()} `)).toBe(number);
        expect(readReference(number.replaceAll('-', ' '))).toBe(number);
        expect(readReference(`\u200E${number.replaceAll('-', '\u2011')}`)).toBe(number);
      }),
    );
  });

  test('is known to be wrong with one wrong letter, or two that changed places', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.nat(7),
        fc.constantFrom(...Array.from(LETTERS)),
        (stream, at, letter) => {
          const plain = drawn(stream).slice(5).replace('-', '');
          const letters = Array.from({ length: plain.length }, (_, place) => plain.charAt(place));
          const wrong = letters.with(at, letter);
          if (wrong.join('') !== letters.join(''))
            expect(readReference(`2027${wrong.join('')}`)).toBeUndefined();
          const [one = '', other = ''] = letters.slice(at);
          const swapped = letters.with(at, other).with(Math.min(at + 1, 7), one);
          if (at < 7 && one !== other)
            expect(readReference(`2027${swapped.join('')}`)).toBeUndefined();
        },
      ),
    );
  });

  test.each(['', '2027', 'name@example.org', '2027-22O2-2222', '0612345678'])(
    'is not seen in "%s"',
    (text) => {
      expect(readReference(text)).toBeUndefined();
    },
  );
});

test('the number of the documentation is one', () => {
  expect(readReference('2027-7KQF-3M98')).toBe('2027-7KQF-3M98');
});
