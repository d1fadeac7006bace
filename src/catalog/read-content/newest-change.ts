import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { addressesFile } from './addresses.ts';

/** Last change at or below a path, in milliseconds since 1970, 0 where nothing is. Folders count too: a removed file changes its folder. */
export async function findNewestChange(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true }).catch(absentAs<string[]>([]));
  // The build itself writes the list of addresses. A file removed at this very moment has changed its folder, which is looked at as well.
  const times = await Promise.all(
    entries
      .filter((entry) => entry !== addressesFile)
      .map((entry) => readChange(join(path, entry))),
  );
  return times.reduce((newest, time) => Math.max(newest, time), await readChange(path));
}

async function readChange(path: string): Promise<number> {
  return stat(path).then(({ mtimeMs }) => mtimeMs, absentAs(0));
}

/** A handler of rejections that gives `value` for what does not exist and passes on every other error. */
function absentAs<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (
      error instanceof Error &&
      'code' in error &&
      /^(?:ENOENT|ENOTDIR)$/u.test(String(error.code))
    )
      return value;
    throw error;
  };
}
