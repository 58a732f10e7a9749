import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlainYaml } from '../../../src/store/plain-yaml.ts';
import { parseYaml, withoutTrailingBlanks } from '../../../src/store/yaml.ts';

const FILES = await Array.fromAsync(glob(['src/content/**/*.yaml', 'tests/demo/**/*.yaml']));
const TEXTS = FILES.map((file) => readFileSync(file, 'utf8'));

/** What both parsers make of a text; the quick one may leave it to the other, never differ from it. */
function agreement(text: string): 'same' | 'left' | 'different' {
  const quick = parsePlainYaml(withoutTrailingBlanks(text));
  if (!quick) return 'left';
  const { value, flaws } = parseYaml(text);
  try {
    expect(flaws).toEqual([]);
    expect(quick.value).toStrictEqual(value);
    return 'same';
  } catch {
    return 'different';
  }
}

describe('the quick way', () => {
  test('reads every record as the reference does', () => {
    expect(TEXTS.length).toBeGreaterThan(100);
    expect(TEXTS.map(agreement).filter((result) => result !== 'same')).toEqual([]);
  });

  test.each([
    ['an alias', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a directive', '%YAML 1.1\n---\na: yes\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['a key that names the prototype', '__proto__: 1\n'],
    ['a tab', 'a:\t1\n'],
    ['a control character behind an escape', String.raw`a: "\u0007"`],
    ['half a pair of surrogates', String.raw`a: "\ud800"`],
    ['a text that is never closed', 'a: "b\n'],
  ])('leaves %s to the reference', (_, text) => {
    expect(parsePlainYaml(text)).toBeUndefined();
  });

  test.each([
    ['null', 'a: ~\nb:\nc: null\n', { a: null, b: null, c: null }],
    ['flags', 'a: true\nb: FALSE\nc: yes\n', { a: true, b: false, c: 'yes' }],
    [
      'numbers',
      'a: 57\nb: -1.5\nc: 1e3\nd: 007\ne: .inf\n',
      { a: 57, b: -1.5, c: '1e3', d: '007', e: '.inf' },
    ],
    ['days', 'a: 2020-02-30\nb: 2020\n', { a: '2020-02-30', b: 2020 }],
    ['quoted texts', `a: "1"\nb: 'true'\nc: "é\\n"\n`, { a: '1', b: 'true', c: 'é' }],
    ['blocks', 'a: |\n  one\n  two\nb: >-\n  three\n  four\n', { a: 'one\ntwo', b: 'three four' }],
  ])('reads %s', (_, text, value) => {
    expect(parsePlainYaml(text)).toEqual({ value });
    expect(agreement(text)).toBe('same');
  });

  test('never differs from the reference, however a record is mutilated', () => {
    const bit = fc.constantFrom(
      ...[
        '\n',
        ' ',
        ':',
        ': ',
        '- ',
        '#',
        ' #',
        "'",
        '"',
        '|',
        '>+',
        '{',
        '}',
        '[',
        ']',
        ',',
        '? ',
      ],
      ...['~', 'null', '0x1F', '1e3', '*a', '&a ', '!!str ', '\\', '\\n', '\u00A0', '\r', '`', '%'],
      ...[
        '<<: ',
        '...',
        '---',
        '\u2028',
        '\u0085',
        '\uFEFF',
        '.5',
        '+1',
        '\n  ',
        String.raw`"\u0007"`,
      ],
    );
    const cut = fc.record({ at: fc.nat(), drop: fc.nat(3), add: bit });
    const results = { same: 0, left: 0, different: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.nat(),
        fc.integer({ min: 1, max: 14 }),
        fc.array(cut, { maxLength: 3 }),
        (whole, start, count, cuts) => {
          const lines = whole.split('\n');
          const first = start % lines.length;
          const part = lines.slice(first, first + count).join('\n');
          const text = cuts.reduce((before, { at, drop, add }) => {
            const place = at % (before.length + 1);
            return before.slice(0, place) + add + before.slice(place + drop);
          }, part);
          const result = agreement(text);
          results[result]++;
          expect(result, JSON.stringify(text)).not.toBe('different');
        },
      ),
      { numRuns: 4000, seed: 20 },
    );
    // Neither way out is the only one: the comparison has compared something.
    expect(results.same).toBeGreaterThan(1000);
    expect(results.left).toBeGreaterThan(400);
  });
});
