import type { IsoDate } from './iso-date.ts';
import type { Update } from './update.ts';

/** Whether an update still holds; a withdrawn one stays on its page and counts for nothing. */
export function isStanding({ withdrawn }: Pick<Update, 'withdrawn'>): boolean {
  return withdrawn === undefined;
}

/** The last day on which readers saw something change in an update: its publication, a correction or its withdrawal. */
export function lastChangedOn({ published, corrections, withdrawn }: Pick<Update, 'published' | 'corrections' | 'withdrawn'>): IsoDate {
  return corrections.reduce((last, { date }) => (date > last ? date : last), withdrawn !== undefined && withdrawn.date > published ? withdrawn.date : published);
}
