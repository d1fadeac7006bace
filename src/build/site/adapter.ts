import type { AstroIntegration } from 'astro';
import { listOptionalParts } from '../../catalog/read-content/content-folder.ts';

/** Astro adapter whose server is a module that renders pages: the service imports it, so nothing of it listens. */
export function portalAdapter(): AstroIntegration {
  return {
    name: 'portal:adapter',
    hooks: {
      // A server renders the content of its build, also where another folder stands beside it, or none.
      'astro:config:setup': ({ updateConfig }) => {
        const held = JSON.stringify(listOptionalParts(process.env));
        updateConfig({ vite: { define: { 'import.meta.env.HELD_PARTS': held } } });
      },
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'portal',
          serverEntrypoint: 'astro/app/entrypoint',
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'server' },
          // Images are made by the build's own steps before Astro sees them: its image service has nothing to do.
          supportedAstroFeatures: {
            staticOutput: 'stable',
            hybridOutput: 'stable',
            serverOutput: 'stable',
            sharpImageService: 'stable',
          },
        }),
    },
  };
}
