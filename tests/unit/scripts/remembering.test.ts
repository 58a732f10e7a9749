import { expect, test } from 'vitest';
import { remembering } from '../../../src/scripts/remembering.ts';

test('a question is asked once, and each question by itself', async () => {
  const asked: string[] = [];
  const ask = remembering(async (question) => Promise.resolve(asked.push(question)));
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual([1, 1, 2]);
  expect(asked).toEqual(['a', 'b']);
});

test('a question that failed is asked again', async () => {
  let isThere = false;
  const ask = remembering(async () =>
    isThere ? Promise.resolve('there') : Promise.reject(new Error('not there')),
  );
  await expect(ask('a')).rejects.toThrow('not there');
  isThere = true;
  expect(await ask('a')).toBe('there');
});
