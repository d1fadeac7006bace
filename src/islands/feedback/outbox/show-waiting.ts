import { type OutboxEntry, OutboxUnavailableError } from '../../../feedback/outbox/outbox-entry.ts';
import { describeRefusal, outboxTexts as texts } from '../../../i18n/satisfaction/feedback.ts';
import { make } from '../make-element.ts';
import { openPageOutbox, type PageOutbox } from './page-outbox.ts';

/** Sends what waits on this device from an earlier visit, and says below the clarity rating how it stands. */
export async function showWaiting(): Promise<void> {
  let page: PageOutbox;
  try {
    page = await openPageOutbox();
  } catch (error) {
    if (error instanceof OutboxUnavailableError) return;
    throw error;
  }
  const notice = make('div', { class: 'outcome', role: 'status' });
  notice.hidden = true;
  (document.querySelector('.feedback') ?? document.querySelector('main'))?.after(notice);
  let sent = 0;
  const show = (delivered: readonly string[], left: readonly OutboxEntry[]): void => {
    sent += delivered.length;
    const waiting = left.filter(({ state }) => state !== 'refused').length;
    const refused = left.filter(({ state }) => state === 'refused');
    notice.replaceChildren(
      ...(sent > 0 ? [make('p', {}, texts.sent(sent))] : []),
      ...(waiting > 0 ? [make('p', {}, texts.waiting(waiting))] : []),
      ...(refused.length > 0
        ? [
            make('p', {}, texts.refused(refused.length)),
            make(
              'ul',
              { class: 'list-unstyled' },
              ...refused.map((entry) => showRefused(entry, page)),
            ),
          ]
        : []),
    );
    notice.hidden = notice.childElementCount === 0;
  };
  page.listen(show);
  await page.drain(true);
}

/** A refused answer with its text and what its reader can do. */
function showRefused(
  { feedback, refusal }: OutboxEntry,
  { outbox, drain }: PageOutbox,
): HTMLElement {
  const retry = make('button', { type: 'button', class: 'btn btn-outline-primary' }, texts.retry);
  retry.addEventListener('click', () => void outbox.retry(feedback.id).then(() => drain()));
  const discard = make(
    'button',
    { type: 'button', class: 'btn btn-outline-primary' },
    texts.discard,
  );
  discard.addEventListener('click', () => void outbox.discard(feedback.id).then(() => drain()));
  return make(
    'li',
    {},
    make(
      'p',
      {},
      make('a', { href: feedback.page }, feedback.page),
      ': ',
      describeRefusal(refusal),
    ),
    ...(feedback.comment === undefined ? [] : [make('blockquote', {}, feedback.comment)]),
    make('p', {}, retry, ' ', discard),
  );
}
