import { expect, test } from 'vitest';
import { communicationRegister } from '../../../src/domain/communications.ts';
import { portal } from './committee-sample.ts';

test('communication actions stand with their commitment and their source', () => {
  expect(
    communicationRegister(portal).map(({ commitment, part, audiences, media, sources }) => [
      commitment.id,
      part.key,
      audiences,
      media,
      sources.map(({ id }) => id),
    ]),
  ).toEqual([['p/3', 'c', [], [{ fr: 'radio' }], ['s']]]);
});
