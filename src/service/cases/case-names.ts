import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import type { StoredCase } from '../store/contract/case-store.ts';

/** How readers call what a case is about, and the offices that answer. */
export interface CaseNames {
  readonly offices: Readonly<Record<string, string>>;
  /** Name of the category of a report, title of the process of a proposal. */
  readonly nameCategory: (kept: Pick<StoredCase, 'kind' | 'category'>) => string;
}

/** The names of a portal that takes reports or proposals; nothing where it takes neither. */
export function nameCases(manifest: PortalManifest | undefined): CaseNames | undefined {
  const { reports, proposals } = manifest ?? {};
  if (reports === undefined && proposals === undefined) return undefined;
  const categories = new Map(reports?.categories.map(({ id, name }) => [id, name]));
  const processes = new Map(proposals?.processes.map(({ id, title }) => [id, title]));
  return {
    offices: reports?.offices ?? proposals?.offices ?? {},
    nameCategory: ({ kind, category }) =>
      (kind === 'proposal' ? processes : categories).get(category) ?? category,
  };
}
