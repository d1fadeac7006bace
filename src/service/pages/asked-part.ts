import { routes } from '../../i18n/routes.ts';
import { facets } from '../../search/filters/filter-objectives.ts';
import { formatUpdateFilter, parseUpdateFilter } from '../../search/filters/filter-updates.ts';

/** The page on demand that answers what an address asks of a list; nothing where the list as it was built does. */
export function findAskedPart(pathname: string, query: string): 'list' | 'updates' | undefined {
  if (pathname === routes.objectives) return asksForObjectives(query) ? 'list' : undefined;
  if (pathname === routes.updates) return asksForUpdates(query) ? 'updates' : undefined;
  return undefined;
}

function asksForObjectives(query: string): boolean {
  const params = new URLSearchParams(query);
  return ['q', 'ordine', 'pagina', ...facets].some((name) =>
    params.getAll(name).some((value) => value !== ''),
  );
}

function asksForUpdates(query: string): boolean {
  return formatUpdateFilter(parseUpdateFilter(new URLSearchParams(query))) !== '';
}
