import type { ApiOperation, ApiResponse, JsonSchema } from './openapi-schemas.ts';

const text = { type: ['string', 'null'] } as const;
const word = { type: 'string' } as const;
const degrees = { type: ['number', 'null'] } as const;

/** A list of objects with these properties, all of them always there. */
function listOf(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const required = Object.keys(properties);
  return { type: 'array', items: { type: 'object', required, properties } };
}

const errorsSchema = listOf({ code: { type: 'integer' }, description: word });
const receiptSchema = listOf({
  service_request_id: word,
  service_notice: text,
  account_id: text,
});
const requestSchema = listOf({
  service_request_id: word,
  status: { enum: ['open', 'closed'] },
  status_notes: text,
  service_name: word,
  service_code: word,
  description: text,
  agency_responsible: text,
  service_notice: text,
  requested_datetime: { type: 'string', format: 'date-time' },
  updated_datetime: { type: 'string', format: 'date-time' },
  expected_datetime: { type: 'string', format: 'date-time' },
  address: text,
  address_id: text,
  zipcode: text,
  lat: degrees,
  long: degrees,
  media_url: text,
});

function say(description: string, schema: JsonSchema): ApiResponse {
  return {
    description,
    content: { 'application/json': { schema }, 'text/xml': { schema: word } },
  };
}

function ask(name: string, place: 'path' | 'query', description: string): JsonSchema {
  return { name, in: place, required: place === 'path', description, schema: word };
}

const format = { ...ask('format', 'path', 'Format.'), schema: { enum: ['json', 'xml'] } };
const away = say('The store cannot answer now.', errorsSchema);
const unknown = say('Not there, or the municipality takes no reports.', errorsSchema);
const guessed = { '404': unknown, '429': say('Too many wrong ones.', errorsSchema), '503': away };

/** GeoReport v2 of Open311: the only addresses of the API outside `/api/`, as the specification gives them. */
export const open311Paths: Readonly<
  Record<string, { readonly get?: ApiOperation; readonly post?: ApiOperation }>
> = {
  '/open311/v2/discovery.{format}': {
    get: {
      operationId: 'getDiscovery',
      summary: 'Where the service stands (Open311 Service Discovery).',
      parameters: [format],
      responses: {
        '200': say('Its only endpoint.', {
          type: 'object',
          properties: {
            changeset: word,
            contact: word,
            key_service: word,
            endpoints: listOf({
              specification: word,
              url: word,
              changeset: word,
              type: { const: 'production' },
              formats: { type: 'array', items: word },
            }),
          },
        }),
        '404': unknown,
      },
    },
  },
  '/open311/v2/services.{format}': {
    get: {
      operationId: 'getServices',
      summary: 'Categories of reports (Open311 GeoReport v2).',
      parameters: [format],
      responses: {
        '200': say(
          'Every category.',
          listOf({
            service_code: word,
            service_name: word,
            description: text,
            metadata: { type: 'boolean' },
            type: { const: 'realtime' },
            keywords: text,
            group: text,
          }),
        ),
        '404': unknown,
      },
    },
  },
  '/open311/v2/services/{service_code}.{format}': {
    get: {
      operationId: 'getServiceDefinition',
      summary: 'What is asked of a report of a category beside its words and its place.',
      parameters: [ask('service_code', 'path', 'Id of a category.'), format],
      responses: { '200': say('Its attributes.', { type: 'object' }), '404': unknown },
    },
  },
  '/open311/v2/requests.{format}': {
    get: {
      operationId: 'getServiceRequests',
      summary: 'Reports that the office released, the latest first.',
      parameters: [
        format,
        ask('service_request_id', 'query', 'Numbers, separated by commas; overrides the others.'),
        ask('service_code', 'query', 'Categories, separated by commas.'),
        ask('status', 'query', '`open`, `closed`, or both separated by a comma.'),
        ask(
          'start_date',
          'query',
          'Earliest instant (W3C format); at most 90 days before the end.',
        ),
        ask('end_date', 'query', 'Latest instant.'),
        ask('page', 'query', 'Which page, from 1.'),
        ask('page_size', 'query', 'Requests a page, at most 1,000, which is usual.'),
      ],
      responses: {
        '200': say('At most 1,000, of at most 90 days.', requestSchema),
        '400': say('A parameter is not valid.', errorsSchema),
        '404': unknown,
        '503': away,
      },
    },
    post: {
      operationId: 'postServiceRequest',
      summary: 'Brings a report, with a key of the municipality.',
      description:
        'Needs `api_key`, `service_code` and a place: `lat` and `long`, `address_string`, or `address_id` (a place of the municipality’s list). Besides `description` (at most 1,500 characters; without it the name of the category stands), `email`, `media_url`, `attribute[kind]`; other fields are not kept. As `multipart/form-data` up to three photos come along. The same fields on the same day are one report.',
      parameters: [format],
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': { schema: { type: 'object' } },
          'multipart/form-data': { schema: { type: 'object' } },
        },
      },
      responses: {
        '200': say('Known already.', receiptSchema),
        '201': say(
          'Stored: it is on disk. The notice holds the address by which to follow it.',
          receiptSchema,
        ),
        '400': say('Says what is missing or not valid.', errorsSchema),
        '403': say('No key, or a wrong one.', errorsSchema),
        '404': say('No such category.', errorsSchema),
        '429': say('Too many reports from one address.', errorsSchema),
        '503': away,
      },
    },
  },
  '/open311/v2/requests/{service_request_id}.{format}': {
    get: {
      operationId: 'getServiceRequest',
      summary: 'A report by its number; of one that was not released only where it stands.',
      parameters: [ask('service_request_id', 'path', 'Its number.'), format],
      responses: { '200': say('The report.', requestSchema), ...guessed },
    },
  },
  '/open311/v2/tokens/{token}.{format}': {
    get: {
      operationId: 'getServiceRequestId',
      summary: 'The number of a report by the code by which its sender follows it.',
      parameters: [ask('token', 'path', 'Its code.'), format],
      responses: {
        '200': say('Its number.', listOf({ service_request_id: word, token: word })),
        ...guessed,
      },
    },
  },
};
