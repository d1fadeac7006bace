/** Warns whoever leaves a page of the desk with something typed that was not sent; browsers say it in words of their own. */
function warnUnsaved(): void {
  let isUnsaved = false;
  addEventListener('input', ({ target }) => {
    if (target instanceof Element && target.closest('form[method=post]') !== null) isUnsaved = true;
  });
  addEventListener('submit', () => {
    isUnsaved = false;
  });
  addEventListener('beforeunload', (event) => {
    if (isUnsaved) event.preventDefault();
  });
}

warnUnsaved();
