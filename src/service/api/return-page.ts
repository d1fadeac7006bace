import { routes } from '../../i18n/routes.ts';
import { indexManifest } from './known-pages.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';

const parameter = 'pagina';

/** The address of the thanks page, which then leads back to where the reader was. */
export function leadToThanks(page: string): string {
  return `${routes.thanks}?${parameter}=${encodeURIComponent(page)}`;
}

/** The known page that a query of the thanks page names; nothing else ever becomes a link. */
export function readPageToReturn(
  query: string,
  manifest: PortalManifest | undefined,
): string | undefined {
  const page = new URLSearchParams(query).get(parameter);
  return page !== null && manifest !== undefined && indexManifest(manifest).pages.has(page)
    ? page
    : undefined;
}
