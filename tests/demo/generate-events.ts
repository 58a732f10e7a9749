/**
 * Copy the demo records into a folder and add many events to them, the same at every run: what the week's
 * page, its filters and its calendars are tried with.
 * Usage: node tests/demo/generate-events.ts <folder> [number of events]
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { CITIES, drawer, KINDS, ORGANISERS, SUBJECTS } from './vocabulary.ts';

const DEMO = import.meta.dirname;
const EDITION = '2026';
/** The plan that runs while the week is held. */
const PLAN = 'demo-2025-2027';
const DEFAULT_COUNT = 1500;
/** The days around the week that still count, and those of the week, when most is held. */
const WEEK = ['18', '19', '20', '21', '22', '23', '24'];
const DAYS = ['14', '15', '16', '17', '25', '26', '27', ...WEEK, ...WEEK, ...WEEK];

/** As many of each as there are, so that the rare states are seen too. */
const STATUSES = ['held', 'held', 'held', 'held', 'held', 'confirmed', 'confirmed', 'cancelled', 'postponed', 'proposed'];
const MODES = ['in-person', 'in-person', 'online', 'hybrid'];
const LANGUAGES = [['fr'], ['ar'], ['fr', 'ar'], ['fr', 'ar', 'en'], ['en']];

/** First cells of a table of the demo records. */
async function idsOf(table: string): Promise<readonly string[]> {
  const [, ...rows] = (await readFile(join(DEMO, 'data', `${table}.csv`), 'utf8')).trim().split('\n');
  return rows.map((row) => row.split(',', 1).join());
}

function hour(time: number): string {
  return `${String(time).padStart(2, '0')}:00`;
}

interface Lists {
  readonly regions: readonly string[];
  readonly themes: readonly string[];
  readonly kinds: readonly string[];
  readonly audiences: readonly string[];
  readonly commitments: readonly string[];
}

function eventOf(number: number, lists: Lists): Record<string, unknown> {
  const draw = drawer(number);
  const [kind, subject, organiser] = [draw(KINDS), draw(SUBJECTS), draw(ORGANISERS)];
  const mode = draw(MODES);
  const status = draw(STATUSES);
  const day = `${EDITION}-05-${draw(DAYS)}`;
  const start = draw([8, 9, 10, 14, 15, 17, 18]);
  // Some sources give no hour, some no translation.
  const hasHour = number % 7 !== 0;
  const hasCity = mode !== 'online' && number % 6 !== 0;
  const hasCommitment = number % 3 === 0;
  const title = {
    fr: `${kind.fr} n° ${String(number)} : ${subject.fr} [démo]`,
    ...(number % 11 === 0 ? {} : { ar: `${kind.ar} رقم ${String(number)}: ${subject.ar} [تجريبي]` }),
    ...(number % 5 === 0 ? {} : { en: `${kind.en} no. ${String(number)}: ${subject.en} [demo]` }),
  };
  return {
    title,
    edition: EDITION,
    startsAt: hasHour ? `${day}T${hour(start)}` : day,
    ...(hasHour ? { endsAt: `${day}T${hour(start + draw([1, 2, 3]))}` } : {}),
    mode,
    ...(mode === 'online' ? {} : { region: draw(lists.regions) }),
    ...(hasCity ? { city: CITIES[number % CITIES.length] } : {}),
    organiser: {
      name: { fr: `${organiser.fr} [démo]`, ar: `${organiser.ar} [تجريبي]`, en: `${organiser.en} [demo]` },
      kind: draw(lists.kinds),
    },
    themes: [draw(lists.themes)],
    ...(hasCommitment ? { commitments: [lists.commitments[(number / 3) % lists.commitments.length]] } : {}),
    languages: draw(LANGUAGES),
    audiences: [draw(lists.audiences)],
    capacity: draw([20, 40, 80, 150, 300]),
    status,
    ...(status === 'held' ? { outcome: { attendance: draw([0, 7, 18, 35, 64, 120]) } } : {}),
    source: 'demo-events-feed',
  };
}

async function main(folder: string, count: number): Promise<void> {
  if (DEMO.startsWith(resolve(folder))) throw new Error(`${folder} holds the demo records themselves`);
  await rm(folder, { recursive: true, force: true });
  for (const part of ['content', 'data']) await cp(join(DEMO, part), join(folder, part), { recursive: true });
  const lists: Lists = {
    // The later in the table, the more is held there: a map shows few and many.
    regions: (await idsOf('regions')).flatMap((id, place) => Array<string>(place + 1).fill(id)),
    themes: await idsOf('themes'),
    kinds: await idsOf('organiser-kinds'),
    audiences: await idsOf('audiences'),
    commitments: (await readdir(join(DEMO, 'content', 'commitments', PLAN)))
      .toSorted()
      .map((number) => `${PLAN}/${String(Number(number))}`),
  };
  for (let number = 1; number <= count; number += 1) {
    const home = join(folder, 'content', 'events', EDITION, `demo-${String(number).padStart(4, '0')}`);
    await mkdir(home, { recursive: true });
    await writeFile(join(home, 'event.yaml'), stringify(eventOf(number, lists), { lineWidth: 0 }));
  }
  console.log(`${String(count)} events added to the demo records in ${folder}`);
}

const [folder, count = String(DEFAULT_COUNT)] = process.argv.slice(2);
if (folder === undefined || !/^\d{1,4}$/.test(count)) {
  console.error('usage: node tests/demo/generate-events.ts <folder> [number of events, up to 9999]');
  process.exitCode = 1;
} else {
  await main(folder, Number(count));
}
