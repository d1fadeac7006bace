import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import { parseTiming } from '../../domain/parse-timing.ts';
import { isStanding } from '../../domain/states/standing.ts';
import { listActionOccurrences } from '../../domain/timing/occurrences.ts';
import { contentText } from '../../i18n/commands/content-checks.ts';
import { findError, type LintFinding } from './lint-finding.ts';

/** Reports on an action of several due days that name none of them: they are shown and settle nothing, which is hardly what was meant. */
export function lintDue({ objectives, plans, updates }: FolderContent): readonly LintFinding[] {
  const years = new Map(plans.map(({ id, data }) => [id, data.years]));
  const actions = new Map(
    objectives.flatMap(({ id, data }) =>
      data.actions.map((action) => [
        `${id} ${action.id}`,
        { action, planYears: years.get(data.source.plan) },
      ]),
    ),
  );
  return updates.flatMap(({ id, data }) => {
    const isAsked =
      data.due === undefined &&
      isStanding(data) &&
      data.status !== undefined &&
      !['not-started', 'completed', 'dropped'].includes(data.status);
    const found = actions.get(`${id.split('/')[0] ?? ''} ${data.action ?? ''}`);
    if (!isAsked || found?.planYears === undefined) return [];
    const { action, planYears } = found;
    const days = listActionOccurrences({
      ...action,
      timing: parseTiming(action.timing, planYears),
    }).map(({ planned }) => planned);
    return days.length < 2
      ? []
      : [findError('due', `updates/${id}.yaml`, 'due', contentText.missingDue(action.id, days))];
  });
}
