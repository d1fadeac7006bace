import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type FileList, formatRevision, type ListedFile } from '../file-list.ts';
import { stripComments } from '../strip-comments.ts';
import { hashedFolder, isPlanPage, isSavedFile } from '../saved-paths.ts';

const hashedKinds = /\.(?:js|css|woff2)$/u;

/** An address of a hashed file where a page names it. */
const hashedAddress = /\/_astro\/[\w.-]+/gu;

/**
 * What a built site holds for reading without a network, in the order in which it is fetched: what pages are made of, files,
 * pages, last the objectives. `leftOut` are addresses that the service answers with another, and those of what left the plan. Sizes are those on the wire
 * where compressed files lie ready. Synchronous, one file after the other: a plan of thousands is read once and not held.
 */
export function listOfflineFiles(folder: string, leftOut: ReadonlySet<string>): FileList {
  const names = listFiles(folder);
  const pages = names
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => name.slice(0, -'index.html'.length));
  const wanted = pages
    .filter((path) => isPlanPage(path) && !leftOut.has(path))
    .toSorted(compareTurn);
  const asked = new Set<string>();
  const listedPages = wanted.map((path) =>
    describeFile(folder, path, (bytes) => {
      for (const [address] of bytes.toString('latin1').matchAll(hashedAddress)) asked.add(address);
    }),
  );
  const hashed = findReached(
    folder,
    asked,
    names.filter((name) => name.startsWith(hashedFolder) && hashedKinds.test(name)),
  );
  const files = [
    ...[...hashed, ...names.filter(isSavedFile).toSorted()].map((path) =>
      describeFile(folder, path),
    ),
    ...listedPages,
  ];
  return { bytes: files.reduce((total, [, , bytes]) => total + bytes, 0), files };
}

function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries.map(
    ({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).replaceAll('\\', '/')}`,
  );
}

/** Pages before objectives, short addresses before long ones: what leads to others comes first. */
function compareTurn(a: string, b: string): number {
  const depth = (path: string): number =>
    path.split('/').length + (path.startsWith('/obiettivi/') ? 1 : 0);
  return depth(a) - depth(b) || (a < b ? -1 : 1);
}

/** Those of the hashed files that pages ask for, and those that these ask for; files of earlier builds, kept beside them, are not reached. */
function findReached(
  folder: string,
  asked: ReadonlySet<string>,
  hashed: readonly string[],
): readonly string[] {
  const reached = new Set(hashed.filter((name) => asked.has(name)));
  // A set gives what is added to it while it is walked through, too.
  for (const file of reached) {
    if (file.endsWith('.woff2')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const name of hashed)
      if (text.includes(name.slice(hashedFolder.length))) reached.add(name);
  }
  return [...reached].toSorted();
}

/** A file with its revision and its size; `look` sees the bytes of one that carries no hash in its name. */
function describeFile(folder: string, path: string, look?: (bytes: Buffer) => void): ListedFile {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const served = existsSync(`${file}.br`) ? `${file}.br` : file;
  const { size } = statSync(served);
  if (path.startsWith(hashedFolder)) return [path, null, size];
  const bytes = readFileSync(file);
  look?.(bytes);
  const kept = path.endsWith('/') ? Buffer.from(stripComments(bytes.toString())) : bytes;
  return [path, formatRevision(createHash('sha256').update(new Uint8Array(kept)).digest()), size];
}
