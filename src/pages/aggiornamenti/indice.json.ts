import { loadPortal } from '../../catalog/load-portal.ts';
import { formatDate } from '../../i18n/format.ts';
import { readUpdateItem, type UpdateIndexRow } from '../../search/filters/filter-updates.ts';
import { describeNews, isVariation, readNews } from '../../views/updates/news.ts';
import { listNews } from '../../views/updates/updates-page.ts';

/** Every update and variation in a row, for the filter of the page of updates; fetched only when somebody filters. */
export async function GET(): Promise<Response> {
  const rows = listNews(await loadPortal()).map((view): UpdateIndexRow => {
    const { date, title } = readNews(view);
    return {
      ...readUpdateItem(describeNews(view)),
      when: formatDate(date),
      title,
      objective: view.objective?.title ?? '',
      href: view.href,
      ...(!isVariation(view) && view.update.withdrawn !== undefined && { withdrawn: true }),
    };
  });
  return Response.json(rows);
}
