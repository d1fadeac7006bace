// @ts-check
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { portalAdapter } from './src/build/site/adapter.ts';
import { buildAside } from './src/build/site/build-aside.ts';
import { buildStamp } from './src/build/site/build-stamp.ts';
import { compress } from './src/build/site/compress.ts';
import { writeCompressed } from './src/build/site/compress-file.ts';
import { keepAddresses } from './src/build/site/keep-addresses.ts';
import { keepHashedFiles } from './src/build/site/keep-hashed-files.ts';
import { purgeKit } from './src/build/purge-kit.ts';
import { recordHistory } from './src/build/site/record-history.ts';
import { portalManifest } from './src/build/site/portal-manifest.ts';
import { subsetFonts } from './src/build/subset-fonts.ts';
import { listOrigins } from './src/domain/site/public-origins.ts';
import { islandsOnTouch } from './src/islands/islands-on-touch.ts';
import { serviceWorker } from './src/offline/build/service-worker.ts';

export default defineConfig({
  site: listOrigins(process.env.PUBLIC_ORIGIN)[0] ?? 'http://localhost:4321',
  output: 'static',
  adapter: portalAdapter(),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    recordHistory(),
    react(),
    islandsOnTouch(),
    subsetFonts(),
    portalManifest(),
    keepAddresses(),
    keepHashedFiles(new URL('.cache/hashed/', import.meta.url)),
    compress(),
    serviceWorker(writeCompressed),
    buildStamp(),
    buildAside(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
      ],
    },
  },
  vite: {
    css: {
      preprocessorOptions: {
        scss: {
          quietDeps: true,
          loadPaths: ['node_modules'],
          silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
        },
      },
      postcss: { plugins: [purgeKit()] },
    },
  },
});
