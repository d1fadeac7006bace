import purgecss from '@fullhuman/postcss-purgecss';
import type { Plugin } from 'postcss';

/**
 * PostCSS plugin that drops from the official kit what no component uses. Only `kit.scss` is purged: the portal's own
 * styles are written for what is there, and Astro's scope attributes would look unused.
 */
export function purgeKit(): Plugin {
  const purge = purgecss({
    content: ['./src/{components,islands,layouts,pages,service}/**/*.{astro,ts,tsx}'],
    variables: true,
    safelist: { standard: ['html', 'body', /^h[1-6]$/u], variables: ['--bootstrap-italia-version'] },
  }) as Plugin;
  return {
    postcssPlugin: 'purge-kit',
    OnceExit: async (root, helpers) => {
      if (root.source?.input.file?.endsWith('kit.scss') === true) await purge.OnceExit?.(root, helpers);
    },
  };
}
