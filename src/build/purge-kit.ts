import purgecss from '@fullhuman/postcss-purgecss';
import type { Plugin, Root } from 'postcss';

/** Selectors of the kit whose every declaration our own base style sets again. */
const setAgain =
  /^(?:h[1-46]|a(?::hover|:not\(\[href\]\).*)?|p|dt|b|strong|mark|summary|\[hidden\])$/u;

/** Selectors for what no page holds, or holds with a style of its own: code, addresses, fields for dates, colours and files. */
const notHeld =
  /^(?:code|kbd|samp|address|output|pre|small|pre code|a ?> ?code|::.*(?:datetime|color-swatch|focus-inner|inner-spin-button|file-selector).*|\[list\].*)$/u;

/** What the kit says of the whole page and our base style says again. */
const bodyAgain =
  /^(?:font-family|font-size|font-weight|line-height|color|text-align|background-color)$/u;

/** Drops from the kit what is set again or not held; variables that nothing uses then are purged. */
export function dropOverridden(root: Root): void {
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter(
      (selector) => !setAgain.test(selector) && !notHeld.test(selector),
    );
    if (rule.selector === '') rule.remove();
    else if (rule.selector === 'body')
      rule.walkDecls(bodyAgain, (declaration) => void declaration.remove());
  });
}

/**
 * PostCSS plugin that drops from the official kit what no component uses. Only `kit.scss` is purged: the portal's own
 * styles are written for what is there, and Astro's scope attributes would look unused.
 */
export function purgeKit(): Plugin {
  const purge = purgecss({
    content: ['./src/{components,islands,layouts,pages,service}/**/*.{astro,ts,tsx}'],
    variables: true,
    safelist: {
      standard: ['html', 'body', /^h[1-6]$/u],
      variables: ['--bootstrap-italia-version'],
    },
  }) as Plugin;
  return {
    postcssPlugin: 'purge-kit',
    OnceExit: async (root, helpers) => {
      if (root.source?.input.file?.endsWith('kit.scss') !== true) return;
      dropOverridden(root);
      await purge.OnceExit?.(root, helpers);
    },
  };
}
