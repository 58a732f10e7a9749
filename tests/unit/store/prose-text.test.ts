import { describe, expect, test } from 'vitest';
import { renderPost } from '../../../src/store/prose-text.ts';

const html = (text: string): string => renderPost({ text, lang: 'fr' }, 'fr')?.html.trim() ?? '';

describe('a post of the forum', () => {
  test('carries its language and its direction, whatever the page is in', () => {
    const post = { text: 'مرحبا', lang: 'ar' };
    expect(renderPost(post, 'fr')).toEqual({ html: '<p>مرحبا</p>\n', lang: 'ar', dir: 'rtl' });
    expect(renderPost(post, 'ar')).toEqual({ html: '<p>مرحبا</p>\n', lang: 'ar', dir: 'rtl' });
  });

  test('is not there where it is hidden', () => {
    expect(renderPost({ lang: 'fr' }, 'fr')).toBeUndefined();
  });

  test('has its headings below those of the page, and no HTML and no image', () => {
    expect(html('# Un\n\n### Deux')).toBe('<h4>Un</h4>\n<h5>Deux</h5>');
    expect(html('a <b onclick="x()">b</b> ![une image](/favicon.svg)')).toBe(
      '<p>a b une image</p>',
    );
    expect(html('<script>x()</script>')).not.toContain('x()');
  });

  test('has links to allowed addresses only, and says of those that leave the site that others wrote them', () => {
    expect(html('[a](https://example.org/)')).toBe(
      '<p><a href="https://example.org/" rel="ugc nofollow">a</a></p>',
    );
    expect(html('[a](/commitments/)')).toBe('<p><a href="/commitments/">a</a></p>');
    expect(html('[a](javascript:x()) [b](//example.org/) [c](data:text/html,x)')).toBe(
      '<p><a>a</a> <a>b</a> <a>c</a></p>',
    );
  });

  test('keeps the order of figures in Arabic', () => {
    const post = renderPost({ text: 'خطة 2018-2020: **57,5%**', lang: 'ar' }, 'fr');
    expect(post?.html.trim()).toBe(
      '<p>خطة <bdi class="figures" dir="ltr">2018-2020</bdi>: <strong><bdi class="figures" dir="ltr">57,5%</bdi></strong></p>',
    );
  });
});
