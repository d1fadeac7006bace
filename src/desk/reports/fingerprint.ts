import { hash } from 'node:crypto';
import type { Update } from '../../domain/content/update.ts';
import { formatUpdate } from '../../importer/sheet/update-yaml.ts';

/** Digits of a fingerprint: enough that no two drafts of a municipality share them. */
const digits = 24;

/** What names a report as somebody saw it: the words of its file but the day of publication, and the objective. */
export function fingerprintReport(slug: string, report: Omit<Update, 'published'>): string {
  const text = formatUpdate({ ...report, published: '0000-00-00' });
  return hash('sha256', `${slug}\n${text}`).slice(0, digits);
}
