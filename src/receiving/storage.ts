/**
 * Where submissions are kept: a table a form, which an editor takes in, and apart from it the contacts. Both can only be read
 * by the user that runs the receiving end.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { SentFields } from '../forms/submission.ts';
import type { Kept } from './received-form.ts';

const FOR_US_ALONE = 0o600;

/** RFC 4180, every cell in quotes: a text may hold lines. */
function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
}

async function append(path: string, text: string): Promise<void> {
  const file = await open(path, 'a', FOR_US_ALONE);
  try {
    await file.appendFile(text);
    // Who is told that it was received relies on it.
    await file.datasync();
  } finally {
    await file.close();
  }
}

export class Storage {
  readonly #folder: string;
  readonly #known = new Map<string, Set<string>>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Numbers that a table holds already, also from before the last start. */
  #references(file: string): Set<string> {
    const known = this.#known.get(file);
    if (known) return known;
    const path = join(this.#folder, `${file}.csv`);
    const rows = existsSync(path)
      ? Papa.parse<Readonly<Record<string, string>>>(readFileSync(path, 'utf8'), { header: true })
          .data
      : [];
    // A row that an editor takes in has it as its id, or as its key where it is a part of a record.
    const found = new Set(
      rows.flatMap(({ reference, id, key }) => (reference ?? id ?? key)?.toLowerCase() ?? []),
    );
    this.#known.set(file, found);
    return found;
  }

  /** Adds a row to a table, which begins with the names of its columns. */
  async #addRow(file: string, columns: readonly string[], row: SentFields): Promise<void> {
    const path = join(this.#folder, `${file}.csv`);
    const head = existsSync(path) ? '' : csvLine(columns);
    await append(path, head + csvLine(columns.map((column) => row[column] ?? '')));
  }

  async #write({ file, reference, columns, row, part, contact }: Kept): Promise<boolean> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const known = this.#references(file);
    if (known.has(reference.toLowerCase())) return false;
    // Whom to answer comes first: a row without it could not be answered.
    await append(join(this.#folder, `${file}.contacts.jsonl`), `${JSON.stringify(contact)}\n`);
    // The row by which a number is known comes last: what was cut before it is sent again.
    if (part) await this.#addRow(`${file}.${part.dataset}`, part.columns, part.row);
    await this.#addRow(file, columns, row);
    known.add(reference.toLowerCase());
    return true;
  }

  /**
   * Keeps a submission, after those before it.
   *
   * @returns whether it is a new one: a number that is there already is one that was sent twice
   */
  keep(kept: Kept): Promise<boolean> {
    const work = this.#last.then(() => this.#write(kept));
    this.#last = work.catch(() => undefined);
    return work;
  }
}
