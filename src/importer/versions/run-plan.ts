import { parseArgs } from 'node:util';
import { buildDay } from '../../catalog/read-content/build-day.ts';
import { contentFolder, isContentFolder } from '../../catalog/read-content/content-folder.ts';
import { hashText, readHistory } from '../../catalog/read-content/read-history.ts';
import { readPortal } from '../../catalog/read-content/read-portal.ts';
import { ContentError, PortalError } from '../../domain/errors.ts';
import { makeHistoryHead } from '../../domain/versions/history.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import { planText } from '../../i18n/commands/plan-cli.ts';
import { OptionsError, parseStrictly, type Surroundings } from '../command/command-line.ts';
import { exportPlan } from '../plan-sheet/export-plan.ts';
import { recordBuiltAddresses } from './record-addresses.ts';
import { recordQuestions } from './record-questions.ts';
import { recordVersions } from './record-versions.ts';
import { redactWords } from './redact-words.ts';

/** Runs `npm run plan`; returns its exit code: 0 done, 1 something wrong in content or history, 2 could not run. */
export async function runPlan(
  args: readonly string[],
  { environment, out, err }: Surroundings,
  clock: Date,
): Promise<0 | 1 | 2> {
  try {
    const { values, positionals } = parseStrictly(() =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          content: { type: 'string' },
          reason: { type: 'string' },
          out: { type: 'string' },
          plan: { type: 'string' },
          words: { type: 'string' },
          site: { type: 'string', default: 'dist' },
          help: { type: 'boolean', default: false },
        },
      }),
    );
    if (values.help) {
      out(`${planText.usage}\n`);
      return 0;
    }
    const content = values.content ?? contentFolder(environment);
    if (!(await isContentFolder(content))) throw new OptionsError(contentText.noFolder(content));
    const [command, ...rest] = positionals;
    if (command === undefined) throw new OptionsError(planText.missingCommand);
    if (command === 'record') {
      refuseWords(rest);
      const portal = await readPortal(content, buildDay(environment, clock));
      out(`${planText.recorded((await recordVersions(content, portal)).length)}\n`);
      await recordQuestions(content, portal);
      const added = await recordBuiltAddresses(content, values.site);
      out(`${added === undefined ? planText.noBuild : planText.recordedAddresses(added)}\n`);
    } else if (command === 'verify') {
      refuseWords(rest);
      const histories = await readHistory(content);
      const count = [...histories.values()].reduce((sum, { length }) => sum + length, 0);
      out(`${planText.verified(histories.size, count, makeHistoryHead(histories, hashText))}\n`);
    } else if (command === 'redact') {
      const [slug, fingerprint, ...more] = rest;
      refuseWords(more);
      const { reason = '', words } = values;
      if (slug === undefined || fingerprint === undefined || reason.trim() === '')
        throw new OptionsError(planText.missingArguments);
      const portal = await readPortal(content, buildDay(environment, clock));
      const done = await redactWords(content, portal, { slug, fingerprint, reason, words });
      out(`${planText.redacted(done.versions, done.files)}\n`);
    } else if (command === 'export') {
      refuseWords(rest);
      if (values.out === undefined) throw new OptionsError(planText.missingOut);
      out(`${await exportPlan(content, values.out, values.plan)}\n`);
    } else throw new OptionsError(planText.unknownCommand(command));
    return 0;
  } catch (error) {
    if (!(error instanceof PortalError) && !(error instanceof Error && 'syscall' in error))
      throw error;
    err(`${error.message}\n`);
    return error instanceof ContentError ? 1 : 2;
  }
}

function refuseWords(words: readonly string[]): void {
  if (words.length > 0) throw new OptionsError(planText.tooMany(words));
}
