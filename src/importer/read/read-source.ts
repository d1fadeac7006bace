import { readFile, stat } from 'node:fs/promises';
import { importerText } from '../../i18n/commands/importer.ts';
import { PortalError } from '../../domain/errors.ts';

/** Why a file cannot be read as a plan at all. */
export type SourceErrorCode =
  | 'missing-file'
  | 'directory'
  | 'unreadable'
  | 'too-large'
  | 'empty'
  | 'binary'
  | 'utf-16'
  | 'not-utf-8'
  | 'damaged-characters'
  | 'truncated'
  | 'encrypted'
  | 'damaged'
  | 'too-large-inside'
  | 'scanned'
  | 'too-slow'
  | 'no-objective';

/** A source that gives no plan; the message is one Italian line with the remedy. Nothing has been written. */
export class SourceError extends PortalError {
  override readonly name = 'SourceError';
  readonly code: SourceErrorCode;

  constructor(code: SourceErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Largest document read, in bytes; a plan of 91 objectives takes 97 kB. */
export const maxSourceBytes = 20 * 1024 * 1024;

const text = importerText.source;

/** The text of the document in a file. Throws a SourceError for anything that is not a text in UTF-8. */
export async function readSource(path: string): Promise<string> {
  return decodeSource(await readSourceBytes(path, maxSourceBytes), path);
}

/** The bytes of a file of at most so many. Throws a SourceError where there is none that can be read. */
export async function readSourceBytes(path: string, most: number): Promise<Uint8Array> {
  const found = await stat(path).catch((error: unknown) => {
    throw isMissing(error)
      ? new SourceError('missing-file', text.missingFile(path))
      : new SourceError('unreadable', text.unreadable(path, reasonOf(error)));
  });
  if (found.isDirectory()) throw new SourceError('directory', text.directory(path));
  // A pipe or a device could block for ever.
  if (!found.isFile()) throw new SourceError('unreadable', text.unreadable(path, text.notAFile));
  if (found.size > most) throw new SourceError('too-large', text.tooLarge(path, most));
  return readFile(path).catch((error: unknown) => {
    throw new SourceError('unreadable', text.unreadable(path, reasonOf(error)));
  });
}

/** The text in some bytes, without byte order mark; `path` names them in messages. Throws a SourceError. */
export function decodeSource(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw new SourceError('empty', text.empty(path));
  const binary = recogniseBinary(bytes);
  if (binary === 'utf-16') throw new SourceError('utf-16', text.utf16(path));
  if (binary !== undefined) throw new SourceError('binary', text.binary(path, binary));
  const decoded = decodeUtf8(bytes, path);
  if (decoded.trim() === '') throw new SourceError('empty', text.empty(path));
  const damaged = decoded.split('\n').findIndex((line) => damagedPattern.test(line));
  if (damaged >= 0)
    throw new SourceError('damaged-characters', text.damagedCharacters(path, damaged + 1));
  return decoded;
}

/** The replacement character, or UTF-8 once read as Windows-1252 and written again ("Ã¨", "Â°", "â€™"). */
const damagedPattern =
  /\uFFFD|\u00C3[\u0080-\u00BF\u0152-\u2122]|\u00C2[\u0080-\u00BF]|\u00E2\u20AC/u;

function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const { line, atEnd } = findInvalid(bytes);
    throw atEnd
      ? new SourceError('truncated', text.truncatedCharacter(path, line))
      : new SourceError('not-utf-8', text.notUtf8(path, line));
  }
}

/** Line of the first bytes that are not UTF-8, and whether they are only a character cut off by the end of the file. */
function findInvalid(bytes: Uint8Array): { readonly line: number; readonly atEnd: boolean } {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end)))
      return { line, atEnd: newline < 0 && isCutCharacter(bytes.subarray(start)) };
    if (newline < 0) return { line, atEnd: false };
    start = newline + 1;
  }
}

function isCutCharacter(lastLine: Uint8Array): boolean {
  const lead = lastLine.findLastIndex((byte) => byte >= 0xc0);
  const missing = lead < 0 ? undefined : lastLine.length - lead;
  const length = (byte: number): number => (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2);
  // A lead byte alone at the very end is far likelier Windows-1252 when the text before holds other such bytes.
  return (
    missing !== undefined &&
    missing < length(lastLine[lead] ?? 0) &&
    isUtf8(lastLine.subarray(0, lead)) &&
    lastLine.subarray(lead + 1).every((byte) => byte >= 0x80 && byte < 0xc0)
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Kind of a file that is not a text, as staff call it; `utf-16` for a text in that encoding. */
function recogniseBinary(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return text.kinds.pdf;
  if (head.startsWith('PK')) return recogniseArchive(bytes);
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return text.kinds.doc;
  if (head.startsWith('{\\rtf')) return text.kinds.rtf;
  if (/^\u0089PNG|^\u00FF\u00D8\u00FF|^GIF8|^II\*\0|^MM\0\*/u.test(head)) return text.kinds.image;
  if (head.startsWith('\u00FF\u00FE\0\0') || head.startsWith('\0\0\u00FE\u00FF')) return 'utf-16';
  if (head.startsWith('\u00FF\u00FE') || head.startsWith('\u00FE\u00FF')) return 'utf-16';
  if (isUtf16WithoutMark(head)) return 'utf-16';
  return bytes.includes(0) || shareOfControls(head) > 0.02 ? text.kinds.other : undefined;
}

function recogniseArchive(bytes: Uint8Array): string {
  const names = Buffer.from(bytes).toString('latin1');
  if (names.includes('word/')) return text.kinds.docx;
  if (names.includes('xl/')) return text.kinds.xlsx;
  if (names.includes('opendocument')) return text.kinds.odt;
  return text.kinds.zip;
}

/** Text of western Europe in UTF-16 has a zero in nearly every second byte, always on the same side. */
function isUtf16WithoutMark(head: string): boolean {
  const zeros = [0, 0];
  for (let index = 0; index < head.length; index += 1)
    if (head[index] === '\0') zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > head.length * 0.35 && Math.min(even, odd) < head.length * 0.05;
}

function shareOfControls(head: string): number {
  const controls = head.match(/[\u0000-\u0008\u000E-\u001F]/gu)?.length ?? 0;
  return controls / Math.max(head.length, 1);
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
