import { importerText } from '../../i18n/commands/importer.ts';
import { listWords, type DocumentBlocks } from './document-blocks.ts';
import { isDelimited, readDelimited, readPlainText } from './formats/read-plain-text.ts';
import { openArchive } from './formats/open-archive.ts';
import type { Progress } from './progress.ts';
import { decodeSource, SourceError } from './read-source.ts';
import { explainArchive, recogniseFormat, type DocumentFormat } from './recognise-format.ts';

/** Largest document read, in bytes. */
export const maxDocumentBytes = 60 * 1024 * 1024;

/** A document that has been read: its blocks, and of a text file the text itself. */
export interface ReadDocument {
  readonly format: DocumentFormat;
  readonly blocks: DocumentBlocks;
  readonly text?: string | undefined;
}

/** The blocks of a document of any format. Throws a SourceError, whose message is one line with the remedy. */
export async function readDocument(
  bytes: Uint8Array,
  path: string,
  progress: Progress,
): Promise<ReadDocument> {
  if (bytes.length === 0) throw new SourceError('empty', importerText.source.empty(path));
  const format = recogniseFormat(bytes, path);
  if (format === 'text') return readText(bytes, path);
  try {
    if ((format === 'odt' || format === 'ods') && (await isLocked(bytes)))
      throw new SourceError('encrypted', importerText.source.encrypted(path));
    const blocks = await readBlocks(format, bytes, progress);
    if (blocks.blocks.length === 0) throw refuseEmpty(blocks, path);
    return { format, blocks };
  } catch (error) {
    if (isPassword(error)) throw new SourceError('encrypted', importerText.source.encrypted(path));
    // Damaged bytes make each library fail in its own way; all mean the same to staff.
    throw explainArchive(error, path, format);
  }
}

/** Whether an OpenDocument file is protected by a password, as its own list says. */
async function isLocked(bytes: Uint8Array): Promise<boolean> {
  const manifest = await openArchive(bytes).readText('META-INF/manifest.xml');
  return /manifest:encryption-data|encrypted-package/u.test(manifest ?? '');
}

function refuseEmpty({ remarks }: DocumentBlocks, path: string): SourceError {
  const scanned = remarks.filter(({ kind }) => kind === 'scanned-page').map(({ text }) => text);
  return scanned.length > 0
    ? new SourceError('scanned', importerText.source.scanned(path, scanned.join(', ')))
    : new SourceError('empty', importerText.source.noText(path));
}

async function readBlocks(
  format: Exclude<DocumentFormat, 'text'>,
  bytes: Uint8Array,
  progress: Progress,
): Promise<DocumentBlocks> {
  // Each library is loaded only where it is needed: together they take longer than most documents.
  switch (format) {
    case 'docx':
      return (await import('./formats/read-docx.ts')).readDocx(bytes, progress);
    case 'odt':
      return (await import('./formats/read-odt.ts')).readOdt(bytes);
    case 'xlsx':
      return (await import('./formats/read-sheets.ts')).readWorkbook(bytes);
    case 'ods':
      return (await import('./formats/read-sheets.ts')).readOpenSheets(bytes);
    case 'pdf':
      return (await import('./formats/read-pdf.ts')).readPdf(bytes, progress);
  }
}

function isPassword(error: unknown): boolean {
  return error instanceof Error && /^(?:Password|Encrypted)/u.test(error.name);
}

function readText(bytes: Uint8Array, path: string): ReadDocument {
  const text = decodeText(bytes, path);
  const name = /[^/\\]*$/u.exec(path)?.[0] ?? path;
  const table = isDelimited(text) ? readDelimited(text, name) : undefined;
  return { format: 'text', blocks: table ?? readPlainText(text), text };
}

/** UTF-8; a table with semicolons may be in Windows-1252, which programs of management write. */
function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return decodeSource(bytes, path);
  } catch (error) {
    if (!(error instanceof SourceError) || !isOtherEncoding(error)) throw error;
    const text = new TextDecoder('windows-1252').decode(bytes);
    if (!isDelimited(text) || listWords(text).length === 0) throw error;
    return text;
  }
}

function isOtherEncoding({ code }: SourceError): boolean {
  return code === 'not-utf-8' || (code as string) === 'truncated';
}
