import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import { listActions } from '../../domain/content/timed-actions.ts';
import { isStanding } from '../../domain/states/standing.ts';
import { listActionOccurrences } from '../../domain/timing/occurrences.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import { findError, type LintFinding } from './lint-finding.ts';

/** Reports on an action of several due days that name none of them: they are shown and settle nothing, which is hardly what was meant. */
export function lintDue(content: FolderContent): readonly LintFinding[] {
  const actions = listActions(content);
  return content.updates.flatMap(({ id, data }) => {
    const isAsked =
      data.due === undefined &&
      isStanding(data) &&
      data.status !== undefined &&
      !['not-started', 'completed', 'dropped'].includes(data.status);
    const action = actions.get(id.split('/')[0] ?? '')?.find((each) => each.id === data.action);
    if (!isAsked || action === undefined) return [];
    const days = listActionOccurrences(action).map(({ planned }) => planned);
    return days.length < 2
      ? []
      : [findError('due', `updates/${id}.yaml`, 'due', contentText.missingDue(action.id, days))];
  });
}
