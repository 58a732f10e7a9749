/**
 * The least work that gives the same pages: read the records, fill template strings, write. It checks nothing and
 * keeps nothing.
 * Usage: node floor.mjs <content root> <folder of the layouts> <out> <languages>
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [root, layouts, out, languageList] = process.argv.slice(2);
const languages = languageList.split(',');
const require = createRequire(pathToFileURL(join(process.env.BENCH_PACKAGES, 'x')));
const { load, CORE_SCHEMA } = require('js-yaml');
const MarkdownIt = require('markdown-it');
const [commitmentPage, eventPage, planPage] = await Promise.all(
  ['commitment', 'event', 'plan'].map(async (name) => {
    const { render } = await import(pathToFileURL(join(layouts, `${name}.11ty.mjs`)).href);
    return (data) => render.call({ tables: () => shared }, data);
  }),
);

const read = (...path) => readFileSync(join(root, ...path), 'utf8');
const list = (...path) => readdirSync(join(root, 'content', ...path));
const yaml = (...path) => load(read('content', ...path), { schema: CORE_SCHEMA });

/** Rows of a table none of whose cells holds a quote. */
function table(name) {
  const [header, ...rows] = read('data', `${name}.csv`)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [header[index], cell])));
}

function names(name) {
  return Object.fromEntries(
    table(name).map((row) => [
      row.id,
      Object.fromEntries(languages.map((one) => [one, row[`name_${one}`]])),
    ]),
  );
}

function inLanguage(value, locale) {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  if (languages[0] in value) return value[locale];
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, inLanguage(inner, locale)]),
  );
}

function write(locale, path, html) {
  const folder = join(out, locale === languages[0] ? '' : locale, path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
}

const readings = {};
const addReading = (commitment, observedOn, percentDone) => {
  (readings[commitment] ??= []).push({ observedOn, percentDone });
};
for (const id of list('meetings')) {
  const { heldOn, reports } = yaml('meetings', id, 'meeting.yaml');
  for (const { commitment, percentDone } of reports) addReading(commitment, heldOn, percentDone);
}
for (const { commitment, observedOn, percentDone } of table('progress')) {
  addReading(commitment, observedOn, Number(percentDone));
}
for (const entries of Object.values(readings)) {
  entries.sort((one, other) => (one.observedOn < other.observedOn ? -1 : 1));
}

const markdown = new MarkdownIt();
const plans = list('plans').map((id) => ({ ...yaml('plans', id, 'plan.yaml'), id }));
const shared = {
  readings,
  institutions: names('institutions'),
  themeNames: names('themes'),
  regionNames: names('regions'),
  planTitles: Object.fromEntries(plans.map(({ id, title }) => [id, title])),
};
for (const plan of plans) {
  const commitments = list('commitments', plan.id).map((folder) => {
    const facts = yaml('commitments', plan.id, folder, 'commitment.yaml');
    return { ...facts, id: `${plan.id}/${facts.number}`, folder };
  });
  commitments.sort((one, other) => one.number - other.number);
  for (const locale of languages) {
    const entries = commitments.map((facts) => inLanguage(facts, locale));
    const collections = { commitments: { [`${locale}/${plan.id}`]: entries } };
    const data = { ...inLanguage(plan, locale), locale, collections };
    write(locale, `plans/${plan.id}`, planPage(data));
    for (const facts of entries) {
      const prose = read('content', 'commitments', plan.id, facts.folder, `${locale}.md`);
      const content = markdown.render(prose);
      write(locale, `plans/${facts.id}`, commitmentPage({ ...facts, locale, content }));
    }
  }
}
for (const year of list('events')) {
  for (const slug of list('events', year)) {
    const facts = yaml('events', year, slug, 'event.yaml');
    for (const locale of languages) {
      write(locale, `events/${year}/${slug}`, eventPage({ ...inLanguage(facts, locale), locale }));
    }
  }
}
