import { caseLimits } from '../../domain/cases/case-limits.ts';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readCaseCode } from '../../domain/cases/case-code.ts';
import { isOpenCase } from '../../domain/cases/case-states.ts';
import { findRomeDay } from '../../domain/rome-day.ts';
import { caseMessageSchema } from '../../feedback/case-contract.ts';
import { redactPersonalData } from '../../feedback/redaction/redact.ts';
import { caseProblems } from '../../i18n/cases/case-form.ts';
import { wordCase } from '../../i18n/proposals/proposal-page.ts';
import { routes } from '../../i18n/routes.ts';
import type { CaseView } from '../../views/cases/case-page.ts';
import { caseSentQuery } from '../../views/marks.ts';
import { readField } from '../http/parse-fields.ts';
import { addClosingSlash } from '../http/closing-slash.ts';
import { refusalDelay } from '../http/rate-limit.ts';
import { findClient } from '../http/request-client.ts';
import { sendPage } from '../http/send-page.ts';
import { sendNotFound, sendProblem } from '../http/send-problem.ts';
import { CrowdedError } from '../process/fair-queue.ts';
import type { CaseStep, StoredCase } from '../store/contract/case-store.ts';
import { StoreUnavailableError } from '../store/contract/store-errors.ts';
import type { CaseNames } from './case-names.ts';
import { writeCasePath } from './case-keys.ts';
import { askToWait, readCaseForm, type CaseDesk } from './case-scope.ts';
import { evenTimes } from './even-times.ts';
import { readPhotos } from './read-photos.ts';
import { describeCase, mostEvents } from './show-case.ts';

/** Query of the address after a step of the sender. */
const doneQuery = 'fatto';

/** A case that a code led to. */
interface Followed {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly desk: CaseDesk;
  readonly names: CaseNames;
  readonly code: string;
  readonly kept: StoredCase;
}

/** Adds the page of a report by its code, its photos, and what its sender may add to it. */
export function addFollowRoutes(scope: FastifyInstance, desk: CaseDesk): void {
  const path = routes.reportCode(':code');
  addClosingSlash(scope, routes.reportCode(':code(^[^./]+$)'));
  scope.get(path, evenTimes, (request, reply) =>
    follow(request, reply, desk, (found) => {
      const texts = wordCase(found.kept.kind);
      const query = new URL(request.raw.url ?? '/', 'http://portal.invalid').searchParams;
      const done = Object.entries(texts.done).find(([name]) => name === query.get(doneQuery))?.[1];
      const text = query.has(caseSentQuery) ? texts.sent : done;
      return show(found, text === undefined ? undefined : { kind: 'done', text });
    }),
  );
  scope.get(`${path}foto/:name(^[0-9a-f]{16}(?:-piccola)?\\.jpg$)`, evenTimes, (request, reply) =>
    follow(request, reply, desk, async ({ kept }) => {
      const { name } = request.params as { readonly name: string };
      const bytes = await desk.options.store.cases.findPhoto(kept.id, name);
      return bytes === undefined
        ? sendNotFound(request, reply, desk.options.site())
        : reply.type('image/jpeg').send(bytes);
    }),
  );
  scope.post(path, evenTimes, async (request, reply) => {
    const client = findClient(desk.options.readAddress(request.raw));
    try {
      return await desk.reading.run(client, () => follow(request, reply, desk, takeStep));
    } catch (error) {
      if (!(error instanceof CrowdedError)) throw error;
      return sendProblem(request, askToWait(reply, 10), error.status);
    }
  });
}

/**
 * Lets `work` answer where the code leads to a case. A code that cannot be one is looked up like any other, and answered in the same words;
 * only those that lead nowhere count against whoever tries them.
 */
async function follow(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: CaseDesk,
  work: (found: Followed) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { names, options } = desk;
  if (names === undefined) return sendNotFound(request, reply, options.site());
  const address = options.readAddress(request.raw);
  const ticket = desk.guesses?.take(address);
  if (ticket?.granted === false) {
    await wait(refusalDelay);
    return sendProblem(request, askToWait(reply, ticket.retryAfter), 429);
  }
  const { code: typed } = request.params as { readonly code: string };
  try {
    const keys = await desk.findKeys();
    const code = readCaseCode(typed);
    const kept = await options.store.cases.findByCode(keys.hashCode(code ?? typed.slice(0, 40)));
    if (kept === undefined || code === undefined)
      return await sendCase(request, reply, desk, undefined);
    ticket?.giveBack();
    return await work({ request, reply, desk, names, code, kept });
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    ticket?.giveBack();
    return sendProblem(request, askToWait(reply, error.retryAfter), 503);
  }
}

async function show(
  { request, reply, desk, names, code, kept }: Followed,
  message?: CaseView['message'],
  { status = 200, typed = '' }: { readonly status?: number; readonly typed?: string } = {},
): Promise<FastifyReply> {
  const { store, findOrigin, now } = desk.options;
  const events = await store.cases.listEvents(kept.id);
  const origin = findOrigin(request.raw);
  const today = findRomeDay(now());
  const view = describeCase({ code, kept, events, names, origin, today, message, typed });
  return sendCase(request, reply, desk, view, status);
}

