import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';

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
    stream.once('end', () => resolve(size > limit ? 'too-large' : Buffer.concat(chunks)));
    stream.once('error', () => resolve('broken'));
    stream.once('close', () => resolve('broken'));
  });
}

/**
 * Makes the routes of a scope read bodies of any media type, at most `limit` bytes of each, instead of Fastify's own reading, which
 * closes the connection on a large body before its sender has read the refusal.
 */
export function acceptBodies(scope: FastifyInstance, limit: number): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request: FastifyRequest, payload: Readable) =>
    readBody(payload, limit),
  );
}

/** The body of a request to a route of `acceptBodies`; empty where it has none. */
export function takeBody(request: FastifyRequest): Body {
  return (request.body as Body | undefined) ?? Buffer.alloc(0);
}
