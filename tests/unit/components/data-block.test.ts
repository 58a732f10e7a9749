import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { dataBlock } from '../../../src/components/data-block.ts';
import { ATTACKS } from '../../attacks/strings.ts';

test('holds every attack as a text, from which no tag begins and no comment', () => {
  for (const text of ATTACKS) {
    const json = dataBlock({ [text]: text, list: [{ text }] });
    expect(json).not.toContain('<');
    const root = parse(`<main><script type="application/ld+json">${json}</script><p></p></main>`);
    expect(root.querySelectorAll('*').map(({ tagName }) => tagName)).toEqual([
      'MAIN',
      'SCRIPT',
      'P',
    ]);
    const { rawText } = root.querySelector('script') ?? { rawText: '' };
    expect(JSON.parse(rawText)).toEqual({ [text]: text, list: [{ text }] });
  }
});
