import { moderationMessages, moderationTexts as texts } from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import type { StoredToken } from '../store/contract/feedback-store.ts';
import { showText } from './show-text.ts';

/** Who is signed in, and what forms need. */
export interface Desk {
  readonly token: Pick<StoredToken, 'name' | 'role'>;
  /** Time of day at which the session ends, `15:40`. */
  readonly until: string;
  /** What each form carries. */
  readonly formToken: string;
}

/** Something said after a step or instead of it. */
export interface Message {
  readonly kind: 'done' | 'problem';
  readonly text: string;
}

/** A message that takes the focus when the page opens, so that it is read out and stands in view; nothing without one. */
export function renderMessage(message: Message | undefined, id = 'messaggio'): string {
  if (message === undefined) return '';
  const { kind, text } = message;
  return `<p class="desk-message${kind === 'problem' ? ' desk-problem' : ''}" id="${id}" role="${kind === 'problem' ? 'alert' : 'status'}" tabindex="-1" autofocus>${escapeHtml(text)}</p>`;
}

/** The field that shows that a form is of this session. */
export function renderFormToken({ formToken }: Desk): string {
  return `<input type="hidden" name="modulo" value="${escapeHtml(formToken)}">`;
}

/** Who is signed in, the pages of the desk, and the way out. */
export function renderBar(desk: Desk, here: 'comments' | 'log' | 'comment'): string {
  const link = (href: string, label: string, isHere: boolean): string =>
    `<li><a href="${href}"${isHere ? ' aria-current="page"' : ''}>${escapeHtml(label)}</a></li>`;
  return [
    `<div class="desk-bar"><nav aria-label="${escapeHtml(texts.navigation)}"><ul class="list-unstyled">`,
    link(routes.moderation, texts.comments, here === 'comments'),
    link(routes.moderationLog, texts.log, here === 'log'),
    '</ul></nav>',
    `<form method="post" action="${routes.moderation}">${renderFormToken(desk)}<button class="btn" name="azione" value="esci">${escapeHtml(texts.signOut)}</button></form></div>`,
    `<p class="quiet small">${showText(texts.signedIn(desk.token.name, texts.roles[desk.token.role], desk.until))}</p>`,
  ].join('');
}

/** Links to the pages before and after; nothing where all is on one page. */
export function renderPaging(
  label: string,
  links: readonly { readonly href: string; readonly text: string; readonly rel: 'prev' | 'next' }[],
): string {
  if (links.length === 0) return '';
  return `<nav aria-label="${escapeHtml(label)}" class="desk-actions">${links.map(({ href, text, rel }) => `<a class="desk-link" rel="${rel}" href="${escapeHtml(href)}">${escapeHtml(text)}</a>`).join('')}</nav>`;
}

/** Title of a page that opens with a message: the message is heard first. */
export function titleWith(message: Message | undefined, title: string): string {
  if (message === undefined) return title;
  return `${message.kind === 'done' ? message.text.replace(/\.$/u, '') : moderationMessages.problem}: ${title}`;
}
