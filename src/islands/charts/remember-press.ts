/**
 * A press that comes before the island is awake would be lost: the browser sends its click while React is still loading.
 * This marks the button, and the island opens at once when it finds the mark.
 */
function markPressed(event: Event): void {
  const button =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('[data-chart-button]')
      : null;
  if (button !== null) button.dataset['pressed'] = '';
}

document.addEventListener('click', markPressed, { capture: true });
