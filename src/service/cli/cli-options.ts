import { parseArgs, type ParseArgsConfig } from 'node:util';
import { PortalError } from '../../domain/errors.ts';
import { feedbackCliText as text } from '../../i18n/commands/feedback-cli.ts';
import type { CommentFilter } from '../store/contract/feedback-store.ts';

/** A command line that cannot be understood; the message is Italian. */
export class UsageError extends PortalError {
  override readonly name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** A command's options and words. Throws a UsageError. */
export function parseCommand<Given extends Options>(
  args: readonly string[],
  options: Given,
): ReturnType<typeof parseArgs<{ options: Given; allowPositionals: true; args: string[] }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    const option = /'([^']+)'/u.exec(error.message)?.[1] ?? error.message;
    throw new UsageError(
      error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? text.arguments.unknownOption(option)
        : text.arguments.badValue(option),
    );
  }
}

/** The only word of a command, or none where `what` names nothing. Throws a UsageError. */
export function takeWord(words: readonly string[], what: string): string {
  const [word, ...others] = words;
  if (word === undefined || word.trim() === '') throw new UsageError(text.arguments.missing(what));
  refuseWords(others);
  return word;
}

/** Throws a UsageError for words where a command takes none. */
export function refuseWords(words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(text.arguments.tooMany(words));
}

/** A comment's id. Throws a UsageError for what can be none. */
export function takeId(words: readonly string[]): string {
  const id = takeWord(words, text.words.id).trim().toLowerCase();
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(id))
    throw new UsageError(text.arguments.badId(id));
  return id;
}

/** One of several words, or undefined where the option is not given. Throws a UsageError that lists them. */
export function takeChoice<Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(text.arguments.badChoice(option, choices));
  return found;
}

/** Options that narrow a list of comments. */
export const filterOptions = {
  objective: { type: 'string' },
  service: { type: 'string' },
  kind: { type: 'string' },
  rating: { type: 'string' },
  state: { type: 'string' },
  unread: { type: 'boolean' },
  flagged: { type: 'boolean' },
} as const satisfies Options;

/** The filter that those options ask for. Throws a UsageError. */
export function readFilter(values: {
  readonly [Name in keyof typeof filterOptions]?: string | boolean | undefined;
}): CommentFilter {
  const given = (value: string | boolean | undefined): string | undefined =>
    typeof value === 'string' ? value : undefined;
  const rating = takeChoice('--rating', given(values.rating), ['1', '2', '3', '4', '5']);
  return {
    objective: given(values.objective),
    service: given(values.service),
    kind: takeChoice('--kind', given(values.kind), [
      'clarity',
      'satisfaction',
      'service',
      'questionnaire',
    ]),
    rating: rating === undefined ? undefined : Number(rating),
    state: takeChoice('--state', given(values.state), ['pending', 'published', 'hidden']),
    unread: values.unread === true ? true : undefined,
    flagged: values.flagged === true ? true : undefined,
  };
}
