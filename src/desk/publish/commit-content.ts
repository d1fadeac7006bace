import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
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
  try {
    const places = written.filter((place) => existsSync(join(folder, place)));
    await git('add', '--', ...places);
    const { stdout } = await git('diff', '--cached', '--name-only', '--', '.');
    if (stdout.trim() === '') return;
    const message = publishingTexts.commit(subject.slice(0, 200));
    await git('commit', '--quiet', '--author', author, '-m', message, '--', ...places);
  } catch (error) {
    report(publishingTexts.commitFailed, error);
  }
}
