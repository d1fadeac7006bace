import { randomUUID } from 'node:crypto';
import { findRomeDay } from '../../domain/rome-day.ts';
import type { DeskActor } from '../../desk/people/desk-actor.ts';
import { deskCliText as text } from '../../i18n/commands/desk-cli.ts';
import { peopleTexts } from '../../i18n/desk/people.ts';
import { routes } from '../../i18n/routes.ts';
import { parseEnvironment, type Environment } from '../process/environment.ts';
import { createInvitation, readPersonName } from '../store/invitation.ts';
import { withStore, type CliContext } from './cli-context.ts';
import { parseCommand, refuseWords, takeWord, UsageError } from './cli-options.ts';
import { forTerminal } from './comment-commands.ts';
import { explainFailure } from './explain-failure.ts';
import type { CliSurroundings } from './run-feedback-cli.ts';

interface DeskContext extends CliContext {
  readonly environment: Environment;
  readonly actor: DeskActor;
}

/** Runs `npm run desk`; gives its exit code: 0 done, 1 not possible, 2 not understood. */
export async function runDeskCli(
  args: readonly string[],
  { environment: variables, now, user, out, err }: CliSurroundings,
): Promise<0 | 1 | 2> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === 'help' || rest.includes('--help')) {
    out(text.usage);
    return 0;
  }
  try {
    const environment = parseEnvironment(variables);
    const context: DeskContext = {
      databaseUrl: environment.DATABASE_URL,
      by: { actor: user, day: findRomeDay(now) },
      out,
      environment,
      actor: { person: user, role: 'terminal', at: now.toISOString() },
    };
    return (await findCommand(name)(rest, context)) ? 0 : 1;
  } catch (error) {
    err(explainFailure(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

function findCommand(
  name: string,
): (args: readonly string[], context: DeskContext) => Promise<boolean> {
  if (name === 'admin') return addAdministrator;
  if (name === 'link') return makeLink;
  if (name === 'list') return listPeople;
  throw new UsageError(text.unknownCommand(name));
}

/** `admin add NAME`: the first person of the desk, with a link that works once. */
async function addAdministrator(args: readonly string[], context: DeskContext): Promise<boolean> {
  const { values, positionals } = parseCommand(args, { email: { type: 'string' } });
  const [step, ...words] = positionals;
  if (step !== 'add') throw new UsageError(text.unknownCommand(`admin ${step ?? ''}`.trim()));
  const name = readPersonName(takeWord(words, text.name));
  if (name === undefined) throw new UsageError(text.badName);
  const { secret, link } = createInvitation(context.by.day);
  const person = {
    id: randomUUID(),
    name,
    email: values.email,
    role: 'administrator',
    offices: [],
    created: context.by.day,
    hasPassword: false,
  } as const;
  const added = await withStore(
    context,
    (store) => store.desk.addPerson(person, link, context.actor),
    true,
  );
  context.out(added ? text.added(name, writeLink(secret, context)) : text.taken(name));
  return added;
}

/** `link NAME`: a new link for somebody, as when a password is forgotten. */
async function makeLink(args: readonly string[], context: DeskContext): Promise<boolean> {
  const login = takeWord(parseCommand(args, {}).positionals, text.name);
  const { secret, link } = createInvitation(context.by.day);
  return withStore(context, async (store) => {
    const found = await store.desk.findLogin(login);
    if (found === undefined) {
      context.out(text.absent(login));
      return false;
    }
    await store.desk.invite(found.person.id, link, context.actor);
    context.out(text.added(forTerminal(found.person.name), writeLink(secret, context)));
    return true;
  });
}

async function listPeople(args: readonly string[], context: DeskContext): Promise<boolean> {
  refuseWords(parseCommand(args, {}).positionals);
  const people = await withStore(context, (store) => store.desk.listPeople());
  context.out(
    people.length === 0
      ? text.nobody
      : people
          .map(({ name, role, offices, hasPassword }) =>
            text.line(
              forTerminal(name),
              peopleTexts.shortRoles[role],
              offices.length === 0 ? peopleTexts.allOffices : offices.join(', '),
              !hasPassword,
            ),
          )
          .join('\n'),
  );
  return true;
}

function writeLink(secret: string, { environment }: DeskContext): string {
  const { PUBLIC_ORIGIN, HOST, PORT } = environment;
  const origin = PUBLIC_ORIGIN?.[0] ?? `http://${HOST}:${String(PORT)}`;
  return `${origin}${routes.deskInvitation(secret)}`;
}
