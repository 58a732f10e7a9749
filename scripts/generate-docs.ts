/** Write the parts of the documentation that are made from the code: rules, data dictionary, published data, JSON Schemas, configuration of servers. Usage: npm run docs */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateDocs } from './docs/generated.ts';

for (const { file, content } of generateDocs()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(file);
}
