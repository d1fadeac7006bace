import { routes } from '../../i18n/routes.ts';
import { findFrame } from '../http/security-headers.ts';
import { indexManifest } from './known-pages.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';

const parameter = 'pagina';

/** The address of the thanks page, which then leads back to where the reader was; of a form inside another site, the one that such a site may show. */
export function leadToThanks(page: string): string {
  if (findFrame(page) === 'form') return `${page}grazie/`;
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
