import type { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import type { Fields } from './parse-fields.ts';

/** A file that somebody chose in a form; no bytes of one that is too large, or that nobody may send. */
export interface SentFile {
  readonly field: string;
  /** As the sender calls it, without folders. */
  readonly name: string;
  readonly bytes: Buffer | undefined;
}

/** The fields and files of a form that sends both. */
export class SentParts {
  readonly fields: Fields;
  readonly files: readonly SentFile[];

  constructor(fields: Fields, files: readonly SentFile[]) {
    this.fields = fields;
    this.files = files;
  }
}

/** What a form with files may hold. */
interface PartLimits {
  /** Bytes of all its fields. */
  readonly fields: number;
  /** Bytes of a file; 0 where none is kept. */
  readonly file: number;
  readonly files: number;
}

/** Most bytes that are let through, three photos as large as phones make them; a form of more is refused before it has ended. */
const patience = 96 * 1024 * 1024;
const mostFields = 100;

/**
 * Reads a form of the media type `multipart/form-data`. What is beyond the limits of a file is thrown away as it arrives, so that the
 * fields beside it are read all the same; a form that names a field twice, or is cut off, is broken.
 */
export function readMultipart(
  stream: Readable,
  contentType: string,
  limits: PartLimits,
): Promise<SentParts | 'too-large' | 'broken'> {
  return new Promise((resolve) => {
    const fields = new Map<string, string>();
    const files: SentFile[] = [];
    let size = 0;
    let typed = 0;
    let isBroken = false;
    const parser = openParser(contentType, limits);
    if (parser === undefined || stream.destroyed) {
      stream.resume();
      resolve('broken');
      return;
    }
    parser.on('field', (name, value, isNameCut, isValueCut) => {
      typed += name.length + value.length;
      if (fields.has(name)) isBroken = true;
      if (isNameCut || isValueCut) typed = Infinity;
      fields.set(name, value.replaceAll('\r\n', '\n'));
    });
    parser.on('file', (field, part, name) => {
      const chunks: Buffer[] = [];
      // A file that is cut off says so itself: unheard, it would end the service.
      part.on('error', () => resolve('broken'));
      part.on('data', (chunk: Buffer) => {
        if (limits.file > 0) chunks.push(chunk);
      });
      part.on('end', () => {
        const bytes = Buffer.concat(chunks);
        // A field for a file that nobody chose is sent without a name and without bytes.
        if ((name as string | undefined) === undefined || (name === '' && bytes.length === 0))
          return;
        const isKept = limits.file > 0 && !part.truncated;
        files.push({ field, name: readFileName(name), bytes: isKept ? bytes : undefined });
      });
    });
    parser.on('fieldsLimit', () => (isBroken = true));
    parser.on('error', () => resolve('broken'));
    parser.on('finish', () => {
      if (isBroken) resolve('broken');
      else if (typed > limits.fields) resolve('too-large');
      else {
        // As in other forms, a field that says nothing is none.
        const said = [...fields].filter(([, value]) => value !== '');
        resolve(new SentParts(Object.fromEntries(said), files));
      }
    });
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > patience) resolve('too-large');
    });
    stream.once('error', () => resolve('broken'));
    stream.once('close', () => {
      if (!stream.readableEnded) resolve('broken');
    });
    stream.pipe(parser);
  });
}

/** Longest name of a file that is shown. */
const longestName = 120;

function readFileName(name: string): string {
  return (name.split(/[\\/]/u).at(-1) ?? '').slice(0, longestName);
}

function openParser(contentType: string, limits: PartLimits) {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: {
        fieldNameSize: 100,
        fieldSize: limits.fields,
        fields: mostFields,
        fileSize: Math.max(limits.file, 1),
        files: limits.files,
        headerPairs: 20,
      },
    });
  } catch {
    // No boundary.
    return undefined;
  }
}
