import type { ObjectiveRecord, Portal } from '../../domain/content/portal.ts';
import { countLateness, type LatenessCount } from '../../domain/states/lateness.ts';
import { latenessTexts as texts } from '../../i18n/plan/lateness.ts';

/** What is late of some objectives, in counts and in words. */
export interface LatenessView extends LatenessCount {
  /** How many actions, by a term or by a period. */
  readonly sentence: string;
  /** The same below a heading that says of what there is no news. */
  readonly brief: string;
  /** Since when offices can report here, and what silence does not mean; empty where nobody is silent. */
  readonly note: string;
}

/** The lateness of some objectives of a portal, as every page says it. */
export function describeLateness(
  { now, plan }: Pick<Portal, 'now' | 'plan'>,
  objectives: readonly ObjectiveRecord[],
): LatenessView {
  const count = countLateness(objectives, now, plan.years);
  const { passed, silentTerms, silentPeriods, silentBeforePlan } = count;
  return {
    ...count,
    sentence: texts.sentence(passed, silentTerms, silentPeriods, silentBeforePlan),
    brief: texts.brief(passed, silentTerms, silentPeriods, silentBeforePlan),
    note: count.silent === 0 ? '' : `${texts.caution} ${texts.since(plan.published, now)}`,
  };
}
