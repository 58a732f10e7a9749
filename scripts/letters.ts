/**
 * Write letters after a meeting as text documents to edit: one a recipient and language, with a list of them. All of them
 * are made before the first one is written. Templates in `data/letters/` replace those that the portal brings along.
 * Usage: npm run letters -- --meeting <id> --kind owner|not-reported|open-gov-week|reminder [--institution <id>]
 *   [--language fr|ar|en] [--out <folder>]
 *        npm run letters -- --write-template [--language fr|ar|en]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '../src/datasets/csv.ts';
import { guardedText } from '../src/datasets/spreadsheet-escape.ts';
import { bodyOn } from '../src/domain/institutions.ts';
import {
  LETTERS,
  lettersAfter,
  withoutRecipient,
  type Letter,
  type LetterView,
} from '../src/domain/letters.ts';
import { pick } from '../src/i18n/local-text.ts';
import { SITE_ADDRESS } from '../src/i18n/routing.ts';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { formatFailure } from '../src/integrations/failure.ts';
import { checkTemplate, fillTemplate, TAG_NAMES, TemplateError } from '../src/letters/fill.ts';
import { letterTexts } from '../src/letters/letter.ts';
import { defaultTemplate } from '../src/letters/template.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../src/site.ts';
import { defaultRoot } from '../src/store/read-portal.ts';
import { readRecords, refuseUnknown, requireKnown } from './records.ts';
import { writeAll, type OutputFile } from './output.ts';

const USAGE =
  `npm run letters -- --meeting <id> --kind ${LETTERS.join('|')} [--institution <id>] ` +
  `[--language ${LOCALES.join('|')}] [--out <folder>], or npm run letters -- --write-template`;

const { values } = readArguments(
  {
    options: {
      meeting: { type: 'string' },
      kind: { type: 'string' },
      institution: { type: 'string' },
      language: { type: 'string' },
      out: { type: 'string', default: 'out/letters' },
      'write-template': { type: 'boolean', default: false },
    },
  },
  USAGE,
);
const { meeting, kind, institution, language, out } = values;
requireKnown('language', language, LOCALES, USAGE);
const locales = LOCALES.filter((locale) => language === undefined || locale === language);
const templates = join(defaultRoot(), 'data', 'letters');

function end(fact: string, cure: string): never {
  console.error(formatFailure({ fact, cure }));
  process.exit(1);
}

async function writeTemplates(): Promise<void> {
  const files = locales.map((locale) => ({ locale, path: join(templates, `${locale}.docx`) }));
  const there = files.find(({ path }) => existsSync(path));
  if (there) end(`${there.path} is there already`, 'edit it, or move it away first');
  const written: OutputFile[] = [];
  for (const { locale, path } of files)
    written.push({ path, bytes: await defaultTemplate(locale) });
  writeAll(written);
  for (const { path } of files) console.log(path);
  console.log(`the places of a letter: ${TAG_NAMES.map((name) => `{${name}}`).join(' ')}`);
}

/** The editor's template of a kind and language, or of the language, or the one that the portal brings along. */
async function templateFor(letter: Letter, locale: Locale): Promise<Uint8Array> {
  const path = [`${letter}.${locale}.docx`, `${locale}.docx`]
    .map((name) => join(templates, name))
    .find((candidate) => existsSync(candidate));
  if (path === undefined) return defaultTemplate(locale);
  const bytes = readFileSync(path);
  try {
    await checkTemplate(bytes);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    end(`${path}: ${error.message}`, 'correct the template, or move it away');
  }
  return bytes;
}

const COLUMNS = [
  'kind',
  'meeting',
  'institution',
  'name',
  'language',
  'file',
  'commitments',
  'asked',
  'requests',
  'decisions',
  'reference',
  'sentOn',
];

function summaryRow(view: LetterView, locale: Locale, file: string): readonly string[] {
  const { letter, institution: to, commitments, decisions, sent } = view;
  const count = (of: 'asked' | 'requests') =>
    commitments.reduce((sum, commitment) => sum + commitment[of].length, 0);
  return [
    letter,
    view.meeting.id,
    to.id,
    pick(to.name, DEFAULT_LOCALE).text,
    locale,
    file,
    commitments.map(({ commitment }) => commitment.id).join(' | '),
    String(count('asked')),
    String(count('requests')),
    decisions.map(({ decision }) => String(decision.number)).join(' | '),
    sent?.reference ?? '',
    sent?.sentOn ?? '',
  ].map(guardedText);
}

async function writeLetters(): Promise<void> {
  const portal = await readRecords();
  const known = portal.meetings.filter(({ status }) => status !== 'draft').map(({ id }) => id);
  if (meeting === undefined) refuseArguments('a meeting is needed', USAGE);
  requireKnown('meeting', meeting, known, USAGE);
  const letter = LETTERS.find((one) => one === kind);
  if (kind === undefined) refuseArguments('a kind of letter is needed', USAGE);
  if (letter === undefined) refuseUnknown('kind of letter', kind, LETTERS, USAGE);
  requireKnown(
    'institution',
    institution,
    portal.institutions.map(({ id }) => id),
    USAGE,
  );

  const all = lettersAfter(portal, meeting, letter);
  const views = all.filter(
    ({ institution: to, day }) =>
      institution === undefined || to.id === bodyOn(portal, institution, day).id,
  );
  for (const { commitment } of withoutRecipient(portal, meeting, letter)) {
    console.error(`${commitment.id}: no source names its institution, so no letter speaks of it`);
  }
  if (views.length === 0) {
    end(
      institution === undefined
        ? `nobody has to be written a letter of the kind ${letter} after ${meeting}`
        : `${institution} has no letter of the kind ${letter} after ${meeting}`,
      all.length === 0
        ? 'enter the reports of the meeting, or the edition of the Open Gov Week'
        : `choose among ${all.map(({ institution: { id } }) => id).join(', ')}`,
    );
  }
  const folder = join(out, meeting, letter);
  const files: OutputFile[] = [];
  const rows: (readonly string[])[] = [COLUMNS];
  for (const locale of locales) {
    const template = await templateFor(letter, locale);
    for (const view of views) {
      const name = `${view.institution.id}.${locale}.docx`;
      files.push({ path: join(folder, name), bytes: await filled(template, locale, view) });
      rows.push(summaryRow(view, locale, name));
    }
  }
  writeAll([...files, { path: join(folder, 'letters.csv'), bytes: writeCsv(rows) }]);
  console.log(
    `${files.length === 1 ? '1 letter' : `${String(files.length)} letters`} in ${folder}`,
  );
  const [{ edition } = {}] = views;
  if (edition && edition.status !== 'planned') {
    console.log(`the records call the Open Gov Week ${edition.id} ${edition.status}`);
  }
  if (new URL(SITE_ADDRESS.origin).hostname === 'localhost') {
    console.log(
      `PORTAL_URL is not set: addresses in the letters begin with ${SITE_ADDRESS.origin}`,
    );
  }
}

async function filled(template: Uint8Array, locale: Locale, view: LetterView): Promise<Uint8Array> {
  try {
    return await fillTemplate(template, letterTexts(locale, view));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    end(`${templates}: ${error.message}`, 'correct the template, or move it away');
  }
}

await (values['write-template'] ? writeTemplates() : writeLetters());
