/** Written by `src/pages/citazione.js.ts`; not a hashed file, so that no page has to carry its name. */
const file = '/citazione.js';

/** Loads what tells a reader who comes from a citation whether the page has changed; nothing on any other visit. */
export function loadCited(): void {
  if (/[?&]v=/u.test(location.search)) void import(/* @vite-ignore */ file);
}
