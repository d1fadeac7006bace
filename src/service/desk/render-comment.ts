import { answerLabels } from '../../i18n/satisfaction/feedback.ts';
import { feedbackCliText } from '../../i18n/commands/feedback-cli.ts';
import { formatDate } from '../../i18n/format.ts';
import {
  commentListTexts,
  commentPageTexts as texts,
  moderationTexts,
} from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import { REPLY_LIMIT } from '../cli/comment-commands.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { StoredComment } from '../store/contract/feedback-store.ts';
import { nameVersion } from './comment-version.ts';
import {
  renderBar,
  renderFormToken,
  renderMessage,
  titleWith,
  type Desk,
  type Message,
} from './desk-parts.ts';
import type { DeskPage } from './moderation-page.ts';
import type { Titles } from './render-filters.ts';
import { renderEntry } from './render-list.ts';
import { showText } from './show-text.ts';

/** What the page of a comment shows. */
export interface CommentPage {
  readonly comment: StoredComment;
  readonly titles: Titles;
  /** Query of the list from which the editor came. */
  readonly query: string;
  /** Others from the same page of the portal, the latest first. */
  readonly others: readonly StoredComment[];
  /** The next one nobody has decided about. */
  readonly next: string | undefined;
  /** What the editor has typed, where that is not what is saved. */
  readonly typed?: string | undefined;
  readonly message?: Message | undefined;
  readonly status?: number;
}

/** One comment with where it comes from, and for an editor the form that decides about it. */
export function renderComment(desk: Desk, page: CommentPage): DeskPage {
  const { comment, titles, query, others, next, message, status } = page;
  const title = texts.title(comment.day);
  const content = [
    renderBar(desk, 'comment'),
    `<p><a class="desk-link" href="${routes.moderation}${escapeHtml(query)}">${escapeHtml(moderationTexts.back)}</a></p>`,
    `<h1>${escapeHtml(title)}</h1>`,
    renderMessage(message),
    `<h2>${escapeHtml(texts.words)}</h2>`,
    `<blockquote class="desk-words" dir="auto">${showText(comment.comment)}</blockquote>`,
    ...(comment.flagged ? [`<p>${escapeHtml(texts.flagged)}</p>`] : []),
    `<h2>${escapeHtml(texts.facts)}</h2>`,
    renderFacts(comment, titles),
    `<h2>${escapeHtml(texts.reply)}</h2>`,
    comment.reply === undefined
      ? `<p>${escapeHtml(texts.noReply)}</p>`
      : `<p class="desk-words" dir="auto">${showText(comment.reply)}</p><p>${escapeHtml(texts.repliedOn(comment.replyDay ?? ''))}</p>`,
    desk.token.role === 'editor'
      ? renderDecision(desk, page)
      : `<p>${escapeHtml(texts.viewerOnly)}</p>${renderTyped(page.typed)}`,
    next === undefined
      ? `<p>${escapeHtml(texts.noNext)}</p>`
      : `<p><a class="desk-link" href="${routes.moderationComment(next)}${escapeHtml(query)}">${escapeHtml(texts.next)}</a></p>`,
    ...(others.length === 0
      ? []
      : [
          `<section class="section" aria-labelledby="altri"><h2 id="altri">${escapeHtml(texts.others)}</h2><ol class="list-unstyled desk-list">${others.map((other) => `<li>${renderEntry(other, titles, query, 3)}</li>`).join('')}</ol></section>`,
        ]),
  ].join('\n');
  return { title: titleWith(message, title), content, ...(status === undefined ? {} : { status }) };
}

/** What somebody typed, to be copied, where it can be sent no more. */
export function renderTyped(typed = ''): string {
  if (typed === '') return '';
  return `<p><label for="testo">${escapeHtml(texts.typed)}</label></p>\n<textarea class="form-control" id="testo" rows="4" readonly>\n${escapeHtml(typed)}</textarea>`;
}

function renderFacts(
  { day, kind, rating, answer, page, objective, respondent, state }: StoredComment,
  titles: Titles,
): string {
  const reason = Object.entries(answerLabels).find(([code]) => code === answer)?.[1] ?? answer;
  const facts: readonly (readonly [string, string])[] = [
    [texts.state, `<span class="desk-state">${escapeHtml(texts.states[state])}</span>`],
    [texts.rating, escapeHtml(feedbackCliText.outOfFive(rating))],
    [texts.day, escapeHtml(formatDate(day))],
    [texts.kind, escapeHtml(commentListTexts.kinds[kind])],
    ...(reason === undefined ? [] : [[texts.answer, showText(reason)] as const]),
    ...(objective === undefined
      ? []
      : [[texts.objective, showText(titles.get(objective) ?? objective)] as const]),
    // Stored only if it was an address of the portal then; a slash alone at its start keeps it one.
    [
      texts.page,
      /^\/(?!\/)/u.test(page)
        ? `<a href="${escapeHtml(page)}">${showText(page)}</a>`
        : showText(page),
    ],
    ...(respondent === undefined
      ? []
      : [[texts.respondent, escapeHtml(feedbackCliText.respondents[respondent])] as const]),
  ];
  return `<dl class="desk-terms">${facts.map(([term, value]) => `<div><dt>${escapeHtml(term)}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}

function renderDecision(desk: Desk, { comment, query, typed }: CommentPage): string {
  const { id, state, reply = '' } = comment;
  const button = (value: string, label: string, isFirst = false): string =>
    `<button class="btn${isFirst ? ' btn-primary' : ''}" name="azione" value="${value}">${escapeHtml(label)}</button>`;
  return [
    `<form class="desk-form" method="post" action="${routes.moderationComment(id)}${escapeHtml(query)}" aria-label="${escapeHtml(texts.decide)}">`,
    renderFormToken(desk),
    `<input type="hidden" name="versione" value="${nameVersion(comment)}">`,
    `<div><label for="testo">${escapeHtml(texts.replyLabel)}</label>`,
    `<textarea class="form-control" id="testo" name="testo" rows="5" maxlength="${String(REPLY_LIMIT)}" aria-describedby="aiuto-testo">\n${escapeHtml(typed ?? reply)}</textarea>`,
    `<p id="aiuto-testo">${escapeHtml(texts.replyHint(REPLY_LIMIT))}</p></div>`,
    '<div class="desk-actions">',
    ...(state === 'published'
      ? [button('rispondi', texts.save, true), button('nascondi', texts.hide)]
      : [
          button('pubblica', texts.publish, true),
          ...(state === 'pending' ? [button('nascondi', texts.hide)] : []),
          button('rispondi', texts.save),
        ]),
    '</div></form>',
  ].join('\n');
}
