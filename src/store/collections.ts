import { join, relative, resolve, sep } from 'node:path';
import type { DataStore, Loader, LoaderContext } from 'astro/loaders';
import { formatProblem } from '../i18n/problems.ts';
import type { Portal } from '../schema/portal.ts';
import type { RecordName } from '../schema/records.ts';
import { contentFolders } from './folders.ts';
import { defaultRoot, readPortal, refreshPortal } from './read-portal.ts';
import type { Reading } from './reading.ts';

type StoredEntry = Parameters<DataStore['set']>[0];
type Select = (portal: Portal) => readonly StoredEntry[];
type Watcher = NonNullable<LoaderContext['watcher']>;
type Logger = LoaderContext['logger'];

/** Files that one save touches are read together. */
const PATIENCE = 50;

/** What to do with each new reading, by collection: a collection that is loaded again takes its own place. */
const followers = new Map<string, (reading: Reading) => void>();
const watched = new WeakSet<Watcher>();

function report({ problems }: Reading, logger: Logger): void {
  for (const problem of problems) {
    if (problem.severity === 'error') logger.error(formatProblem(problem));
    else logger.warn(formatProblem(problem));
  }
}

/** Reads again when a file below the two folders changes, and hands the reading to every collection. */
function watch(watcher: Watcher, logger: Logger): void {
  if (watched.has(watcher)) return;
  watched.add(watcher);
  const root = defaultRoot();
  const folders = Object.values(contentFolders(root)).map((folder: string) =>
    resolve(root, folder),
  );
  let timer: NodeJS.Timeout | undefined;
  const refresh = async (): Promise<void> => {
    try {
      const reading = await refreshPortal();
      report(reading, logger);
      for (const follow of followers.values()) follow(reading);
    } catch (error) {
      // An error that escapes would end the development server.
      logger.error(String(error));
    }
  };
  watcher.add(folders);
  watcher.on('all', (_, path) => {
    if (!folders.some((folder) => resolve(path).startsWith(folder + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), PATIENCE);
  });
}

function fill(store: DataStore, entries: readonly StoredEntry[]): void {
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) store.set(entry);
}

/** A view on the one reader. It never throws: a loader that does ends the development server. */
function view(name: string, select: Select): Loader {
  return {
    name,
    async load({ collection, store, watcher, ...context }) {
      const logger = context.logger.fork('records');
      const reading = watcher && followers.size === 0 ? await refreshPortal() : await readPortal();
      fill(store, select(reading.portal));
      if (!watcher) return;
      if (followers.size === 0) report(reading, logger);
      followers.set(collection, ({ portal }) => {
        fill(store, select(portal));
      });
      watch(watcher, logger);
    },
  };
}

/**
 * The records of one kind, validated, by id. An entry is slim: Astro writes all entries to one file, and reads, bundles
 * and parses it again in every build. A page takes the whole record from the `Portal`.
 */
export function recordLoader(name: RecordName): Loader {
  return view(`portal-${name}`, (portal) =>
    portal[name].map(({ id, file, revision }) => ({
      id,
      data: { revision },
      digest: revision,
      filePath: file,
    })),
  );
}

/** Where Astro finds a file that the reader names from its root, which may lie outside the project. */
function fromProject(file: string): string {
  const root = defaultRoot();
  const isInside = !relative(process.cwd(), root).startsWith('..');
  return isInside ? file : relative(process.cwd(), join(root, file));
}

/** The pages of the team, one entry a language: `about/fr`. Astro renders their MDX when a page asks for it. */
export function pageLoader(): Loader {
  return view('portal-pages', (portal) =>
    portal.pages.map(({ id, locale, file, title, description }) => ({
      id: `${id}/${locale}`,
      data: { id, locale, file, title, description },
      filePath: fromProject(file),
      deferredRender: true,
    })),
  );
}
