import { caseMarks } from '../../views/marks.ts';
import { hasMark } from '../feedback/outbox/outbox-mark.ts';
import type * as SendKept from './send-kept.ts';

/**
 * Lets a report wait on the device, with its photos, until it has arrived. A form that was sent back holds photos that the service keeps,
 * so it goes its plain way, and so does any form where this script, or the browser's storage, is missing.
 */
const form = document.getElementById(caseMarks.form);

let loaded: Promise<typeof SendKept> | undefined;
function load(): Promise<typeof SendKept> {
  loaded ??= import('./send-kept.ts');
  return loaded;
}

if (form instanceof HTMLFormElement && form.elements.namedItem('held') === null) {
  // Loaded before it is needed: by then the network may be gone.
  form.addEventListener(
    'focusin',
    () => {
      load().catch(() => (loaded = undefined));
    },
    { once: true },
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    load().then(
      ({ sendKept }) => sendKept(form),
      () => form.submit(),
    );
  });
  if (hasMark('codes') || hasMark()) void load().then(({ showCodes }) => showCodes());
}
