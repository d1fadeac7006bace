import { join } from 'node:path';
import { build } from 'vite';

/** How a script is bundled. */
export interface BundleOptions {
  /** Script of `src/offline/`. */
  readonly entry: string;
  /** A classic script, as workers of all browsers are, or a module. */
  readonly format: 'iife' | 'es';
  /** Names in the script that stand for values known at build time. */
  readonly define?: Readonly<Record<string, unknown>>;
}

/** Bundles a script of this room into one file; gives its text. */
export async function bundleScript({ entry, format, define = {} }: BundleOptions): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root: join(import.meta.dirname, '..'),
    define: {
      'process.env.NODE_ENV': '"production"',
      ...Object.fromEntries(
        Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)]),
      ),
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, '..', entry),
        output: { format, codeSplitting: false },
      },
    },
  });
  const chunk = 'output' in built ? built.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry}: nothing was bundled`);
  return chunk.code;
}
