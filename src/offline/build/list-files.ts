import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileList, formatRevision, type ListedFile } from '../file-list.ts';
import { hashedFolder, isSavedFile, isSavedPage } from '../saved-paths.ts';

const hashedKinds = /\.(?:js|css|woff2)$/u;

/**
 * What a built site holds for reading without a network, in the order in which it is fetched: what pages are made of, files,
 * pages, last the objectives. `redirected` are addresses that the service answers with another. Sizes are those on the wire
 * where compressed files lie ready.
 */
export async function listOfflineFiles(folder: string, redirected: ReadonlySet<string>): Promise<FileList> {
  const names = (await readdir(folder, { recursive: true })).map((name) => `/${name.replaceAll('\\', '/')}`);
  const pages = names.filter((name) => name.endsWith('/index.html')).map((name) => name.slice(0, -'index.html'.length));
  const wanted = pages.filter((path) => isSavedPage(path) && !redirected.has(path)).toSorted(compareTurn);
  const hashed = await findReached(folder, wanted.map((path) => `${path}index.html`), names.filter((name) => name.startsWith(hashedFolder) && hashedKinds.test(name)));
  const paths = [...hashed, ...names.filter(isSavedFile).toSorted(), ...wanted];
  const files = await Promise.all(paths.map((path) => describeFile(folder, path)));
  return { bytes: files.reduce((total, [, , bytes]) => total + bytes, 0), files };
}

/** Pages before objectives, short addresses before long ones: what leads to others comes first. */
function compareTurn(a: string, b: string): number {
  const depth = (path: string): number => path.split('/').length + (path.startsWith('/obiettivi/') ? 1 : 0);
  return depth(a) - depth(b) || (a < b ? -1 : 1);
}

/** Hashed files that pages ask for, and those that these ask for; files of earlier builds, kept beside them, are not reached. */
async function findReached(folder: string, pages: readonly string[], hashed: readonly string[]): Promise<readonly string[]> {
  const reached = new Set<string>();
  const queue = [...pages];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (file.endsWith('.woff2')) continue;
    const text = await readFile(join(folder, file), 'utf8');
    for (const name of hashed) {
      if (reached.has(name) || !text.includes(name.slice(hashedFolder.length))) continue;
      reached.add(name);
      queue.push(name);
    }
  }
  return [...reached].toSorted();
}

async function describeFile(folder: string, path: string): Promise<ListedFile> {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const served = existsSync(`${file}.br`) ? `${file}.br` : file;
  const { size } = await stat(served);
  if (path.startsWith(hashedFolder)) return [path, null, size];
  return [path, formatRevision(createHash('sha256').update(await readFile(file)).digest()), size];
}
