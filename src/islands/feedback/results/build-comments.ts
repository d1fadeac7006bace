import { formatDate } from '../../../i18n/format.ts';
import { commentTexts as texts } from '../../../i18n/satisfaction/satisfaction-results.ts';
import { make } from '../make-element.ts';

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
export function buildComments(
  comments: readonly PublishedComment[],
  titles: ReadonlyMap<string, string>,
): readonly Node[] {
  const answered = comments.filter(({ reply }) => reply !== undefined);
  const others = comments.filter(({ reply }) => reply === undefined);
  return [
    answered.length === 0 ? make('p', {}, texts.noReplies) : listComments(answered, titles),
    ...(others.length > 0
      ? [make('h3', {}, texts.commentsHeading), listComments(others, titles)]
      : []),
  ];
}

function listComments(
  comments: readonly PublishedComment[],
  titles: ReadonlyMap<string, string>,
): HTMLElement {
  return make(
    'ul',
    { class: 'list-unstyled comments' },
    ...comments.map((comment) => buildComment(comment, titles)),
  );
}

function buildComment(
  { day, page, objective, comment, reply, replyDay }: PublishedComment,
  titles: ReadonlyMap<string, string>,
): HTMLElement {
  const title = objective === undefined ? undefined : titles.get(objective);
  const about = make('a', { href: page }, title ?? page);
  return make(
    'li',
    {},
    make('blockquote', {}, comment),
    make('p', { class: 'quiet small' }, makeDay(day), ' ', texts.commentOn, ' ', about),
    ...(reply === undefined
      ? []
      : [
          make(
            'div',
            { class: 'reply' },
            make(
              'p',
              {},
              make('strong', {}, texts.replyLabel),
              ...(replyDay === undefined ? [] : [', ', makeDay(replyDay)]),
            ),
            make('p', {}, reply),
          ),
        ]),
  );
}

function makeDay(day: string): HTMLElement {
  return make('time', { datetime: day }, formatDate(day));
}
