import { feedbackCliText as text } from '../../i18n/commands/feedback-cli.ts';
import { writeBackup } from '../store/backup.ts';
import type { TableCounts } from '../store/copy-tables.ts';
import { migrateStore, restoreBackup } from '../store/restore.ts';
import { findRetentionDay, LEAST_RETENTION_MONTHS, RETENTION_MONTHS } from '../store/retention.ts';
import { withStore, type CliContext, type Outcome } from './cli-context.ts';
import { parseCommand, refuseWords, takeWord, UsageError } from './cli-options.ts';

function describeCounts({ answers, comments, tokens, moderation_log }: TableCounts): string {
  return text.counts(answers, comments, tokens, moderation_log);
}

/** `backup --out FILE`: a verified copy, while the service runs. */
export async function backupCommand(
  args: readonly string[],
  { databaseUrl, out }: CliContext,
): Promise<Outcome> {
  const { values, positionals } = parseCommand(args, { out: { type: 'string' } });
  refuseWords(positionals);
  const file = takeWord(values.out === undefined ? [] : [values.out], text.words.out);
  const counts = await writeBackup(databaseUrl, file);
  out(text.backedUp(file, describeCounts(counts)));
  return true;
}

/** `restore FILE`: puts a copy in the place of the database. */
export async function restoreCommand(
  args: readonly string[],
  { databaseUrl, by, out }: CliContext,
): Promise<Outcome> {
  const { values, positionals } = parseCommand(args, { force: { type: 'boolean' } });
  const { counts, keptAside } = await restoreBackup(
    takeWord(positionals, text.words.file),
    databaseUrl,
    { force: values.force === true, by },
  );
  if (keptAside !== undefined) out(text.keptAside(keptAside));
  out(text.restored(describeCounts(counts)));
  return true;
}

/** `migrate --to ADDRESS`: moves everything to another database. */
export async function migrateCommand(
  args: readonly string[],
  { databaseUrl, by, out }: CliContext,
): Promise<Outcome> {
  const { values, positionals } = parseCommand(args, {
    to: { type: 'string' },
    force: { type: 'boolean' },
  });
  refuseWords(positionals);
  const target = takeWord(values.to === undefined ? [] : [values.to], text.words.target);
  if (!/^(?:sqlite:.+|postgres(?:ql)?:\/\/.+)$/u.test(target))
    throw new UsageError(text.arguments.badTarget);
  out(
    text.migrated(
      describeCounts(await migrateStore(databaseUrl, target, { force: values.force === true, by })),
    ),
  );
  return true;
}

/** `purge --months N`: erases old comments, keeps their ratings. */
export async function purgeCommand(args: readonly string[], context: CliContext): Promise<Outcome> {
  const { values, positionals } = parseCommand(args, { months: { type: 'string' } });
  refuseWords(positionals);
  const months = Number(values.months ?? RETENTION_MONTHS);
  if (!Number.isInteger(months) || months < LEAST_RETENTION_MONTHS || months > 1_200)
    throw new UsageError(text.arguments.fewMonths(LEAST_RETENTION_MONTHS));
  const before = findRetentionDay(context.by.day, months);
  const purged = await withStore(context, (store) => store.purgeOldComments(before, context.by));
  context.out(text.purged(purged, before));
  return true;
}

/** `check`: whether the database is sound and takes answers. */
export async function checkCommand(args: readonly string[], context: CliContext): Promise<Outcome> {
  refuseWords(parseCommand(args, {}).positionals);
  context.out(text.healthy(await withStore(context, (store) => store.countAnswers())));
  return true;
}
