/// <reference types="astro/client" />
import type { OptionalPart } from './catalog/read-content/content-folder.ts';
import type { PageLocals } from './views/locals.ts';

declare global {
  interface ImportMetaEnv {
    /** Optional folders that the content of this build has (src/build/site/adapter.ts). */
    readonly HELD_PARTS: readonly OptionalPart[];
  }

  namespace App {
    /** Each page on demand finds what the service handed over under its own name; at build there is nothing. */
    // Astro looks for an interface of this name.
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface Locals extends PageLocals {}
  }
}
