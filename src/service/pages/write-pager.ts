import { updatesPageTexts as texts } from '../../i18n/plan/updates.ts';
import { escapeHtml } from '../../domain/escape-html.ts';

/** Page that a query asks for, within the pages there are; the first when it asks for none. */
export function readPageNumber(params: URLSearchParams, count: number): number {
  const asked = params.get('pagina') ?? '';
  return /^[1-9]\d{0,4}$/u.test(asked) ? Math.min(Number(asked), count) : 1;
}

/** The way to the other pages of an answer, as HTML; empty when there is one page. `address` holds at least one parameter or ends in `?`. */
export function writePager(
  current: number,
  count: number,
  numbers: readonly number[],
  address: string,
): string {
  if (count < 2) return '';
  const links = numbers.map((number) => {
    const href =
      number === 1
        ? address.replace(/\?$/u, '')
        : `${address}${address.endsWith('?') ? '' : '&'}pagina=${String(number)}`;
    const mark =
      number === current
        ? 'aria-current="page"'
        : `aria-label="${escapeHtml(texts.goToPage(number))}"`;
    return `<li><a href="${escapeHtml(href)}" ${mark}>${String(number)}</a></li>`;
  });
  return `<nav aria-label="${escapeHtml(texts.pager)}"><p class="quiet small">${escapeHtml(texts.page(current, count))}</p><ul class="list-unstyled pages">${links.join('')}</ul></nav>`;
}
