import type { CaseState } from '../../domain/cases/case-states.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Feasibility } from '../../domain/proposals/feasibility.ts';
import type { countProposalFigures } from '../../domain/proposals/proposal-figures.ts';

/** A proposal as everybody may read it. */
export interface PublicProposal {
  readonly number: string;
  readonly process: string;
  readonly received: IsoDate;
  readonly state: CaseState;
  readonly title: string;
  readonly need: string;
  readonly words: string;
  readonly place: string | undefined;
  readonly judgement: Feasibility | undefined;
  readonly reasons: string | undefined;
  readonly cost: number | undefined;
  readonly reply: string | undefined;
  readonly objective: string | undefined;
  readonly action: string | undefined;
}

/** See `countProposalFigures`. */
export type ProposalFigures = ReturnType<typeof countProposalFigures>;

/** The page of all processes and of released proposals. */
export interface ProcessesView {
  readonly today: IsoDate;
  readonly chosen: { readonly process: string; readonly state: CaseState | '' };
  readonly proposals: readonly PublicProposal[];
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Whether this is the page itself, without a choice. */
  readonly isWhole: boolean;
}

/** The page of one process. */
export interface ProcessView {
  readonly id: string;
  readonly today: IsoDate;
  readonly figures: ProposalFigures;
}

/** Queries of the page of released proposals. */
export const proposalQuery = { process: 'percorso', state: 'stato', page: 'pagina' } as const;
