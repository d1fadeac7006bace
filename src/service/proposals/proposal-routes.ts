import type { FastifyInstance } from 'fastify';
import { routes } from '../../i18n/routes.ts';
import { addClosingSlash } from '../http/closing-slash.ts';
import { prepareCaseScope, type CaseDesk } from '../cases/case-scope.ts';
import { addProcessPages } from './process-pages.ts';
import { addProposalForm } from './send-proposals.ts';

const anyProcess = ':process(^[a-z0-9-]+$)';

/** Adds what residents need to propose something, and the pages of processes; every route answers that there is nothing while there are none. */
export function addProposalRoutes(app: FastifyInstance, desk: CaseDesk): void {
  void app.register((scope, _options, done) => {
    prepareCaseScope(scope);
    addProposalForm(scope, desk);
    addClosingSlash(scope, routes.propose(anyProcess));
    done();
  });
  addProcessPages(app, desk);
  addClosingSlash(app, routes.process(anyProcess));
}
