import { parseArgs } from 'node:util';
import { serviceMessages } from '../i18n/commands/service-messages.ts';
import { findStaleReason, readPresent } from './site/build-freshness.ts';
import { parseEnvironment, type Environment } from './process/environment.ts';
import { exitWithMessage } from './process/exit-with-message.ts';
import { probePort } from './process/probe-port.ts';
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
  const begun = performance.now();
  const code = await runBuild((log) => process.stderr.write(log));
  if (code !== 0) throw new SiteError(serviceMessages.buildFailed);
  console.log(serviceMessages.built(Math.ceil((performance.now() - begun) / 1000)));
}

await exitWithMessage(async () => {
  // As other commands take them, so that they need not be variables, which every system sets in its own way.
  const { content, port } = parseArgs({
    options: { content: { type: 'string' }, port: { type: 'string' } },
    strict: false,
  }).values;
  if (typeof content === 'string') process.env['CONTENT_DIR'] = content;
  if (typeof port === 'string') process.env['PORT'] = port;
  const environment = parseEnvironment(process.env);
  // A build takes a minute: whoever must choose another port should hear of it before.
  await probePort(environment);
  await buildWhenStale(environment);
  await runService(environment, { folder: siteFolder });
});
