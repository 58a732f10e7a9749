import { existsSync, lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../domain/nearest.ts';
import type { LocatedProblem } from '../schema/problem.ts';
import { RECORDS, type RecordDescription, type RecordName } from '../schema/records.ts';
import { TABLES, type TableName } from '../schema/tables.ts';
import { LOCALES, type Locale } from '../site.ts';
import { compareText } from './order.ts';

/** The folders that hold what the portal knows, and what it published as releases, from a root, with `/`. */
export interface ContentFolders {
  readonly content: string;
  readonly data: string;
  /** Absent while there is no release. */
  readonly snapshots: string;
}

/** Where the records of a root lie: `src/content/` in a project, `content/` in a collection kept apart. */
export function contentFolders(root: string): ContentFolders {
  const isApart = existsSync(join(root, 'content')) && !existsSync(join(root, 'src', 'content'));
  return { content: isApart ? 'content' : 'src/content', data: 'data', snapshots: 'snapshots' };
}

export interface FoundRecord {
  readonly name: RecordName;
  /** Names of the folders that lead to it. */
  readonly segments: readonly string[];
  readonly file: string;
  /** The files of prose that stand beside the facts. */
  readonly prose: readonly { readonly locale: Locale; readonly file: string }[];
}

export interface FoundPage {
  readonly id: string;
  readonly locale: Locale;
  readonly file: string;
}

export interface FoundTable {
  readonly name: TableName;
  readonly file: string;
}

/** The folder of a release, and the names of its files. */
export interface FoundSnapshot {
  readonly id: string;
  readonly files: readonly string[];
}

/** Where a record should be, but no file of facts can be read. */
export type LostRecord = Pick<FoundRecord, 'name' | 'segments'>;

/** What lies in the folders, by the names of the files alone. Paths start at the root, with `/`. */
export interface Inventory {
  readonly records: readonly FoundRecord[];
  readonly lost: readonly LostRecord[];
  readonly pages: readonly FoundPage[];
  readonly tables: readonly FoundTable[];
  readonly snapshots: readonly FoundSnapshot[];
  readonly problems: readonly LocatedProblem[];
}

type Params = NonNullable<LocatedProblem['params']>;

const RECORD_NAMES = Object.keys(RECORDS) as RecordName[];
const TABLE_NAMES = Object.keys(TABLES) as TableName[];
const PAGES_FOLDER = 'pages';
const PATH_PART = /^[a-z0-9-]{1,80}$/;
/** What systems and version control leave behind. */
const IGNORED: ReadonlySet<string> = new Set(['.DS_Store', '.gitkeep', 'Thumbs.db', 'desktop.ini']);
/** Where a release is written before it takes its place: what a run that was cut has left counts for nothing. */
export const UNFINISHED = '.unfinished';
/** A word to editors, which may stand at the top of each folder. */
const READ_ME = 'README.md';

/** A problem with a file or folder itself, not with what it holds. */
export function fileProblem(file: string, rule: string, params?: Params): LocatedProblem {
  const found = file.split('/').at(-1);
  const problem = { record: file, path: [], rule, severity: 'error', found } as const;
  return { ...problem, ...(params && { params }), file, line: 1, column: 1 };
}

/** The system's name for what went wrong: `EACCES`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** How the file of a record lies below the content folder, for people. */
function patternOf({ folder, file, depth }: RecordDescription): string {
  return [folder, ...(depth === 2 ? ['<group>'] : []), '<id>', file].join('/');
}

interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Names of what is neither a file nor a folder: it was refused. */
  readonly others: readonly string[];
}

