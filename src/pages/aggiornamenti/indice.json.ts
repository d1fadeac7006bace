import { loadPortal } from '../../catalog/load-portal.ts';
import { formatDate } from '../../i18n/format.ts';
import type { UpdateIndexRow } from '../../search/filters/filter-updates.ts';
import { listUpdateViews } from '../../views/updates/updates-page.ts';

/** Every update in a row, for the filter of the page of updates; fetched only when somebody filters. */
export async function GET(): Promise<Response> {
  const rows = listUpdateViews(await loadPortal()).map(
    ({ update, href, objective, officeIds, changed }): UpdateIndexRow => ({
      id: `${update.slug}/${update.id}`,
      changed,
      offices: officeIds,
      theme: objective?.goal.code ?? '',
      when: formatDate(update.date),
      title: update.title,
      objective: objective?.title ?? '',
      href,
      ...(update.withdrawn !== undefined && { withdrawn: true }),
    }),
  );
  return Response.json(rows);
}
