import { hash } from 'node:crypto';
import type { Sharp } from 'sharp';
import {
  fitSmallPhoto,
  nameSmallPhoto,
  type UpdateFile,
} from '../../domain/content/update-file.ts';
import { largestFileMegabytes, longestPhotoSide } from '../../domain/largest-file.ts';
import { openPdf } from '../../importer/read/pdf/open-pdf.ts';
import { fileProblems as words } from '../../i18n/desk/files.ts';

/** Most bytes of a file as it is sent. */
export const largestFile = largestFileMegabytes * 1024 * 1024;
/** Most bytes of a document, which is published as it is. */
const largestDocument = 5 * 1024 * 1024;
/** Most pixels of a photo: four times those of a common phone. */
const mostPixels = 50_000_000;
const quality = 78;

/** A file as it would be published, with the files on disk that belong to it. */
export interface PreparedFile {
  readonly file: Pick<UpdateFile, 'name' | 'size' | 'width' | 'height'>;
  readonly contents: readonly { readonly name: string; readonly bytes: Buffer }[];
}

/** What a sent file becomes, or why it is refused. */
export type Preparation =
  | (PreparedFile & { readonly problem?: never })
  | { readonly file?: never; readonly contents?: never; readonly problem: string };

/**
 * A file by what its bytes are, whatever it is called: a photo (JPEG, PNG, WebP) is written anew, upright and without whatever it brings
 * beside its picture, such as the place where it was taken; a document (PDF) stays as it is. Everything else is refused in words.
 */
export async function prepareFile(bytes: Buffer): Promise<Preparation> {
  if (bytes.length === 0) return { problem: words.empty };
  if (bytes.length > largestFile) return { problem: words.large(largestFile / 1024 / 1024) };
  const kind = findKind(bytes);
  if (kind === undefined) return { problem: words.unknown };
  if (kind === 'heic') return { problem: words.heic };
  return kind === 'pdf' ? prepareDocument(bytes) : queue(() => preparePhoto(bytes, kind));
}

/** A photo by what its bytes are, as `prepareFile` has it; documents are refused too, and not spoken of. */
export async function prepareOnlyPhoto(bytes: Buffer): Promise<Preparation> {
  if (findKind(bytes) === 'pdf') return { problem: words.notPhoto };
  const prepared = await prepareFile(bytes);
  return prepared.problem === words.unknown ? { problem: words.unknownPhoto } : prepared;
}

type PhotoKind = 'jpeg' | 'png' | 'webp';

function findKind(bytes: Buffer): PhotoKind | 'pdf' | 'heic' | undefined {
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('\u00FF\u00D8\u00FF')) return 'jpeg';
  if (head.startsWith('\u0089PNG\r\n\u001A\n')) return 'png';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'webp';
  return /^.{4}ftyp(?:hei|hev|mif|msf)/su.test(head) ? 'heic' : undefined;
}

let last: Promise<unknown> = Promise.resolve();

/** One photo at a time: each may take a hundred megabytes. */
function queue<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

async function preparePhoto(bytes: Buffer, kind: PhotoKind): Promise<Preparation> {
  // Loaded only where somebody sends a photo.
  const { default: sharp } = await import('sharp');
  const open = (): Sharp => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
  try {
    // Reads the head alone, which tells the pixels before any of them is unpacked.
    const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (format !== kind) return { problem: words.unknown };
    if (width * height > mostPixels) return { problem: words.pixels(mostPixels / 1_000_000) };
    const shape = { width: longestPhotoSide, height: longestPhotoSide, fit: 'inside' } as const;
    const photo = await open()
      .autoOrient()
      .resize({ ...shape, withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    const sides = { width: photo.info.width, height: photo.info.height };
    const small = await sharp(photo.data)
      .resize({ ...fitSmallPhoto(sides.width, sides.height), fit: 'fill' })
      .jpeg({ quality, mozjpeg: true })
      .toBuffer();
    const name = `${nameBytes(photo.data)}.jpg`;
    return {
      file: { name, size: photo.data.length, ...sides },
      contents: [
        { name, bytes: photo.data },
        { name: nameSmallPhoto(name), bytes: small },
      ],
    };
  } catch {
    // Whatever the library says of its bytes, to whoever sent it the photo is damaged.
    return { problem: words.broken };
  }
}

async function prepareDocument(bytes: Buffer): Promise<Preparation> {
  if (bytes.length > largestDocument)
    return { problem: words.document(largestDocument / 1024 / 1024) };
  try {
    const { pdf } = await openPdf(new Uint8Array(bytes), false);
    const [scripts, attached] = await Promise.all([pdf.getJSActions(), pdf.getAttachments()]);
    await pdf.loadingTask.destroy();
    if (scripts !== null || attached !== null) return { problem: words.active };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { problem: isLocked ? words.locked : words.brokenDocument };
  }
  const name = `${nameBytes(bytes)}.pdf`;
  return { file: { name, size: bytes.length }, contents: [{ name, bytes }] };
}

function nameBytes(bytes: Buffer): string {
  return hash('sha256', bytes).slice(0, 16);
}
