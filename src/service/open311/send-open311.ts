import { XMLBuilder } from 'fast-xml-parser';
import type { FastifyReply } from 'fastify';
import { escapeXml } from '../../domain/escape-xml.ts';

/** Formats of GeoReport v2, with the media types that it asks for. */
const mediaTypes = {
  xml: 'text/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

/** See `mediaTypes`. */
export type Open311Format = keyof typeof mediaTypes;

/** Formats in which everything can be asked for. */
export const open311Formats = Object.keys(mediaTypes) as Open311Format[];

/** What an element of an answer holds; null where there is nothing to say. */
type Open311Value =
  string | number | boolean | null | Open311Entry | readonly (Open311Entry | string)[];

/** An element with its children. */
export interface Open311Entry {
  readonly [name: string]: Open311Value;
}

/** Elements that hold a list, with the names of its entries: in JSON the list alone is left (“Spark” convention). */
const entryNames: Readonly<Record<string, string>> = {
  services: 'service',
  attributes: 'attribute',
  values: 'value',
  service_requests: 'request',
  errors: 'error',
  endpoints: 'endpoint',
  formats: 'format',
};

// The package that is to come after it is one more, and the same code.
// oxlint-disable-next-line typescript/no-deprecated
const builder = new XMLBuilder({
  processEntities: false,
  tagValueProcessor: (_name, value) => escapeXml(String(value)),
});

/** Answers with an element under its name, in XML or JSON. */
export function sendOpen311(
  reply: FastifyReply,
  format: Open311Format,
  name: string,
  value: Open311Entry | readonly Open311Entry[],
): FastifyReply {
  return reply
    .header('Content-Type', mediaTypes[format])
    .send(format === 'json' ? JSON.stringify(value) : writeXml(name, value));
}

/** Answers a refusal as GeoReport v2 writes it: each thing that is wrong, with a code. */
export function sendErrors(
  reply: FastifyReply,
  format: Open311Format,
  status: number,
  descriptions: readonly string[],
): FastifyReply {
  const errors = descriptions.map((description) => ({ code: status, description }));
  return sendOpen311(reply.code(status), format, 'errors', errors);
}

function writeXml(name: string, value: Open311Value): string {
  const declaration = '<?xml version="1.0" encoding="utf-8"?>';
  return `${declaration}\n${builder.build({ [name]: shape(name, value) })}\n`;
}

/** A value as the builder takes it: the entries of a list stand in elements of their own. */
function shape(name: string, value: Open311Value): unknown {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  if (isList(value)) {
    const entry = entryNames[name] ?? name;
    return { [entry]: value.map((one) => shape(entry, one)) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shape(key, child)]));
}

function isList(
  value: Open311Entry | readonly (Open311Entry | string)[],
): value is readonly (Open311Entry | string)[] {
  return Array.isArray(value);
}
