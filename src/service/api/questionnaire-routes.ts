import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findPhase } from '../../domain/questionnaires/questions.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import type { PortalManifest } from '../../domain/site/portal-manifest.ts';
import type { Receipt } from '../../feedback/contract.ts';
import { questionnaireTexts as texts } from '../../i18n/pages/questionnaires.ts';
import { routes } from '../../i18n/routes.ts';
import { feedbackProblems } from '../../i18n/satisfaction/feedback-service.ts';
import { parseFields, readFieldsType, type Fields, type FieldsType } from '../http/parse-fields.ts';
import { refusalDelay } from '../http/rate-limit.ts';
import { acceptBodies, takeBody } from '../http/read-body.ts';
import { findClient } from '../http/request-client.ts';
import { sharedHeaders } from '../http/security-headers.ts';
import { sendPage } from '../http/send-page.ts';
import { sendProblem, sendProblemDetails } from '../http/send-problem.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import type { FeedbackRouteSettings } from './feedback-route.ts';
import { formatQuestionnaireCsv, readQuestionnaireResults } from './questionnaire-results.ts';
import { leadToThanks } from './return-page.ts';
import { noLimits } from './store-placed.ts';
import { takeResponse, type KnownQuestionnaire, type Responded } from './take-response.ts';

/** Longest body in bytes: thirty questions, some of them with a text. */
const bodyLimit = 32 * 1024;

/** What these routes need. */
interface QuestionnaireSettings extends Omit<FeedbackRouteSettings, 'manifest'> {
  readonly manifest: () => PortalManifest;
}

/** Adds `/api/questionnaires/…`: takes responses, and gives results as JSON and as a table. */
export function addQuestionnaireRoutes(
  app: FastifyInstance,
  settings: QuestionnaireSettings,
): void {
  const { store, manifest } = settings;
  const find = (id: string): KnownQuestionnaire | undefined =>
    manifest().questionnaires.find((each) => each.id === id);
  app.get<{ Params: { name: string } }>('/api/questionnaires/:name', async (request, reply) => {
    const { name } = request.params;
    const isTable = name.endsWith('.csv');
    const questionnaire = find(isTable ? name.slice(0, -'.csv'.length) : name);
    if (questionnaire === undefined) return sendProblem(request, reply, 404);
    try {
      const results = await readQuestionnaireResults(store, questionnaire);
      reply.headers({ ...sharedHeaders, 'Cache-Control': 'no-cache' });
      if (!isTable) return await reply.send(results);
      reply.headers({
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `inline; filename="${name}"`,
      });
      return await reply.send(formatQuestionnaireCsv(questionnaire, results, manifest().site));
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      return sendProblemDetails(reply.header('Retry-After', error.retryAfter), {
        title: feedbackProblems.storeAway,
        status: 503,
      });
    }
  });
  void app.register((scope, _options, done) => {
    acceptBodies(scope, bodyLimit);
    scope.post<{ Params: { name: string } }>(
      '/api/questionnaires/:name',
      async (request, reply) => {
        const questionnaire = find(request.params.name);
        if (questionnaire === undefined) return sendProblem(request, reply, 404);
        const { type, fields, responded } = await take(request, questionnaire, settings);
        return answer(request, reply, settings, { questionnaire, type, fields, responded });
      },
    );
    done();
  });
}

interface Taken {
  readonly type: FieldsType;
  readonly fields: Fields;
  readonly responded: Responded;
}

async function take(
  request: FastifyRequest,
  questionnaire: KnownQuestionnaire,
  settings: QuestionnaireSettings,
): Promise<Taken> {
  const { isForeign, limit, shares, readAddress } = settings;
  const { headers, raw } = request;
  const type = readFieldsType(headers['content-type']);
  const refuse = (responded: Responded): Taken => ({ type: type ?? 'json', fields: {}, responded });
  if (isForeign(raw)) return refuse({ status: 403 });
  if (type === undefined || headers['content-encoding'] !== undefined)
    return refuse({ status: 415 });
  const body = takeBody(request);
  if (body === 'too-large') return refuse({ status: 413 });
  const parsed = body === 'broken' ? undefined : parseFields(body, type);
  if (parsed === undefined)
    return refuse({ status: 400, errors: [{ field: '', reason: feedbackProblems.body }] });
  const fields =
    type === 'form' && !Object.hasOwn(parsed, 'id')
      ? { id: crypto.randomUUID(), ...parsed }
      : parsed;
  const limits = {
    ...noLimits,
    ...(limit && { takeTicket: () => limit.take(readAddress(raw)) }),
    ...(shares && {
      place: (cell: string, id: string) => shares.place(readAddress(raw), cell, id),
    }),
  };
  return {
    type,
    fields,
    responded: await takeResponse(questionnaire, fields, { ...settings, limits }),
  };
}

/** Answers as the body's type asks: JSON for programs, a page for forms. */
async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: QuestionnaireSettings,
  {
    questionnaire,
    type,
    fields,
    responded,
  }: Taken & { readonly questionnaire: KnownQuestionnaire },
): Promise<FastifyReply> {
  reply.header('Cache-Control', 'no-store');
  if ('retryAfter' in responded) reply.header('Retry-After', responded.retryAfter);
  const { status } = responded;
  const { id } = questionnaire;
  if ('id' in responded) {
    if (type === 'form')
      return reply
        .code(303)
        .header('Location', leadToThanks(routes.questionnaire(id)))
        .send();
    const receipt: Receipt = { id: responded.id, status: status === 201 ? 'stored' : 'known' };
    return reply.code(status).send(receipt);
  }
  const address = settings.readAddress(request.raw);
  if (settings.refusals?.take(address).granted === false) await wait(refusalDelay);
  const errors = 'errors' in responded ? responded.errors : [];
  const pages = settings.pages();
  if (type !== 'form' || pages === undefined)
    return sendProblemDetails(reply, {
      title: advise(responded) ?? feedbackProblems.titles[400],
      status,
      ...(errors.length > 0 ? { errors } : {}),
    });
  const known = new Set(questionnaire.questions.map((question) => question.id));
  const view = {
    id,
    phase: findPhase(questionnaire, findRomeDay(settings.now())),
    response: crypto.randomUUID(),
    results: undefined,
    texts: {},
    given: {
      fields: Object.fromEntries(
        Object.entries(fields).flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value]] : [],
        ),
      ),
      problems: Object.fromEntries(
        errors.filter(({ field }) => known.has(field)).map(({ field, reason }) => [field, reason]),
      ),
      advice: advise(responded) ?? errors.find(({ field }) => !known.has(field))?.reason,
    },
  };
  return sendPage(request, reply, pages, 'questionnaire', view, {
    status,
    client: findClient(address),
  });
}

/** What can be done about a refusal; nothing where questions say it themselves. */
function advise(responded: Exclude<Responded, { readonly id: string }>): string | undefined {
  switch (responded.status) {
    case 400:
      return undefined;
    case 403:
      return texts.foreign;
    case 409:
      return texts.conflict;
    case 410:
      return responded.reason;
    case 413:
      return texts.unreadable;
    case 415:
      return feedbackProblems.titles[415];
    case 429:
      return texts.limited(responded.retryAfter);
    case 503:
      return texts.unavailable(responded.retryAfter);
  }
}
