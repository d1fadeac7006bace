import type { Readable } from 'node:stream';

/** Bytes of a body, or why there are none. */
export type Body = Buffer | 'too-large' | 'broken';

/** Most bytes that are let through after a body has grown too large. */
const patience = 32 * 1024 * 1024;

/**
 * Reads a body of at most `limit` bytes. What comes after that is thrown away as it arrives, and answered when it has ended: many a client
 * that is still sending would otherwise see the connection break instead of the answer.
 */
export function readBody(stream: Readable, limit: number): Promise<Body> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks = [];
      if (size > patience) resolve('too-large');
    });
    // Not `once`, whose wrappers and removals cost more than a listener that is called again: only the first result counts.
    stream.on('end', () =>
      resolve(
        size > limit
          ? 'too-large'
          : chunks.length === 1 && chunks[0] !== undefined
            ? chunks[0]
            : Buffer.concat(chunks),
      ),
    );
    stream.on('error', () => resolve('broken'));
    stream.on('close', () => resolve('broken'));
  });
}
