/** The attack strings where a text enters: the renderer, the addresses, the files. The built site is the long proof's. */
import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/site.ts';
import { formatProblem } from '../../../src/i18n/problems.ts';
import { columnsOf } from '../../../src/schema/columns.ts';
import { planSchema } from '../../../src/schema/plan.ts';
import { url } from '../../../src/schema/primitives.ts';
import { TABLES } from '../../../src/schema/tables.ts';
import type { Flaw } from '../../../src/store/flaw.ts';
import { checkMarkdown, renderMarkdown } from '../../../src/store/markdown.ts';
import { readPage, readProse } from '../../../src/store/prose.ts';
import { readFacts } from '../../../src/store/record.ts';
import { readTable } from '../../../src/store/table.ts';
import { yamlOf } from '../../attacks/portal.ts';
import { ATTACKS, OWN } from '../../attacks/strings.ts';
import { attributesIn, isRefused, linksIn, parse } from './reference.ts';

const PORTAL = 'https://portal.example';

test('the strings are many, of every kind, and each stands there once', () => {
  expect(ATTACKS.length).toBeGreaterThanOrEqual(300);
  expect(new Set(ATTACKS).size).toBe(ATTACKS.length);
  expect(Object.values(OWN).every((strings) => strings.length >= 10)).toBe(true);
});

