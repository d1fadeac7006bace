import { feedbackCliText } from '../../i18n/commands/feedback-cli.ts';
import { formatDate } from '../../i18n/format.ts';
import { moderationLogTexts as texts } from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { LogEntry } from '../store/contract/feedback-store.ts';
import { renderBar, renderPaging, type Desk } from './desk-parts.ts';
import type { DeskPage } from './moderation-page.ts';
import { showText } from './show-text.ts';

/** Lines on one page of the log. */
export const LINES_PER_PAGE = 50;

const commentId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** One page of the log, the latest line first; `more` says whether older ones follow. */
export function renderLog(
  desk: Desk,
  {
    lines,
    page,
    more,
  }: { readonly lines: readonly LogEntry[]; readonly page: number; readonly more: boolean },
): DeskPage {
  const to = (other: number): string =>
    `${routes.moderationLog}${other > 1 ? `?pagina=${String(other)}` : ''}`;
  const columns = [texts.day, texts.who, texts.what, texts.about]
    .map((name) => `<th scope="col">${escapeHtml(name)}</th>`)
    .join('');
  const content = [
    renderBar(desk, 'log'),
    `<h1>${escapeHtml(texts.heading)}</h1>`,
    `<p class="lead">${escapeHtml(texts.lead)}</p>`,
    lines.length === 0
      ? `<p>${escapeHtml(texts.empty)}</p>`
      : `<div class="table-responsive" role="region" aria-label="${escapeHtml(texts.caption)}" tabindex="0"><table class="table"><caption class="visually-hidden">${escapeHtml(texts.caption)}</caption><thead><tr>${columns}</tr></thead><tbody>${lines.map(renderLine).join('')}</tbody></table></div>`,
    renderPaging(texts.paging, [
      ...(page > 1 ? [{ href: to(page - 1), text: texts.newer, rel: 'prev' as const }] : []),
      ...(more ? [{ href: to(page + 1), text: texts.older, rel: 'next' as const }] : []),
    ]),
  ].join('\n');
  return { title: texts.heading, content };
}

function renderLine({ day, actor, action, subject, detail }: LogEntry): string {
  // Of an export and of an erasure the log keeps how many.
  const words =
    /^\d+$/u.test(detail) && (action === 'export' || action === 'purge')
      ? texts.comments(Number(detail))
      : detail;
  const about = commentId.test(subject)
    ? `<a href="${routes.moderationComment(subject)}">${escapeHtml(texts.comment)}</a>`
    : showText(words);
  return `<tr><td>${escapeHtml(formatDate(day))}</td><td>${showText(actor)}</td><td>${escapeHtml(feedbackCliText.logActions[action])}</td><td>${about}</td></tr>`;
}
