import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Hydrates on the first pointer, touch, focus or change inside the island; with `kept` also at once while answers wait on the device. */
    'client:touch'?: boolean | 'kept';
  }
}
