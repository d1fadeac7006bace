/// <reference types="astro/client" />

declare namespace App {
  /** Each page on demand finds what the service handed over under its own name; at build there is nothing. */
  type PageLocals = import('./views/locals.ts').PageLocals;
  interface Locals extends PageLocals {}
}
