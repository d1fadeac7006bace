import { listPageNumbers } from '../../domain/paging.ts';

/** The way from one page of a long list to the others. */
export interface PagerView {
  readonly current: number;
  readonly count: number;
  readonly links: readonly { readonly number: number; readonly href: string }[];
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
