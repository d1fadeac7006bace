import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { isBelowNpm, stopWithParent } from '../process/stop-with-parent.ts';
import { projectRoot } from '../process/project-root.ts';

/** Builds the site as `npm run build` does; gives the exit code, nothing where it was stopped. It stops with this process. */
export async function runBuild(output: 'inherit' | 'ignore'): Promise<number | null> {
  const builder = join(projectRoot, 'src', 'build', 'build.ts');
  const build = spawn(process.execPath, [builder], {
    cwd: projectRoot,
    stdio: ['ignore', output, output],
  });
  const stop = (): boolean => build.kill();
  process.once('SIGTERM', stop);
  const unwatch = isBelowNpm() ? stopWithParent(stop) : undefined;
  const [code] = (await once(build, 'exit')) as [number | null];
  process.off('SIGTERM', stop);
  unwatch?.();
  return code;
}
