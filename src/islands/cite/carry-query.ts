import { formerCiteQuery } from '../../views/marks.ts';

/** Leads on from a short permalink, to the version that a citation names, which a redirect without script would lose. */
const target = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
const version = new URLSearchParams(location.search).get(formerCiteQuery) ?? '';
if (/^[0-9a-f]{12}$/u.test(version)) location.replace(`${location.pathname}v/${version}/`);
else if (target !== null)
  location.replace(new URL(target.href).pathname + location.search + location.hash);
