import { citedTexts } from '../../i18n/cite.ts';

/**
 * The page that a citation leads to says whether its content has changed since: the link carries the cited version and the
 * day, the page its own version. Loaded only where the address asks for it.
 */
export function describeCited(query: string, version: string): string | undefined {
  const asked = new URLSearchParams(query);
  const cited = asked.get('v') ?? '';
  const day = asked.get('del') ?? '';
  if (!/^[0-9a-f]{12}$/u.test(cited)) return undefined;
  const same = cited === version;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(day)) return same ? citedTexts.sameUndated : citedTexts.changedUndated;
  return same ? citedTexts.same(day) : citedTexts.changed(day);
}

/** Writes what `describeCited` says above the article that carries its version. */
export function showCited(): void {
  const article = document.querySelector<HTMLElement>('[data-v]');
  const words = article === null ? undefined : describeCited(location.search, article.dataset['v'] ?? '');
  if (words === undefined) return;
  const notice = document.createElement('p');
  const mark = document.createElement('mark');
  notice.setAttribute('role', 'status');
  mark.textContent = words;
  notice.append(mark);
  article?.before(notice);
}
