import type { CaseChange, StoredCase } from '../../store/contract/case-store.ts';
import type { CaseOption } from '../../../views/desk/case-view.ts';
import { readDeskContent } from '../read-desk-content.ts';
import type { DeskSettings } from '../send-desk.ts';

/** What of the plan a case can be about: objectives, as their slugs; of proposals their actions too, as `slug#action`, below each. */
export async function listTargets(
  settings: DeskSettings,
  withActions: boolean,
): Promise<readonly CaseOption[]> {
  const content = withActions ? await readDeskContent(settings) : undefined;
  const actions = new Map(
    content?.portal.objectives.map((objective) => [objective.slug, objective.actions]),
  );
  return (settings.manifest()?.objectives ?? []).flatMap(({ slug, title }) => [
    { value: slug, text: title },
    ...(actions.get(slug) ?? []).map((action) => ({
      value: `${slug}#${action.id}`,
      text: `${title}: ${action.title}`,
    })),
  ]);
}

/** The change that a choice of `listTargets` makes. */
export function readCaseTarget(chosen: string): Pick<CaseChange, 'objective' | 'action'> {
  const [objective, action] = chosen.split('#');
  return { objective: objective === '' ? undefined : objective, action };
}

/** The choice that a case holds. */
export function writeTarget({ objective = '', action }: StoredCase): string {
  return action === undefined ? objective : `${objective}#${action}`;
}
