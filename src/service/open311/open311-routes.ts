import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readCaseCode } from '../../domain/cases/case-code.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import { open311Texts } from '../../i18n/cases/open311.ts';
import { routes } from '../../i18n/routes.ts';
import { askToWait, prepareCaseScope, type CaseDesk } from '../cases/case-scope.ts';
import { evenTimes } from '../cases/even-times.ts';
import { refusalDelay } from '../http/rate-limit.ts';
import { findClient } from '../http/request-client.ts';
import { preflightHeaders, sharedHeaders } from '../http/security-headers.ts';
import { sendNotFound } from '../http/send-problem.ts';
import { CrowdedError } from '../process/fair-queue.ts';
import type { StoredCase } from '../store/contract/case-store.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import { createKeyCheck } from './api-keys.ts';
import {
  describeDefinition,
  describeDiscovery,
  describeRequest,
  describeServices,
} from './describe-open311.ts';
import { readRequestQuery } from './read-query.ts';
import { open311Formats, sendErrors, sendOpen311, type Open311Format } from './send-open311.ts';
import { takeRequest, type AskedOpen311 } from './take-request.ts';

const texts = open311Texts.problems;
/** What names a thing in an address: all but the ending that says the format. */
const named = ':name(^[^./]{1,80})';

type Work = (asked: AskedOpen311, name: string) => Promise<FastifyReply> | FastifyReply;

/** Adds GeoReport v2 of Open311, by which other apps bring reports and read those that were released; every route answers that there is nothing while no reports are taken. */
export function addOpen311Routes(
  app: FastifyInstance,
  desk: CaseDesk,
  keys: readonly string[],
): void {
  const isKey = createKeyCheck(keys);
  void app.register((scope, _options, done) => {
    prepareCaseScope(scope);
    scope.addHook('onRequest', (_request, reply, next) => {
      reply.headers(sharedHeaders);
      next();
    });
    scope.options(`${routes.open311}*`, (request, reply) =>
      desk.settings === undefined
        ? sendNotFound(request, reply, desk.options.site())
        : reply.code(204).headers(preflightHeaders).send(),
    );
    scope.get(`${routes.open311}*`, (request, reply) => {
      const format = (request.raw.url ?? '').split('?')[0]?.endsWith('.json') ? 'json' : 'xml';
      return answer(request, reply, desk, format, () =>
        sendErrors(reply, format, 404, [texts.unknownAddress]),
      );
    });
    for (const format of open311Formats) {
      const on = (
        path: string,
        work: Work,
        method: 'GET' | 'POST' = 'GET',
        hooks: Partial<typeof evenTimes> = {},
      ): void => {
        scope.route({
          ...hooks,
          method,
          url: `${routes.open311}${path}.${format}`,
          handler: (request, reply) => answer(request, reply, desk, format, work),
        });
      };
      on('discovery', showDiscovery);
      on('services', listServices);
      on(`services/${named}`, defineService);
      on('requests', listRequests);
      on('requests', (asked) => takeInTurn(asked, isKey), 'POST');
      on(`requests/${named}`, showRequest);
      on(`tokens/${named}`, showToken, 'GET', evenTimes);
    }
    done();
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: CaseDesk,
  format: Open311Format,
  work: Work,
): Promise<FastifyReply> {
  const { settings, options } = desk;
  if (settings === undefined) return sendNotFound(request, reply, options.site());
  const { name = '' } = (request.params ?? {}) as { readonly name?: string };
  try {
    return await work({ request, reply, desk, settings, format }, name);
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    askToWait(reply, error.retryAfter);
    return sendErrors(reply, format, 503, [texts.unavailable]);
  }
}

function showDiscovery({ request, reply, format, desk }: AskedOpen311): FastifyReply {
  const origin = desk.options.findOrigin(request.raw);
  return sendOpen311(reply, format, 'discovery', describeDiscovery(origin));
}

function listServices({ reply, format, settings }: AskedOpen311): FastifyReply {
  return sendOpen311(reply, format, 'services', describeServices(settings));
}

function defineService({ reply, format, settings }: AskedOpen311, name: string): FastifyReply {
  return settings.categories.some(({ id }) => id === name)
    ? sendOpen311(reply, format, 'service_definition', describeDefinition(name, settings))
    : sendErrors(reply, format, 404, [texts.unknownService]);
}

async function listRequests({
  request,
  reply,
  format,
  desk,
  settings,
}: AskedOpen311): Promise<FastifyReply> {
  const query = new URL(request.raw.url ?? '/', 'http://portal.invalid').searchParams;
  const filter = readRequestQuery(query, findRomeDay(desk.options.now()));
  if (typeof filter === 'string') return sendErrors(reply, format, 400, [filter]);
  const found = await desk.options.store.cases.list(filter);
  const entries = found.map((kept) => describeRequest(kept, settings));
  return sendOpen311(reply, format, 'service_requests', entries);
}

async function takeInTurn(
  asked: AskedOpen311,
  isKey: (key: string) => boolean,
): Promise<FastifyReply> {
  const { request, reply, desk, format } = asked;
  const client = findClient(desk.options.readAddress(request.raw));
  try {
    return await desk.reading.run(client, () => takeRequest(asked, isKey));
  } catch (error) {
    if (!(error instanceof CrowdedError)) throw error;
    return sendErrors(askToWait(reply, 10), format, error.status, [texts.limited(10)]);
  }
}

function showRequest(asked: AskedOpen311, name: string): Promise<FastifyReply> {
  const { reply, format, desk, settings } = asked;
  const find = async (): Promise<StoredCase | undefined> => {
    const numbers = [name.toUpperCase()];
    const filter = { numbers, isProposal: false, limit: 1, offset: 0 };
    return (await desk.options.store.cases.list(filter))[0];
  };
  return answerGuess(asked, find, texts.unknownRequest, (kept) =>
    sendOpen311(reply, format, 'service_requests', [describeRequest(kept, settings)]),
  );
}

/** The token of a report is the code by which its sender follows it. */
function showToken(asked: AskedOpen311, name: string): Promise<FastifyReply> {
  const { reply, format, desk } = asked;
  const find = async (): Promise<StoredCase | undefined> => {
    const keys = await desk.findKeys();
    const code = keys.hashCode(readCaseCode(name) ?? name);
    const kept = await desk.options.store.cases.findByCode(code);
    return kept?.kind === 'proposal' ? undefined : kept;
  };
  return answerGuess(asked, find, texts.unknownToken, (kept) =>
    sendOpen311(reply, format, 'service_requests', [
      { service_request_id: kept.number, token: name },
    ]),
  );
}

/** Lets `work` answer with what was found; what leads nowhere counts against whoever tries it. */
async function answerGuess(
  { request, reply, desk, format }: AskedOpen311,
  find: () => Promise<StoredCase | undefined>,
  absent: string,
  work: (kept: StoredCase) => FastifyReply,
): Promise<FastifyReply> {
  const ticket = desk.guesses?.take(desk.options.readAddress(request.raw));
  if (ticket?.granted === false) {
    await wait(refusalDelay);
    return sendErrors(askToWait(reply, ticket.retryAfter), format, 429, [
      texts.limited(ticket.retryAfter),
    ]);
  }
  const kept = await find().catch((error: unknown) => {
    ticket?.giveBack();
    throw error;
  });
  if (kept === undefined) return sendErrors(reply, format, 404, [absent]);
  ticket?.giveBack();
  return work(kept);
}
