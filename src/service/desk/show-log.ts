import { moderationLogTexts as texts } from '../../i18n/desk/moderation.ts';
import { routes } from '../../i18n/routes.ts';
import { deskQuery } from '../../views/desk/desk-forms.ts';
import type { LogLine, LogView } from '../../views/desk/desk-page.ts';
import { showText } from '../../views/desk/show-text.ts';
import type { FeedbackStore, LogEntry } from '../store/contract/feedback-store.ts';

/** Lines on one page of the log. */
const linesPerPage = 50;

const commentId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** One page of the log, from 1, the latest line first. */
export async function showLog(page: number, store: FeedbackStore): Promise<LogView> {
  const lines = await store.readLog({
    limit: linesPerPage + 1,
    offset: (page - 1) * linesPerPage,
  });
  const to = (other: number): string =>
    `${routes.moderationLog}${other > 1 ? `?${deskQuery.page}=${String(other)}` : ''}`;
  return {
    lines: lines.slice(0, linesPerPage).map(describeLine),
    previous: page > 1 ? to(page - 1) : undefined,
    next: lines.length > linesPerPage ? to(page + 1) : undefined,
  };
}

/** A line of the log as it is shown. */
export function describeLine({ day, actor, action, subject, detail }: LogEntry): LogLine {
  // Of an export and of an erasure the log keeps how many.
  const words =
    /^\d+$/u.test(detail) && (action === 'export' || action === 'purge')
      ? texts.comments(Number(detail))
      : detail;
  const isComment = commentId.test(subject);
  return {
    day,
    who: showText(actor),
    what: action,
    about: isComment ? texts.comment : showText(words),
    href: isComment ? routes.moderationComment(subject) : undefined,
  };
}
