import type { AstroIntegration } from 'astro';

/** Adds `client:touch`, which loads an island only when someone touches it. */
export function islandsOnTouch(): AstroIntegration {
  return {
    name: 'islands-on-touch',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => {
        addClientDirective({ name: 'touch', entrypoint: './src/islands/touch-directive.ts' });
      },
    },
  };
}
