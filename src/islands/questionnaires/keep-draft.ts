import { questionnaireMark } from '../../views/marks.ts';

/** Keeps what is typed for as long as the tab is open, so that a reload or a wrong tap loses nothing; on a shared computer it is gone with the tab. */
const form = document.getElementById(questionnaireMark);

if (form instanceof HTMLFormElement) {
  const name = form.action;
  const controls = (): readonly (HTMLInputElement | HTMLTextAreaElement)[] =>
    [...form.elements].filter(
      (each): each is HTMLInputElement | HTMLTextAreaElement =>
        each instanceof HTMLTextAreaElement ||
        (each instanceof HTMLInputElement && each.type !== 'hidden' && each.name !== 'website'),
    );
  const isBox = (control: HTMLInputElement | HTMLTextAreaElement): control is HTMLInputElement =>
    control.type === 'radio' || control.type === 'checkbox';
  form.addEventListener('input', () => {
    const kept = controls().map((control) =>
      isBox(control) ? [control.id, control.checked] : [control.id, control.value],
    );
    try {
      sessionStorage.setItem(name, JSON.stringify(kept));
    } catch (error) {
      // A browser that keeps nothing still sends the form.
      if (!(error instanceof DOMException)) throw error;
    }
  });
  form.addEventListener('submit', () => {
    // Without a network nothing arrives, and the page is left all the same.
    if (navigator.onLine) sessionStorage.removeItem(name);
  });
  const kept = new Map(
    JSON.parse(sessionStorage.getItem(name) ?? '[]') as readonly [string, string | boolean][],
  );
  for (const control of controls()) {
    const value = kept.get(control.id);
    if (isBox(control) && typeof value === 'boolean') control.checked = value;
    else if (typeof value === 'string') control.value = value;
  }
}
