import { caseLimits } from '../../domain/cases/case-limits.ts';
import { usualMonths } from '../../domain/cases/report-settings.ts';
import { caseStates } from '../../domain/cases/case-states.ts';
import {
  listEveryObjective,
  type Portal,
  type ProcessRecord,
} from '../../domain/content/portal.ts';
import { proposalLimits } from '../../domain/proposals/feasibility.ts';
import { findPhaseEnd, findProcessPhase, processPhases } from '../../domain/proposals/process.ts';
import {
  feasibilityNames,
  phaseNames,
  processTexts as texts,
  sayClosed,
} from '../../i18n/proposals/processes.ts';
import { wordCase } from '../../i18n/proposals/proposal-page.ts';
import { routes } from '../../i18n/routes.ts';
import type { ProposalFormView } from './proposal-form.ts';
import type { ProcessesView, ProcessView, PublicProposal } from './proposal-pages.ts';

/** Why a process takes nothing on a day; nothing while it collects. */
function explainClosed(process: ProcessRecord, today: string): string | undefined {
  return findProcessPhase(process, today) === 'collecting'
    ? undefined
    : sayClosed(process.phases.collecting, today, findPhaseEnd(process, 'collecting') ?? '');
}

/** How long proposals are kept, and whether addresses are; nothing where none are taken. */
export function describeKeeping({ processes, reports }: Pick<Portal, 'processes' | 'reports'>) {
  return processes.length === 0
    ? undefined
    : { months: reports?.months ?? usualMonths, mail: reports?.mail ?? true };
}

/** What the form of a process needs beside what was typed. */
export function describeProposalForm(
  process: ProcessRecord,
  { isOpen, today }: Pick<ProposalFormView, 'isOpen' | 'today'>,
) {
  return {
    process: process.title,
    rules: process.rules,
    closed: isOpen ? undefined : explainClosed(process, today),
    limits: { ...proposalLimits, photos: caseLimits.photos, megabytes: caseLimits.megabytes },
  };
}

/** What the page of a process shows on a day. */
export function makeProcessPage(process: ProcessRecord, { id, today, figures }: ProcessView) {
  const now = findProcessPhase(process, today);
  const { received, released, judged, accepted } = figures;
  return {
    ...process,
    office: process.office.name,
    closed: explainClosed(process, today),
    propose: now === 'collecting' ? routes.propose(id) : undefined,
    list: released === 0 ? undefined : listProposals(id),
    phases: processPhases.map((phase) => ({
      name: phaseNames[phase],
      days: texts.phaseDays(process.phases[phase], findPhaseEnd(process, phase)),
      isNow: phase === now,
    })),
    meetings: process.meetings.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    sentence: texts.sentence(received, released, judged, accepted),
    rows: released === 0 ? [] : figures.rows.map(nameRow),
  };
}

function nameRow({ judgement, count, accepted }: ProcessView['figures']['rows'][number]) {
  const name = judgement === undefined ? texts.unjudged : feasibilityNames[judgement];
  return { name, count, accepted };
}

/** See `makeProcessPage`. */
export type ProcessPageView = ReturnType<typeof makeProcessPage>;

/** Where the released proposals of a process are listed. */
function listProposals(process: string): string {
  return `${routes.processes}?percorso=${process}#pubbliche`;
}

/** What the page of all processes and released proposals shows. */
export function makeProposalsPage(portal: Portal, view: ProcessesView) {
  const { processes } = portal;
  const { today, chosen } = view;
  return {
    ...view,
    processes: processes.map((process) => {
      const phase = findProcessPhase(process, today);
      const last = phase === undefined ? undefined : findPhaseEnd(process, phase);
      return {
        title: process.title,
        href: routes.process(process.id),
        now:
          phase === undefined
            ? texts.begins(process.phases.collecting)
            : phase === 'done'
              ? texts.over
              : texts.phase(phaseNames[phase], last),
        propose: phase === 'collecting' ? routes.propose(process.id) : undefined,
      };
    }),
    choices: {
      process: processes.map(({ id, title }) => ({ value: id, text: title })),
      state: caseStates.map((state) => ({
        value: state,
        text: wordCase('proposal').states[state],
      })),
    },
    chosen,
    proposals: view.proposals.map((proposal) => describeProposal(portal, proposal)),
  };
}

/** See `makeProposalsPage`. */
export type ProposalsPageView = ReturnType<typeof makeProposalsPage>;

function describeProposal(portal: Portal, proposal: PublicProposal) {
  const process = portal.processes.find(({ id }) => id === proposal.process);
  const objective = listEveryObjective(portal).find(({ slug }) => slug === proposal.objective);
  const action = objective?.actions.find(({ id }) => id === proposal.action);
  return {
    ...proposal,
    process: process?.title ?? proposal.process,
    state: wordCase('proposal').states[proposal.state],
    judgement: proposal.judgement && feasibilityNames[proposal.judgement],
    objective: objective && {
      href: `${routes.objective(objective.slug)}${action === undefined ? '' : `#${action.id}`}`,
      title: action === undefined ? objective.title : `${objective.title}: ${action.title}`,
    },
  };
}
