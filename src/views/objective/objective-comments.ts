import type { ObjectiveRecord } from '../../domain/content/portal.ts';

/** A published comment as both the build and `GET /api/comments` give it. */
interface ShownComment {
  readonly comment: string;
  readonly reply?: string | undefined;
}

/** Which of an objective's published comments its page shows, and how many there are. */
export interface ObjectiveComments<Comment extends ShownComment> {
  readonly shown: readonly Comment[];
  readonly count: number;
  /** How many of them an office has answered. */
  readonly answered: number;
}

/** Most comments on the page of an objective, which is to be there at once. */
const mostShown = 3;

/** Most characters of comments and replies together. */
const mostCharacters = 400;

/** With so many updates a page weighs as much as a server may send at once. */
const fullAt = 3;

/** Whether the page of an objective has no room for the words of comments when it is sent. */
export function isFull({ updates }: Pick<ObjectiveRecord, 'updates'>): boolean {
  return updates.length >= fullAt;
}

/**
 * The latest comments that the page of an objective has room for; answered ones go first, as they say what became of them. The reply to the
 * first one is shortened where it is longer than the room.
 */
export function makeObjectiveComments<Comment extends ShownComment>(
  comments: readonly Comment[],
): ObjectiveComments<Comment> {
  const answered = comments.filter(({ reply }) => reply !== undefined);
  const others = comments.filter(({ reply }) => reply === undefined);
  const shown: Comment[] = [];
  let room = mostCharacters;
  for (const each of [...answered, ...others].slice(0, mostShown)) {
    const { comment, reply = '' } = each;
    const left = room - comment.length - reply.length;
    if (left < 0 && shown.length > 0) break;
    shown.push(left < 0 ? { ...each, reply: shorten(reply, room - comment.length) } : each);
    room = left;
  }
  return { shown, count: comments.length, answered: answered.length };
}

/** The beginning of a text, up to the last word that fits into `room` characters. */
function shorten(text: string, room: number): string {
  const start = text.slice(0, Math.max(0, room));
  return `${start.slice(0, Math.max(0, start.lastIndexOf(' '))).trimEnd()} …`;
}
