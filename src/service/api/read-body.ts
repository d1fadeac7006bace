import type { Readable } from 'node:stream';

/** Bytes of a body, or why there are none. */
export type Body = Buffer | 'too-large' | 'broken';

/**
 * Reads a body of at most `limit` bytes. What comes after that is thrown away as it arrives, with the connection left open: a client
 * that is still sending would otherwise see the connection break instead of the answer.
 */
export function readBody(stream: Readable, limit: number): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (body: Body): void => {
      stream.off('data', take);
      stream.resume();
      resolve(body);
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limit) settle('too-large');
      else chunks.push(chunk);
    };
    stream.on('data', take);
    stream.once('end', () => settle(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)));
    stream.once('error', () => settle('broken'));
    stream.once('close', () => settle('broken'));
  });
}
