import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { isBelowNpm, stopWithParent } from '../process/stop-with-parent.ts';
import { projectRoot } from '../process/project-root.ts';

/**
 * Builds the site as `npm run build` does; gives the exit code, nothing where it was stopped. It stops with this process.
 * What the build says goes to `tell` where it fails: while it goes well its log, in English and of hundreds of lines, helps nobody.
 */
export async function runBuild(tell?: (log: string) => void): Promise<number | null> {
  const builder = join(projectRoot, 'src', 'build', 'build.ts');
  const build = spawn(process.execPath, [builder], {
    cwd: projectRoot,
    stdio: [
      'ignore',
      tell === undefined ? 'ignore' : 'pipe',
      tell === undefined ? 'ignore' : 'pipe',
    ],
  });
  const said: string[] = [];
  for (const stream of [build.stdout, build.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const stop = (): boolean => build.kill();
  process.once('SIGTERM', stop);
  const unwatch = isBelowNpm() ? stopWithParent(stop) : undefined;
  const [code] = (await once(build, 'close')) as [number | null];
  process.off('SIGTERM', stop);
  unwatch?.();
  if (code !== 0) tell?.(said.join(''));
  return code;
}
