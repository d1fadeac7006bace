import { foldPlanYears, compareTimings, type Shift } from '../../domain/editions/rolled-years.ts';
import { areSameWords } from '../../domain/content/check-variations.ts';
import { fingerprintRecord } from '../editions/fingerprint.ts';
import { printedFields } from '../editions/printed-fields.ts';
import type { FollowedObjective } from '../editions/resolve-lineage.ts';

/** A field that two documents print differently. */
export interface FieldStep {
  /** Name of its fingerprint; of an action by its id: `a2`, `a2-timing`. */
  readonly field: string;
  /** Words before; absent where there were none, or nobody kept them. */
  readonly former: string | undefined;
  readonly now: string | undefined;
  /** Whether only the years of the plan went on. */
  readonly isRolled: boolean;
  /** Of a timing: whether its end moved. */
  readonly shift: Shift | undefined;
}

/** The calendar years of two plans. */
export interface PlanYears {
  readonly former: readonly number[];
  readonly now: readonly number[];
}

/** Every field of an objective that goes on and that its two documents print differently; actions that came or left are not among them. */
export function listFieldSteps(
  { former, now, actions }: FollowedObjective,
  years: PlanYears,
): readonly FieldStep[] {
  const known = former.record;
  const marks = known === undefined ? (former.data.source.fingerprint ?? {}) : {};
  const fresh = fingerprintRecord(now.record);
  const own = Object.entries(printedFields).flatMap(([field, read]) => {
    const words = read(now.record);
    if (known !== undefined) return stepWords(field, read(known), words, years);
    const kept = keptWords(former.data, field);
    if (kept !== undefined) return stepWords(field, kept, words, years);
    return marks[field] === undefined || marks[field] === fresh[field]
      ? []
      : [{ field, former: undefined, now: words, isRolled: false, shift: undefined }];
  });
  const ofActions = [...actions].flatMap(([id, place]) => {
    const index = former.actionIds.indexOf(id);
    const after = now.record.actions[place - 1];
    if (after === undefined) return [];
    const before = known?.actions[index];
    const card = former.data.actions.find((action) => action.id === id);
    const mark = marks[`a${String(index + 1)}`];
    const text =
      before !== undefined
        ? stepWords(id, before.text, after.text, years)
        : mark === undefined || mark === fresh[`a${String(place)}`]
          ? []
          : [{ field: id, former: undefined, now: after.text, isRolled: false, shift: undefined }];
    return [...text, ...stepTiming(id, before?.timing ?? card?.timing ?? '', after.timing, years)];
  });
  return [...own, ...ofActions];
}

/** Words that every card takes over as they are printed. */
function keptWords(data: FollowedObjective['former']['data'], field: string): string | undefined {
  if (field === 'horizon' || field === 'politicalLead') return data[field] ?? '';
  return undefined;
}

function stepWords(
  field: string,
  former: string | undefined,
  now: string | undefined,
  years: PlanYears,
): readonly FieldStep[] {
  if (areSameWords(former, now)) return [];
  const isRolled =
    foldPlanYears({ words: former ?? '', years: years.former }) ===
    foldPlanYears({ words: now ?? '', years: years.now });
  return [
    { field, former: former || undefined, now: now || undefined, isRolled, shift: undefined },
  ];
}

function stepTiming(
  id: string,
  former: string,
  now: string,
  years: PlanYears,
): readonly FieldStep[] {
  if (areSameWords(former, now)) return [];
  const { isSame, shift } = compareTimings(
    { words: former, years: years.former },
    { words: now, years: years.now },
  );
  return [
    {
      field: `${id}-timing`,
      former: former || undefined,
      now: now || undefined,
      isRolled: isSame,
      shift,
    },
  ];
}
