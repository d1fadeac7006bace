import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Receipt } from '../../feedback/contract.ts';
import { feedbackProblems } from '../../i18n/satisfaction/feedback-service.ts';
import type { AddressReader } from '../http/client-address.ts';
import {
  parseFields,
  readField,
  readFieldsType,
  type Fields,
  type FieldsType,
} from '../http/parse-fields.ts';
import { refusalDelay, type RateLimit } from '../http/rate-limit.ts';
import { acceptBodies, takeBody } from '../http/read-body.ts';
import { findClient } from '../http/request-client.ts';
import type { ForeignCheck } from '../http/request-origin.ts';
import { findFrame, framedHeaders, writeFormFramePolicy } from '../http/security-headers.ts';
import { sendPage } from '../http/send-page.ts';
import { sendProblem, sendProblemDetails } from '../http/send-problem.ts';
import type { PageRenderer } from '../pages/page-renderer.ts';
import { makeRefusedView } from './describe-refusal.ts';
import { leadToThanks } from './return-page.ts';
import type { NetworkShares } from './network-shares.ts';
import { noLimits } from './store-placed.ts';
import { submitFeedback, type Submitted, type SubmitSettings } from './submit-feedback.ts';

/** Longest body in bytes. */
const bodyLimit = 8 * 1024;

/** What the route needs. */
export interface FeedbackRouteSettings extends SubmitSettings {
  /** What renders the page that a form is answered with. */
  readonly pages: () => PageRenderer | undefined;
  readonly isForeign: ForeignCheck;
  readonly readAddress: AddressReader;
  /** Origins that may show the forms made for other sites. */
  readonly frameHosts: readonly string[];
  /** Nothing where the limit is off. */
  readonly limit: RateLimit | undefined;
  /** How often one address may be refused at once; nothing where the limit is off. */
  readonly refusals: RateLimit | undefined;
  /** Nothing where every answer counts. */
  readonly shares: NetworkShares | undefined;
}

/** A submission with what became of it. */
interface Taken {
  readonly type: FieldsType;
  readonly submitted: Submitted;
  readonly fields?: Fields;
}

/** Adds `POST /api/feedback`; any other method there is told so. */
export function addFeedbackRoute(app: FastifyInstance, settings: FeedbackRouteSettings): void {
  app.get('/api/feedback', (request, reply) =>
    sendProblem(request, reply.header('Allow', 'POST'), 405),
  );
  void app.register((scope, _options, done) => {
    acceptBodies(scope, bodyLimit);
    scope.post(
      '/api/feedback',
      {
        onRequest: async (request, reply) => {
          const refused = refuseByHeaders(request, settings);
          return refused === undefined ? undefined : answer(request, reply, settings, refused);
        },
      },
      async (request, reply) =>
        answer(request, reply, settings, await takeSubmission(request, settings)),
    );
    done();
  });
}

/** Why a request is refused before its body is read, if it is. */
function refuseByHeaders(
  { raw, headers }: FastifyRequest,
  { isForeign }: FeedbackRouteSettings,
): Taken | undefined {
  const type = readFieldsType(headers['content-type']);
  if (isForeign(raw)) return { type: type ?? 'json', submitted: { status: 403 } };
  if (type === undefined || headers['content-encoding'] !== undefined)
    return { type: 'json', submitted: { status: 415 } };
  return undefined;
}

/** Checks and stores what a request carries. */
async function takeSubmission(
  request: FastifyRequest,
  settings: FeedbackRouteSettings,
): Promise<Taken> {
  const { limit, shares, readAddress } = settings;
  const type = readFieldsType(request.headers['content-type']) ?? 'json';
  const body = takeBody(request);
  if (body === 'too-large') return { type, submitted: { status: 413 } };
  const fields = body === 'broken' ? undefined : parseFields(body, type);
  if (fields === undefined)
    return {
      type,
      submitted: { status: 400, errors: [{ field: '', reason: feedbackProblems.body }] },
    };
  // A browser without JavaScript cannot make an id.
  const given =
    type === 'form' && !Object.hasOwn(fields, 'id')
      ? { id: crypto.randomUUID(), ...fields }
      : fields;
  const submitted = await submitFeedback(given, settings, {
    ...noLimits,
    ...(limit && { takeTicket: () => limit.take(readAddress(request.raw)) }),
    ...(shares && { place: (cell, id) => shares.place(readAddress(request.raw), cell, id) }),
  });
  return { type, submitted, fields: given };
}

/** Answers as the body's type asks: JSON for programs, a page for forms. */
async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: FeedbackRouteSettings,
  { type, submitted, fields }: Taken,
): Promise<FastifyReply> {
  reply.header('Cache-Control', 'no-store');
  const framed = findFrame(readField(fields ?? {}, 'page')) === 'form';
  if (framed) reply.headers(framedHeaders);
  if ('retryAfter' in submitted) reply.header('Retry-After', submitted.retryAfter);
  const { status } = submitted;
  if ('id' in submitted) {
    const { id, page } = submitted;
    if (type === 'form') return reply.code(303).header('Location', leadToThanks(page)).send();
    const receipt: Receipt = { id, status: status === 201 ? 'stored' : 'known' };
    return reply.code(status).send(receipt);
  }
  if (settings.refusals?.take(settings.readAddress(request.raw)).granted === false)
    await wait(refusalDelay);
  const pages = settings.pages();
  if (type === 'form' && pages !== undefined) {
    const client = findClient(settings.readAddress(request.raw));
    const view = makeRefusedView(submitted, fields);
    return framed
      ? sendPage(request, reply, pages, 'framedRefusal', view, {
          status,
          client,
          policy: writeFormFramePolicy(settings.frameHosts),
        })
      : sendPage(request, reply, pages, 'refusal', view, { status, client });
  }
  return sendProblemDetails(reply, {
    title: feedbackProblems.titles[submitted.status],
    status,
    ...('errors' in submitted ? { errors: submitted.errors } : {}),
  });
}
