import { expect, test } from 'vitest';
import { z } from 'zod';
import { localTextsIn, referencesIn } from '../../../src/schema/fields.ts';
import {
  commitmentRef,
  institutionOrText,
  localText,
  partialDate,
  sourceRef,
  text,
} from '../../../src/schema/primitives.ts';

const schema = z.strictObject({
  title: localText,
  name: text,
  commitments: z.union([z.literal('all'), z.array(commitmentRef)]).optional(),
  partners: z.array(institutionOrText).optional(),
  value: z.union([localText, partialDate]).optional(),
  parts: z.array(z.strictObject({ note: localText.optional(), source: sourceRef })).optional(),
});

const record = {
  id: 'p',
  title: { fr: 'Titre' },
  name: 'nom',
  commitments: ['p/1', 'p/2'],
  partners: [{ institution: 'i' }, { text: { fr: 'Association' } }],
  value: { fr: 'Valeur' },
  parts: [{ source: 's' }, { note: { fr: 'Note', ar: 'ملاحظة' }, source: 't' }],
};

test('finds every reference through lists, optional fields and alternatives', () => {
  expect([...referencesIn(schema, record)]).toEqual([
    { kind: 'commitment', id: 'p/1', path: ['commitments', 0] },
    { kind: 'commitment', id: 'p/2', path: ['commitments', 1] },
    { kind: 'institution', id: 'i', path: ['partners', 0, 'institution'] },
    { kind: 'source', id: 's', path: ['parts', 0, 'source'] },
    { kind: 'source', id: 't', path: ['parts', 1, 'source'] },
  ]);
});

test('finds every text in the languages of the site', () => {
  expect([...localTextsIn(schema, record)]).toEqual([
    { text: { fr: 'Titre' }, path: ['title'] },
    { text: { fr: 'Association' }, path: ['partners', 1, 'text'] },
    { text: { fr: 'Valeur' }, path: ['value'] },
    { text: { fr: 'Note', ar: 'ملاحظة' }, path: ['parts', 1, 'note'] },
  ]);
});

test('takes a value of another alternative for neither', () => {
  const other = { title: { fr: 'Titre' }, name: 'nom', commitments: 'all', value: '2020-03' };
  expect([...referencesIn(schema, other)]).toEqual([]);
  expect([...localTextsIn(schema, other)]).toEqual([{ text: { fr: 'Titre' }, path: ['title'] }]);
});

test('finds nothing in a schema that holds neither', () => {
  const plain = z.strictObject({ name: text });
  expect([...referencesIn(plain, { name: 'nom' })]).toEqual([]);
  expect([...localTextsIn(plain, { name: 'nom' })]).toEqual([]);
});
