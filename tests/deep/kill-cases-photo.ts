import { createHash } from 'node:crypto';

/** Bytes of a photo, of the size that one has, that follow from the report and the name alone. */
export function makeCasePhoto(id: string, name: string): Buffer {
  const line = createHash('sha256').update(`${id} ${name}`).digest();
  return Buffer.concat(Array.from({ length: 6_000 }, () => line));
}
