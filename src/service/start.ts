import { parseArgs } from 'node:util';
import { serviceMessages } from '../i18n/commands/service-messages.ts';
import { findStaleReason, readPresent } from './site/build-freshness.ts';
import { parseEnvironment, type Environment } from './process/environment.ts';
import { exitWithMessage } from './process/exit-with-message.ts';
import { projectRoot, siteFolder } from './process/project-root.ts';
import { runService } from './run-service.ts';
import { runBuild } from './site/run-build.ts';
import { readStamp, SiteError } from './site/site.ts';

/** Builds the site when the build at hand is missing or no longer good. Throws a SiteError when the build fails. */
async function buildWhenStale(environment: Environment): Promise<void> {
  const reason = findStaleReason(
    await readStamp(siteFolder),
    await readPresent(projectRoot, environment, new Date()),
  );
  if (reason === undefined) return;
  console.log(serviceMessages.building(serviceMessages.staleReasons[reason]));
  const code = await runBuild('inherit');
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
