import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'scripts/*.ts',
    'tests/demo/*.ts',
    'tests/feeds/reader.ts',
    'bench/event-filters.ts',
    'bench/forum.ts',
    'bench/search.ts',
    'bench/generate-corpus.ts',
    'bench/search.ts',
    // Run in copies of the project.
    'bench/simple/write-inputs.ts',
    'bench/simple/astro/src/pages/**/*.astro',
    'src/pages/**/*.{astro,ts}',
    // The integration that shows problems names its script as text.
    'src/scripts/problem-banner.ts',
    // The design system is drawn whole, as docs/design.md lists it: a piece may wait for its page.
    'src/components/*.astro',
  ],
  project: ['src/**/*.{astro,mdx,ts}', 'scripts/**/*.ts', 'tests/**/*.ts', 'bench/**/*.{astro,ts}'],
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Named in a stylesheet, in a command, or resolved as a file.
    '@fontsource/noto-sans-tifinagh',
    '@expo-google-fonts/amiri',
    '@expo-google-fonts/ibm-plex-sans',
    '@expo-google-fonts/ibm-plex-sans-arabic',
    '@astrojs/check',
    'axe-core',
  ],
  // Measured beside ours where the machine has it.
  ignoreBinaries: ['hugo', 'mount', 'prlimit', 'umount'],
  // Each schema exports its type beside it, used or not.
  ignoreIssues: { 'src/schema/**': ['types'] },
};
export default config;
