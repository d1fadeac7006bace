import { findFlags } from '../../desk/comments/find-flags.ts';
import { commentListTexts as texts, commentPageTexts } from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import type { CommentEntry, CommentListView, ListChoice } from '../../views/desk/desk-page.ts';
import { showText } from '../../views/desk/show-text.ts';
import { listBursts, type WaitingBurst } from '../results/waiting-bursts.ts';
import type { FeedbackStore, StoredComment } from '../store/contract/feedback-store.ts';
import { nameVersion } from './act-on-comment.ts';
import { isNarrowed, toFilter, writeChoice } from './desk-address.ts';

/** Titles of the objectives by permalink, names of the services by id, and questions. */
export interface AnsweredTitles {
  readonly objectives: ReadonlyMap<string, string>;
  readonly services: ReadonlyMap<string, string>;
  /** Title and question of each questionnaire, by `questionnaire/question`; and the title by the questionnaire alone. */
  readonly questions: ReadonlyMap<string, string>;
}

/** Comments on one page of the list. */
const commentsPerPage = 20;

/** One page of the list of comments as a choice narrows it. */
export async function showList(
  choice: ListChoice,
  { store }: { readonly store: FeedbackStore },
  { titles, mayAnswer }: { readonly titles: AnsweredTitles; readonly mayAnswer: boolean },
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
  titles: AnsweredTitles,
): Omit<CommentListView, 'waiting' | 'states'> {
  const pages = Math.max(1, Math.ceil(count / commentsPerPage));
  const to = (page: number): string => `${routes.deskComments}${writeChoice({ ...choice, page })}`;
  return {
    choice,
    objectives: listOptions(titles.objectives, choice.objective),
    services: listOptions(titles.services, choice.service),
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
  { burst, day, kind, about, count, ratings, isSmall }: WaitingBurst,
  titles: AnsweredTitles,
): string {
  return [
    texts.waiting(showText(findTitle(kind, about, titles)), day, count, ratings),
    ...(isSmall ? [texts.waitingSmall] : []),
    texts.waitingCommand(burst),
  ].join(' ');
}

/** One comment of a list; `query` leads back to that list. */
export function describeEntry(
  {
    id,
    day,
    kind,
    rating,
    objective,
    service,
    question,
    page,
    comment,
    state,
    flagged,
    reply,
  }: StoredComment,
  titles: AnsweredTitles,
  query: string,
): CommentEntry {
  return {
    id,
    href: `${routes.moderationComment(id)}${query}`,
    day,
    rating,
    about: showText(findTitle(kind, objective ?? service ?? question ?? page, titles)),
    words: showText(comment),
    state,
    flags: [...(flagged ? (['marked'] as const) : []), ...findFlags(comment)].map(
      (flag) => commentPageTexts.flags[flag],
    ),
    reply: reply === undefined ? undefined : showText(reply),
    version: state === 'hidden' ? undefined : nameVersion({ state, reply }),
  };
}

/** Title of an objective, name of a service, a question, or the page itself. */
function findTitle(kind: StoredComment['kind'], about: string, titles: AnsweredTitles): string {
  const known = {
    service: titles.services,
    questionnaire: titles.questions,
    satisfaction: titles.objectives,
    clarity: titles.objectives,
  }[kind];
  return known.get(about) ?? about;
}

/** What the list can be narrowed to, and the chosen one: one that is no longer there may still have comments. */
function listOptions(
  titles: ReadonlyMap<string, string>,
  chosen: string | undefined,
): CommentListView['objectives'] {
  const all =
    chosen === undefined || titles.has(chosen) ? titles : new Map([[chosen, chosen], ...titles]);
  return Array.from(all, ([value, title]) => ({ value, text: showText(title) }));
}
