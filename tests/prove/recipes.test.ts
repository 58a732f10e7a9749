/** The lines that pages of datasets offer to R and Python load what the canonical files hold, over the network. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { datasetCsv } from '../../src/datasets/csv.ts';
import { DATASETS } from '../../src/datasets/datasets.ts';
import { recipesFor } from '../../src/feeds/open-data/recipes.ts';
import { readPortal } from '../../src/store/read-portal.ts';
import { parseCsv } from '../rfc4180.ts';

const run = promisify(execFile);

/** A program, and the lines of it that tell of a table: rows, names of columns, empty cells of each. */
interface Reader {
  readonly recipe: string;
  readonly command: string;
  readonly extension: string;
  readonly tell: (variable: string) => string;
}

const READERS: readonly Reader[] = [
  {
    recipe: 'R',
    command: '/usr/bin/Rscript',
    extension: 'R',
    tell: (variable) =>
      `cat("${variable}", nrow(${variable}), paste(names(${variable}), collapse = ","), paste(colSums(is.na(${variable})), collapse = ","), "\\n", sep = "\\t")`,
  },
  {
    recipe: 'Python (pandas)',
    // The one of the system, which has the libraries of the system.
    command: '/usr/bin/python3',
    extension: 'py',
    tell: (variable) =>
      `print("${variable}", len(${variable}), ",".join(${variable}.columns), ",".join(str(int(n)) for n in ${variable}.isna().sum()), "", sep="\\t")`,
  },
];

const { portal } = await readPortal({ root: 'tests/demo' });
const files = new Map(
  DATASETS.map((dataset) => [`/${dataset.name}.csv`, datasetCsv(dataset, portal)]),
);

const server = createServer(({ url = '' }, response) => {
  const file = files.get(url);
  response.writeHead(file === undefined ? 404 : 200, { 'content-type': 'text/csv; charset=utf-8' });
  response.end(file);
});

let origin: string;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recipes-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('no port was opened');
  origin = `http://127.0.0.1:${String(address.port)}`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function isReady({ command, extension }: Reader): Promise<boolean> {
  if (!existsSync(command)) return false;
  if (extension !== 'py') return true;
  return run(command, ['-c', 'import pandas']).then(
    () => true,
    () => false,
  );
}

test.each(READERS)('$recipe loads every dataset as its page says', async (reader) => {
  const { recipe, command, extension, tell } = reader;
  if (!(await isReady(reader))) {
    console.log(`skipped: there is no ${recipe} here`);
    return;
  }
  const lines = DATASETS.flatMap(({ name }) => {
    const found = recipesFor(name, `${origin}/${name}.csv`).find(
      ({ program }) => program === recipe,
    );
    if (!found) throw new RangeError(`no page offers ${recipe}`);
    return [found.code, tell(name.replaceAll('-', '_'))];
  });
  const script = join(folder, `all.${extension}`);
  await writeFile(script, `${lines.join('\n')}\n`);
  const { stdout } = await run(command, [script], {
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8' },
  });
  const told = stdout
    .trim()
    .split('\n')
    .map((line) => line.trimEnd().split('\t'));
  const wanted = DATASETS.map(({ name }) => {
    const [header = [], ...rows] = parseCsv(files.get(`/${name}.csv`) ?? '');
    const empty = header.map((_, at) => rows.filter((row) => row[at] === '').length);
    return [name.replaceAll('-', '_'), String(rows.length), header.join(','), empty.join(',')];
  });
  expect(told).toEqual(wanted);
});
