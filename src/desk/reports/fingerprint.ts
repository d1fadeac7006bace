import { hash } from 'node:crypto';
import type { Update } from '../../domain/content/update.ts';
import type { Variation } from '../../domain/content/variation.ts';
import { formatUpdate } from '../../importer/sheet/update-yaml.ts';

/** Digits of a fingerprint: enough that no two drafts of a municipality share them. */
const digits = 24;

/** Stands for a day that is only known once it is published. */
const someDay = '0000-00-00';

/** What names a report as somebody saw it: the words of its file but the days on which it is published, corrected or withdrawn, and the objective. */
export function fingerprintReport(slug: string, report: Omit<Update, 'published'>): string {
  const text = formatUpdate({
    ...report,
    published: someDay,
    corrections: report.corrections.map((each) => ({ ...each, date: someDay })),
    ...(report.withdrawn && { withdrawn: { ...report.withdrawn, date: someDay } }),
  });
  return hash('sha256', `${slug}\n${text}`).slice(0, digits);
}

/** What names a variation as somebody saw it: its words but the day on which it is published, and the objective. */
export function fingerprintVariation(slug: string, variation: Variation): string {
  const text = JSON.stringify({ ...variation, published: someDay });
  return hash('sha256', `${slug}\n${text}`).slice(0, digits);
}
