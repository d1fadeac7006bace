import purgecss from '@fullhuman/postcss-purgecss';
import type { Plugin } from 'postcss';

/** Rules of the kit whose every declaration our own base style sets again. */
const setAgain = [/^h[1-6]$/u, /^a(?::hover)?$/u, /^a:not\(\[href\]\)/u, /^p$/u, /^dt$/u, /^b$/u, /^strong$/u, /^summary$/u, /^\[hidden\]$/u];

/** Rules for what no page holds, whose names PurgeCSS finds as words of the sources: code, addresses, fields for dates, colours and files. */
const notHeld = [/^(?:code|kbd|samp|address|output)$/u, /^(?:pre|a) ?>? ?code$/u, /datetime|color-swatch|moz-focus-inner|inner-spin-button|file-selector|calendar-picker/u];

/**
 * PostCSS plugin that drops from the official kit what no component uses. Only `kit.scss` is purged: the portal's own
 * styles are written for what is there, and Astro's scope attributes would look unused.
 */
export function purgeKit(): Plugin {
  const purge = purgecss({
    content: ['./src/{components,islands,layouts,pages,service}/**/*.{astro,ts,tsx}'],
    variables: true,
    blocklist: [...setAgain, ...notHeld],
    safelist: { standard: ['html', 'body', /^h[1-6]$/u], variables: ['--bootstrap-italia-version'] },
  }) as Plugin;
  return {
    postcssPlugin: 'purge-kit',
    OnceExit: async (root, helpers) => {
      if (root.source?.input.file?.endsWith('kit.scss') === true) await purge.OnceExit?.(root, helpers);
    },
  };
}
