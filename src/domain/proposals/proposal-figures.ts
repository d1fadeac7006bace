import type { CaseState } from '../cases/case-states.ts';
import { feasibilities, type Feasibility } from './feasibility.ts';

/** What figures need of proposals, with how many share it. */
export interface CountedProposal {
  readonly state: CaseState;
  readonly judgement: Feasibility | undefined;
  /** Whether everybody may read it. */
  readonly released: boolean;
  readonly count: number;
}

/** How proposals stand: all that arrived, and of the released ones how many are judged and accepted, by judgement; those without one come last. */
export function countProposalFigures(counted: readonly CountedProposal[]) {
  const sum = (chosen: readonly CountedProposal[]): number =>
    chosen.reduce((total, { count }) => total + count, 0);
  const released = counted.filter((one) => one.released);
  const accepted = (chosen: readonly CountedProposal[]): number =>
    sum(chosen.filter(({ state }) => state === 'resolved'));
  return {
    received: sum(counted),
    released: sum(released),
    judged: sum(released.filter(({ judgement }) => judgement !== undefined)),
    accepted: accepted(released),
    rows: [...feasibilities, undefined].map((judgement) => {
      const own = released.filter((one) => one.judgement === judgement);
      return { judgement, count: sum(own), accepted: accepted(own) };
    }),
  };
}
