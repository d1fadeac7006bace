import { formatDate } from '../../../i18n/format.ts';
import { commentTexts as texts } from '../../../i18n/satisfaction/satisfaction-results.ts';
import { type Filling, fillTemplate } from '../../template/fill-template.ts';

/** A published comment as `GET /api/comments` gives it. */
export interface PublishedComment {
  readonly day: string;
  readonly page: string;
  readonly objective?: string;
  readonly comment: string;
  readonly reply?: string;
  readonly replyDay?: string;
}

/** Comments with an office's reply first, then the others. */
export function fillComments(
  { comments, more }: { readonly comments: readonly PublishedComment[]; readonly more: boolean },
  titles: ReadonlyMap<string, string>,
): DocumentFragment {
  const items = (shown: readonly PublishedComment[]): Filling =>
    shown.length === 0 ? undefined : shown.map((comment) => fillComment(comment, titles));
  const [answered, others] = [true, false].map((isAnswered) =>
    items(comments.filter(({ reply }) => (reply !== undefined) === isAnswered)),
  );
  const count = comments.filter(({ reply }) => reply !== undefined).length;
  return fillTemplate('comments', {
    sentence: (more ? texts.countedLatest : texts.counted)(comments.length, count),
    unanswered: answered === undefined ? true : undefined,
    answered,
    label: others === undefined ? undefined : true,
    others,
  });
}

function fillComment(
  { day, page, objective, comment, reply, replyDay }: PublishedComment,
  titles: ReadonlyMap<string, string>,
): DocumentFragment {
  const title = objective === undefined ? undefined : titles.get(objective);
  return fillTemplate('comment', {
    comment,
    day: makeDay(day),
    about: { attributes: { href: page }, text: title ?? page },
    reply: reply === undefined ? undefined : true,
    replyDay: replyDay === undefined ? undefined : makeDay(replyDay, ', '),
    replyText: reply,
  });
}

function makeDay(day: string, before = ''): Filling {
  return { attributes: { datetime: day }, text: before + formatDate(day) };
}
