import { writeCsv } from '../../domain/csv.ts';
import { feasibilityNames } from '../../i18n/proposals/processes.ts';
import { proposalColumnTexts, type ProposalColumn } from '../../i18n/data/proposal-data.ts';
import { wordCase } from '../../i18n/proposals/proposal-page.ts';
import { routes } from '../../i18n/routes.ts';
import type { PublicProposal } from '../../views/proposals/proposal-pages.ts';

/** What Decidim calls the states of proposals that have an answer. */
const decidimStates: Readonly<Record<PublicProposal['state'], string>> = {
  received: '',
  charged: 'evaluating',
  working: 'evaluating',
  resolved: 'accepted',
  elsewhere: 'rejected',
  refused: 'rejected',
};

const cells: Readonly<
  Record<ProposalColumn, (proposal: PublicProposal) => string | number | undefined>
> = {
  id: ({ number }) => number,
  title: ({ title }) => title,
  body: ({ need, words }) => `${need} ${words}`.trim(),
  category: () => undefined,
  scope: () => undefined,
  address: ({ place }) => place,
  state: ({ state }) => decidimStates[state],
  answer: ({ reply }) => reply,
  need: ({ need }) => need,
  idea: ({ words }) => words,
  process: ({ process }) => process,
  month: ({ received }) => received.slice(0, 7),
  stage: ({ state }) => wordCase('proposal').states[state],
  judgement: ({ judgement }) => judgement && feasibilityNames[judgement],
  reasons: ({ reasons }) => reasons,
  cost: ({ cost }) => cost,
  objective: ({ objective, action }) =>
    objective && `${routes.objective(objective)}${action === undefined ? '' : `#${action}`}`,
};

/**
 * Released proposals as a table: first the columns that Decidim's import of proposals reads (semicolons, and no byte order mark, which it
 * would take for part of the first name), then ours, which it passes over. Source: decidim-proposals, `ProposalCreator` and `ProposalsVerifier`.
 */
export function writeProposals(proposals: readonly PublicProposal[]): string {
  const columns = Object.keys(proposalColumnTexts) as readonly ProposalColumn[];
  const head = columns.map((column) => proposalColumnTexts[column].header);
  const rows = proposals.map((proposal) => columns.map((column) => cells[column](proposal)));
  return writeCsv([head, ...rows], 'anybody').slice(1);
}
