import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { moderationMessages as messages } from '../../i18n/desk/moderation.ts';
import { parseFields, readFieldsType, type Fields } from '../http/parse-fields.ts';
import { takeBody } from '../http/read-body.ts';
import { SentParts, type SentFile } from '../http/read-multipart.ts';
import type { DeskSettings } from './send-desk.ts';

/** Why a form was not read: a status, and words. */
export interface FieldsRefusal {
  readonly status: number;
  readonly text: string;
}

/** Whether a form was sent by a page of another site; of a sibling site too, which a browser counts as the same one. */
function isForeignForm(request: IncomingMessage, { isForeign }: DeskSettings): boolean {
  return isForeign(request) || request.headers['sec-fetch-site'] === 'same-site';
}

/** The fields of a form of the desk, or why they were not read. */
export function readDeskFields(
  request: FastifyRequest,
  settings: DeskSettings,
): { readonly fields: Fields; readonly files: readonly SentFile[] } | FieldsRefusal {
  if (isForeignForm(request.raw, settings)) return { status: 403, text: messages.foreign };
  if (request.body instanceof SentParts) return request.body;
  const body = takeBody(request);
  if (body === 'too-large') return { status: 413, text: messages.tooLarge };
  const fields =
    body !== 'broken' && readFieldsType(request.headers['content-type']) === 'form'
      ? parseFields(body, 'form')
      : undefined;
  return fields === undefined ? { status: 400, text: messages.unreadable } : { fields, files: [] };
}
