import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cutFonts } from './fonts/cut-fonts.ts';

/** Fonts are always files of their own, so that the browser keeps them over pages; the rest stays as Vite decides. */
function inlineNoFont(file: string): false | undefined {
  return file.endsWith('.woff2') ? false : undefined;
}

/**
 * Astro integration: cuts the fonts into `.cache/fonts` before anything is built and lets style sheets and pages reach
 * them as `@portal-fonts/titillium-400.woff2` (600, 700).
 */
export function subsetFonts(): AstroIntegration {
  return {
    name: 'portal:subset-fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, logger }) => {
        const folder = join(fileURLToPath(config.root), '.cache', 'fonts');
        if (await cutFonts(folder)) logger.info('fonts cut to Italian Latin');
        updateConfig({
          vite: {
            resolve: { alias: { '@portal-fonts': folder } },
            build: { assetsInlineLimit: inlineNoFont },
          },
        });
      },
    },
  };
}
