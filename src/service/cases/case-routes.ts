import type { FastifyInstance } from 'fastify';
import { prepareCaseScope, type CaseDesk } from './case-scope.ts';
import { addFollowRoutes } from './follow-routes.ts';
import { addPublicRoutes } from './public-routes.ts';
import { addSendRoute } from './send-routes.ts';

/** Adds what residents need to report something and to follow it; every route answers that there is nothing while no reports are taken. */
export function addCaseRoutes(app: FastifyInstance, desk: CaseDesk): void {
  void app.register((scope, _options, done) => {
    prepareCaseScope(scope);
    addSendRoute(scope, desk);
    addFollowRoutes(scope, desk);
    done();
  });
  addPublicRoutes(app, desk);
}