function sendCase(
  request: FastifyRequest,
  reply: FastifyReply,
  desk: CaseDesk,
  view: CaseView | undefined,
  status = 404,
): Promise<FastifyReply> | FastifyReply {
  const renderer = desk.options.pages();
  const client = findClient(desk.options.readAddress(request.raw));
  return renderer === undefined
    ? sendProblem(request, reply, 503)
    : sendPage(request, reply, renderer, 'case', { view }, { status, client });
}

/** Takes what the sender adds: a message with photos, that it is settled, a rating. */
async function takeStep(found: Followed): Promise<FastifyReply> {
  const { request, reply, desk, kept, code } = found;
  const { store, now, isForeign, readAddress } = desk.options;
  const refuse = (text: string, status: number, typed = ''): Promise<FastifyReply> =>
    show(found, { kind: 'problem', text }, { status, typed });
  if (isForeign(request.raw)) return refuse(caseProblems.foreign, 403);
  const form = await readCaseForm(request);
  if ('status' in form)
    return refuse(form.status === 413 ? caseProblems.large : caseProblems.unread, form.status);
  const typed = readField(form.fields, 'words');
  const taken = await readStep(found, form);
  if (typeof taken === 'string') return refuse(taken, 400, typed);
  const path = routes.reportCode(writeCasePath(code));
  const lead = (): FastifyReply =>
    reply.code(303).header('Location', `${path}?${doneQuery}=${taken.done}`).send();
  if (await isSaid(kept, taken.step, desk)) return lead();
  const ticket = desk.sends?.take(readAddress(request.raw));
  if (ticket?.granted === false) {
    askToWait(reply, ticket.retryAfter);
    return refuse(caseProblems.limited(ticket.retryAfter), 429, typed);
  }
  const day = findRomeDay(now());
  const event = taken.step.event && { ...taken.step.event, day };
  if (!(await store.cases.step(kept.id, kept.revision, { ...taken.step, event }))) {
    ticket?.giveBack();
    const fresh = (await store.cases.find(kept.id)) ?? kept;
    if (await isSaid(fresh, taken.step, desk)) return lead();
    return show(
      { ...found, kept: fresh },
      { kind: 'problem', text: wordCase(kept.kind).changed },
      { status: 409, typed },
    );
  }
  return lead();
}

/** Whether the sender has said just that: a form that is sent twice, as by a double tap or after a lost answer, is taken once. */
async function isSaid(
  kept: StoredCase,
  { change, event }: CaseStep,
  { options }: CaseDesk,
): Promise<boolean> {
  if (change.settled === true) return kept.settled;
  if (event === undefined) return false;
  const last = (await options.store.cases.listEvents(kept.id)).at(-1);
  return (
    last?.kind === event.kind &&
    last.day === findRomeDay(options.now()) &&
    last.words === event.words &&
    last.photos.join() === event.photos.join()
  );
}

/** What a form asks for, or why it cannot be. */
async function readStep(
  { desk, kept }: Followed,
  {
    fields,
    files,
  }: Extract<Awaited<ReturnType<typeof readCaseForm>>, { readonly fields: unknown }>,
): Promise<
  string | { readonly step: CaseStep; readonly done: keyof ReturnType<typeof wordCase>['done'] }
> {
  const texts = wordCase(kept.kind);
  const event = { day: '', kind: 'message', detail: '', photos: [], person: '' } as const;
  if (kept.kind !== 'proposal' && readField(fields, 'settled') === '1')
    return {
      step: { change: { settled: true }, event: { ...event, words: texts.settling } },
      done: 'risolto',
    };
  const rating = Number(readField(fields, 'rating'));
  if (rating >= 1 && rating <= 5 && Number.isInteger(rating))
    return isOpenCase(kept.state)
      ? caseProblems.unread
      : { step: { change: { rating } }, done: 'voto' };
  const parsed = caseMessageSchema.safeParse(
    Object.hasOwn(fields, 'words') ? { words: fields['words'] } : {},
  );
  if (!parsed.success) return caseProblems.words(caseLimits.words);
  const photos = await readPhotos(files, undefined);
  if (photos.problems.length > 0) return photos.problems.join(' ');
  const { words } = parsed.data;
  if (words === undefined && photos.names.length === 0) return texts.empty;
  const events = await desk.options.store.cases.listEvents(kept.id);
  if (kept.words === undefined || events.length >= mostEvents) return texts.full;
  const redacted = words === undefined ? undefined : redactPersonalData(words);
  return {
    step: {
      change: (redacted?.found.length ?? 0) > 0 ? { flagged: true } : {},
      event: { ...event, words: redacted?.text, photos: photos.names },
      photos: photos.files,
    },
    done: 'messaggio',
  };
}
