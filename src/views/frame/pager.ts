import { numberedPage } from '../../i18n/plan-routes.ts';
import { listPageNumbers } from '../../domain/paging.ts';

/** The way from one page of a long list to the others. */
export interface PagerView {
  readonly current: number;
  readonly count: number;
  readonly links: readonly { readonly number: number; readonly href: string }[];
}

/** A page of a list that is built, with the end of its address. */
interface ListPath<Page> {
  readonly params: { readonly page: string | undefined };
  readonly props: { readonly page: Page };
}

/** Paths of the pages of a list, for a route `[...page]` below its address. */
export function listPaths<Page>(pages: readonly Page[]): ListPath<Page>[] {
  return listPathsBelow({}, pages);
}

/** The same for one of several lists, told apart by other parameters of the route. */
export function listPathsBelow<Params extends object, Page>(
  params: Params,
  pages: readonly Page[],
): (ListPath<Page> & { readonly params: Params })[] {
  return pages.map((page, index) => ({
    params: {
      ...params,
      page: index === 0 ? undefined : numberedPage('', index + 1).slice(0, -1),
    },
    props: { page },
  }));
}

/** What of a long list stands on a page. */
export function slicePage<Item>(
  items: readonly Item[],
  number: number,
  perPage: number,
): readonly Item[] {
  return items.slice((number - 1) * perPage, number * perPage);
}

/** The pager of a page; undefined when there is only one. */
export function makePager(
  current: number,
  count: number,
  addressOf: (number: number) => string,
): PagerView | undefined {
  return count < 2
    ? undefined
    : {
        current,
        count,
        links: listPageNumbers(current, count).map((number) => ({
          number,
          href: addressOf(number),
        })),
      };
}

/** The address of a further page of an answer. */
export function addPage(address: string, page: number): string {
  if (page === 1) return address;
  return `${address}${address.includes('?') ? '&' : '?'}pagina=${String(page)}`;
}
