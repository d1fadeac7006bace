import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findContentType, isText } from './content-types.ts';

/** How a body lies on disk and travels. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A file of the built site under its public address. */
export interface SiteFile {
  /** Address, with a closing slash for pages. */
  readonly pathname: string;
  /** Place on disk. */
  readonly path: string;
  /** Media type. */
  readonly contentType: string;
  /** Encodings that lie ready on disk. */
  readonly encodings: readonly Encoding[];
}

/** Bytes of a file in one encoding, with the strong entity tag of exactly these bytes. */
export interface SiteBody {
  readonly bytes: Buffer;
  readonly etag: string;
}

const endings: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz', identity: '' };

/** Every file of a built site by its address; hidden files and compressed copies have none. */
export async function listSiteFiles(folder: string): Promise<ReadonlyMap<string, SiteFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const onDisk = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(
        (entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`,
      ),
  );
  const files = [...onDisk]
    .filter((name) => isPublic(name, onDisk))
    .map((name) => describeFile(folder, name, onDisk));
  return new Map(files.map((file) => [file.pathname, file]));
}

function isPublic(name: string, onDisk: ReadonlySet<string>): boolean {
  if (/\/\.(?!well-known\/)/u.test(name)) return false;
  return !(/\.(?:br|gz)$/u.test(name) && onDisk.has(name.replace(/\.(?:br|gz)$/u, '')));
}

function describeFile(folder: string, name: string, onDisk: ReadonlySet<string>): SiteFile {
  const ready = (['br', 'gzip'] as const).filter((encoding) =>
    onDisk.has(name + endings[encoding]),
  );
  return {
    pathname: name.replace(/\/index\.html$/u, '/'),
    path: join(folder, name),
    contentType: findContentType(name),
    encodings: [...ready, 'identity'],
  };
}

/** Whether answers for this file depend on what the client can decode. */
export function variesByEncoding(file: SiteFile): boolean {
  return isText(file.contentType);
}

/** Strong entity tag of some bytes: equal on every copy of the service that serves the same build. */
export function tagBytes(bytes: Buffer): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
}

/** Reads files and keeps the most recently asked ones in memory, at most `limit` bytes of them. */
export function createBodyReader(
  limit: number,
): (file: SiteFile, encoding: Encoding) => Promise<SiteBody> {
  const kept = new Map<string, SiteBody>();
  let size = 0;
  return async (file, encoding) => {
    const path = file.path + endings[encoding];
    const known = kept.get(path);
    if (known !== undefined) {
      kept.delete(path);
      kept.set(path, known);
      return known;
    }
    const bytes = await readFile(path);
    const body = { bytes, etag: tagBytes(bytes) };
    // Two requests may have read the same file at once; only the first is counted.
    if (!kept.has(path) && bytes.length <= limit / 8) {
      kept.set(path, body);
      size += bytes.length;
    }
    for (const [oldest, { bytes: old }] of kept) {
      if (size <= limit) break;
      kept.delete(oldest);
      size -= old.length;
    }
    return body;
  };
}
