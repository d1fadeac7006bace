import type { FastifyInstance } from 'fastify';
import { prepareCaseScope, type CaseDesk } from '../cases/case-scope.ts';
import { addProcessPages } from './process-pages.ts';
import { addProposalForm } from './send-proposals.ts';

/** Adds what residents need to propose something, and the pages of processes; every route answers that there is nothing while there are none. */
export function addProposalRoutes(app: FastifyInstance, desk: CaseDesk): void {
  void app.register((scope, _options, done) => {
    prepareCaseScope(scope);
    addProposalForm(scope, desk);
    done();
  });
  addProcessPages(app, desk);
}
