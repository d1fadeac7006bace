import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serviceMessages } from '../i18n/commands/service-messages.ts';
import { findStaleReason, readPresent } from './site/build-freshness.ts';
import { parseEnvironment, type Environment } from './process/environment.ts';
import { exitWithMessage } from './process/exit-with-message.ts';
import { projectRoot, siteFolder } from './process/project-root.ts';
import { runService } from './run-service.ts';
import { readStamp, SiteError } from './site/site.ts';
import { isBelowNpm, stopWithParent } from './process/stop-with-parent.ts';

/** Builds the site when the build at hand is missing or no longer good. Throws a SiteError when the build fails. */
async function buildWhenStale(environment: Environment): Promise<void> {
  const reason = findStaleReason(
    await readStamp(siteFolder),
    await readPresent(projectRoot, environment, new Date()),
  );
  if (reason === undefined) return;
  console.log(serviceMessages.building(serviceMessages.staleReasons[reason]));
  const builder = join(projectRoot, 'src', 'build', 'build.ts');
  const build = spawn(process.execPath, [builder], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const stop = (): boolean => build.kill();
  process.once('SIGTERM', stop);
  const unwatch = isBelowNpm() ? stopWithParent(stop) : undefined;
  const [code] = (await once(build, 'exit')) as [number | null];
  process.off('SIGTERM', stop);
  unwatch?.();
  if (code !== 0) throw new SiteError(serviceMessages.buildFailed);
}

await exitWithMessage(async () => {
  // As other commands take it, so that it need not be a variable, which every system sets in its own way.
  const { content } = parseArgs({ options: { content: { type: 'string' } }, strict: false }).values;
  if (typeof content === 'string') process.env['CONTENT_DIR'] = content;
  const environment = parseEnvironment(process.env);
  await buildWhenStale(environment);
  await runService(environment, { folder: siteFolder });
});
