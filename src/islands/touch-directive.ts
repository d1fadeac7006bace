import type { ClientDirective } from 'astro';
import { hasMark } from './feedback/outbox/outbox-mark.ts';

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

export default hydrateOnTouch;
