import { createHash } from 'node:crypto';

/** Texts remembered at most; pages with texts of their own must not keep them all. */
const remembered = 500;

const hashes = new Map<string, string>();

/**
 * Base64 of the SHA-256 of an inline script or style, as a policy names it. `encoding` says what its characters stand for:
 * `latin1` for bytes read as they are. Pages share nearly all of their scripts and styles, so each is hashed once.
 */
export function hashInline(text: string, encoding: BufferEncoding): string {
  const key = `${encoding} ${text}`;
  const known = hashes.get(key);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(text, encoding).digest('base64');
  if (hashes.size < remembered) hashes.set(key, hash);
  return hash;
}
