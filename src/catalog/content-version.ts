import { createHash } from 'node:crypto';
import { writeCanonicalText } from '../domain/versions/canonical-text.ts';
import type { ObjectiveRecord } from '../domain/content/portal.ts';

/** The version of what an objective's page states: the first 12 hexadecimal digits of the SHA-256 of its canonical text. */
export function makeContentVersion(record: ObjectiveRecord): string {
  return createHash('sha256').update(writeCanonicalText(record)).digest('hex').slice(0, 12);
}
