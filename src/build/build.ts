import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDay } from '../catalog/read-content/build-day.ts';
import { contentFolder, isContentFolder } from '../catalog/read-content/content-folder.ts';
import { readPortal } from '../catalog/read-content/read-portal.ts';
import { ContentError, PortalError } from '../domain/errors.ts';
import { contentText } from '../i18n/commands/content-checks.ts';
import { parseEnvironment } from '../service/process/environment.ts';
import { readPublished } from '../service/store/read-published.ts';

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

/** Writes what readers said and the office published to a file in `folder`, for the pages of objectives; a store that cannot be read now leaves them without. */
async function writeComments(folder: string): Promise<string> {
  const file = join(folder, 'comments.json');
  try {
    const { DATABASE_URL } = parseEnvironment(process.env);
    await writeFile(file, JSON.stringify(await readPublished(DATABASE_URL)));
    return file;
  } catch (error) {
    console.warn(contentText.noComments((error as Error).message));
    return '';
  }
}

const faults = await findFaults();
if (faults !== undefined) {
  console.error(faults);
  process.exitCode = 1;
} else {
  const astro = join(import.meta.dirname, '..', '..', 'node_modules', 'astro', 'bin', 'astro.mjs');
  const work = await mkdtemp(join(tmpdir(), 'portal-build-'));
  const build = spawn(process.execPath, [astro, 'build', ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PUBLISHED_COMMENTS: await writeComments(work) },
  });
  process.once('SIGTERM', () => build.kill());
  const [code] = (await once(build, 'exit')) as [number | null];
  await rm(work, { recursive: true });
  process.exitCode = code ?? 1;
}
