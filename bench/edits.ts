/** The two edits that are measured, and how the corpus gets rid of them. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const TABLE = join('data', 'progress.csv');
const NEW_READING = 'new-reading-';
const NEW_TEXT = '\nÉdition ';
const FIRST_DAY = 10;
const LAST_DAY = 28;

/** A row in the middle of the table: the second reading of a commitment, of the first of June. */
async function middleRow(root: string): Promise<readonly string[]> {
  const rows = (await readFile(join(root, TABLE), 'utf8')).trimEnd().split('\n');
  const seconds = rows.filter((row) => /^reading-\d+-2,/.test(row));
  const row = seconds[Math.floor(seconds.length / 2)];
  if (row === undefined) throw new Error(`${TABLE} holds no second reading`);
  return row.split(',');
}

async function textFile(root: string): Promise<string> {
  const [, plan = '', commitment = ''] = await middleRow(root);
  const folder = (commitment.split('/')[1] ?? '').padStart(2, '0');
  return join(root, 'content', 'commitments', plan, folder, 'fr.md');
}

/** Adds a paragraph to the prose of one commitment; another one for each `number`. */
export async function editText(root: string, number: number): Promise<void> {
  const file = await textFile(root);
  const [text = ''] = (await readFile(file, 'utf8')).split(NEW_TEXT);
  await writeFile(file, `${text}${NEW_TEXT}${number}.\n`);
}

/** Adds a reading of one commitment, of another day for each `number`. */
export async function addReading(root: string, number: number): Promise<void> {
  const day = FIRST_DAY + number;
  if (day > LAST_DAY) throw new RangeError('no more days in the month');
  const row = (await middleRow(root)).map((cell) => cell.replace(/-06-01$/, `-06-${day}`));
  const table = await readFile(join(root, TABLE), 'utf8');
  await writeFile(
    join(root, TABLE),
    `${table}${[`${NEW_READING}${number}`, ...row.slice(1)].join(',')}\n`,
  );
}

/** Takes all edits back. */
export async function undoEdits(root: string): Promise<void> {
  if (!(await readdir(root)).includes('data')) return;
  const file = await textFile(root);
  const [text = ''] = (await readFile(file, 'utf8')).split(NEW_TEXT);
  await writeFile(file, text);
  const rows = (await readFile(join(root, TABLE), 'utf8')).split('\n');
  const kept = rows.filter((row) => !row.startsWith(NEW_READING));
  await writeFile(join(root, TABLE), kept.join('\n'));
}
