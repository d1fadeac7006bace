import { createHash } from 'node:crypto';
import type { Update } from '../../domain/content/update.ts';

/** A short mark of an update's content; begins with a letter, so that no spreadsheet takes it for a number. */
export function markVersion(update: Update): string {
  const sorted = Object.entries(update).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `v${createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 8)}`;
}
