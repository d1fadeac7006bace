import { findFlags } from '../../desk/comments/find-flags.ts';
import { commentListTexts as texts, commentPageTexts } from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import type { CommentEntry, CommentListView, ListChoice } from '../../views/desk/desk-page.ts';
import { showText } from '../../views/desk/show-text.ts';
import { listBursts, type WaitingBurst } from '../results/waiting-bursts.ts';
import type { FeedbackStore, StoredComment } from '../store/contract/feedback-store.ts';
import { nameVersion } from './act-on-comment.ts';
import { isNarrowed, toFilter, writeChoice } from './desk-address.ts';

/** Titles of the objectives by permalink. */
export type ObjectiveTitles = ReadonlyMap<string, string>;

/** Comments on one page of the list. */
const commentsPerPage = 20;

/** One page of the list of comments as a choice narrows it. */
export async function showList(
  choice: ListChoice,
  { store }: { readonly store: FeedbackStore },
  { titles, mayAnswer }: { readonly titles: ObjectiveTitles; readonly mayAnswer: boolean },
): Promise<CommentListView> {
  const filter = toFilter(choice);
  const states = await Promise.all(
    listedStates.map(async (state) => {
      const narrowed = { ...choice, state, page: 1 };
      return {
        state,
        count: await store.countComments(toFilter(narrowed)),
        href: `${routes.deskComments}${writeChoice(narrowed)}`,
      };
    }),
  );
  const count = await store.countComments(filter);
  const comments = await store.listComments({
    ...filter,
    limit: commentsPerPage,
    offset: (choice.page - 1) * commentsPerPage,
  });
  const waiting = listBursts(await store.listWaiting()).map((burst) =>
    describeBurst(burst, titles),
  );
  const list = describeList(choice, comments, count, titles);
  return {
    ...list,
    comments: mayAnswer ? list.comments : list.comments.map(closeEntry),
    states,
    waiting,
  };
}

const listedStates = ['unread', 'pending', 'published', 'hidden'] as const;

/** An entry that cannot be chosen. */
function closeEntry(entry: CommentEntry): CommentEntry {
  return { ...entry, version: undefined };
}

/** The list with its filters and the pages around it; `count` is that of all pages. */
export function describeList(
  choice: ListChoice,
  comments: readonly StoredComment[],
  count: number,
  titles: ObjectiveTitles,
): Omit<CommentListView, 'waiting' | 'states'> {
  const pages = Math.max(1, Math.ceil(count / commentsPerPage));
  const to = (page: number): string => `${routes.deskComments}${writeChoice({ ...choice, page })}`;
  return {
    choice,
    objectives: listObjectives(choice, titles),
    count,
    pages,
    isNarrowed: isNarrowed(choice),
    comments: comments.map((comment) => describeEntry(comment, titles, writeChoice(choice))),
    previous: choice.page > 1 ? to(Math.min(choice.page - 1, pages)) : undefined,
    next: choice.page < pages ? to(choice.page + 1) : undefined,
    exportAddress: to(1),
  };
}

/** A group of answers that wait, with the command that lets them count. */
function describeBurst(
  { burst, day, about, count, ratings, isSmall }: WaitingBurst,
  titles: ObjectiveTitles,
): string {
  return [
    texts.waiting(showText(titles.get(about) ?? about), day, count, ratings),
    ...(isSmall ? [texts.waitingSmall] : []),
    texts.waitingCommand(burst),
  ].join(' ');
}

/** One comment of a list; `query` leads back to that list. */
export function describeEntry(
  { id, day, rating, objective, page, comment, state, flagged, reply }: StoredComment,
  titles: ObjectiveTitles,
  query: string,
): CommentEntry {
  return {
    id,
    href: `${routes.moderationComment(id)}${query}`,
    day,
    rating,
    about: showText(objective === undefined ? page : (titles.get(objective) ?? objective)),
    words: showText(comment),
    state,
    flags: [...(flagged ? (['marked'] as const) : []), ...findFlags(comment)].map(
      (flag) => commentPageTexts.flags[flag],
    ),
    reply: reply === undefined ? undefined : showText(reply),
    version: state === 'hidden' ? undefined : nameVersion({ state, reply }),
  };
}

/** The objectives of the plan, and the chosen one: one that the plan no longer has may still have comments. */
function listObjectives(
  { objective }: ListChoice,
  titles: ObjectiveTitles,
): CommentListView['objectives'] {
  const all =
    objective === undefined || titles.has(objective)
      ? titles
      : new Map([[objective, objective], ...titles]);
  return Array.from(all, ([value, title]) => ({ value, text: showText(title) }));
}
