import { expect, test } from 'vitest';
import { emptied, judgeOnly } from '../../../src/integrations/judge-only.ts';

test('an emptied module has the names of the whole one, and does nothing', () => {
  const code = [
    'import x from "./x.js";',
    'export function describe(a) { return a; }',
    'export const method = (a) => a;',
    'export class Generator {}',
    'const own = 1;',
    'export default function () { return { error: "English" }; }',
  ].join('\n');
  expect(emptied(code)).toBe(
    [
      'export const describe = () => () => undefined;',
      'export const method = () => () => undefined;',
      'export const Generator = () => () => undefined;',
      'export default () => ({});',
    ].join('\n'),
  );
});

test('only what describes schemas is left out, and only of what a browser runs', async () => {
  const plugin = judgeOnly();
  const { applyToEnvironment } = plugin;
  const loaded = (id: string) => plugin.load(id);
  expect(await loaded('/x/zod/v4/core/schemas.js')).toBeUndefined();
  expect(await loaded('/x/src/zod.ts')).toBeUndefined();
  const own = `${process.cwd()}/node_modules/zod/v4/core/to-json-schema.js`;
  expect(await loaded(own)).toContain('createToJSONSchemaMethod');
  expect(applyToEnvironment({ name: 'client' })).toBe(true);
  expect(applyToEnvironment({ name: 'ssr' })).toBe(false);
});
