/**
 * The records of a corpus as Eleventy and Hugo read them best: one Markdown file a page and language with the facts as
 * its front matter, and what pages look up elsewhere in one data file a table. Written before anything is measured.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { publishedReadings } from '../../src/domain/readings.ts';
import type { Portal } from '../../src/schema/portal.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../src/site.ts';

type Facts = Readonly<Record<string, unknown>>;

/** What differs between the programs. */
export interface Dialect {
  /** Name of the file that makes a page of a folder. */
  readonly indexFile: string;
  /** Folder of the data files. */
  readonly data: string;
  /** What the front matter of a page says beside its facts. */
  readonly about: (locale: Locale, kind: 'plan' | 'commitment' | 'event', path: string) => Facts;
}

export const ELEVENTY: Dialect = {
  indexFile: 'index.md',
  data: 'tables',
  about: (locale, kind, path) => ({
    locale,
    layout: `${kind}.11ty.mjs`,
    permalink: `${locale === DEFAULT_LOCALE ? '' : `${locale}/`}${path}/index.html`,
  }),
};

export const HUGO: Dialect = { indexFile: '_index.md', data: 'data', about: () => ({}) };

/** What the portal's reader adds to the facts. */
const ADDED: ReadonlySet<string> = new Set(['id', 'file', 'prose', 'revision']);

function isLocalText(value: object): value is Readonly<Partial<Record<Locale, string>>> {
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => LOCALES.some((locale) => locale === name));
}

/** A value with the words of one language. */
function inLanguage(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalText(value)) return value[locale];
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, inLanguage(inner, locale)]),
  );
}

function factsOf(record: object, locale: Locale): Facts {
  const facts = Object.entries(record).filter(([name]) => !ADDED.has(name));
  return inLanguage(Object.fromEntries(facts), locale) as Facts;
}

/** Quoted, so that no date becomes a moment. */
function markdown(facts: Facts, prose = ''): string {
  const frontMatter = stringify(facts, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
  return `---\n${frontMatter}---\n\n${prose}\n`;
}

/** Name of the one data file that a new reading changes. */
export const READINGS = 'readings.json';

/** The readings of each commitment, the earliest first. */
export function readingsFile(portal: Portal): string {
  const readings = publishedReadings(portal)
    .filter(({ observedOn }) => observedOn !== undefined)
    .sort((one, other) => ((one.observedOn ?? '') < (other.observedOn ?? '') ? -1 : 1))
    .map(({ commitment, observedOn, percentDone }) => ({ commitment, observedOn, percentDone }));
  const byCommitment = Map.groupBy(readings, ({ commitment }) => commitment);
  return JSON.stringify(Object.fromEntries(byCommitment));
}

/** Where the prose of a commitment lies, from the folder of the inputs. */
export function proseFile(commitment: string, locale: Locale): string {
  const [plan = '', number = ''] = commitment.split('/');
  return `content/${locale}/plans/${plan}/${number}.md`;
}

function* files(portal: Portal, dialect: Dialect): Generator<[string, string]> {
  const { indexFile, data, about } = dialect;
  const texts = (entries: readonly (readonly [id: string, text: object])[]): string =>
    JSON.stringify(Object.fromEntries(entries));
  const names = (rows: readonly { readonly id: string; readonly name: object }[]): string =>
    texts(rows.map(({ id, name }) => [id, name]));
  yield [`${data}/institutions.json`, names(portal.institutions)];
  yield [`${data}/themeNames.json`, names(portal.themes)];
  yield [`${data}/regionNames.json`, names(portal.regions)];
  yield [`${data}/planTitles.json`, texts(portal.plans.map(({ id, title }) => [id, title]))];
  yield [`${data}/${READINGS}`, readingsFile(portal)];
  for (const locale of LOCALES) {
    for (const plan of portal.plans) {
      const path = `plans/${plan.id}`;
      const facts = { ...factsOf(plan, locale), ...about(locale, 'plan', path), id: plan.id };
      yield [`content/${locale}/${path}/${indexFile}`, markdown(facts)];
    }
    for (const commitment of portal.commitments) {
      const { id, prose } = commitment;
      const more = { ...about(locale, 'commitment', `plans/${id}`), id };
      const facts = { ...factsOf(commitment, locale), ...more };
      yield [proseFile(id, locale), markdown(facts, prose[locale])];
    }
    for (const event of portal.events) {
      const path = `events/${event.id}`;
      const facts = { ...factsOf(event, locale), ...about(locale, 'event', path), id: event.id };
      yield [`content/${locale}/${path}.md`, markdown(facts)];
    }
  }
}

/** Writes the inputs of a program into a folder. */
export async function writeInputs(folder: string, portal: Portal, dialect: Dialect): Promise<void> {
  for (const [path, text] of files(portal, dialect)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
