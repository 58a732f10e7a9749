import { describe, expect, test } from 'vitest';
import { linkFacts } from '../../../../src/integrations/verification/link-facts.ts';

const AT_ROOT = { origin: 'https://portal.example', base: '/' };
const BELOW = { origin: 'https://portal.example', base: '/portal/' };

function paths(file: string, text: string, site = AT_ROOT): readonly string[] {
  return linkFacts(file, text, site).links.map(({ path, anchor }) =>
    anchor === '' ? path : `${path}#${anchor}`,
  );
}

describe('a page', () => {
  test('leads where its links, pictures, scripts, styles and forms do', () => {
    const html = `
      <link rel="stylesheet" href="/_astro/a.css"><link rel="preload" imagesrcset="/b.png 1x, /c.png 2x">
      <meta property="og:image" content="https://portal.example/d.png">
      <meta http-equiv="refresh" content="0; url=/e/">
      <img src="/f.png" srcset="/g.png 320w,/h.png 640w"><video poster="/i.jpg"></video>
      <script src="/j.js"></script><object data="/k.svg"></object>
      <form action="/l/"><button formaction="/m/">x</button></form>
      <svg><use href="/n.svg#star"></use></svg><map><area href="/o/"></map>`;
    expect(paths('page/index.html', html)).toEqual([
      '/_astro/a.css',
      '/b.png',
      '/c.png',
      '/d.png',
      '/e/',
      '/f.png',
      '/g.png',
      '/h.png',
      '/i.jpg',
      '/j.js',
      '/k.svg',
      '/l/',
      '/m/',
      '/n.svg#star',
      '/o/',
    ]);
  });

  test('reads addresses as browsers do: entities, blanks, relative ones, queries', () => {
    const html = `
      <a href="/a/?x=1&amp;y=2#caf&eacute;">1</a> <a href=" ../b/ ">2</a> <a href=c/>3</a>
      <a href="//portal.example/d/">4</a> <a href="https://portal.example/e/#%D8%A7">5</a>`;
    expect(paths('ar/page/index.html', html)).toEqual([
      '/a/#café',
      '/ar/b/',
      '/ar/page/c/',
      '/d/',
      '/e/#ا',
    ]);
  });

  test('leads nowhere in comments, in the text of scripts, to other hosts and to other things than pages', () => {
    const html = `
      <!-- <a href="/a/"> --><script type="application/ld+json">{"x":"<a href='/b/'>"}</script>
      <a href="https://other.example/c/">1</a> <a href="http://portal.example/">other scheme</a>
      <a href="mailto:x@portal.example">2</a> <a href="tel:1">3</a> <img src="data:image/png;base64,AAAA">
      <p data="/d/">4</p>`;
    expect(paths('index.html', html)).toEqual([]);
  });

  test('names an address that cannot be read', () => {
    const { links } = linkFacts('index.html', '<a href="https://[">x</a>', AT_ROOT);
    expect(links).toMatchObject([{ path: 'https://[', isBroken: true }]);
  });

  test('answers for anchors within itself, and tells those it lacks', () => {
    const html = '<a href="#a">1</a><a href="#b">2</a><a href="/page/#b">3</a><p id="a">';
    expect(paths('page/index.html', html)).toEqual(['/page/#b', '/page/#b']);
    expect(linkFacts('page/index.html', html, AT_ROOT).ids).toEqual(['a']);
  });

  test('tells each place once, by line and column', () => {
    const html = '<p>\n  <a href="/a/">1</a>\n<a href="/b/">2</a> <a href="/a/">3</a>';
    expect(linkFacts('index.html', html, AT_ROOT).links).toEqual([
      { path: '/a/', anchor: '', line: 2, column: 3 },
      { path: '/b/', anchor: '', line: 3, column: 1 },
    ]);
  });

  test('below a path of its host leaves alone what others publish beside it, if named in full', () => {
    const html = `<a href="https://portal.example/other/">1</a><a href="/other/">2</a><a href="x/">3</a>`;
    expect(paths('ar/index.html', html, BELOW)).toEqual(['/other/', '/portal/ar/x/']);
  });
});

test('a style sheet leads where its addresses do, but for comments and data', () => {
  const css = `@import "a.css"; @import url('/b.css'); /* url(/c.png) */
    p { background: url( ../d.png ), url("data:image/png;base64,AA") }`;
  expect(paths('_astro/page.css', css)).toEqual(['/_astro/a.css', '/b.css', '/d.png']);
});

test('a sitemap leads to the pages and versions that it lists', () => {
  const xml = `<?xml version="1.0"?>
<urlset xmlns:xhtml="http://www.w3.org/1999/xhtml"><url>
  <loc>https://portal.example/a/?x=1&amp;y=2</loc>
  <xhtml:link rel="alternate" hreflang="ar" href="https://portal.example/ar/a/"/>
</url></urlset>`;
  expect(linkFacts('sitemap.xml', xml, AT_ROOT).links).toEqual([
    { path: '/a/', anchor: '', line: 3, column: 3 },
    { path: '/ar/a/', anchor: '', line: 4, column: 3 },
  ]);
});

test('robots.txt leads to the sitemap', () => {
  const text = 'User-agent: *\nAllow: /\n\nSitemap: https://portal.example/sitemap.xml\n';
  expect(linkFacts('robots.txt', text, AT_ROOT).links).toEqual([
    { path: '/sitemap.xml', anchor: '', line: 4, column: 1 },
  ]);
});
