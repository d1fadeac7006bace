import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildDay } from '../catalog/read-content/build-day.ts';
import { contentFolder, isContentFolder } from '../catalog/read-content/content-folder.ts';
import { readPortal } from '../catalog/read-content/read-portal.ts';
import { ContentError, PortalError } from '../domain/errors.ts';
import { contentText } from '../i18n/commands/content-checks.ts';

// node src/build/build.ts: looks at the content first, so that whoever wrote it reads what is wrong and nothing else, then builds the site.

/** What is wrong with the content, as lines for staff; nothing where a build can begin. */
async function findFaults(): Promise<string | undefined> {
  const folder = contentFolder(process.env);
  if (!(await isContentFolder(folder))) return contentText.noFolder(folder);
  try {
    await readPortal(folder, buildDay(process.env, new Date()));
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return contentText.notBuilt(folder, error.problems);
    if (error instanceof PortalError) return error.message;
    throw error;
  }
}

const faults = await findFaults();
if (faults !== undefined) {
  console.error(faults);
  process.exitCode = 1;
} else {
  const astro = join(import.meta.dirname, '..', '..', 'node_modules', 'astro', 'bin', 'astro.mjs');
  const build = spawn(process.execPath, [astro, 'build', ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.once('SIGTERM', () => build.kill());
  build.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
