import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { caseProblems } from '../../i18n/cases/case-form.ts';
import { routes } from '../../i18n/routes.ts';
import type { CaseProblem, HeldView } from '../../views/cases/case-form.ts';
import type { PublicCase } from '../../views/cases/public-cases.ts';
import { caseSentQuery } from '../../views/marks.ts';
import { readField, type Fields } from '../http/parse-fields.ts';
import { findClient } from '../http/request-client.ts';
import { sendProblem } from '../http/send-problem.ts';
import { CrowdedError } from '../process/fair-queue.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import { writeCasePath } from './case-keys.ts';
import { askToWait, readCaseForm, type CaseDesk } from './case-scope.ts';
import type { HeldForm } from './held-photos.ts';
import type { KeepCaseSettings, SubmittedCase } from './keep-case.ts';
import { readPhotos, type ReadPhotos } from './read-photos.ts';

/** A form as it is shown again, with nothing typed or chosen lost. */
export interface ShownAgain {
  readonly status: number;
  readonly id: string;
  readonly read: (name: string) => string;
  readonly held: HeldView | undefined;
  readonly problems: readonly CaseProblem[];
  /** Open ones that may say the same, shown before this one is taken. */
  readonly similar: readonly PublicCase[];
}

/** What a form with photos is for. */
export interface TakenForm {
  /** What may say the same as a whole form, shown once before it is taken; a script asks by itself. */
  readonly findSimilar?: (fields: Fields, photos: ReadPhotos) => Promise<readonly PublicCase[]>;
  readonly submit: (
    fields: Fields,
    photos: ReadPhotos,
    settings: KeepCaseSettings,
  ) => Promise<SubmittedCase>;
  readonly show: (shown: ShownAgain) => Promise<FastifyReply> | FastifyReply;
  /** Said where the same form has brought something else before. */
  readonly conflict: string;
}

/** A form that was not taken. */
interface Refused {
  readonly status: number;
  readonly problems: readonly CaseProblem[];
  readonly fields?: Fields;
  readonly photos?: HeldForm;
  readonly similar?: readonly PublicCase[];
}

/** Takes one form with its photos, sent by a browser or by a script that wants JSON; answers with the page that its code leads to, or with the form and what is wrong in it. */
export async function takeCaseForm(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: CaseDesk,
  form: TakenForm,
): Promise<FastifyReply> {
  const client = findClient(desk.options.readAddress(request.raw));
  try {
    return await desk.reading.run(client, () => readAndTake(request, reply, desk, form));
  } catch (error) {
    if (!(error instanceof CrowdedError)) throw error;
    return sendProblem(request, askToWait(reply, 10), error.status);
  }
}

async function readAndTake(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: CaseDesk,
  { submit, show, conflict, findSimilar }: TakenForm,
): Promise<FastifyReply> {
  const { store, isForeign, readAddress, now } = desk.options;
  const refuse = (refused: Refused): Promise<FastifyReply> | FastifyReply =>
    sendAgain(request, reply, desk, show, refused);
  const about = (text: string): readonly CaseProblem[] => [{ field: '', text }];
  if (isForeign(request.raw)) return refuse({ status: 403, problems: about(caseProblems.foreign) });
  const form = await readCaseForm(request);
  if ('status' in form) {
    const text = form.status === 413 ? caseProblems.large : caseProblems.unread;
    return refuse({ status: form.status, problems: about(text) });
  }
  // A browser without JavaScript cannot make an id.
  const fields = { ...form.fields, id: readField(form.fields, 'id') || randomUUID() };
  const heldName = readField(fields, 'held');
  const isDropped = readField(fields, 'drop') === '1';
  const held = isDropped ? undefined : desk.held.find(heldName);
  const photos = await readPhotos(form.files, held);
  const sent = Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'drop'));
  try {
    const similar = wantsJson(request) ? undefined : await findSimilar?.(sent, photos);
    if (similar !== undefined && similar.length > 0)
      return await refuse({ status: 422, problems: [], similar, fields, photos });
    const submitted = await submit(sent, photos, {
      store,
      keys: await desk.findKeys(),
      takeTicket: () =>
        desk.sends?.take(readAddress(request.raw)) ?? { granted: true, giveBack: () => undefined },
      now: now(),
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
    return await refuse({ status: 409, problems: about(conflict), fields: others, photos });
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
function sendAgain(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: CaseDesk,
  show: TakenForm['show'],
  { status, problems, fields = {}, photos, similar = [] }: Refused,
): Promise<FastifyReply> | FastifyReply {
  if (wantsJson(request))
    return reply
      .code(status)
      .type('application/problem+json')
      .send(Buffer.from(JSON.stringify({ type: 'about:blank', status, errors: problems })));
  const read = (name: string): string => readField(fields, name);
  const count = photos?.names.length ?? 0;
  desk.held.drop(read('held'));
  return show({
    status,
    id: read('id') || randomUUID(),
    read,
    held: photos === undefined || count === 0 ? undefined : { name: desk.held.keep(photos), count },
    problems,
    similar,
  });
}
