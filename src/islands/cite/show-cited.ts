/** What a page says to a reader who comes from a citation; `{day}` stands for the day of the citation. */
export interface CitedTexts {
  readonly same: string;
  readonly changed: string;
}

/**
 * Says on the page of an objective whether its content has changed since it was cited: the link carries the cited version
 * and the day, the article its own version. `src/pages/citazione.js.ts` writes this function into a file as it stands,
 * so it uses nothing from outside itself.
 */
export function showCited({ same, changed }: CitedTexts): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => showCited({ same, changed }), {
      once: true,
    });
    return;
  }
  const article = document.querySelector<HTMLElement>('[data-v]');
  const asked = new URLSearchParams(location.search);
  const version = asked.get('v') ?? '';
  const day = new Date(asked.get('del') ?? '');
  if (article === null || !/^[0-9a-f]{12}$/u.test(version) || Number.isNaN(day.getTime())) return;
  const dayText = day
    .toLocaleDateString('it', { dateStyle: 'long', timeZone: 'UTC' })
    .replace(/^1 /u, '1° ');
  const notice = document.createElement('p');
  const mark = document.createElement('mark');
  notice.setAttribute('role', 'status');
  mark.textContent = (version === article.dataset['v'] ? same : changed).replace('{day}', dayText);
  notice.append(mark);
  article.before(notice);
}
