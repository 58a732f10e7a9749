/** Every file, or part of a file, that is made from the code. */
import { readFileSync } from 'node:fs';
import { DATASETS } from '../../src/datasets/datasets.ts';
import { exampleFiles, EXAMPLES } from '../../src/integrations/hosting/files.ts';
import { writePublishedData } from './datasets.ts';
import { describeData } from './described.ts';
import { describeColumns, writeDictionary } from './dictionary.ts';
import { writeJsonSchema } from './json-schemas.ts';
import { replaceBetween } from './markdown-text.ts';
import { rulesInCode } from './rules-in-code.ts';
import { writeRules } from './rules.ts';

export interface GeneratedFile {
  /** Path from the project's root. */
  readonly file: string;
  readonly content: string;
}

export const DATA_README = 'data/README.md';

const COLUMN_MARKERS = [
  '<!-- Columns: made by `npm run docs` from src/schema, do not edit -->',
  '<!-- End of the columns -->',
] as const;

/** The generated files as they must be now. The working directory is the project's root. */
export function generateDocs(): readonly GeneratedFile[] {
  const { records, tables, comments } = describeData();
  const readMe = readFileSync(DATA_README, 'utf8');
  return [
    { file: 'docs/rules.md', content: writeRules(rulesInCode()) },
    { file: 'docs/data-dictionary.md', content: writeDictionary(records, tables, comments) },
    { file: 'docs/published-data.md', content: writePublishedData(DATASETS) },
    { file: DATA_README, content: replaceBetween(readMe, COLUMN_MARKERS, describeColumns(tables)) },
    ...records.map((record) => {
      const { name, content } = writeJsonSchema(record);
      return { file: `docs/schemas/${name}`, content };
    }),
    ...exampleFiles().map(({ file, content }) => ({ file: `${EXAMPLES}/${file}`, content })),
  ];
}
