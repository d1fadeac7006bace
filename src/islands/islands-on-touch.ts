import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Adds `client:touch`, which loads an island only when someone touches it, and renders islands in the build by `render-island.ts`. */
export function islandsOnTouch(): AstroIntegration {
  return {
    name: 'islands-on-touch',
    hooks: {
      'astro:config:setup': ({ addClientDirective, updateConfig }) => {
        addClientDirective({ name: 'touch', entrypoint: './src/islands/touch-directive.ts' });
        const replacement = fileURLToPath(new URL('render-island.ts', import.meta.url));
        updateConfig({
          vite: { resolve: { alias: [{ find: '@astrojs/react/server.js', replacement }] } },
        });
      },
    },
  };
}
