import { createHash } from 'node:crypto';
import { listCommentFlags, markPublication } from '../../desk/comments/find-flags.ts';
import { moderationMessages as messages } from '../../i18n/desk/moderation.ts';
import type { CommentAction } from '../../views/desk/desk-forms.ts';
import { REPLY_LIMIT } from '../cli/comment-commands.ts';
import type {
  Actor,
  FeedbackStore,
  ModerationResult,
  SeenComment,
} from '../store/contract/feedback-store.ts';

/** What an editor asks for. */
export interface Decision {
  readonly action: CommentAction;
  /** The reply as typed; what a saved reply says already is not saved again. */
  readonly text: string;
  /** Name of the version that the editor saw. */
  readonly version: string;
  /** Which words the editor has confirmed; empty before the question. */
  readonly confirmed: string;
}

/** What became of a decision: a step's code, why the text cannot be taken, that it is asked once more, or that the comment is not as it was seen. */
export type Decided =
  | { readonly done: keyof typeof messages.done }
  | { readonly refused: string }
  | 'confirm'
  | 'changed'
  | 'absent';

/** Does what an editor asks, only while the comment is as the editor saw it; the reply goes first, so that it is never lost. */
export async function actOnComment(
  id: string,
  { action, text, version, confirmed }: Decision,
  by: Actor,
  store: FeedbackStore,
): Promise<Decided> {
  const [comment] = await store.listComments({ id });
  if (comment === undefined) return 'absent';
  if (nameVersion(comment) !== version) return 'changed';
  if (action === 'withdrawReply')
    return describeWithdrawal(await store.withdrawReply(id, by, comment));
  const reply = text.trim();
  // One that is hidden takes its reply along, so an emptied text need not stop that.
  if (reply === '' && comment.reply !== undefined && action !== 'hide')
    return { refused: messages.emptied };
  if (reply.length > REPLY_LIMIT || (reply === '' && action === 'reply'))
    return { refused: messages.badReply(REPLY_LIMIT) };
  if (
    action === 'publish' &&
    confirmed !== markPublication(comment.comment, reply) &&
    listCommentFlags(comment.comment, reply, comment.flagged).length > 0
  )
    return 'confirm';
  let seen: SeenComment = comment;
  const isNew = reply !== '' && reply !== comment.reply;
  if (isNew) {
    const result = await store.reply(id, reply, by, seen);
    if (result === 'changed' || result === 'absent') return result;
    // As the store keeps it: what no database takes is replaced there.
    seen = { state: seen.state, reply: (await store.listComments({ id }))[0]?.reply };
  }
  if (action === 'reply')
    return {
      done: isNew ? (seen.state === 'published' ? 'risposta' : 'risposta-in-attesa') : 'invariato',
    };
  return describeStep(
    action,
    isNew,
    await (action === 'publish' ? store.publish(id, by, seen) : store.hide(id, by, seen)),
    seen,
  );
}

/** Hides comments of the list that are still as somebody saw them; gives how many, and how many have changed since. */
export async function hideChosen(
  chosen: readonly { readonly id: string; readonly version: string }[],
  by: Actor,
  store: FeedbackStore,
): Promise<{ readonly hidden: number; readonly changed: number }> {
  let [hidden, changed] = [0, 0];
  for (const { id, version } of chosen) {
    const [comment] = await store.listComments({ id });
    const result =
      comment === undefined || nameVersion(comment) !== version
        ? 'changed'
        : await store.hide(id, by, comment);
    if (result === 'done') hidden += 1;
    else if (result !== 'unchanged') changed += 1;
  }
  return { hidden, changed };
}

function describeWithdrawal(result: ModerationResult): Decided {
  if (result === 'changed' || result === 'absent') return result;
  return { done: result === 'done' ? 'risposta-tolta' : 'invariato' };
}

function describeStep(
  action: 'publish' | 'hide',
  replied: boolean,
  result: ModerationResult,
  { state }: SeenComment,
): Decided {
  if (result === 'changed' || result === 'absent') return result;
  if (result === 'unchanged')
    return {
      done: replied ? (state === 'published' ? 'risposta' : 'risposta-in-attesa') : 'invariato',
    };
  if (action === 'publish') return { done: replied ? 'pubblicato-risposta' : 'pubblicato' };
  return { done: replied ? 'nascosto-risposta' : 'nascosto' };
}

/** A short name of what the office has decided and replied: it differs as soon as somebody changes either. */
export function nameVersion({ state, reply }: SeenComment): string {
  return createHash('sha256')
    .update(JSON.stringify([state, reply ?? null]))
    .digest('hex')
    .slice(0, 16);
}
