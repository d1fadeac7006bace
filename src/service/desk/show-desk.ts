import { commentPageTexts } from '../../i18n/desk/moderation.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { renderBar, renderMessage, type Message } from './desk-parts.ts';
import { describeDesk, type DeskSession } from './desk-session.ts';
import { listTitles, type DeskSettings, type Target } from './desk-settings.ts';
import { COMMENTS_PER_PAGE, toFilter, writeChoice, type ListChoice } from './moderation-filter.ts';
import type { DeskPage } from './moderation-page.ts';
import { renderComment, renderTyped } from './render-comment.ts';
import { renderList } from './render-list.ts';
import { LINES_PER_PAGE, renderLog } from './render-log.ts';

/** What a page says besides its contents. */
export interface Saying {
  readonly message?: Message | undefined;
  readonly typed?: string | undefined;
  readonly status?: number;
}

/** The page at an address of the desk, for whoever is signed in. */
export async function showTarget(
  target: Target,
  session: DeskSession,
  settings: DeskSettings,
  saying: Saying = {},
): Promise<DeskPage> {
  if (target.page === 'comment')
    return showComment(target.id, target.choice, session, settings, saying);
  return target.page === 'log'
    ? showLog(target.choice.page, session, settings)
    : showList(target.choice, session, settings, saying);
}

async function showList(
  choice: ListChoice,
  session: DeskSession,
  settings: DeskSettings,
  { message, status }: Saying,
): Promise<DeskPage> {
  const filter = toFilter(choice);
  const count = await settings.store.countComments(filter);
  const comments = await settings.store.listComments({
    ...filter,
    limit: COMMENTS_PER_PAGE,
    offset: (choice.page - 1) * COMMENTS_PER_PAGE,
  });
  return renderList(describeDesk(session), {
    choice,
    comments,
    count,
    titles: listTitles(settings),
    message,
    ...(status === undefined ? {} : { status }),
  });
}

async function showLog(
  page: number,
  session: DeskSession,
  { store }: DeskSettings,
): Promise<DeskPage> {
  const lines = await store.readLog({
    limit: LINES_PER_PAGE + 1,
    offset: (page - 1) * LINES_PER_PAGE,
  });
  return renderLog(describeDesk(session), {
    lines: lines.slice(0, LINES_PER_PAGE),
    page,
    more: lines.length > LINES_PER_PAGE,
  });
}

/** Most other comments shown beside one. */
const mostOthers = 5;

async function showComment(
  id: string,
  choice: ListChoice,
  session: DeskSession,
  settings: DeskSettings,
  saying: Saying,
): Promise<DeskPage> {
  const { store } = settings;
  const desk = describeDesk(session);
  const [comment] = await store.listComments({ id });
  if (comment === undefined) {
    const content = [
      renderBar(desk, 'comment'),
      `<h1>${escapeHtml(commentPageTexts.absentTitle)}</h1>`,
      renderMessage({ kind: 'problem', text: commentPageTexts.absent }),
      renderTyped(saying.typed),
    ];
    return { title: commentPageTexts.absentTitle, content: content.join('\n'), status: 404 };
  }
  const [waiting, nearby] = await Promise.all([
    store.listComments({ unread: true, limit: 2 }),
    store.listComments({ page: comment.page, limit: mostOthers + 1 }),
  ]);
  return renderComment(desk, {
    comment,
    titles: listTitles(settings),
    query: writeChoice(choice),
    others: nearby.filter((other) => other.id !== comment.id).slice(0, mostOthers),
    next: waiting.find((other) => other.id !== comment.id)?.id,
    ...saying,
  });
}
