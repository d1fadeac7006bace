import { checkEditions } from './check-editions.ts';
import { checkIndicators } from './check-indicators.ts';
import { checkQuestionnaires } from '../questionnaires/check-questionnaires.ts';
import { checkProcesses } from '../proposals/check-processes.ts';
import { checkReports } from './check-reports.ts';
import { checkServices } from './check-services.ts';
import { checkUpdates } from './check-updates.ts';
import { checkVariations } from './check-variations.ts';
import type { ContentProblem } from '../errors.ts';
import type { IsoDate } from '../iso-date.ts';
import { placeInLevels } from './levels.ts';
import { findGoalCode } from './mandate-goal.ts';
import type { RawContent } from './portal.ts';
import { sayMissingOffice } from '../missing-office.ts';

/**
 * Every contradiction between files of the content: orphan references, repeated codes, slugs and positions, days of updates that cannot be.
 * Returns an empty list when there is none.
 * @param now day after which no update can have been corrected or withdrawn; not looked at when absent
 */
export function checkContent(content: RawContent, now?: IsoDate): readonly ContentProblem[] {
  return [
    ...checkTopLevel(content),
    ...checkReferences(content),
    ...checkUpdates(content, now),
    ...checkVariations(content, now),
    ...checkEditions(content),
    ...checkIndicators(content),
    ...checkReports(content),
    ...checkServices(content),
    ...checkQuestionnaires(content),
    ...checkProcesses(content),
    ...findRepeated(
      content.goals.map(({ code }) => ({ file: 'mandate-goals.yaml', field: 'code', value: code })),
    ),
    ...findRepeated(
      content.ambits.map(({ code }) => ({ file: 'ambits.yaml', field: 'code', value: code })),
    ),
    ...findRepeated(
      content.glossary.map(({ id }) => ({ file: 'glossary.yaml', field: 'id', value: id })),
    ),
    ...findRepeated(content.faq.map(({ id }) => ({ file: 'faq.yaml', field: 'id', value: id }))),
    ...findRepeated(
      content.objectives.flatMap(({ id, data: { source, editions = [] } }) =>
        [source, ...editions.filter(({ plan }) => plan !== source.plan)].flatMap(
          ({ plan, position }) =>
            position === undefined
              ? []
              : [
                  {
                    file: `objectives/${id}.yaml`,
                    field: plan === source.plan ? 'source.position' : 'editions.position',
                    value: `${plan} n. ${String(position)}`,
                  },
                ],
        ),
      ),
    ),
    ...findRepeated(
      content.objectives.flatMap(({ id, data }) => [
        { file: `objectives/${id}.yaml`, field: 'nome del file', value: id.toLowerCase() },
        ...data.formerSlugs.map((slug) => ({
          file: `objectives/${id}.yaml`,
          field: 'formerSlugs',
          value: slug,
        })),
      ]),
    ),
    ...content.objectives.flatMap(({ id, data }) =>
      findRepeated(
        data.actions.map((action) => ({
          file: `objectives/${id}.yaml`,
          field: 'actions.id',
          value: action.id,
        })),
      ),
    ),
  ];
}

interface Place {
  readonly file: string;
  readonly field: string;
  readonly value: string;
}

function findRepeated(places: readonly Place[]): readonly ContentProblem[] {
  const firstFile = new Map<string, string>();
  const problems: ContentProblem[] = [];
  for (const { file, field, value } of places) {
    const first = firstFile.get(value);
    if (first === undefined) firstFile.set(value, file);
    else
      problems.push({
        file,
        field,
        reason: `«${value}» c’è già in ${first}: ognuno si usa una volta sola`,
      });
  }
  return problems;
}

function checkTopLevel({
  municipality,
  plans,
  goals,
  ambits,
}: RawContent): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  if (!plans.some(({ id }) => id === municipality.currentPlan)) {
    problems.push({
      file: 'municipality.yaml',
      field: 'currentPlan',
      reason: `manca il file plans/${municipality.currentPlan}.yaml`,
    });
  }
  if (plans.some(({ id, data }) => id === municipality.currentPlan && data.published === undefined))
    problems.push({
      file: `plans/${municipality.currentPlan}.yaml`,
      field: 'published',
      reason: 'manca: scrivi in quale giorno il piano attuale è stato pubblicato qui',
    });
  const codes = new Set(goals.map(({ code }) => code));
  for (const ambit of ambits) {
    if (!codes.has(findGoalCode(ambit)))
      problems.push({
        file: 'ambits.yaml',
        field: ambit.goal === undefined ? 'code' : 'goal',
        reason: `«${ambit.goal ?? ambit.code}» non appartiene a nessun tema di mandate-goals.yaml`,
      });
  }
  return problems;
}

function checkReferences({
  objectives,
  strategicObjectives,
  ambits,
  areas,
  plans,
  goals,
}: RawContent): readonly ContentProblem[] {
  const strategicById = new Map(strategicObjectives.map(({ id, data }) => [id, data]));
  const goalCodes = new Set(goals.map(({ code }) => code));
  const ambitCodes = new Set(ambits.map(({ code }) => code));
  const areaIds = new Set(areas.map(({ id }) => id));
  const planIds = new Set(plans.map(({ id }) => id));
  const problems: ContentProblem[] = [];
  const checkLevels = (
    file: string,
    { ambit, goal }: { readonly ambit?: string | undefined; readonly goal?: string | undefined },
  ): void => {
    if (ambit !== undefined && !ambitCodes.has(ambit))
      problems.push({ file, field: 'ambit', reason: `«${ambit}» non è in ambits.yaml` });
    if (goal !== undefined && !goalCodes.has(goal))
      problems.push({ file, field: 'goal', reason: `«${goal}» non è in mandate-goals.yaml` });
  };
  for (const { id, data } of strategicObjectives)
    checkLevels(`strategic-objectives/${id}.yaml`, data);
  for (const { id, data } of objectives) {
    const file = `objectives/${id}.yaml`;
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))
      problems.push({
        file,
        field: 'nome del file',
        reason: 'usa solo lettere minuscole senza accenti, cifre e trattini singoli',
      });
    checkLevels(file, data);
    const strategic = strategicById.get(data.strategic ?? '');
    if (data.strategic !== undefined && strategic === undefined)
      problems.push({
        file,
        field: 'strategic',
        reason: `manca il file strategic-objectives/${data.strategic}.yaml`,
      });
    const levels = placeInLevels(data, strategic);
    if (
      levels.ambit === undefined &&
      levels.goal === undefined &&
      (data.strategic === undefined || strategic !== undefined)
    )
      problems.push({
        file,
        field: 'goal',
        reason:
          'manca: indica il tema (goal), o un ambito (ambit) o un obiettivo strategico (strategic) che lo dice',
      });
    if (!planIds.has(data.source.plan))
      problems.push({
        file,
        field: 'source.plan',
        reason: `manca il file plans/${data.source.plan}.yaml`,
      });
    for (const area of data.areas) {
      if (!areaIds.has(area))
        problems.push({ file, field: 'areas', reason: sayMissingOffice(area) });
    }
  }
  return problems;
}
