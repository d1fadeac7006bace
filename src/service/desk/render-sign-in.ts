import { moderationTexts, signInTexts as texts } from '../../i18n/desk/moderation.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { renderMessage, titleWith, type Message } from './desk-parts.ts';
import type { DeskPage } from './moderation-page.ts';

/** What somebody was about to send when the session ended. */
export interface Draft {
  readonly text: string;
  readonly version: string;
}

/** The form that asks for a key; it leads back to `address` and takes a draft along. */
export function renderSignIn(
  address: string,
  {
    message,
    draft,
    status,
  }: { readonly message?: Message; readonly draft?: Draft; readonly status?: number } = {},
): DeskPage {
  const isWrong = message?.text === texts.wrong;
  const content = [
    `<h1>${escapeHtml(texts.heading)}</h1>`,
    renderMessage(message),
    `<p>${escapeHtml(texts.lead)}</p>`,
    `<form class="desk-form" method="post" action="${escapeHtml(address)}">`,
    // A form sent twice would be refused as one whose fields come twice, so each name is there once.
    ...(draft === undefined || draft.text === ''
      ? []
      : [
          `<div><label for="testo">${escapeHtml(texts.kept)}</label><textarea class="form-control" id="testo" name="testo" rows="4" readonly>\n${escapeHtml(draft.text)}</textarea><input type="hidden" name="versione" value="${escapeHtml(draft.version)}"></div>`,
        ]),
    `<div><label for="chiave">${escapeHtml(texts.key)}</label>`,
    `<input class="form-control" type="password" id="chiave" name="chiave" required maxlength="120" autocomplete="current-password" autocapitalize="none" spellcheck="false"${isWrong ? ' aria-invalid="true" aria-describedby="messaggio"' : ''}></div>`,
    `<div><button class="btn btn-primary" name="azione" value="entra">${escapeHtml(texts.enter)}</button></div>`,
    '</form>',
  ].join('\n');
  return {
    title: titleWith(message, message === undefined ? moderationTexts.title : texts.heading),
    content,
    ...(status === undefined ? {} : { status }),
  };
}
