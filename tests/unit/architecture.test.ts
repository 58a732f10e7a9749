import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * The table of `docs/architecture.md`: what each room may import beside itself and `src/site.ts`.
 * A name that ends in `/` or `.ts` is a room or a file of ours; `types of` a room are its types alone; `node:` is
 * everything of Node, `astro` all of Astro, `*` every other package, any other name one package. What is not code, such
 * as a style sheet, may be imported everywhere.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/site.ts': [],
  'src/schema/': ['zod'],
  'src/domain/': ['src/schema/'],
  'src/forms/': ['src/schema/', 'src/exchange/registration-text.ts'],
  'src/store/': ['src/schema/', 'src/domain/', 'src/i18n/', 'node:', 'astro', '*'],
  'src/i18n/': ['types of src/schema/', 'types of src/forms/'],
  'src/datasets/': ['src/schema/', 'src/domain/', 'src/i18n/code-words.ts', '*'],
  'src/feeds/': [
    'src/schema/',
    'src/domain/',
    'src/i18n/',
    'src/datasets/',
    'src/store/markdown.ts',
    'src/store/licence.ts',
    'node:crypto',
    'node:sqlite',
    'node:zlib',
    '*',
  ],
  'src/papers/': [
    'src/schema/',
    'src/domain/',
    'src/i18n/',
    'src/datasets/',
    'src/figures/',
    'src/store/markdown.ts',
    '*',
  ],
  'src/letters/': ['src/schema/', 'src/domain/', 'src/i18n/', 'src/papers/shared.ts', '*'],
  'src/printing/': ['src/pictures/', 'src/store/code.ts', 'node:', '*'],
  'src/exchange/': [
    'src/schema/',
    'src/domain/',
    'src/store/',
    'src/i18n/',
    'src/datasets/',
    'src/feeds/spreadsheets/',
    'src/forms/reference.ts',
    'node:',
    '*',
  ],
  'src/receiving/': ['src/schema/', 'src/domain/', 'src/i18n/', 'src/forms/', 'node:', '*'],
  'src/figures/': ['src/schema/', 'src/domain/', 'src/i18n/', 'src/datasets/'],
  'src/pictures/': ['src/store/code.ts', 'node:', '*'],
  'src/search/': [
    'src/schema/',
    'src/domain/',
    'src/i18n/',
    'src/datasets/',
    'src/store/prose-text.ts',
    'node:zlib',
    '*',
  ],
  'src/scripts/': [
    'src/datasets/cell-texts.ts',
    'types of src/datasets/explored-dataset.ts',
    'src/schema/registration.ts',
    'src/exchange/registration-text.ts',
    'src/forms/',
    'src/search/entry.ts',
    'src/search/language/',
    'src/search/index/shown.ts',
    'src/search/index/term.ts',
    'types of src/search/index/summary.ts',
    'types of src/i18n/',
    '*',
  ],
  'src/components/': [
    'types of src/schema/',
    'src/i18n/',
    'src/figures/',
    'types of src/papers/paper.ts',
    'src/layouts/',
    'src/scripts/',
    'types of astro',
  ],
  'src/layouts/': [
    'types of src/schema/',
    'src/i18n/',
    'src/components/',
    'src/scripts/',
    'types of astro',
  ],
  'src/pages/': [
    'src/schema/',
    'src/domain/',
    'src/store/',
    'src/i18n/',
    'src/datasets/',
    'src/feeds/',
    'src/papers/',
    'src/figures/',
    'src/forms/',
    'src/pictures/',
    'src/printing/',
    'src/search/entry.ts',
    'src/components/',
    'src/layouts/',
    'src/scripts/',
    'astro',
  ],
  'src/integrations/': [
    'types of src/schema/',
    'src/search/',
    'src/i18n/',
    'src/store/',
    'src/pictures/kept-pictures.ts',
    'src/layouts/policy.ts',
    'node:',
    'astro',
    '*',
  ],
  'src/content.config.ts': ['src/store/', 'astro'],
  'scripts/': [
    'src/schema/',
    'src/domain/',
    'src/store/',
    'src/i18n/',
    'src/datasets/',
    'src/exchange/',
    'src/feeds/',
    'src/papers/',
    'src/letters/',
    'src/printing/',
    'src/forms/',
    'src/receiving/',
    'src/integrations/',
    'tests/browser/',
    'node:',
    '*',
  ],
};

