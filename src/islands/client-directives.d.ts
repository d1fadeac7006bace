import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Hydrates on the first pointer, touch, focus or change inside the island. */
    'client:touch'?: boolean;
  }
}
