import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Paths of all source files below `src/`, with forward slashes, sorted. */
export function listSourceFiles(): string[] {
  return globSync('src/**/*.{ts,tsx,astro,scss,css}')
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

/** Number of lines of a text; a final line break starts no further line. */
export function countLines(text: string): number {
  return text.replace(/\n$/u, '').split('\n').length;
}

/** Every import of one source file by another, as `[from, to]`, types included. */
export async function readFileEdges(): Promise<(readonly [string, string])[]> {
  const files = new Set(listSourceFiles());
  const edges: (readonly [string, string])[] = [];
  for (const from of files) {
    for (const match of (await readFile(from, 'utf8')).matchAll(
      /(?:from|import)\s*\(?\s*['"](\.[^'"?]+)/gu,
    )) {
      const to = join(dirname(from), match[1] ?? '').replaceAll('\\', '/');
      if (files.has(to)) edges.push([from, to]);
    }
  }
  return edges;
}

/** The room of a source file: the folder of `src/` in which it stands. */
export function findRoom(file: string): string {
  return file.split('/')[1] ?? '';
}

/** The sub-room of a source file, as `room/folder`; undefined at the top of a room, where entry points and its shared base stand. */
export function findSubRoom(file: string): string | undefined {
  const [, room, folder, ...rest] = file.split('/');
  return rest.length > 0 ? `${room ?? ''}/${folder ?? ''}` : undefined;
}

/** Imports between different places, each file put into its place; files without one are left out. */
export function liftEdges(
  edges: readonly (readonly [string, string])[],
  placeOf: (file: string) => string | undefined,
): (readonly [string, string])[] {
  return edges.flatMap(([from, to]) => {
    const [start, end] = [placeOf(from), placeOf(to)];
    return start !== undefined && end !== undefined && start !== end ? [[start, end] as const] : [];
  });
}

/** One circle of imports, as the files along it; empty without any. */
export function findCircle(edges: readonly (readonly [string, string])[]): string[] {
  const next = Map.groupBy(edges, ([from]) => from);
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const [, to] of next.get(file) ?? []) {
      const circle = walk(to, [...trail, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of next.keys()) {
    const circle = walk(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
