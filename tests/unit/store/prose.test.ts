import { describe, expect, test } from 'vitest';
import { changed, PROSE, problemsOf, readSample } from './sample.ts';

describe('Markdown beside the facts', () => {
  test('raw HTML', async () => {
    const files = changed(PROSE, 'Un texte', '<script>alert(1)</script>');
    expect(await problemsOf(files)).toEqual([[`${PROSE}:3:1`, '', 'markdown-html']]);
  });

  test('a link that runs code', async () => {
    const files = changed(PROSE, 'https://example.org/', 'javascript:alert(1)');
    expect(await problemsOf(files)).toMatchObject([[`${PROSE}:3:15`, '', 'markdown-link']]);
  });

  test('the prose of a record is its Markdown, by language', async () => {
    const { portal } = await readSample();
    expect(portal.commitments[0]?.prose).toEqual({
      fr: '# Contexte\n\nUn texte avec [un lien](https://example.org/).',
    });
  });
});
