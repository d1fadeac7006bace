import { commentListTexts as texts } from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { isNarrowed, type ListChoice } from './moderation-filter.ts';
import { showText } from './show-text.ts';

/** Titles of the objectives by permalink. */
export type Titles = ReadonlyMap<string, string>;

/** The form that narrows the list; it asks again with GET, so that its address can be kept. */
export function renderFilters(choice: ListChoice, titles: Titles): string {
  const { objective, kind, rating, state, flagged } = choice;
  // An objective that the plan no longer has may still have comments.
  const objectives =
    objective === undefined || titles.has(objective)
      ? titles
      : new Map([[objective, objective], ...titles]);
  const ratings = new Map([1, 2, 3, 4, 5].map((value) => [String(value), String(value)]));
  return [
    `<form class="desk-filters" method="get" action="${routes.moderation}" aria-label="${escapeHtml(texts.filters)}">`,
    renderSelect('stato', texts.state, texts.all, new Map(Object.entries(texts.states)), state),
    renderSelect('obiettivo', texts.objective, texts.all, objectives, objective),
    renderSelect(
      'domanda',
      texts.kind,
      texts.everyKind,
      new Map(Object.entries(texts.kinds)),
      kind,
    ),
    renderSelect(
      'voto',
      texts.rating,
      texts.all,
      ratings,
      rating === undefined ? undefined : String(rating),
    ),
    `<label class="desk-check"><input type="checkbox" name="segnalati" value="1"${flagged ? ' checked' : ''}> ${escapeHtml(texts.flagged)}</label>`,
    `<div class="desk-actions"><button class="btn btn-primary">${escapeHtml(texts.apply)}</button>${isNarrowed(choice) ? `<a class="desk-link" href="${routes.moderation}">${escapeHtml(texts.clear)}</a>` : ''}</div>`,
    '</form>',
  ].join('\n');
}

function renderSelect(
  name: string,
  label: string,
  all: string,
  options: ReadonlyMap<string, string>,
  chosen: string | undefined,
): string {
  const items = [...options].map(
    ([value, text]) =>
      `<option value="${escapeHtml(value)}"${value === chosen ? ' selected' : ''}>${showText(text)}</option>`,
  );
  return `<div><label for="filtro-${name}">${escapeHtml(label)}</label><select class="form-control" id="filtro-${name}" name="${name}"><option value="">${escapeHtml(all)}</option>${items.join('')}</select></div>`;
}
