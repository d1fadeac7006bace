/** Buttons that add where the device is to a form, when somebody asks for it. They come out only where the browser can tell. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-position]')) {
  const field = document.querySelector<HTMLInputElement>('input[name=position]');
  const status = button.nextElementSibling;
  const geolocation = navigator.geolocation as Geolocation | undefined;
  if (field === null || geolocation === undefined) continue;
  const say = (words = ''): void => {
    if (status !== null) status.textContent = words;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    geolocation.getCurrentPosition(
      ({ coords }) => {
        // Five digits after the point are a metre.
        field.value = `${coords.latitude.toFixed(5)},${coords.longitude.toFixed(5)}`;
        say(button.dataset['done']);
      },
      () => say(button.dataset['failed']),
      { enableHighAccuracy: true, timeout: 10_000 },
    );
  });
}
