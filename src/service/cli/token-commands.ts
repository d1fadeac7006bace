import { feedbackCliText as text } from '../../i18n/commands/feedback-cli.ts';
import { createAccessToken } from '../store/access-token.ts';
import { withStore, type CliContext } from './cli-context.ts';
import { parseCommand, refuseWords, takeChoice, takeWord, UsageError } from './cli-options.ts';
import { forTerminal } from './comment-commands.ts';

/** `token add NAME --role …`, `token list` and `token revoke NAME`. */
export function tokenCommand(args: readonly string[], context: CliContext): Promise<boolean> {
  const [step, ...rest] = args;
  if (step === 'add') return addToken(rest, context);
  if (step === 'list') return listTokens(rest, context);
  if (step === 'revoke') return revokeToken(rest, context);
  throw new UsageError(
    step === undefined
      ? text.arguments.missing(text.words.step)
      : text.arguments.unknownCommand(`token ${step}`),
  );
}

function takeName(words: readonly string[]): string {
  const name = takeWord(words, text.words.name).trim().normalize('NFC');
  if (name.length > 80 || /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(name))
    throw new UsageError(text.arguments.badName);
  return name;
}

async function addToken(args: readonly string[], context: CliContext): Promise<boolean> {
  const { values, positionals } = parseCommand(args, { role: { type: 'string' } });
  const name = takeName(positionals);
  const role = takeChoice('--role', values.role ?? '', ['viewer', 'editor']) ?? 'viewer';
  const { secret, token } = await createAccessToken(name, role, context.by.day);
  const added = await withStore(context, (store) => store.addToken(token, context.by), true);
  context.out(added ? text.tokenAdded(name, secret) : text.tokenTaken(name));
  return added;
}

async function listTokens(args: readonly string[], context: CliContext): Promise<boolean> {
  refuseWords(parseCommand(args, {}).positionals);
  const tokens = await withStore(context, (store) => store.findTokens());
  context.out(
    tokens.length === 0
      ? text.noTokens
      : tokens
          .map(({ name, role, created, revoked }) =>
            text.tokenLine(forTerminal(name), text.roles[role], created, revoked),
          )
          .join('\n'),
  );
  return true;
}

async function revokeToken(args: readonly string[], context: CliContext): Promise<boolean> {
  const name = takeName(parseCommand(args, {}).positionals);
  const revoked = await withStore(context, (store) => store.revokeToken(name, context.by));
  context.out(revoked ? text.tokenRevoked(name) : text.tokenAbsent(name));
  return revoked;
}
