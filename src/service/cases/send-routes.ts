import type { FastifyInstance } from 'fastify';
import { caseSchema } from '../../feedback/case-contract.ts';
import { caseProblems } from '../../i18n/cases/case-form.ts';
import { routes } from '../../i18n/routes.ts';
import { caseSeenField } from '../../views/marks.ts';
import { readField } from '../http/parse-fields.ts';
import { findClient } from '../http/request-client.ts';
import { positionPermissions } from '../http/security-headers.ts';
import { sendPage } from '../http/send-page.ts';
import { sendNotFound, sendProblem } from '../http/send-problem.ts';
import type { CaseDesk } from './case-scope.ts';
import { describePublic } from './describe-public.ts';
import { findSimilar } from './similar-cases.ts';
import { submitCase } from './submit-case.ts';
import { takeCaseForm } from './take-form.ts';

/** Adds `POST /segnala/`: one report with its photos. */
export function addSendRoute(scope: FastifyInstance, desk: CaseDesk): void {
  scope.post(routes.report, async (request, reply) => {
    const { settings } = desk;
    if (settings === undefined) return sendNotFound(request, reply, desk.options.site());
    return takeCaseForm(request, reply, desk, {
      findSimilar: async (fields, photos) => {
        const isWhole = photos.problems.length === 0 && caseSchema.safeParse(fields).success;
        if (!isWhole || readField(fields, caseSeenField) !== '') return [];
        const found = await findSimilar(desk.options.store, fields);
        return found.map((kept) => describePublic(kept, settings, desk));
      },
      submit: (fields, photos, keeping) =>
        submitCase(fields, photos, { ...keeping, settings, source: 'form' }),
      show: ({ status, id, read, held, problems, similar }) => {
        const renderer = desk.options.pages();
        if (renderer === undefined) return sendProblem(request, reply, 503);
        const given = {
          kind: read('kind'),
          category: read('category'),
          words: read('words'),
          place: read('place'),
          where: read('where'),
          position: read('position'),
          email: read('email'),
          seen: read(caseSeenField),
        };
        reply.header('Permissions-Policy', positionPermissions);
        const client = findClient(desk.options.readAddress(request.raw));
        const view = { id, given, held, problems, similar };
        return sendPage(request, reply, renderer, 'caseForm', view, { status, client });
      },
      conflict: caseProblems.conflict,
    });
  });
}
