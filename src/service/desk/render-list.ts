import { commentListTexts as texts, commentPageTexts } from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { StoredComment } from '../store/contract/feedback-store.ts';
import {
  renderBar,
  renderFormToken,
  renderMessage,
  renderPaging,
  titleWith,
  type Desk,
  type Message,
} from './desk-parts.ts';
import {
  COMMENTS_PER_PAGE,
  isNarrowed,
  writeChoice,
  type ListChoice,
} from './moderation-filter.ts';
import type { DeskPage } from './moderation-page.ts';
import { renderFilters, type Titles } from './render-filters.ts';
import { showText } from './show-text.ts';

/** What the list shows. */
export interface CommentList {
  readonly choice: ListChoice;
  readonly comments: readonly StoredComment[];
  /** Of all pages. */
  readonly count: number;
  readonly titles: Titles;
  readonly message?: Message | undefined;
  readonly status?: number;
}

/** The list of comments with its filters, its pages and the export. */
export function renderList(
  desk: Desk,
  { choice, comments, count, titles, message, status }: CommentList,
): DeskPage {
  const pages = Math.max(1, Math.ceil(count / COMMENTS_PER_PAGE));
  const to = (page: number): string => `${routes.moderation}${writeChoice({ ...choice, page })}`;
  const here = writeChoice(choice);
  const content = [
    renderBar(desk, 'comments'),
    `<h1>${escapeHtml(texts.heading)}</h1>`,
    renderMessage(message),
    renderFilters(choice, titles),
    `<p>${escapeHtml([texts.count(count), ...(pages > 1 ? [texts.part(choice.page, pages)] : [])].join(' '))}</p>`,
    comments.length === 0
      ? `<p>${escapeHtml(isNarrowed(choice) || count > 0 ? texts.none : texts.empty)}</p>`
      : `<ol class="list-unstyled desk-list">${comments.map((comment) => `<li>${renderEntry(comment, titles, here)}</li>`).join('\n')}</ol>`,
    renderPaging(texts.paging, [
      ...(choice.page > 1
        ? [
            {
              href: to(Math.min(choice.page - 1, pages)),
              text: texts.previous,
              rel: 'prev' as const,
            },
          ]
        : []),
      ...(choice.page < pages
        ? [{ href: to(choice.page + 1), text: texts.next, rel: 'next' as const }]
        : []),
    ]),
    ...(count === 0 ? [] : [renderExport(desk, to(1))]),
  ].join('\n');
  return {
    title: titleWith(message, texts.heading),
    content,
    ...(status === undefined ? {} : { status }),
  };
}

/** One comment of a list below a heading of the given level, with a link to its own page. */
export function renderEntry(
  { id, day, rating, objective, page, comment, state, flagged, reply }: StoredComment,
  titles: Titles,
  query: string,
  level: 2 | 3 = 2,
): string {
  const about = objective === undefined ? page : (titles.get(objective) ?? objective);
  return [
    `<h${level} class="h3"><a class="desk-link" href="${routes.moderationComment(id)}${escapeHtml(query)}" aria-describedby="testo-${id}">${escapeHtml(texts.entry(rating, day))}</a></h${level}>`,
    `<p class="desk-facts"><span>${showText(about)}</span><span class="desk-state">${escapeHtml(commentPageTexts.states[state])}</span></p>`,
    `<p class="desk-words" id="testo-${id}" dir="auto">${showText(comment)}</p>`,
    ...(flagged ? [`<p>${escapeHtml(commentPageTexts.flagged)}</p>`] : []),
    ...(reply === undefined
      ? []
      : [
          `<p>${escapeHtml(texts.answered)}:</p><p class="desk-words" dir="auto">${showText(reply)}</p>`,
        ]),
  ].join('\n');
}

function renderExport(desk: Desk, address: string): string {
  return `<form class="section" method="post" action="${escapeHtml(address)}">${renderFormToken(desk)}<p>${escapeHtml(texts.exportNote)}</p><button class="btn" name="azione" value="esporta">${escapeHtml(texts.export)}</button></form>`;
}
