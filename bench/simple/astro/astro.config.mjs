import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR,
  cacheDir: process.env.CACHE_DIR,
  build: { format: 'directory', concurrency: 6 },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
});
