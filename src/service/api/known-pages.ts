import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import type { Feedback } from '../../feedback/contract.ts';
import { feedbackProblems } from '../../i18n/satisfaction/feedback-service.ts';
import { routes } from '../../i18n/routes.ts';
import type { FieldError } from './field-errors.ts';

/** What a manifest knows, ready to be looked up. */
export interface KnownPages {
  readonly pages: ReadonlySet<string>;
  readonly slugs: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
}

const indexes = new WeakMap<PortalManifest, KnownPages>();

/** Pages, objectives and services as sets, made once for each manifest. */
export function indexManifest(manifest: PortalManifest): KnownPages {
  const known = indexes.get(manifest);
  if (known !== undefined) return known;
  const index = {
    pages: new Set(manifest.pages),
    slugs: new Set(manifest.objectives.map(({ slug }) => slug)),
    services: new Set(manifest.services.map(({ id }) => id)),
  };
  indexes.set(manifest, index);
  return index;
}

/** Where a page lies now: an answer kept offline, or an old link, may name a former address. */
function followPage(page: string, { redirects }: PortalManifest): string {
  return Object.hasOwn(redirects, page) ? (redirects[page] ?? page) : page;
}

/** The permalink that an objective has now. */
export function followObjective(slug: string, manifest: PortalManifest): string {
  const page = routes.objective(slug);
  const now = followPage(page, manifest);
  return now === page ? slug : (now.split('/').at(-2) ?? slug);
}

/** The permalink of an objective and those that it had before. */
export function listSlugs(slug: string, { redirects }: PortalManifest): readonly string[] {
  const page = routes.objective(slug);
  const former = Object.entries(redirects)
    .filter(([, to]) => to === page)
    .flatMap(([from]) => /^\/obiettivi\/([^/]+)\/$/u.exec(from)?.[1] ?? []);
  return [slug, ...former];
}

/** An answer with the present addresses: one kept offline may name an objective by a former permalink. */
export function followRedirects(
  feedback: Feedback,
  manifest: PortalManifest | undefined,
): Feedback {
  if (manifest === undefined) return feedback;
  const { page, objective } = feedback;
  return {
    ...feedback,
    page: followPage(page, manifest),
    ...(objective === undefined ? {} : { objective: followObjective(objective, manifest) }),
  };
}

/** The page, the objective and the service of an answer that do not exist. */
export function findUnknown(
  { page, objective, service }: Feedback,
  manifest: PortalManifest | undefined,
): readonly FieldError[] {
  if (manifest === undefined) return [];
  return [
    ...(indexManifest(manifest).pages.has(page)
      ? []
      : [{ field: 'page', reason: feedbackProblems.unknownPage }]),
    ...findUnknownSubject({ objective, service }, manifest),
  ];
}

/** The objective and the service of a request that do not exist. */
export function findUnknownSubject(
  { objective, service }: Pick<Feedback, 'objective' | 'service'>,
  manifest: PortalManifest,
): readonly FieldError[] {
  const { slugs, services } = indexManifest(manifest);
  return [
    ...(objective === undefined || slugs.has(objective)
      ? []
      : [{ field: 'objective', reason: feedbackProblems.unknownObjective }]),
    ...(service === undefined || services.has(service)
      ? []
      : [{ field: 'service', reason: feedbackProblems.unknownService }]),
  ];
}
