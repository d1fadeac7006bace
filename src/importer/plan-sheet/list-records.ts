import type { FolderContent } from '../../catalog/read-content/read-content.ts';
import { placeInLevels } from '../../domain/content/levels.ts';
import { findGoalCode } from '../../domain/content/mandate-goal.ts';
import type { Objective } from '../../domain/content/objective.ts';
import type { OfficialObjective } from '../../domain/content/official-record.ts';

/**
 * The objectives of a plan as records, in the order of its document: in the document's own words where the content keeps them, else in
 * those of the cards.
 */
export function listRecords(content: FolderContent, plan: string): readonly OfficialObjective[] {
  const kept = content.official.find(({ id }) => id === plan);
  if (kept !== undefined) return kept.data.objectives;
  return content.objectives
    .filter(({ data }) => data.source.plan === plan)
    .toSorted((a, b) => a.data.source.position - b.data.source.position)
    .map(({ data }) => makeRecord(data, content));
}

/** What a card says, under the names that a document's record has. */
function makeRecord(objective: Objective, content: FolderContent): OfficialObjective {
  const { title, summary, why, expectedResult, politicalLead, horizon, actions } = objective;
  const strategic = content.strategicObjectives.find(({ id }) => id === objective.strategic)?.data;
  const levels = placeInLevels(objective, strategic);
  const ambit = content.ambits.find(({ code }) => code === levels.ambit);
  const goalCode = ambit === undefined ? levels.goal : findGoalCode(ambit);
  const goal = content.goals.find(({ code }) => code === goalCode);
  const name = (level: { readonly code: string; readonly title: string } | undefined) =>
    level && `${level.code} ${level.title}`;
  const optional: Readonly<Record<string, string | undefined>> = {
    politicalLead,
    mandateGoal: name(goal),
    ambit: name(ambit),
    motivation: why,
    expectedValue: expectedResult,
    horizon,
    description: summary,
  };
  return {
    position: objective.source.position,
    title,
    strategicCode: strategic?.code ?? '',
    strategicTitle: strategic?.title ?? '',
    managers: objective.areas.flatMap((id) => {
      const area = content.areas.find((each) => each.id === id)?.data;
      return area === undefined ? [] : [area.spellings[0] ?? area.name];
    }),
    ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== undefined)),
    actions: actions.map(({ text, timing }) => ({ text, timing })),
    indicators: objective.indicators.map((indicator) => ({
      name: indicator.name,
      ...(indicator.unit !== undefined && { unit: indicator.unit }),
      targets: Object.fromEntries(
        indicator.targets.map(({ period, words }) => [period ?? '', words]),
      ),
    })),
    extra: [],
  };
}
