import type { ColumnKey } from './read-headers.ts';

/** Width of each column in characters. */
export const templateWidths: Readonly<Record<ColumnKey, number>> = {
  slug: 24,
  objectiveTitle: 34,
  action: 10,
  actionTitle: 34,
  timing: 22,
  lastStatus: 18,
  lastDate: 16,
  date: 16,
  status: 18,
  confidence: 18,
  percent: 12,
  title: 36,
  text: 60,
  evidenceLabel: 36,
  evidenceUrl: 36,
  office: 28,
  minor: 10,
  correction: 30,
  withdrawal: 30,
  id: 34,
  version: 12,
};
