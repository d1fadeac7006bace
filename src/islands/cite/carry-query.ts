/** Leads on from a short permalink with what a citation added to it, which a redirect without script would lose. */
const target = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
if (target !== null)
  location.replace(new URL(target.href).pathname + location.search + location.hash);
