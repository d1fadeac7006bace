/** What the page of an objective says to a reader who comes from a citation, and the marks it needs for that. */
export interface CitedPage {
  /** Words of the notice; `{day}` stands for the day of the citation. */
  readonly texts: { readonly same: string; readonly changed: string };
  /** Id of the notice's template. */
  readonly template: string;
  /** Parameters of the address. */
  readonly query: { readonly version: string; readonly day: string };
}

/**
 * Says on the page of an objective whether its content has changed since it was cited: the link carries the cited version
 * and the day, the article its own version. `src/pages/citazione.js.ts` writes this function into a file as it stands,
 * so it uses nothing from outside itself.
 */
export function showCited(page: CitedPage): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => showCited(page), { once: true });
    return;
  }
  const { texts, template, query } = page;
  const article = document.querySelector<HTMLElement>('[data-v]');
  const notice = document.querySelector<HTMLTemplateElement>(`#${template}`)?.content;
  const mark = notice?.querySelector('mark');
  const asked = new URLSearchParams(location.search);
  const version = asked.get(query.version) ?? '';
  const day = new Date(asked.get(query.day) ?? '');
  if (article === null || notice === undefined || mark == null) return;
  if (!/^[0-9a-f]{12}$/u.test(version) || Number.isNaN(day.getTime())) return;
  const dayText = day
    .toLocaleDateString('it', { dateStyle: 'long', timeZone: 'UTC' })
    .replace(/^1 /u, '1° ');
  const words = version === article.dataset['v'] ? texts.same : texts.changed;
  mark.textContent = words.replace('{day}', dayText);
  article.before(notice);
}
