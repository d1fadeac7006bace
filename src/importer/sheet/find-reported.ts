import { reportedState, type ReportedState } from '../../domain/states/status.ts';
import type { Update } from '../../domain/content/update.ts';

/** The last status reported on an action, or on the whole objective without one; what was withdrawn counts for nothing. */
export function findReported(
  updates: readonly Update[],
  action: string | undefined,
): ReportedState | undefined {
  return reportedState(
    updates.filter(({ withdrawn }) => withdrawn === undefined),
    action,
  );
}
