import type { Objective } from './objective.ts';
import type { StrategicObjective } from './strategic-objective.ts';

/** Codes of the ambit and the theme that an objective names itself or by its strategic objective; an ambit says its theme by itself. */
export function placeInLevels(
  { ambit, goal }: Pick<Objective, 'ambit' | 'goal'>,
  strategic: Pick<StrategicObjective, 'ambit' | 'goal'> | undefined,
): { readonly ambit: string | undefined; readonly goal: string | undefined } {
  return { ambit: ambit ?? strategic?.ambit, goal: goal ?? strategic?.goal };
}
