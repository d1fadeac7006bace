import type { IsoDate } from '../../domain/iso-date.ts';
import type { CaseProblem, HeldView } from '../cases/case-form.ts';

/** What somebody has typed. */
export interface GivenProposal {
  readonly title: string;
  readonly need: string;
  readonly words: string;
  readonly where: string;
  readonly email: string;
}

/** The form on which residents propose, in one process on one day. */
export interface ProposalFormView {
  readonly process: string;
  readonly today: IsoDate;
  /** Whether the process collects proposals on that day. */
  readonly isOpen: boolean;
  readonly id: string;
  readonly given: GivenProposal;
  readonly held: HeldView | undefined;
  readonly problems: readonly CaseProblem[];
  /** Whether an address can be left. */
  readonly mail: boolean;
}

/** Nothing typed yet. */
export const emptyProposal: GivenProposal = {
  title: '',
  need: '',
  words: '',
  where: '',
  email: '',
};