class Walk {
  readonly records: FoundRecord[] = [];
  readonly lost: LostRecord[] = [];
  readonly pages: FoundPage[] = [];
  readonly tables: FoundTable[] = [];
  readonly snapshots: FoundSnapshot[] = [];
  readonly problems: LocatedProblem[] = [];
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  #refuse(file: string, rule: string, params?: Params): void {
    this.problems.push(fileProblem(file, rule, params));
  }

  /** @returns the allowed name that was probably meant */
  #refuseUnexpected(
    file: string,
    allowed: readonly string[],
    candidates: Iterable<string> = allowed,
  ): string | undefined {
    const near = nearest(file.split('/').at(-1) ?? file, candidates);
    this.#refuse(file, 'unexpected-file', {
      allowed,
      ...(near !== undefined && { nearest: near }),
    });
    return near;
  }

  #entries(folder: string): readonly Dirent[] {
    try {
      return readdirSync(join(this.#root, folder), { withFileTypes: true }).sort((one, other) =>
        compareText(one.name, other.name),
      );
    } catch (error) {
      this.#refuse(folder, 'unreadable-file', { code: errorCode(error) });
      return [];
    }
  }

  /** What lies in a folder, in order; what is neither a file nor a folder is refused. */
  #list(folder: string): Listing {
    const files: string[] = [];
    const folders: string[] = [];
    const others: string[] = [];
    for (const entry of this.#entries(folder)) {
      if (IGNORED.has(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(entry.name);
      else if (entry.isFile()) files.push(entry.name);
      else {
        this.#refuse(path, entry.isSymbolicLink() ? 'symbolic-link' : 'special-file');
        others.push(entry.name);
      }
    }
    return { files, folders, others };
  }

  /** The folders whose names can be parts of an id. */
  #idFolders(parent: string, folders: readonly string[]): readonly string[] {
    const sound = folders.filter((name) => PATH_PART.test(name));
    for (const name of folders) {
      if (sound.includes(name)) continue;
      const twin = name.toLowerCase();
      if (sound.includes(twin)) {
        this.#refuse(`${parent}/${name}`, 'duplicate-id', { first: `${parent}/${twin}` });
      } else this.#refuse(`${parent}/${name}`, 'file-name');
    }
    return sound;
  }

  /** A folder that must be there as such. */
  #exists(folder: string): boolean {
    const stats = lstatSync(join(this.#root, folder), { throwIfNoEntry: false });
    if (stats?.isDirectory()) return true;
    this.#refuse(folder, stats?.isSymbolicLink() ? 'symbolic-link' : 'missing-folder');
    return false;
  }

  #takeRecord(
    name: RecordName,
    folder: string,
    segments: readonly string[],
    { files, folders, others }: Listing,
  ): void {
    const description = RECORDS[name];
    const prose = LOCALES.map((locale) => ({ locale, name: `${locale}.md` }));
    const allowed = [description.file, ...prose.map((one) => one.name)];
    const unexpected = files.filter((file) => !allowed.includes(file));
    for (const inner of folders) {
      this.#refuse(`${folder}/${inner}`, 'folder-depth', { expected: patternOf(description) });
    }
    for (const file of unexpected) this.#refuseUnexpected(`${folder}/${file}`, allowed);
    const file = `${folder}/${description.file}`;
    if (files.includes(description.file)) {
      const found = prose.filter((one) => files.includes(one.name));
      this.records.push({
        name,
        segments,
        file,
        prose: found.map((one) => ({ locale: one.locale, file: `${folder}/${one.name}` })),
      });
      return;
    }
    const isReported = unexpected.length + others.length + folders.length > 0;
    if (files.length > 0 && !isReported) this.#refuse(file, 'missing-file');
    if (files.length > 0 || isReported) this.lost.push({ name, segments });
  }

  #takeRecords(name: RecordName, parent: string, segments: readonly string[]): void {
    const description = RECORDS[name];
    const listed = this.#list(parent);
    if (segments.length === description.depth) {
      this.#takeRecord(name, parent, segments, listed);
      return;
    }
    for (const file of listed.files) {
      const rule = file === description.file ? 'folder-depth' : 'unexpected-file';
      this.#refuse(`${parent}/${file}`, rule, { expected: patternOf(description) });
    }
    for (const other of listed.others) this.lost.push({ name, segments: [...segments, other] });
    for (const folder of this.#idFolders(parent, listed.folders)) {
      this.#takeRecords(name, `${parent}/${folder}`, [...segments, folder]);
    }
  }

  #takePage(id: string, folder: string): void {
    const { files, folders, others } = this.#list(folder);
    const expected = LOCALES.map((locale) => ({ locale, name: `${locale}.mdx` }));
    const allowed = expected.map(({ name }) => name);
    for (const inner of folders) {
      this.#refuse(`${folder}/${inner}`, 'folder-depth', {
        expected: `${PAGES_FOLDER}/<id>/<locale>.mdx`,
      });
    }
    const unexpected = files.filter((file) => !allowed.includes(file));
    for (const file of unexpected) this.#refuseUnexpected(`${folder}/${file}`, allowed);
    for (const { locale, name } of expected) {
      const file = `${folder}/${name}`;
      if (files.includes(name)) this.pages.push({ id, locale, file });
      else if (unexpected.length + others.length === 0 && files.length > 0) {
        this.#refuse(file, 'missing-file');
      }
    }
  }

  #takePages(parent: string): void {
    const { files, folders } = this.#list(parent);
    const expected = `${PAGES_FOLDER}/<id>/<locale>.mdx`;
    for (const file of files) this.#refuse(`${parent}/${file}`, 'unexpected-file', { expected });
    for (const id of this.#idFolders(parent, folders)) this.#takePage(id, `${parent}/${id}`);
  }

  takeContent(content: string): void {
    if (!this.#exists(content)) return;
    const { files, folders } = this.#list(content);
    const allowed = [...RECORD_NAMES.map((name) => RECORDS[name].folder), PAGES_FOLDER];
    for (const file of files) {
      if (file !== READ_ME) this.#refuse(`${content}/${file}`, 'unexpected-file', { allowed });
    }
    for (const folder of folders) {
      const path = `${content}/${folder}`;
      const name = RECORD_NAMES.find((candidate) => RECORDS[candidate].folder === folder);
      if (name !== undefined) this.#takeRecords(name, path, []);
      else if (folder === PAGES_FOLDER) this.#takePages(path);
      else this.#refuseUnexpected(path, allowed);
    }
  }

  takeData(data: string): void {
    if (!this.#exists(data)) return;
    const { files, folders, others } = this.#list(data);
    const missing = new Set<string>();
    for (const name of TABLE_NAMES) {
      const { file } = TABLES[name];
      if (files.includes(file)) this.tables.push({ name, file: `${data}/${file}` });
      else if (!others.includes(file)) missing.add(file);
    }
    const known = TABLE_NAMES.map((name): string => TABLES[name].file);
    for (const entry of [...files, ...folders]) {
      if (known.includes(entry) || entry === READ_ME) continue;
      // A misspelt name is one mistake, not one file too many and one too few.
      const meant = this.#refuseUnexpected(`${data}/${entry}`, known, missing);
      if (meant !== undefined) missing.delete(meant);
    }
    for (const file of missing) this.#refuse(`${data}/${file}`, 'missing-file');
  }

  takeSnapshots(parent: string): void {
    const stats = lstatSync(join(this.#root, parent), { throwIfNoEntry: false });
    if (!stats || !this.#exists(parent)) return;
    const { files, folders } = this.#list(parent);
    const expected = `${parent}/<release>/<dataset>.csv`;
    for (const file of files) {
      if (file !== READ_ME) this.#refuse(`${parent}/${file}`, 'unexpected-file', { expected });
    }
    for (const id of this.#idFolders(
      parent,
      folders.filter((name) => name !== UNFINISHED),
    )) {
      const listed = this.#list(`${parent}/${id}`);
      for (const folder of listed.folders) {
        this.#refuse(`${parent}/${id}/${folder}`, 'folder-depth', { expected });
      }
      this.snapshots.push({ id, files: listed.files });
    }
  }
}

/** Every file of records and releases below a root, and each name that should not be there. */
export function takeInventory(root: string): Inventory {
  const { content, data, snapshots } = contentFolders(root);
  const walk = new Walk(root);
  walk.takeContent(content);
  walk.takeData(data);
  walk.takeSnapshots(snapshots);
  const { records, lost, pages, tables, snapshots: releases, problems } = walk;
  return { records, lost, pages, tables, snapshots: releases, problems };
}
