import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Receipt } from '../../feedback/contract.ts';
import { feedbackProblems } from '../../i18n/satisfaction/feedback-service.ts';
import { sendHtml } from '../http/send-html.ts';
import { sendProblem, sendProblemDetails } from '../http/send-problem.ts';
import type { Site } from '../site/site.ts';
import type { AddressReader } from './client-address.ts';
import { readSubmissionType, type SubmissionType } from './media-type.ts';
import type { ForeignCheck } from './origin-check.ts';
import { parseSubmission, type Fields } from './parse-submission.ts';
import type { RateLimit } from './rate-limit.ts';
import { readBody } from './read-body.ts';
import { renderFormPage } from './render-form-page.ts';
import { submitFeedback, type Outcome, type SubmitSettings } from './submit-feedback.ts';
import { frameFormPage, leadToThanks } from './thanks-page.ts';

/** Longest body in bytes. */
export const BODY_LIMIT = 8 * 1024;

/** What the route needs. */
export interface FeedbackRouteSettings extends SubmitSettings {
  readonly isForeign: ForeignCheck;
  readonly readAddress: AddressReader;
  /** Nothing where the limit is off. */
  readonly limit: RateLimit | undefined;
  /** Called after each new answer. */
  readonly onStored: () => void;
}

/** A submission with what became of it. */
export interface Taken {
  readonly type: SubmissionType;
  readonly outcome: Outcome;
  readonly fields?: Fields;
}

/** Makes of a request what is to be answered. */
export type Taking = (request: IncomingMessage) => Promise<Taken>;

/** Adds `POST /api/feedback`, which answers what `take` has made of a request; any other method there is told so. */
export function addFeedbackRoute(
  app: FastifyInstance,
  site: () => Site | undefined,
  take: Taking,
): void {
  app.get('/api/feedback', (request, reply) =>
    sendProblem(request, reply.header('Allow', 'POST'), 405),
  );
  // Answered before Fastify looks at the body: it would refuse some media types in words of its own, and close connections that we keep.
  app.post(
    '/api/feedback',
    {
      onRequest: async (request, reply) => answer(request, reply, site(), await take(request.raw)),
    },
    (_request, reply) => reply,
  );
}

/** Reads a request, checks and stores what it carries. */
export async function takeSubmission(
  request: IncomingMessage,
  settings: FeedbackRouteSettings,
): Promise<Taken> {
  const { isForeign, limit, readAddress } = settings;
  const type = readSubmissionType(request.headers['content-type']);
  const body = await readBody(request, BODY_LIMIT);
  if (isForeign(request)) return { type: type ?? 'json', outcome: { status: 403 } };
  if (type === undefined || request.headers['content-encoding'] !== undefined)
    return { type: 'json', outcome: { status: 415 } };
  if (body === 'too-large') return { type, outcome: { status: 413 } };
  const fields = body === 'broken' ? undefined : parseSubmission(body, type);
  if (fields === undefined)
    return {
      type,
      outcome: { status: 400, errors: [{ field: '', reason: feedbackProblems.body }] },
    };
  // A browser without JavaScript cannot make an id.
  const given =
    type === 'form' && !Object.hasOwn(fields, 'id')
      ? { id: crypto.randomUUID(), ...fields }
      : fields;
  const outcome = await submitFeedback(
    given,
    settings,
    limit === undefined ? undefined : () => limit.take(readAddress(request)),
  );
  if (outcome.status === 201) settings.onStored();
  return { type, outcome, fields: given };
}

/** Answers as the body's type asks: JSON for programs, a page for forms. */
async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site | undefined,
  { type, outcome, fields }: Taken,
): Promise<FastifyReply> {
  reply.header('Cache-Control', 'no-store');
  if ('retryAfter' in outcome) reply.header('Retry-After', outcome.retryAfter);
  if ('id' in outcome) {
    if (type === 'form')
      return reply.code(303).header('Location', leadToThanks(outcome.page)).send();
    return reply
      .code(outcome.status)
      .header('Content-Type', 'application/json; charset=utf-8')
      .send(writeReceipt(outcome));
  }
  if (type === 'form')
    return sendHtml(
      request,
      reply,
      await frameFormPage(site, renderFormPage(outcome, fields)),
      outcome.status,
    );
  const { status } = outcome;
  return sendProblemDetails(reply, {
    title: feedbackProblems.titles[status],
    status,
    ...('errors' in outcome ? { errors: outcome.errors } : {}),
  });
}

/** What says that an answer is stored, as JSON in ASCII. */
export function writeReceipt({
  id,
  status,
}: {
  readonly id: string;
  readonly status: 201 | 200;
}): string {
  return JSON.stringify({ id, status: status === 201 ? 'stored' : 'known' } satisfies Receipt);
}
