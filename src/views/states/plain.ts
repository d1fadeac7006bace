import type { Portal } from '../../domain/content/portal.ts';

/** Whether every objective of the plan is rewritten in plain words; then the portal may say so. */
export function isPlainPlan({ objectives }: Pick<Portal, 'objectives'>): boolean {
  return objectives.length > 0 && objectives.every(({ wording }) => wording === 'plain');
}
