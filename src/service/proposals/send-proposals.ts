import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findProcessPhase } from '../../domain/proposals/process.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import { proposalProblems } from '../../i18n/proposals/proposal-form.ts';
import { routes } from '../../i18n/routes.ts';
import { emptyProposal, type ProposalFormView } from '../../views/proposals/proposal-form.ts';
import type { CaseDesk } from '../cases/case-scope.ts';
import { takeCaseForm } from '../cases/take-form.ts';
import { findClient } from '../http/request-client.ts';
import { sendPage } from '../http/send-page.ts';
import { sendNotFound, sendProblem } from '../http/send-problem.ts';
import { submitProposal, type KnownProcess } from './submit-proposal.ts';

/** Adds the form of each process: shown while it collects, a sentence otherwise; and what takes it. */
export function addProposalForm(scope: FastifyInstance, desk: CaseDesk): void {
  const path = routes.propose(':process');
  const find = (request: FastifyRequest): KnownProcess | undefined => {
    const { process } = request.params as { readonly process: string };
    return desk.proposals?.processes.find(({ id }) => id === process);
  };
  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    process: KnownProcess,
    filled: Partial<ProposalFormView>,
    status = 200,
  ): Promise<FastifyReply> | FastifyReply => {
    const renderer = desk.options.pages();
    if (renderer === undefined) return sendProblem(request, reply, 503);
    const today = findRomeDay(desk.options.now());
    const view = {
      ...{ id: randomUUID(), given: emptyProposal, held: undefined, problems: [] },
      ...filled,
      process: process.id,
      today,
      isOpen: findProcessPhase(process, today) === 'collecting',
      mail: desk.proposals?.mail ?? false,
    };
    const client = findClient(desk.options.readAddress(request.raw));
    return sendPage(request, reply, renderer, 'proposalForm', view, { status, client });
  };
  scope.get(path, (request, reply) => {
    const process = find(request);
    return process === undefined
      ? sendNotFound(request, reply, desk.options.site())
      : show(request, reply, process, {});
  });
  scope.post(path, (request, reply) => {
    const process = find(request);
    if (process === undefined) return sendNotFound(request, reply, desk.options.site());
    return takeCaseForm(request, reply, desk, {
      submit: (fields, photos, keeping) =>
        submitProposal(fields, photos, {
          ...keeping,
          process,
          mail: desk.proposals?.mail ?? false,
        }),
      show: ({ status, id, read, held, problems }) => {
        const given = {
          title: read('title'),
          need: read('need'),
          words: read('words'),
          where: read('where'),
          email: read('email'),
        };
        return show(request, reply, process, { id, given, held, problems }, status);
      },
      conflict: proposalProblems.conflict,
    });
  });
}
