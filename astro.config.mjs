import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { SITE_ADDRESS } from './src/i18n/routing.ts';
import { hostingFiles } from './src/integrations/hosting/publish.ts';
import { problemBanner } from './src/integrations/problem-banner.ts';
import { incrementalBuild } from './src/integrations/incremental.ts';
import { searchWhileDeveloping } from './src/integrations/search-while-developing.ts';
import { judgeOnly } from './src/integrations/judge-only.ts';
import { notFoundPages } from './src/integrations/not-found.ts';

/** The demo has its own cache: its records have the same ids as real ones. */
const cache = process.env.PORTAL_DEMO ? './.build/cache/demo' : './.build/cache';

export default defineConfig({
  output: 'static',
  site: SITE_ADDRESS.origin,
  base: SITE_ADDRESS.base,
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? './.build/site',
  cacheDir: `${cache}/astro`,
  // Nothing inline: the Content-Security-Policy of every page allows files of this site only.
  // Several pages at once: while one is written to the disk, the next is rendered.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 6 },
  vite: {
    cacheDir: `${cache}/vite`,
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Every page carries the names of its scripts: what Astro adds to them says nothing.
              entryFileNames: ({ name }) =>
                `_astro/${name.replace(/\.astro_astro_type_script_.*$/, '')}.[hash].js`,
            },
          },
        },
      },
    },
    plugins: [judgeOnly()],
    build: {
      assetsInlineLimit: 0,
      // Astro marks its own MDX modules with a directive that the bundler does not know.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      // Nesting and light-dark() are rewritten for phones that no longer get updates.
      cssTarget: ['chrome111', 'safari16.4', 'firefox114'],
    },
  },
  // Lossless: the default follows JSX and would glue words together across line breaks.
  compressHTML: true,
  image: { service: passthroughImageService() },
  // Quotes and dashes are the author's: English habits would change French and Arabic texts.
  // A heading may name its anchor, `## Heading {#anchor}`, so that it is the same in every language.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false, headingAttributes: true } }),
  },
  // The build command says that no other build overlaps: the copies of pages are kept in one place.
  integrations: [
    mdx(),
    notFoundPages(),
    hostingFiles(),
    problemBanner(),
    searchWhileDeveloping(),
    ...(process.env.INCREMENTAL ? [incrementalBuild()] : []),
  ],
  devToolbar: { enabled: false },
});
