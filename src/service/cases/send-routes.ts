import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { caseSchema } from '../../feedback/case-contract.ts';
import { caseProblems } from '../../i18n/cases/case-form.ts';
import { routes } from '../../i18n/routes.ts';
import type { CaseFormView } from '../../views/cases/case-form.ts';
import { caseSeenField, caseSentQuery } from '../../views/marks.ts';
import { readField, type Fields } from '../http/parse-fields.ts';
import { findClient } from '../http/request-client.ts';
import { positionPermissions } from '../http/security-headers.ts';
import { sendPage } from '../http/send-page.ts';
import { sendNotFound, sendProblem } from '../http/send-problem.ts';
import { CrowdedError } from '../process/fair-queue.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import { writeCasePath } from './case-keys.ts';
import { askToWait, readCaseForm, type CaseDesk } from './case-scope.ts';
import type { HeldForm } from './held-photos.ts';
import { readPhotos } from './read-photos.ts';
import { describePublic } from './describe-public.ts';
import { findSimilar } from './similar-cases.ts';
import { submitCase, type CaseSettings } from './submit-case.ts';

/** Adds `POST /segnala/`: one report with its photos, from a form or from a script that wants JSON. */
export function addSendRoute(scope: FastifyInstance, desk: CaseDesk): void {
  scope.post(routes.report, async (request, reply) => {
    const { settings } = desk;
    if (settings === undefined) return sendNotFound(request, reply, desk.options.site());
    const client = findClient(desk.options.readAddress(request.raw));
    try {
      return await desk.reading.run(client, () => takeReport(request, reply, desk, settings));
    } catch (error) {
      if (!(error instanceof CrowdedError)) throw error;
      return sendProblem(request, askToWait(reply, 10), error.status);
    }
  });
}

/** A form that was not taken, as it is shown again. */
interface Refused {
  readonly status: number;
  readonly problems: CaseFormView['problems'];
  readonly fields?: Fields;
  readonly photos?: HeldForm;
  /** What is shown before it is taken, where nothing is wrong with it. */
  readonly similar?: CaseFormView['similar'];
}

async function takeReport(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: CaseDesk,
  settings: CaseSettings,
): Promise<FastifyReply> {
  const { store, isForeign, readAddress, now } = desk.options;
  const refuse = (refused: Refused): Promise<FastifyReply> =>
    sendAgain(request, reply, desk, refused);
  const about = (text: string): CaseFormView['problems'] => [{ field: '', text }];
  if (isForeign(request.raw)) return refuse({ status: 403, problems: about(caseProblems.foreign) });
  const form = await readCaseForm(request);
  if ('status' in form) {
    const text = form.status === 413 ? caseProblems.large : caseProblems.unread;
    return refuse({ status: form.status, problems: about(text) });
  }
  // A browser without JavaScript cannot make an id.
  const fields = { id: randomUUID(), ...form.fields };
  const heldName = readField(fields, 'held');
  const isDropped = readField(fields, 'drop') === '1';
  const held = isDropped ? undefined : desk.held.find(heldName);
  const photos = await readPhotos(form.files, held);
  const sent = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'drop'));
  try {
    // Asked once, of a whole form; a script asks by itself before it sends.
    if (
      !wantsJson(request) &&
      readField(fields, caseSeenField) === '' &&
      photos.problems.length === 0 &&
      caseSchema.safeParse(sent).success
    ) {
      const found = await findSimilar(store, fields);
      const similar = found.map((kept) => describePublic(kept, settings, desk));
      if (similar.length > 0)
        return await refuse({ status: 422, problems: [], similar, fields, photos });
    }
    const submitted = await submitCase(sent, photos, {
      store,
      keys: await desk.findKeys(),
      settings,
      takeTicket: () =>
        desk.sends?.take(readAddress(request.raw)) ?? { granted: true, giveBack: () => undefined },
      now: now(),
      source: 'form',
    });
    if ('code' in submitted) {
      desk.held.drop(heldName);
      const path = routes.reportCode(writeCasePath(submitted.code));
      if (!wantsJson(request))
        return await reply.code(303).header('Location', `${path}?${caseSentQuery}=1`).send();
      const status = submitted.status === 201 ? 'stored' : 'known';
      return await reply.code(submitted.status).send({ id: submitted.id, status, path });
    }
    if ('problems' in submitted) return await refuse({ ...submitted, fields, photos });
    if ('retryAfter' in submitted) {
      askToWait(reply, submitted.retryAfter);
      const text =
        submitted.status === 503
          ? caseProblems.unavailable
          : caseProblems.limited(submitted.retryAfter);
      return await refuse({ status: submitted.status, problems: about(text), fields, photos });
    }
    const { id: _taken, ...others } = fields;
    return await refuse({
      status: 409,
      problems: about(caseProblems.conflict),
      fields: others,
      photos,
    });
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    askToWait(reply, error.retryAfter);
    return refuse({ status: 503, problems: about(caseProblems.unavailable), fields, photos });
  }
}

function wantsJson({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('application/json') === true;
}

/** Answers with the form and what is wrong in it; nothing typed or chosen is lost. */
async function sendAgain(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: CaseDesk,
  { status, problems, fields = {}, photos, similar = [] }: Refused,
): Promise<FastifyReply> {
  if (wantsJson(request))
    return reply
      .code(status)
      .type('application/problem+json')
      .send(Buffer.from(JSON.stringify({ type: 'about:blank', status, errors: problems })));
  const renderer = desk.options.pages();
  if (renderer === undefined) return sendProblem(request, reply, 503);
  const read = (name: string): string => readField(fields, name);
  const count = photos?.names.length ?? 0;
  desk.held.drop(read('held'));
  const view = {
    id: read('id') || randomUUID(),
    given: {
      kind: read('kind'),
      category: read('category'),
      words: read('words'),
      place: read('place'),
      where: read('where'),
      position: read('position'),
      email: read('email'),
    },
    held: photos === undefined || count === 0 ? undefined : { name: desk.held.keep(photos), count },
    problems,
    similar,
  };
  reply.header('Permissions-Policy', positionPermissions);
  const client = findClient(desk.options.readAddress(request.raw));
  return sendPage(request, reply, renderer, 'caseForm', view, { status, client });
}
