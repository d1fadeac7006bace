import { crc32, createInflateRaw } from 'node:zlib';
import { PortalError } from '../../domain/errors.ts';

/** A file of a ZIP archive as the archive's own list tells of it. */
export interface ArchiveEntry {
  readonly name: string;
  /** Bytes it claims to unpack to. */
  readonly size: number;
  /** Its bytes as they lie in the archive. */
  readonly packed: Uint8Array;
  readonly isPacked: boolean;
}

/** An archive that must not be opened: damaged, or larger inside than any document is. */
export class ArchiveError extends PortalError {
  override readonly name = 'ArchiveError';
  readonly fault: 'damaged' | 'too-large';

  constructor(fault: 'damaged' | 'too-large', what: string) {
    super(what);
    this.fault = fault;
  }
}

/** Signatures and lengths of the records of a ZIP file. Source: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const local = { signature: 0x04034b50, length: 30 } as const;
const central = { signature: 0x02014b50, length: 46 } as const;
const end = { signature: 0x06054b50, length: 22 } as const;

/** Documents have some dozens; lists of many thousands only cost time. */
const mostEntries = 2_000;

/** The files of an archive, none unpacked yet. Throws an ArchiveError for one that is damaged, encrypted, or packed in another way than office programs use. */
export function listEntries(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = findEnd(view);
  const count = view.readUInt16LE(last + 10);
  if (count > mostEntries) throw new ArchiveError('too-large', 'entries');
  const entries: ArchiveEntry[] = [];
  let at = view.readUInt32LE(last + 16);
  for (let index = 0; index < count; index += 1) {
    requireRecord(view, at, central);
    const nameLength = view.readUInt16LE(at + 28);
    const name = view.toString('utf8', at + central.length, at + central.length + nameLength);
    entries.push(readEntry(view, at, name));
    at += central.length + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(view: Buffer): number {
  // A comment of up to 65,535 bytes may follow.
  for (let at = view.length - end.length; at >= Math.max(0, view.length - 65_557); at -= 1)
    if (view.readUInt32LE(at) === end.signature) return at;
  throw new ArchiveError('damaged', 'no end record');
}

function requireRecord(
  view: Buffer,
  at: number,
  record: { readonly signature: number; readonly length: number },
): void {
  if (at + record.length > view.length || view.readUInt32LE(at) !== record.signature)
    throw new ArchiveError('damaged', 'no record where one should be');
}

function readEntry(view: Buffer, at: number, name: string): ArchiveEntry {
  const flags = view.readUInt16LE(at + 8);
  const method = view.readUInt16LE(at + 10);
  if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) throw new ArchiveError('damaged', name);
  const packedSize = view.readUInt32LE(at + 20);
  const start = view.readUInt32LE(at + 42);
  requireRecord(view, start, local);
  const from = start + local.length + view.readUInt16LE(start + 26) + view.readUInt16LE(start + 28);
  if (from + packedSize > view.length) throw new ArchiveError('damaged', name);
  return {
    name,
    size: view.readUInt32LE(at + 24),
    packed: view.subarray(from, from + packedSize),
    isPacked: method === 8,
  };
}

/**
 * Unpacks a file part by part, so that no more than a part is held. Throws an ArchiveError as soon as there are more bytes
 * than `limit`, or than the archive claims, whatever it claims.
 */
export async function* unpack(
  { name, size, packed, isPacked }: ArchiveEntry,
  limit: number,
): AsyncGenerator<Buffer, undefined> {
  if (size > limit) throw new ArchiveError('too-large', name);
  if (!isPacked) {
    yield Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
    return undefined;
  }
  const inflate = createInflateRaw({ chunkSize: 1024 * 1024 });
  inflate.end(packed);
  let unpacked = 0;
  try {
    for await (const part of inflate as AsyncIterable<Buffer>) {
      unpacked += part.length;
      if (unpacked > Math.min(limit, size)) throw new ArchiveError('too-large', name);
      yield part;
    }
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError('damaged', name);
  }
  return undefined;
}

/** An archive of the given files, not packed: for a library that takes archives only. */
export function writeArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const [path, bytes] of files) {
    const name = Buffer.from(path);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const record = Buffer.alloc(central.length - facts.length - 6);
    record.writeUInt32LE(at, record.length - 4);
    parts.push(word(local.signature), facts, name, bytes);
    list.push(word(central.signature), facts.subarray(0, 2), facts, record, name);
    at += local.length + name.length + bytes.length;
  }
  const length = list.reduce((sum, part) => sum + part.length, 0);
  const closing = Buffer.alloc(end.length - 4);
  closing.writeUInt16LE(files.size, 4);
  closing.writeUInt16LE(files.size, 6);
  closing.writeUInt32LE(length, 8);
  closing.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, ...list, word(end.signature), closing]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
