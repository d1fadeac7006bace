import { rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { feedbackCliText as text, storeText } from '../../i18n/commands/feedback-cli.ts';
import type { ModerationResult, StoredComment } from '../store/contract/feedback-store.ts';
import { CopyRefusedError } from '../store/contract/store-errors.ts';
import { withStore, type CliContext } from './cli-context.ts';
import {
  filterOptions,
  parseCommand,
  readFilter,
  refuseWords,
  takeId,
  takeWord,
  UsageError,
} from './cli-options.ts';
import { writeCommentsCsv } from './comments-csv.ts';

/** Longest reply of the office, in characters. */
export const REPLY_LIMIT = 2_000;

/** Control characters could move the cursor or recolour the terminal of whoever reads a comment. */
export function forTerminal(words: string): string {
  return words.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}

function describeComment({
  id,
  day,
  kind,
  page,
  objective,
  service,
  question,
  rating,
  respondent,
  comment,
  flagged,
  state,
  reply,
  replyDay,
}: StoredComment): string {
  const head = [
    id,
    day,
    text.kinds[kind],
    ...(rating === undefined ? [] : [text.outOfFive(rating)]),
    objective ?? service ?? question ?? page,
    ...(respondent === undefined ? [] : [text.respondents[respondent]]),
    text.states[state],
    ...(flagged ? [text.flagged] : []),
  ];
  return [
    head.join(' · '),
    `  ${forTerminal(comment)}`,
    ...(reply === undefined ? [] : [`  ${text.office} (${replyDay ?? ''}): ${forTerminal(reply)}`]),
  ].join('\n');
}

/** `list`: comments as text or JSON. */
export async function listCommand(args: readonly string[], context: CliContext): Promise<boolean> {
  const { values, positionals } = parseCommand(args, {
    ...filterOptions,
    json: { type: 'boolean' },
  });
  refuseWords(positionals);
  const filter = readFilter(values);
  const comments = await withStore(context, (store) => store.listComments(filter));
  if (values.json === true) context.out(JSON.stringify(comments, null, 2));
  else
    context.out(
      comments.length === 0
        ? text.noComments
        : [...comments.map(describeComment), text.comments(comments.length)].join('\n\n'),
    );
  return true;
}

/** `publish ID`, `hide ID` and `reply ID --text …`. */
export function moderateCommand(
  action: 'publish' | 'hide' | 'reply',
): (args: readonly string[], context: CliContext) => Promise<boolean> {
  return async (args, context) => {
    const { values, positionals } = parseCommand(
      args,
      action === 'reply' ? { text: { type: 'string' } } : {},
    );
    const id = takeId(positionals);
    const words = action === 'reply' ? takeReply((values as { readonly text?: string }).text) : '';
    return withStore(context, async (store) => {
      const result = await (action === 'reply'
        ? store.reply(id, words, context.by)
        : store[action](id, context.by));
      context.out(describeResult(result, action, id));
      if (
        action === 'reply' &&
        result === 'done' &&
        (await store.listComments({ id }))[0]?.state !== 'published'
      )
        context.out(text.replyWaits);
      return result !== 'absent';
    });
  };
}

function takeReply(given: string | undefined): string {
  if (given === undefined) throw new UsageError(text.arguments.missing(text.words.text));
  const words = given.trim();
  if (words === '' || words.length > REPLY_LIMIT)
    throw new UsageError(text.arguments.badReply(REPLY_LIMIT));
  return words;
}

function describeResult(
  result: ModerationResult,
  action: 'publish' | 'hide' | 'reply',
  id: string,
): string {
  if (result === 'absent') return text.moderation.absent(id);
  return result === 'done' ? text.moderation.done[action] : text.moderation.unchanged;
}

/** `export --out FILE`: comments for a spreadsheet. */
export async function exportCommand(
  args: readonly string[],
  context: CliContext,
): Promise<boolean> {
  const { values, positionals } = parseCommand(args, { ...filterOptions, out: { type: 'string' } });
  refuseWords(positionals);
  const path = resolve(takeWord(values.out === undefined ? [] : [values.out], text.words.out));
  const filter = readFilter(values);
  return withStore(context, async (store) => {
    const comments = await store.listComments({ ...filter, limit: Number.MAX_SAFE_INTEGER });
    await writeNew(path, writeCommentsCsv(comments));
    await store.appendLog({
      ...context.by,
      action: 'export',
      subject: '',
      detail: String(comments.length),
    });
    context.out(text.exported(comments.length, path));
    return true;
  });
}

async function writeNew(path: string, content: string): Promise<void> {
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new CopyRefusedError(storeText.alreadyThere(path));
    // A disk without room has taken a part of it.
    await rm(path, { force: true });
    throw error;
  }
}

/** `log`: what the office did, oldest first. */
export async function logCommand(args: readonly string[], context: CliContext): Promise<boolean> {
  refuseWords(parseCommand(args, {}).positionals);
  const log = await withStore(context, (store) => store.readLog());
  const lines = log.map(({ day, actor, action, subject, detail }) =>
    [day, actor, text.logActions[action], subject, detail]
      .filter((part) => part !== '')
      .map(forTerminal)
      .join(' · '),
  );
  context.out(lines.length === 0 ? text.emptyLog : lines.join('\n'));
  return true;
}
