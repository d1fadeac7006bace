import { routes } from '../../i18n/routes.ts';
import { facets } from '../../search/filters/filter-objectives.ts';
import { formatRegisterFilter, parseRegisterFilter } from '../../search/filters/filter-register.ts';
import { formatUpdateFilter, parseUpdateFilter } from '../../search/filters/filter-updates.ts';
import type { AskedPart, ReportedEntry } from '../../views/locals.ts';
import { reportedQuery } from '../../views/marks.ts';

/** A page on demand that an address asks for, with what it is to say. */
type AskedPage =
  | { readonly name: 'list' | 'updates' | 'register'; readonly view: AskedPart }
  | { readonly name: 'report'; readonly view: ReportedEntry };

/** The page on demand that answers what an address asks, and what it is to say; nothing where the page as it was built does. */
export function findAskedPage(pathname: string, query: string): AskedPage | undefined {
  if (pathname === routes.objectives && asksForObjectives(query))
    return { name: 'list', view: { query } };
  if (pathname === routes.updates && asksForUpdates(query))
    return { name: 'updates', view: { query } };
  if (pathname === routes.register && asksForRegister(query))
    return { name: 'register', view: { query } };
  const slug = new URLSearchParams(query).get(reportedQuery) ?? '';
  if (pathname === routes.report && slug !== '') return { name: 'report', view: { slug } };
  return undefined;
}

function asksForRegister(query: string): boolean {
  const params = new URLSearchParams(query);
  return (
    formatRegisterFilter(parseRegisterFilter(params)) !== '' || (params.get('pagina') ?? '') !== ''
  );
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
