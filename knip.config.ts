import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['scripts/*.ts', 'tests/demo/*.ts', 'src/pages/**/*.{astro,ts}', 'src/content.config.ts'],
  project: ['src/**/*.{astro,mdx,ts}', 'scripts/**/*.ts', 'tests/**/*.ts'],
  ignoreExportsUsedInFile: true,
  // Each schema exports its type beside it, used or not.
  ignoreIssues: { 'src/schema/**': ['types'] },
};
export default config;
