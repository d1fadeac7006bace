/** Where the portal stands, `https://piano.example`, as Astro's configuration says. */
export const siteOrigin = new URL(import.meta.env.SITE).origin;
