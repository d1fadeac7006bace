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

/** Every import from one room into another, as `[from, to]`. */
export async function readImportEdges(): Promise<(readonly [string, string])[]> {
  const edges: (readonly [string, string])[] = [];
  for (const file of listSourceFiles()) {
    const from = file.split('/')[1] ?? '';
    for (const match of (await readFile(file, 'utf8')).matchAll(
      /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/gu,
    )) {
      const [top, to] = join(dirname(file), match[1] ?? '')
        .replaceAll('\\', '/')
        .split('/');
      if (top === 'src' && to !== undefined && to !== from) edges.push([from, to]);
    }
  }
  return edges;
}
