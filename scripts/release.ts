/**
 * Release all data as they are now: their files in `snapshots/<id>/`, never to change, and a row in `data/releases.csv`.
 * The day is given: no clock is asked. CONTENT_ROOT names another folder with `content/`, `data/` and `snapshots/`.
 * Usage: npm run release -- --on YYYY-MM-DD --note-fr "…" --note-ar "…" --note-en "…" [--id ID]
 */
import '../src/integrations/environment.ts';
import { relative } from 'node:path';
import { DATASETS } from '../src/datasets/datasets.ts';
import {
  changesBetween,
  countChanges,
  type CellChangeKind,
  type ChangeCounts,
} from '../src/feeds/open-data/changes.ts';
import {
  copyOfRelease,
  digestOfSums,
  LATEST,
  latestCopy,
  snapshotContents,
} from '../src/feeds/open-data/copies.ts';
import { formatProblem } from '../src/i18n/problems.ts';
import { readArguments, refuseArguments } from '../src/integrations/arguments.ts';
import { failureOf, formatFailure } from '../src/integrations/failure.ts';
import { terminalLocale } from '../src/integrations/terminal-locale.ts';
import type { Release } from '../src/schema/list.ts';
import type { Portal } from '../src/schema/portal.ts';
import { day, pathPart } from '../src/schema/primitives.ts';
import { LOCALES, type Locale } from '../src/site.ts';
import { forbiddenCharacter } from '../src/store/characters.ts';
import { defaultRoot, readPortal } from '../src/store/read-portal.ts';
import { readSnapshots } from '../src/store/snapshots.ts';
import { writeRelease } from '../src/store/write-release.ts';

const NOTES = LOCALES.map((locale) => `--note-${locale} "…"`).join(' ');
const USAGE = `npm run release -- --on YYYY-MM-DD ${NOTES} [--id ID]`;

/** Ends the command: what was asked for cannot be released. */
function refuse(fact: string, cure: string): never {
  console.error(formatFailure({ fact, cure }));
  console.log('nothing was released');
  process.exit(1);
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function textOf(values: Values, option: string): string {
  const value = values[option];
  return typeof value === 'string' ? value.trim() : '';
}

/** What is new, in every language of the site. */
function noteOf(values: Values): Release['note'] {
  const texts = LOCALES.map((locale): readonly [Locale, string] => {
    const option = `note-${locale}`;
    const text = textOf(values, option);
    if (text === '')
      refuseArguments(`--${option} is missing: the note is published in every language`, USAGE);
    const forbidden = forbiddenCharacter(text);
    if (forbidden) refuseArguments(`--${option} holds the character ${forbidden.name}`, USAGE);
    return [locale, text];
  });
  return Object.fromEntries(texts) as Release['note'];
}

function wantedRelease(values: Values): Omit<Release, 'sums'> {
  const on = textOf(values, 'on');
  if (on === '') refuseArguments('--on is missing: the day of publication', USAGE);
  if (!day.safeParse(on).success) refuseArguments(`--on ${on} is no day`, USAGE);
  const id = values.id === undefined ? on : textOf(values, 'id');
  if (!pathPart.safeParse(id).success || id === LATEST) {
    refuseArguments(
      `--id '${id}' cannot be part of an address of a release: lower-case letters a to z, digits and hyphens, and not ${LATEST}`,
      USAGE,
    );
  }
  return { id, publishedOn: on, note: noteOf(values) };
}

function checkAgainst({ id, publishedOn }: Omit<Release, 'sums'>, { releases }: Portal): void {
  if (releases.some((release) => release.id === id)) {
    refuse(
      `the release ${id} exists, and a release never changes`,
      `name the new one otherwise: --id ${id}-2`,
    );
  }
  const last = releases.at(-1);
  if (last !== undefined && publishedOn < last.publishedOn) {
    refuse(
      `${publishedOn} is before ${last.publishedOn}, the day of the last release ${last.id}`,
      `give the day on which this one is published: ${last.publishedOn} or later`,
    );
  }
}

const CELL_WORDS: Readonly<Record<CellChangeKind, string>> = {
  closed: 'closed',
  percentage: 'percentages moved',
  status: 'statuses changed',
  text: 'texts edited',
  date: 'dates changed',
  number: 'numbers changed',
  other: 'other values changed',
};

function countsText({ added, removed, cells }: ChangeCounts): string {
  const parts = [
    [added, 'rows added'],
    [removed, 'rows removed'],
    ...Object.entries(cells).map(
      ([kind, count]) => [count, CELL_WORDS[kind as CellChangeKind]] as const,
    ),
  ] as const;
  const told = parts.filter(([count]) => count > 0);
  return told.length === 0
    ? 'no row changed'
    : told.map(([count, words]) => `${words}: ${String(count)}`).join(', ');
}

/** What the release brings, for whoever makes it. */
function* news(root: string, portal: Portal): Iterable<string> {
  const last = readSnapshots(root, portal.releases).at(-1);
  if (!last) {
    yield 'it is the first release';
    return;
  }
  const { datasets } = changesBetween(copyOfRelease(last), latestCopy(portal));
  yield `since ${last.release.id}: ${countsText(countChanges(datasets))}`;
  for (const changes of datasets) {
    const { added, removed, renamed } = changes.columns;
    const columns = [...added, ...removed, ...renamed].length;
    const parts = [
      ...(changes.whole === undefined ? [countsText(countChanges([changes]))] : [changes.whole]),
      ...(columns > 0 ? [`columns added, removed or renamed: ${String(columns)}`] : []),
    ];
    yield `    ${changes.dataset}: ${parts.join('; ')}`;
  }
}

async function main(values: Values): Promise<void> {
  const wanted = wantedRelease(values);
  const root = defaultRoot();
  const { portal, problems } = await readPortal({ root });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    for (const problem of errors) console.error(formatProblem(problem, terminalLocale()));
    refuse(
      `the records hold errors (${String(errors.length)}), and a release never changes`,
      'mend what is named above: npm run validate',
    );
  }
  checkAgainst(wanted, portal);
  const files = snapshotContents(portal, wanted.id);
  const told = [...news(root, portal)];
  const folder = writeRelease(root, { ...wanted, sums: digestOfSums(files) }, files);
  const rows = DATASETS.reduce((sum, dataset) => sum + dataset.rows(portal).length, 0);
  const place = relative(process.cwd(), root);
  console.log(
    `released ${wanted.id} in ${place === '' ? '' : `${place}/`}${folder}: ${String(DATASETS.length)} datasets, ${String(rows)} rows, ${String(files.length)} files`,
  );
  for (const line of told) console.log(line);
  console.log(
    `next: npm run build; then keep ${folder} and the new row of data/releases.csv in one commit`,
  );
}

const noteOptions = Object.fromEntries(
  LOCALES.map((locale) => [`note-${locale}`, { type: 'string' } as const]),
);
const { values } = readArguments(
  { options: { on: { type: 'string' }, id: { type: 'string' }, ...noteOptions } },
  USAGE,
);
try {
  await main(values);
} catch (error) {
  const { fact, cure } = failureOf(error);
  refuse(fact, cure.replace('then build again', 'then release again'));
}
