import {
  COMMENT_MONTHS,
  commentMonthsSchema,
  LEAST_COMMENT_MONTHS,
} from '../../domain/content/feedback-settings.ts';
import { feedbackCliText as text } from '../../i18n/commands/feedback-cli.ts';
import { writeBackup } from '../store/copies/backup.ts';
import type { TableCounts } from '../store/copies/copy-tables.ts';
import { migrateStore, restoreBackup } from '../store/copies/restore.ts';
import { findRetentionDay } from '../store/retention.ts';
import { siteFolder } from '../process/project-root.ts';
import { readManifest } from '../site/site.ts';
import { withStore, type CliContext } from './cli-context.ts';
import { parseCommand, refuseWords, takeWord, UsageError } from './cli-options.ts';

function describeCounts({ answers, comments, tokens, moderation_log }: TableCounts): string {
  return text.counts(answers, comments, tokens, moderation_log);
}

/** `backup --out FILE`: a verified copy, while the service runs. */
export async function backupCommand(
  args: readonly string[],
  { databaseUrl, out }: CliContext,
): Promise<boolean> {
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
): Promise<boolean> {
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
): Promise<boolean> {
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

/** `purge [--months N]`: erases comments older than that, or than the municipality says, keeps their ratings. */
export async function purgeCommand(args: readonly string[], context: CliContext): Promise<boolean> {
  const { values, positionals } = parseCommand(args, { months: { type: 'string' } });
  refuseWords(positionals);
  const { success, data: months } = commentMonthsSchema.safeParse(
    Number(values.months ?? (await readManifest(siteFolder))?.commentMonths ?? COMMENT_MONTHS),
  );
  if (!success) throw new UsageError(text.arguments.fewMonths(LEAST_COMMENT_MONTHS));
  const before = findRetentionDay(context.by.day, months);
  const purged = await withStore(context, (store) => store.purgeOldComments(before, context.by));
  context.out(text.purged(purged, before));
  return true;
}

/** `check`: whether the database is sound and takes answers. */
export async function checkCommand(args: readonly string[], context: CliContext): Promise<boolean> {
  refuseWords(parseCommand(args, {}).positionals);
  context.out(text.healthy(await withStore(context, (store) => store.countAnswers())));
  return true;
}
