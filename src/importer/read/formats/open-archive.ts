import { ArchiveError, listEntries, unpack, type ArchiveEntry } from '../zip-archive.ts';

/** Most bytes that one part of a document may unpack to: 300 pages of Word take some 10 MB. */
const mostPartBytes = 48 * 1024 * 1024;

/** A document's archive: parts are unpacked when they are asked for. */
export interface DocumentArchive {
  readonly names: readonly string[];
  /** A part as text; undefined where there is none of that name. */
  readonly readText: (name: string) => Promise<string | undefined>;
}

/** Opens an archive. Throws an ArchiveError for one that is damaged, or whose parts together claim more than a document holds. */
export function openArchive(bytes: Uint8Array): DocumentArchive {
  const entries = listEntries(bytes);
  const claimed = entries.filter(isRead).reduce((sum, { size }) => sum + size, 0);
  if (claimed > mostPartBytes * 2) throw new ArchiveError('too-large', 'all');
  return {
    names: entries.map(({ name }) => name),
    readText: async (name) => {
      const entry = entries.find((one) => one.name === name);
      if (entry === undefined) return undefined;
      const parts: Buffer[] = [];
      for await (const part of unpack(entry, mostPartBytes)) parts.push(part);
      return Buffer.concat(parts).toString('utf8');
    },
  };
}

/** How many times larger than packed the largest part of an archive claims to be; 0 where the archive is damaged. */
export function countExpansion(bytes: Uint8Array): number {
  try {
    const [largest] = listEntries(bytes).toSorted((a, b) => b.size - a.size);
    return largest === undefined ? 0 : largest.size / Math.max(1, largest.packed.length);
  } catch (error) {
    if (!(error instanceof ArchiveError) && !(error instanceof RangeError)) throw error;
    return 0;
  }
}

/** Unpacks every part and keeps none: a library may only see an archive in which each part is as large as it claims. Throws an ArchiveError. */
export async function verifyParts(bytes: Uint8Array): Promise<void> {
  for (const entry of listEntries(bytes).filter(isRead))
    for await (const part of unpack(entry, mostPartBytes)) void part;
}

/** Pictures and embedded files are never unpacked. */
function isRead({ name }: ArchiveEntry): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels');
}
