import { listCommentFlags, markPublication } from '../../desk/comments/find-flags.ts';
import { commentPageTexts } from '../../i18n/desk/moderation.ts';
import { answerLabels } from '../../i18n/satisfaction/feedback.ts';
import { routes } from '../../i18n/routes.ts';
import type { CommentAction } from '../../views/desk/desk-forms.ts';
import type { CommentFacts, CommentView } from '../../views/desk/desk-page.ts';
import { showText } from '../../views/desk/show-text.ts';
import { REPLY_LIMIT } from '../cli/comment-commands.ts';
import type { FeedbackStore, StoredComment } from '../store/contract/feedback-store.ts';
import { nameVersion } from './act-on-comment.ts';
import { describeEntry, type AnsweredTitles } from './show-list.ts';

/** Most other comments shown beside one. */
const mostOthers = 5;

/** What the page of a comment is made from. */
export interface CommentSources {
  readonly comment: StoredComment;
  readonly titles: AnsweredTitles;
  /** Query of the list from which the editor came. */
  readonly query: string;
  readonly others: readonly StoredComment[];
  /** Id of the next one nobody has decided about. */
  readonly next: string | undefined;
  readonly mayAnswer: boolean;
  /** What the editor has typed, where that is not what is saved. */
  readonly typed: string | undefined;
  /** Whether it is asked once more before what was typed is published. */
  readonly asks?: boolean | undefined;
}

/** What the page of a comment needs beside it, from the store. */
export async function findAround(
  comment: StoredComment,
  store: FeedbackStore,
): Promise<Pick<CommentSources, 'others' | 'next'>> {
  const [waiting, nearby] = await Promise.all([
    store.listComments({ unread: true, limit: 2 }),
    store.listComments({ page: comment.page, limit: mostOthers + 1 }),
  ]);
  return {
    others: nearby.filter(({ id }) => id !== comment.id).slice(0, mostOthers),
    next: waiting.find(({ id }) => id !== comment.id)?.id,
  };
}

/** One comment with where it comes from, and for an editor the form that decides about it. */
export function describeComment({
  comment,
  titles,
  query,
  others,
  next,
  mayAnswer,
  typed,
  asks = false,
}: CommentSources): CommentView {
  const { id, reply, replyDay = '', flagged, state } = comment;
  return {
    words: showText(comment.comment),
    flags: listCommentFlags(comment.comment, typed ?? reply ?? '', flagged).map(
      (flag) => commentPageTexts.flags[flag],
    ),
    facts: describeFacts(comment, titles),
    reply: reply === undefined ? undefined : { text: showText(reply), day: replyDay },
    decision: mayAnswer
      ? {
          address: `${routes.moderationComment(id)}${query}`,
          version: nameVersion(comment),
          text: typed ?? reply ?? '',
          limit: REPLY_LIMIT,
          confirmation: asks ? describePublication(comment, typed ?? reply ?? '') : undefined,
          actions: [
            ...actionsFor[state],
            ...(reply === undefined ? [] : (['withdrawReply'] as const)),
          ],
        }
      : undefined,
    typed: typed ?? '',
    next: next === undefined ? undefined : `${routes.moderationComment(next)}${query}`,
    others: others.map((other) => describeEntry(other, titles, query)),
  };
}

function describePublication(
  { comment }: StoredComment,
  typed: string,
): NonNullable<CommentView['decision']>['confirmation'] {
  const reply = typed.trim();
  return {
    mark: markPublication(comment, reply),
    words: showText(comment),
    reply: reply === '' ? undefined : showText(reply),
  };
}

const actionsFor: Readonly<Record<StoredComment['state'], readonly CommentAction[]>> = {
  pending: ['publish', 'hide', 'reply'],
  published: ['reply', 'hide'],
  hidden: ['publish', 'reply'],
};

function describeFacts(
  {
    day,
    kind,
    rating,
    answer,
    page,
    objective,
    service,
    question,
    respondent,
    state,
  }: StoredComment,
  titles: AnsweredTitles,
): CommentFacts {
  const reason = Object.entries(answerLabels).find(([code]) => code === answer)?.[1] ?? answer;
  return {
    state,
    rating,
    day,
    kind,
    answer: reason === undefined ? undefined : showText(reason),
    objective:
      objective === undefined ? undefined : showText(titles.objectives.get(objective) ?? objective),
    service: service === undefined ? undefined : showText(titles.services.get(service) ?? service),
    question:
      question === undefined ? undefined : showText(titles.questions.get(question) ?? question),
    page: showText(page),
    // Stored only if it was an address of the portal then; a slash alone at its start keeps it one.
    href: /^\/(?!\/)/u.test(page) ? page : undefined,
    respondent,
  };
}
