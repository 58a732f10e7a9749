import { describe, expect, test } from 'vitest';
import { folded, KnownEvents } from '../../../src/domain/duplicate-events.ts';

const KNOWN = {
  id: '2020/a',
  title: { fr: 'Atelier sur les données ouvertes', ar: 'ورشة حول المعطيات المفتوحة' },
  startsAt: '2020-05-05T10:00',
  city: { fr: 'Marrakech', ar: 'مراكش' },
};

function same(event: Partial<typeof KNOWN> | { city: undefined }): string | undefined {
  const known = new KnownEvents<typeof KNOWN>();
  known.add(KNOWN);
  return known.same({ ...KNOWN, ...event })?.id;
}

describe('an event is the same', () => {
  test.each([
    [
      'with other capitals, accents and signs',
      { title: { fr: 'ATELIER – sur les Donnees ouvertes !' } },
    ],
    ['with other forms of Arabic letters', { title: { ar: 'ورشه حول المعطيات المفتوحه' } }],
    ['with vowel marks and a tatweel', { title: { ar: 'وَرشة حـول المعطيات المفتوحة' } }],
    ['with a slip in its title', { title: { fr: 'Atelier sur les donnés ouvertes' } }],
    ['with a slip in its town', { city: { fr: 'Marakech' } }],
    ['named in one of its languages', { title: { ar: KNOWN.title.ar }, city: { ar: 'مراكش' } }],
    ['at another hour of its day', { startsAt: '2020-05-05T15:00' }],
    ['without a town and with its very title', { city: undefined }],
  ])('%s', (_, event) => {
    expect(same(event as Partial<typeof KNOWN>)).toBe('2020/a');
  });
});

describe('an event is another one', () => {
  test.each([
    ['on another day', { startsAt: '2020-05-06' }],
    ['in another town', { city: { fr: 'Fès' } }],
    ['with another title', { title: { fr: 'Débat sur les données ouvertes' } }],
    ['with another number', { title: { fr: 'Atelier 2 sur les données ouvertes' } }],
    [
      'without a town and with a slip',
      { city: undefined, title: { fr: 'Atelier sur les donnés ouvertes' } },
    ],
  ])('%s', (_, event) => {
    expect(same(event as Partial<typeof KNOWN>)).toBeUndefined();
  });

  test('with the same short title but for a letter', () => {
    const known = new KnownEvents<{ title: { fr: string }; startsAt: string }>();
    known.add({ title: { fr: 'Débat' }, startsAt: '2020-05-05' });
    expect(known.same({ title: { fr: 'Début' }, startsAt: '2020-05-05' })).toBeUndefined();
  });
});

test('a text is compared without what is written in several ways', () => {
  expect(folded('  L’Œuvre – À propos: ٢٠٢٠ ')).toBe('l oeuvre a propos 2020');
  expect(folded('أَسْبُوع الحكومةِ المُنفتحة، إلى')).toBe('اسبوع الحكومه المنفتحه الي');
});
