import type { FastifyReply, FastifyRequest } from 'fastify';
import { findRomeDay } from '../../domain/rome-day.ts';
import { open311Texts } from '../../i18n/cases/open311.ts';
import { routes } from '../../i18n/routes.ts';
import { writeCasePath } from '../cases/case-keys.ts';
import { askToWait, readCaseForm, type CaseDesk } from '../cases/case-scope.ts';
import { readPhotos } from '../cases/read-photos.ts';
import { submitCase, type CaseSettings } from '../cases/submit-case.ts';
import { readField } from '../http/parse-fields.ts';
import { describeProblem, readRequestFields } from './read-request.ts';
import { sendErrors, sendOpen311, type Open311Format } from './send-open311.ts';

const texts = open311Texts.problems;

/** A request of an app, and what answers it. */
export interface AskedOpen311 {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly desk: CaseDesk;
  readonly settings: CaseSettings;
  readonly format: Open311Format;
}

/** Takes a report from an app that holds a key, the way a form's goes; the same one sent again on the same day is known. */
export async function takeRequest(
  { request, reply, desk, settings, format }: AskedOpen311,
  isKey: (key: string) => boolean,
): Promise<FastifyReply> {
  const { store, readAddress, findOrigin, now } = desk.options;
  const refuse = (status: number, descriptions: readonly string[]): FastifyReply =>
    sendErrors(reply, format, status, descriptions);
  const form = await readCaseForm(request);
  if ('status' in form) return refuse(400, [texts.unread]);
  if (!isKey(readField(form.fields, 'api_key'))) return refuse(403, [texts.key]);
  const read = readRequestFields(form.fields, settings);
  if ('status' in read) return refuse(read.status, read.descriptions);
  const photos = await readPhotos(form.files, undefined);
  const keys = await desk.findKeys();
  const fields = Object.entries(form.fields).map((field) => field.join('='));
  const id = keys.makeId([findRomeDay(now()), ...fields.toSorted(), ...photos.names]);
  const submitted = await submitCase({ id, ...read.sent }, photos, {
    store,
    keys,
    settings,
    takeTicket: () =>
      desk.sends?.take(readAddress(request.raw)) ?? { granted: true, giveBack: () => undefined },
    now: now(),
    source: 'open311',
  });
  if ('problems' in submitted) return refuse(400, submitted.problems.map(describeProblem));
  if ('retryAfter' in submitted) {
    askToWait(reply, submitted.retryAfter);
    const text = submitted.status === 429 ? texts.limited(submitted.retryAfter) : texts.unavailable;
    return refuse(submitted.status, [text]);
  }
  if (!('code' in submitted)) return refuse(400, [texts.conflict]);
  const address = `${findOrigin(request.raw)}${routes.reportCode(writeCasePath(submitted.code))}`;
  const answer = {
    service_request_id: keys.makeNumber(id),
    service_notice: open311Texts.notice(address),
    account_id: null,
  };
  return sendOpen311(reply.code(submitted.status), format, 'service_requests', [answer]);
}
