import { isoDateSchema } from '../../domain/iso-date.ts';
import { feedbackCliText as text } from '../../i18n/commands/feedback-cli.ts';
import { listBursts, type WaitingBurst } from '../results/waiting-bursts.ts';
import { followWithdrawal, renewResults } from '../results/renew-results.ts';
import type { AnswerChoice } from '../store/contract/feedback-store.ts';
import { withStore, type CliContext } from './cli-context.ts';
import { parseCommand, refuseWords, takeChoice, takeId, UsageError } from './cli-options.ts';
import { forTerminal } from './comment-commands.ts';

/** `renew`: makes the results anew now, by the rules of every day. */
export async function renewCommand(args: readonly string[], context: CliContext): Promise<boolean> {
  refuseWords(parseCommand(args, {}).positionals);
  await withStore(context, async (store) => {
    await renewResults(store, context.by.day);
    await store.appendLog({ ...context.by, action: 'renew', subject: '', detail: '' });
  });
  context.out(text.renewed);
  return true;
}

/** `waiting`: answers that wait, by the word that they share. */
export async function waitingCommand(
  args: readonly string[],
  context: CliContext,
): Promise<boolean> {
  refuseWords(parseCommand(args, {}).positionals);
  const bursts = listBursts(await withStore(context, (store) => store.listWaiting()));
  context.out(bursts.length === 0 ? text.noneWaiting : bursts.map(describeBurst).join('\n'));
  return true;
}

function describeBurst({ burst, day, kind, about, ratings, count, isSmall }: WaitingBurst): string {
  return [
    burst,
    day,
    forTerminal(about),
    text.waitingAnswers(count),
    ...(kind === 'questionnaire' ? [] : [text.waitingRatings(ratings)]),
    isSmall ? text.waitingSmall : text.waitingLarge,
  ].join(' · ');
}

const choiceOptions = {
  objective: { type: 'string' },
  service: { type: 'string' },
  questionnaire: { type: 'string' },
  page: { type: 'string' },
  day: { type: 'string' },
  rating: { type: 'string' },
} as const;

type ChoiceValues = { readonly [Name in keyof typeof choiceOptions]?: string | undefined };

function readChoice({
  objective,
  service,
  questionnaire,
  page,
  day,
  rating,
}: ChoiceValues): AnswerChoice {
  if ([objective, service, questionnaire, page].filter((place) => place !== undefined).length > 1)
    throw new UsageError(text.arguments.objectiveOrPage);
  if (day !== undefined && !isoDateSchema.safeParse(day).success)
    throw new UsageError(text.arguments.badDay);
  const chosen = takeChoice('--rating', rating, ['1', '2', '3', '4', '5']);
  return {
    // An objective's page has answers about its clarity too, which are another matter.
    ...(objective === undefined ? {} : { kind: 'satisfaction', objective }),
    ...(service === undefined ? {} : { kind: 'service', service }),
    ...(questionnaire === undefined ? {} : { questionnaire }),
    ...(page === undefined ? {} : { kind: 'clarity', page }),
    day,
    rating: chosen === undefined ? undefined : Number(chosen),
  };
}

/** `admit WORD`, `admit --objective …` and `admit --all`: lets waiting answers count. */
export async function admitCommand(args: readonly string[], context: CliContext): Promise<boolean> {
  const { values, positionals } = parseCommand(args, {
    ...choiceOptions,
    all: { type: 'boolean' },
  });
  const [burst, ...others] = positionals;
  refuseWords(others);
  if (
    burst === undefined &&
    values.objective === undefined &&
    values.service === undefined &&
    values.questionnaire === undefined &&
    values.page === undefined &&
    values.all !== true
  )
    throw new UsageError(text.arguments.missing(text.words.waiting));
  const choice = { ...readChoice(values), burst };
  const count = await withStore(context, (store) => store.admit(choice, context.by));
  context.out(count === 0 ? text.noneAdmitted : text.admitted(count));
  return count > 0;
}

/** `withdraw ID …`, and `withdraw --objective … --day …`: takes answers out of the results, which follow at once. */
export async function withdrawCommand(
  args: readonly string[],
  context: CliContext,
): Promise<boolean> {
  const { values, positionals } = parseCommand(args, {
    ...choiceOptions,
    waiting: { type: 'string' },
  });
  const choice = readChoice(values);
  const { objective, service, questionnaire, page } = values;
  const hasPlace = [objective, service, questionnaire, page].some((place) => place !== undefined);
  // A whole objective is never withdrawn by one slip: what came on one day is the most.
  if (positionals.length === 0 && values.waiting === undefined && !(hasPlace && values.day))
    throw new UsageError(text.arguments.missing(text.words.withdrawn));
  const ids = positionals.length === 0 ? undefined : positionals.map((word) => takeId([word]));
  const count = await withStore(context, async (store) => {
    const withdrawn = await store.withdraw({ ...choice, ids, burst: values.waiting }, context.by);
    if (withdrawn > 0) await followWithdrawal(store, context.by.day);
    return withdrawn;
  });
  context.out(count === 0 ? text.noneWithdrawn : text.withdrawn(count));
  return count > 0;
}
