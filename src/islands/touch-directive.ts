import type { ClientDirective } from 'astro';
import { citeQuery } from '../views/marks.ts';
import { hasMark } from './feedback/outbox/outbox-mark.ts';

/** Written by `src/pages/citazione.js.ts`; not a hashed file, so that no page has to carry its name. */
const citedScript = '/citazione.js';

/** Hydrates an island when someone first touches it: by pointer, by finger, by focus, or by a change. */
const hydrateOnTouch: ClientDirective = (load, { value }, element) => {
  const events = ['pointerdown', 'touchstart', 'focusin', 'change'] as const;
  const begin = (): void => {
    for (const name of events) element.removeEventListener(name, begin);
    void load().then((hydrate) => hydrate());
  };
  for (const name of events) element.addEventListener(name, begin, { passive: true });
  // A reader who was quicker than the script is in the field already; answers kept on the device wait for nobody.
  if (element.contains(document.activeElement) || (value === 'kept' && hasMark())) begin();
};

// This directive is the one script that every page of an objective carries: it loads what tells a reader who comes from a citation
// whether the page has changed.
if (new URLSearchParams(location.search).has(citeQuery.version))
  void import(/* @vite-ignore */ citedScript);

export default hydrateOnTouch;
