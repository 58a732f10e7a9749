import { expect, test } from 'vitest';
import { byId, citedSources, found } from '../../../src/domain/directory.ts';
import { sampleMeeting, samplePortal, sampleSource } from './sample.ts';

test('a list is found by id, and indexed once', () => {
  const rows = [sampleSource('a'), sampleSource('b')];
  expect(byId(rows).get('b')).toBe(rows[1]);
  expect(byId(rows)).toBe(byId(rows));
});

test('an id that nothing has is refused by name', () => {
  expect(() => found([sampleSource('a')], 'z')).toThrow(new RangeError('nothing has the id z'));
});

test('a source is a document of the table or a meeting on record, each named once', () => {
  const meeting = sampleMeeting('2020-01-28');
  const portal = samplePortal({ meetings: [meeting], sources: [sampleSource('a')] });
  expect(citedSources(portal, ['a', meeting.id, 'a']).map(({ kind, id }) => [kind, id])).toEqual([
    ['document', 'a'],
    ['meeting', meeting.id],
  ]);
  expect(() => citedSources(portal, ['gone'])).toThrow(new RangeError('nothing has the id gone'));
});
