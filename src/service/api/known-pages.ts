import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import { routes } from '../../i18n/routes.ts';

/** What a manifest knows, ready to be looked up. */
export interface KnownPages {
  readonly pages: ReadonlySet<string>;
  readonly slugs: ReadonlySet<string>;
}

const indexes = new WeakMap<PortalManifest, KnownPages>();

/** Pages and objectives as sets, made once for each manifest. */
export function indexManifest(manifest: PortalManifest): KnownPages {
  const known = indexes.get(manifest);
  if (known !== undefined) return known;
  const index = {
    pages: new Set(manifest.pages),
    slugs: new Set(manifest.objectives.map(({ slug }) => slug)),
  };
  indexes.set(manifest, index);
  return index;
}

/** Where a page lies now: an answer kept offline, or an old link, may name a former address. */
export function followPage(page: string, { redirects }: PortalManifest): string {
  return Object.hasOwn(redirects, page) ? (redirects[page] ?? page) : page;
}

/** The permalink that an objective has now. */
export function followObjective(slug: string, manifest: PortalManifest): string {
  const page = routes.objective(slug);
  const now = followPage(page, manifest);
  return now === page ? slug : (now.split('/').at(-2) ?? slug);
}
