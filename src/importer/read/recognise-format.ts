import { importerText } from '../../i18n/commands/importer.ts';
import { SourceError } from './read-source.ts';
import { ArchiveError, listEntries } from './zip-archive.ts';

/** What a file is by its bytes, whatever its name. */
export type DocumentFormat = 'docx' | 'odt' | 'xlsx' | 'ods' | 'pdf' | 'text';

const { source } = importerText;

/** The format of a document. Throws a SourceError for what no reader takes, with the remedy. */
export function recogniseFormat(bytes: Uint8Array, path: string): DocumentFormat {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK')) return recogniseArchive(bytes, path);
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) {
    const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw isLocked
      ? new SourceError('encrypted', source.encrypted(path))
      : new SourceError('binary', source.oldOffice(path));
  }
  return 'text';
}

function recogniseArchive(bytes: Uint8Array, path: string): DocumentFormat {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = (
    [
      ['docx', 'word/document.xml'],
      ['xlsx', 'xl/workbook.xml'],
      ['odt', 'application/vnd.oasis.opendocument.text'],
      ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
    ] as const
  ).find(([, mark]) => names.includes(mark))?.[0];
  if (found === undefined) throw new SourceError('binary', source.binary(path, nameOther(names)));
  requireOpen(bytes, found, path);
  return found;
}

/** Refuses archives that are damaged, locked, or claim more than a document holds. */
function requireOpen(
  bytes: Uint8Array,
  format: 'docx' | 'odt' | 'xlsx' | 'ods',
  path: string,
): void {
  try {
    const size = listEntries(bytes).reduce((sum, entry) => sum + entry.size, 0);
    if (size > mostUnpackedBytes) throw new ArchiveError('too-large', 'all');
  } catch (error) {
    throw explainArchive(error, path, format);
  }
}

/** Most bytes that all parts of a document, pictures among them, may claim to unpack to. */
const mostUnpackedBytes = 400 * 1024 * 1024;

/** What an error of reading an archive means to staff. */
export function explainArchive(error: unknown, path: string, format: DocumentFormat): SourceError {
  if (error instanceof SourceError) return error;
  return error instanceof ArchiveError && error.fault === 'too-large'
    ? new SourceError('too-large-inside', source.tooLargeInside(path))
    : new SourceError('damaged', source.damaged(path, nameFormat[format]));
}

const nameFormat: Readonly<Record<DocumentFormat, string>> = {
  docx: source.kinds.docx,
  odt: source.kinds.odt,
  xlsx: source.kinds.xlsx,
  ods: source.kinds.odt,
  pdf: source.kinds.pdf,
  text: source.kinds.text,
};

function nameOther(names: Buffer): string {
  return names.includes('ppt/') ? source.kinds.presentation : source.kinds.zip;
}
