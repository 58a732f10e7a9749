import { expect, test } from 'vitest';
import { readMarkup } from '../../../../src/search/entries/markup.ts';

const PAGE = `<!doctype html><html><head><meta name="description" content="What it is."></head><body>
  <header><h1>Not this</h1><p>nor this</p></header>
  <main><div><h1>Title <span>here</span></h1><p class="lead">The lead.</p></div>
    <p>Before.</p><nav>menu</nav><table><tr><td>12 %</td></tr></table>
    <h2 id="one">First <a href="#one">part</a></h2><p>Said<br>there.</p><p>And more &amp; more.</p>
    <h3 id="two">Second</h3><ul><li>a</li><li>b</li></ul><form><label>field</label></form></main>
  <footer><p>nor that</p></footer></body></html>`;

test('a page is read by its first heading, its lead, its description and the parts that have an address', () => {
  expect(readMarkup(PAGE)).toEqual({
    heading: 'Title here',
    lead: 'The lead.',
    description: 'What it is.',
    text: 'Before.',
    parts: [
      { id: 'one', title: 'First part', text: 'Said there. And more & more.' },
      { id: 'two', title: 'Second', text: 'a b' },
    ],
  });
});

test('a piece of markup is read whole, but for tables, drawings, menus and fields', () => {
  expect(readMarkup('<p>One</p><svg><text>no</text></svg><p>two <b>three</b></p>').text).toBe(
    'One two three',
  );
});

test('what is no markup is a text', () => {
  expect(readMarkup('a < b').text).toContain('a');
});