interface Import {
  /** As it is written: `../schema/plan.ts`, `zod`. */
  readonly specifier: string;
  readonly isType: boolean;
}

/** The code of a file: of a template, what stands between its fences and in its scripts. */
function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return text;
  const frontmatter = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);
  return [frontmatter, ...scripts].join('\n');
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const { importClause: clause } = node;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  const areTypes =
    names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly);
  return clause.name === undefined && areTypes === true;
}

function importsOf(file: string): readonly Import[] {
  const source = ts.createSourceFile(`${file}.ts`, codeOf(file), ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const isStatement = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (isStatement && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push({ specifier: node.moduleSpecifier.text, isType: isTypeOnly(node) });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) {
        imports.push({ specifier: specifier.text, isType: false });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

const ROOMS = Object.keys(MAY_IMPORT);

function roomOf(path: string): string | undefined {
  return ROOMS.find((room) => path === room || (room.endsWith('/') && path.startsWith(room)));
}

const isAstro = (name: string): boolean => /^astro(?:[:/]|$)/.test(name);

/** Whether an entry of the table names what is imported. */
function names(entry: string, target: string): boolean {
  if (entry.endsWith('/') || entry.endsWith('.ts')) {
    return target === entry || (entry.endsWith('/') && target.startsWith(entry));
  }
  const isOurs = /^(?:src|scripts|tests)\//.test(target);
  if (entry === 'node:') return target.startsWith('node:');
  if (entry === 'astro') return isAstro(target);
  if (entry === '*') return !isOurs && !isAstro(target) && !target.startsWith('node:');
  return target === entry;
}

function isAllowed(file: string, { specifier, isType }: Import): boolean {
  const target = specifier.startsWith('.')
    ? posix.normalize(posix.join(posix.dirname(file), specifier))
    : specifier;
  const room = roomOf(file);
  if (specifier.startsWith('.') && !/\.(?:ts|astro|mjs)$/.test(target)) return true;
  if (room === undefined || target === 'src/site.ts' || roomOf(target) === room) return true;
  return (MAY_IMPORT[room] ?? []).some((entry) => {
    const [, typesOf] = /^types of (.*)$/.exec(entry) ?? [];
    return typesOf === undefined ? names(entry, target) : isType && names(typesOf, target);
  });
}

const FILES = globSync(['src/**/*.{ts,astro,mjs}', 'scripts/**/*.ts']).sort();

test('every file of code lies in a room', () => {
  expect(FILES.filter((file) => roomOf(file) === undefined)).toEqual([]);
});

describe.each(ROOMS)('%s', (room) => {
  test('imports what the table allows', () => {
    const breaches = FILES.filter((file) => roomOf(file) === room).flatMap((file) =>
      importsOf(file)
        .filter((imported) => !isAllowed(file, imported))
        .map(({ specifier }) => `${file}: ${specifier}`),
    );
    expect(breaches).toEqual([]);
  });
});

test('the table of the documentation has the same rooms', () => {
  const rows = readFileSync('docs/architecture.md', 'utf8').matchAll(
    /^\| ((?:`[^`]+`(?:, )?)+) \|/gm,
  );
  const documented = [...rows].flatMap(([, cell]) => [...(cell ?? '').matchAll(/`([^`]+)`/g)]);
  expect(documented.map(([, room]) => room).sort()).toEqual([...ROOMS].sort());
});

/**
 * Everything that puts text into a page as markup, or runs it as code, with the one reason for each place. Whatever else
 * a template prints is escaped by Astro.
 */
const MARKUP_FROM_TEXT: Readonly<Record<string, string>> = {
  'src/components/Cell.astro set:html={content}': 'a slot, rendered by Astro before',
  'src/components/JsonLd.astro <script is:inline type="application/ld+json" set:html={json} />':
    'a block of data, which no browser runs, in JSON without a sign that could begin a tag',
  'src/components/Sentence.astro set:html={piece.html}': 'a slot, rendered by Astro before',
  'src/components/Prose.astro set:html={html}': 'made by the Markdown renderer',
};

const RISKY =
  /set:html=\S+?(?=[\s>/])|is:inline|is:raw|define:vars|\bsrcdoc\b|\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\b|createContextualFragment|setHTMLUnsafe|parseFromString|<script[^>]+>|\bhref=["{`]+javascript:|dangerouslySetInnerHTML/g;

function riskyIn(file: string, text: string): readonly string[] {
  return [...text.matchAll(RISKY)].map(([part]) => `${file} ${part}`);
}

describe('text that becomes markup', () => {
  const pages = globSync('src/**/*.{ts,astro,mdx}').sort();

  test('does so at the places that are listed, and nowhere else', () => {
    const found = pages.flatMap((file) => riskyIn(file, readFileSync(file, 'utf8')));
    expect(found.sort()).toEqual(Object.keys(MARKUP_FROM_TEXT).sort());
  });

  test('comes from the renderer where prose is printed', () => {
    const templates = pages.filter((file) => file.endsWith('.astro'));
    const text = templates.map((file) => readFileSync(file, 'utf8')).join('\n');
    const printed = [...text.matchAll(/<Prose\b[^>]*>/g)].map(([tag]) => tag);
    expect(printed.filter((tag) => tag !== '<Prose {...prose} />')).toEqual([]);
    const given = [...text.matchAll(/\bprose(?:=\{| = )(.*)/g)].map(([, value]) => value);
    expect(given.filter((value) => !/^render(?:Prose|Post)\(/.test(value ?? ''))).toEqual([]);
    expect(Math.min(printed.length, given.length)).toBeGreaterThan(0);
  });

  test.each([
    ['<p set:html={text} />', 'set:html={text}'],
    ['<style is:inline>', 'is:inline'],
    [
      '<script type="application/ld+json" set:html={x} />',
      '<script type="application/ld+json" set:html={x} />',
    ],
    ['element.innerHTML = text;', 'innerHTML'],
  ])('is found in %s', (text, part) => {
    expect(riskyIn('x.astro', text)).toContain(`x.astro ${part}`);
  });
});

describe('the test itself', () => {
  test.each([
    ['src/domain/x.ts', '../i18n/format.ts', false],
    ['src/domain/x.ts', '../schema/plan.ts', true],
    ['src/domain/rules/x.ts', '../dates.ts', true],
    ['src/domain/x.ts', 'zod', false],
    ['src/domain/x.ts', 'node:fs', false],
    ['src/feeds/x.ts', '../store/markdown.ts', true],
    ['src/feeds/x.ts', '../store/read-portal.ts', false],
    ['src/feeds/x.ts', 'feed', true],
    ['src/feeds/x.ts', 'astro:content', false],
    ['src/site.ts', 'zod', false],
    ['src/papers/x.ts', '../../tests/browser/browser.ts', false],
    ['src/components/X.astro', '../store/portal.ts', false],
    ['src/components/X.astro', '../styles/x.css', true],
    ['src/pages/index.astro', '../../scripts/build.ts', false],
  ])('judges that %s imports %s', (file, specifier, expected) => {
    expect(isAllowed(file, { specifier, isType: false })).toBe(expected);
  });

  test('lets a component take the types of the schemas, and nothing else of them', () => {
    const specifier = '../schema/plan.ts';
    expect(isAllowed('src/components/X.astro', { specifier, isType: true })).toBe(true);
    expect(isAllowed('src/components/X.astro', { specifier, isType: false })).toBe(false);
  });
});
