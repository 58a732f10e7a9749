import { expect, test } from 'vitest';
import { communicationRegister } from '../../../src/domain/communications.ts';
import { portal } from './committee-sample.ts';

test('communication actions stand with their commitment', () => {
  expect(
    communicationRegister(portal).map(({ commitment, part, audiences, media }) => [
      commitment.id,
      part.key,
      audiences,
      media,
    ]),
  ).toEqual([['p/3', 'c', [], [{ fr: 'radio' }]]]);
});
