/** The content as it would be with some files in place of others: beside the content, so that it can be judged and then moved there. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { contentFolders, errorCode } from '../store/folders.ts';
import { readRoot } from '../store/read-portal.ts';
import type { Reading } from '../store/reading.ts';
import type { ContentFiles } from './content-files.ts';
import { SheetError, sheetFlaw } from './sheet.ts';

const PREFIX = '.import-';
/** There while files are put in place: what is to be undone if that is cut off. */
const JOURNAL = 'journal.json';
const AFTER = 'after';
const BEFORE = 'before';

/** The same bytes at a second place, without reading them where the disk can do so. */
function placeFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function asWritingError(error: unknown): SheetError {
  const params = { code: errorCode(error) };
  return new SheetError(sheetFlaw('import-writing', {}, { params }));
}

/** A copy of a root with other files, in a folder of its own within the root. */
export class WouldBe {
  readonly #root: string;
  readonly #files: ContentFiles;
  readonly #folder: string;

  /** @throws SheetError when it cannot be written; nothing of it is left then */
  constructor(root: string, files: ContentFiles) {
    this.#root = root;
    this.#files = files;
    try {
      this.#folder = mkdtempSync(join(root, `${PREFIX}${String(process.pid)}-`));
    } catch (error) {
      throw asWritingError(error);
    }
    try {
      const { content, data } = contentFolders(root);
      for (const folder of [content, data]) {
        mkdirSync(join(this.#folder, AFTER, folder), { recursive: true });
        for (const file of filesBelow(root, folder))
          if (!files.has(file)) placeFile(join(root, file), join(this.#folder, AFTER, file));
      }
      for (const [file, text] of files) {
        if (text === undefined) continue;
        const path = join(this.#folder, AFTER, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    } catch (error) {
      this.remove();
      throw asWritingError(error);
    }
  }

  /** Reads it as the portal is read; files go by their names in the root. */
  read(): Reading {
    const root = join(this.#folder, AFTER);
    const { portal, problems } = readRoot(root);
    const own = relative(process.cwd(), root).split(sep).join('/');
    const home = relative(process.cwd(), this.#root).split(sep).join('/');
    const isWithin = own !== '' && !own.startsWith('..');
    const prefix = home === '' ? '' : `${home}/`;
    const named = (file: string): string =>
      isWithin && file.startsWith(`${own}/`) ? prefix + file.slice(own.length + 1) : file;
    return {
      portal,
      problems: problems.map((problem) => ({
        ...problem,
        record: named(problem.record),
        file: named(problem.file),
      })),
    };
  }

  /**
   * Puts the files in place, all or none.
   *
   * @throws SheetError when one of them cannot be: then all are as they were
   */
  putInPlace(): void {
    const undo: (() => void)[] = [];
    const journal = join(this.#folder, JOURNAL);
    try {
      const added = [...this.#files.keys()].filter((file) => !existsSync(join(this.#root, file)));
      writeFileSync(journal, JSON.stringify(added));
      for (const [file, text] of this.#files) {
        const [target, kept] = [join(this.#root, file), join(this.#folder, BEFORE, file)];
        if (existsSync(target)) {
          mkdirSync(dirname(kept), { recursive: true });
          renameSync(target, kept);
          undo.push(() => {
            renameSync(kept, target);
          });
        } else {
          const made = mkdirSync(dirname(target), { recursive: true });
          if (made !== undefined)
            undo.push(() => {
              rmSync(made, { recursive: true, force: true });
            });
        }
        if (text === undefined) continue;
        renameSync(join(this.#folder, AFTER, file), target);
        undo.push(() => {
          rmSync(target, { force: true });
        });
      }
      rmSync(journal);
    } catch (error) {
      for (const step of undo.toReversed()) step();
      throw asWritingError(error);
    }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * Takes back what an import that was cut off had put in place, and removes what it left.
 *
 * @returns how many files are again as they were
 * @throws SheetError while another import is at work
 */
export function recover(root: string): number {
  let count = 0;
  for (const name of readdirSync(root)) {
    const [, pid] = /^\.import-(\d+)-/.exec(name) ?? [];
    if (pid === undefined) continue;
    if (isRunning(Number(pid))) throw new SheetError(sheetFlaw('import-running'));
    const folder = join(root, name);
    if (existsSync(join(folder, JOURNAL))) {
      const added = JSON.parse(readFileSync(join(folder, JOURNAL), 'utf8')) as readonly string[];
      const taken = existsSync(join(folder, BEFORE)) ? filesBelow(folder, BEFORE) : [];
      for (const file of added) rmSync(join(root, file), { force: true });
      for (const file of taken) {
        renameSync(join(folder, file), join(root, file.slice(BEFORE.length + 1)));
      }
      count += added.length + taken.length;
    }
    rmSync(folder, { recursive: true, force: true });
  }
  return count;
}
