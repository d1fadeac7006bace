import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { publishingTexts } from '../../i18n/desk/publishing.ts';

const run = promisify(execFile);

/** Folders of the content that publishing writes. */
const written = ['files', 'updates', 'variations', 'objectives', 'history'];
const author = 'Redazione <redazione@localhost>';

/** Commits what was published where the content lies in a git checkout; what fails is told and taken along by the next commit. */
export async function commitContent(
  folder: string,
  subject: string,
  report: (message: string, error?: unknown) => void,
): Promise<void> {
  const git = (...args: readonly string[]): Promise<{ readonly stdout: string }> =>
    run('git', ['-C', folder, ...args], {
      env: {
        ...process.env,
        GIT_COMMITTER_NAME: process.env['GIT_COMMITTER_NAME'] ?? 'Redazione',
        GIT_COMMITTER_EMAIL: process.env['GIT_COMMITTER_EMAIL'] ?? 'redazione@localhost',
      },
    });
  const isCheckout = await git('rev-parse', '--is-inside-work-tree').then(
    ({ stdout }) => stdout.trim() === 'true',
    () => false,
  );
  if (!isCheckout) return;
  const { stdout: folderOfGit } = await git('rev-parse', '--absolute-git-dir');
  const mark = join(folderOfGit.trim(), markName);
  try {
    if (existsSync(mark)) await removeLeftLocks(folderOfGit.trim(), git);
    await writeFile(mark, '');
    const places = written.filter((place) => existsSync(join(folder, place)));
    await git('add', '--', ...places);
    const { stdout } = await git('diff', '--cached', '--name-only', '--', '.');
    if (stdout.trim() === '') return;
    const message = publishingTexts.commit(subject.slice(0, 200));
    await git('commit', '--quiet', '--author', author, '-m', message, '--', ...places);
  } catch (error) {
    report(publishingTexts.commitFailed, error);
  } finally {
    await rm(mark, { force: true }).catch(() => undefined);
  }
}

/** Stands in git's folder while the publisher is inside git. */
const markName = 'redazione.commit';
/** How long a step of git that outlived its publisher may take, in milliseconds. */
const patience = 3_000;

/** Takes away the locks that git left when it was killed together with the publisher; those of other people, who leave no mark, stay. */
async function removeLeftLocks(
  folder: string,
  git: (...args: readonly string[]) => Promise<{ readonly stdout: string }>,
): Promise<void> {
  const branch = await git('symbolic-ref', '--quiet', 'HEAD').then(
    ({ stdout }) => [`${stdout.trim()}.lock`],
    () => [],
  );
  const locks = ['index.lock', 'HEAD.lock', ...branch].map((name) => join(folder, name));
  const until = Date.now() + patience;
  while (locks.some((lock) => existsSync(lock)) && Date.now() < until) await wait(100);
  for (const lock of locks) await rm(lock, { force: true });
}