describe('the renderer', () => {
  const rendered = ATTACKS.map(
    (source) => [source, renderMarkdown(source, { locale: 'fr' })] as const,
  );

  test('leaves nothing for the reference to take out of any of them', () => {
    expect(rendered.filter(([, html]) => isRefused(html)).map(([source]) => source)).toEqual([]);
  });

  test('gives them no attribute but those of links, images and lists', () => {
    const names = new Set(rendered.flatMap(([, html]) => attributesIn(parse(html))));
    expect([...names].sort()).toEqual(['alt', 'href', 'src', 'title']);
  });

  test('links as the browser reads them lead to a site, a mailbox, a telephone or this site', () => {
    const links = rendered.flatMap(([, html]) => linksIn(parse(html)));
    const read = links.map((link) => new URL(link, `${PORTAL}/plans/`));
    expect(links.length).toBeGreaterThan(30);
    const allowed = ['http:', 'https:', 'mailto:', 'tel:'];
    expect(read.filter(({ protocol }) => !allowed.includes(protocol))).toEqual([]);
    expect(read.filter(({ username, password }) => username !== '' || password !== '')).toEqual([]);
    const own = links.filter((link) => /^[/#]/.test(link));
    expect(own.filter((link) => new URL(link, `${PORTAL}/plans/`).origin !== PORTAL)).toEqual([]);
  });

  test('keeps what the check lets pass as an address, and nothing else', () => {
    for (const source of ATTACKS.filter((one) => !/[\n<>()[\]\\&\s"]/.test(one) && one !== '')) {
      const passes = checkMarkdown(`[x](${source})`).length === 0;
      const html = renderMarkdown(`[x](${source})`, { locale: 'fr' });
      expect([source, linksIn(parse(html)).length > 0]).toEqual([
        source,
        passes && html.includes('<a'),
      ]);
    }
  });
});

describe('an address', () => {
  const accepted = ATTACKS.filter((address) => url.safeParse(address).success);

  test('that is taken is a web address as the browser reads it, whole and without a disguise', () => {
    expect(accepted.length).toBeGreaterThan(10);
    for (const address of accepted) {
      const { protocol, host, username } = new URL(address, PORTAL);
      expect([address, protocol]).toEqual([address, expect.stringMatching(/^https?:$/)]);
      expect(username).toBe('');
      // The host that a reader sees is the one that the browser asks.
      const [, seen = ''] = /^https?:\/\/([^/?#]+)/i.exec(address) ?? [];
      expect(new URL(`https://${seen}`).host).toBe(host);
    }
  });

  test('of a scheme that runs code is refused, however it is written', () => {
    expect(accepted.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
    const schemes = (OWN.address ?? []).filter((address) => /script/i.test(address));
    expect(schemes.length).toBeGreaterThan(40);
    expect(
      schemes.filter((address) => accepted.includes(address) && !/^https?:/.test(address)),
    ).toEqual([]);
  });
});

/** Control characters but the line feed, and letters that turn the direction. */
const ACTS_ON_TERMINAL = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

/** Every flaw has a rule with words, and says nothing that would act on a terminal. */
function expectTold(flaws: readonly Flaw[], file: string): void {
  expect(flaws).not.toEqual([]);
  for (const flaw of flaws) {
    for (const locale of LOCALES) {
      const text = formatProblem({ ...flaw, record: file, file }, locale);
      expect(text).toContain(`[${flaw.rule}]`);
      expect(text).not.toMatch(ACTS_ON_TERMINAL);
    }
  }
}

const bytes = (text: string): Uint8Array => Buffer.from(text);
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** What the reader makes of blanks at the end of a text and of its line ends. */
const kept = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();

describe('a string in a file comes out as it went in, or is refused with a rule', () => {
  const table = TABLES.glossary;
  const header = columnsOf(table.schema).map(({ name }) => name);

  test('as a cell', () => {
    let refused = 0;
    for (const [number, text] of ATTACKS.entries()) {
      const row = [`term-${number}`, text, '', '', 'd', '', '', '', ''].map(quoted).join(',');
      const { rows, flaws } = readTable(bytes(`${header.join(',')}\n${row}\n`), table);
      if (flaws.length > 0) {
        refused += 1;
        expectTold(flaws, 'data/glossary.csv');
      } else expect(rows).toMatchObject([{ term: { fr: kept(text) } }]);
    }
    expect(refused).toBeGreaterThan(10);
    expect(refused).toBeLessThan(60);
  });

  const plan = { number: 1, status: 'running', asOf: '2020-01-01', sources: ['x'] };

  test('as a text of a record', () => {
    for (const text of ATTACKS) {
      const yaml = yamlOf({ title: { fr: text }, ...plan });
      const { facts, flaws } = readFacts(bytes(yaml), planSchema);
      if (flaws.length > 0) {
        expect(facts).toBeUndefined();
        expectTold(flaws, 'plan.yaml');
      } else expect(facts).toEqual({ title: { fr: text.trimEnd() }, ...plan });
    }
  });

  test('as a text that nobody has quoted: a text, or a problem, and never anything else', () => {
    for (const text of ATTACKS) {
      const yaml = `title:\n  fr: ${text}\nnumber: 1\nstatus: running\nasOf: 2020-01-01\nsources: [x]\n`;
      const { facts, flaws } = readFacts(bytes(yaml), planSchema);
      if (facts === undefined) expectTold(flaws, 'plan.yaml');
      else {
        const { title, ...rest } = facts;
        expect(Object.keys(title as object)).toEqual(['fr']);
        expect((title as { fr: unknown }).fr).toBeTypeOf('string');
        expect(rest).toEqual(plan);
      }
    }
  });

  test('as the name of a field', () => {
    for (const text of [...(OWN.names ?? []), ...(OWN['JSON and scripts'] ?? [])]) {
      const yaml = yamlOf({ title: { fr: 'x' }, ...plan }) + `${JSON.stringify(text)}: 1\n`;
      const { facts, flaws } = readFacts(bytes(yaml), planSchema);
      expect(facts).toBeUndefined();
      expectTold(flaws, 'plan.yaml');
    }
    expect({}).not.toHaveProperty('polluted');
  });

  test('as prose', () => {
    for (const text of ATTACKS) {
      const { prose, flaws } = readProse(bytes(text));
      if (flaws.length > 0) expectTold(flaws, 'fr.md');
      else expect(prose).toBe(kept(text).trim());
    }
  });

  test('as the title of a page', () => {
    for (const text of ATTACKS) {
      const { page, flaws } = readPage(
        bytes(`---\n${yamlOf({ title: text, description: 'x' })}---\n`),
      );
      if (flaws.length > 0) expectTold(flaws, 'fr.mdx');
      else expect(page).toEqual({ title: text.trimEnd(), description: 'x' });
    }
  });
});
