import type { AstroIntegration } from 'astro';

/** Astro adapter whose server is a module that renders pages: the service imports it, so nothing of it listens. */
export function portalAdapter(): AstroIntegration {
  return {
    name: 'portal:adapter',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'portal',
          serverEntrypoint: 'astro/app/entrypoint',
          // The other value of this option is the deprecated one.
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { staticOutput: 'stable', serverOutput: 'stable' },
        }),
    },
  };
}
