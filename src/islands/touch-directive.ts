import type { ClientDirective } from 'astro';

/** Hydrates an island when someone first touches it: by pointer, by finger, by focus, or by a change. */
const hydrateOnTouch: ClientDirective = (load, _options, element) => {
  const events = ['pointerdown', 'touchstart', 'focusin', 'change'] as const;
  const begin = (): void => {
    for (const name of events) element.removeEventListener(name, begin);
    void load().then((hydrate) => hydrate());
  };
  for (const name of events) element.addEventListener(name, begin, { passive: true });
  // A reader who was quicker than the script is in the field already.
  if (element.contains(document.activeElement)) begin();
};

export default hydrateOnTouch;
