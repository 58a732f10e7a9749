/** Leaves out of the browser what Zod carries for other work: a form judges by it, and describes nothing. */
import { readFile } from 'node:fs/promises';

/** Descriptions of schemas as JSON Schema, and English sentences: our messages are rule ids. */
const LEFT_OUT = /\/zod\/v4\/(?:core\/(?:to-json-schema|json-schema-processors)|locales\/en)\.js$/;

/**
 * A module that has the same names and does nothing: what is called while a schema is made gives a function, what a sentence
 * is asked of gives none.
 */
export function emptied(code: string): string {
  const names = [...code.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(
    ([, name]) => name,
  );
  const own = names.map((name) => `export const ${name ?? ''} = () => () => undefined;`);
  return [...own, ...(/^export default /m.test(code) ? ['export default () => ({});'] : [])].join(
    '\n',
  );
}

/** 5 kB less on its way to a phone; the pages themselves are made with the whole package. */
export function judgeOnly() {
  return {
    name: 'judge-only',
    apply: 'build' as const,
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    async load(id: string) {
      return LEFT_OUT.test(id) ? emptied(await readFile(id, 'utf8')) : undefined;
    },
  };
}
