/** Buttons of the page "Cita e condividi". They come out only where the browser can do what they say; the texts are there without them. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  const status = button.nextElementSibling;
  // Absent where the page came without TLS.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (source === null || clipboard === undefined) continue;
  const say = (words = ''): void => {
    if (status !== null) status.textContent = words;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    clipboard.writeText(source.textContent).then(
      () => say(button.dataset['done']),
      () => say(button.dataset['failed']),
    );
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
  if (!('share' in navigator)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    // Refused when the reader closes the sheet: nothing to say then.
    navigator
      .share({ title: button.dataset['title'] ?? '', url: button.dataset['share'] ?? '' })
      .catch(() => undefined);
  });
}
