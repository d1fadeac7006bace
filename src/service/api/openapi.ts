import { open311Paths } from './openapi-open311.ts';
import {
  apiSchemas,
  type ApiOperation,
  type ApiResponse,
  type JsonSchema,
} from './openapi-schemas.ts';

function refer(name: keyof typeof apiSchemas): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

function answerJson(description: string, name: keyof typeof apiSchemas): ApiResponse {
  return { description, content: { 'application/json': { schema: refer(name) } } };
}

const text = { schema: { type: 'string' } } as const;
const retryAfter = {
  'Retry-After': {
    description: 'Seconds after which to try again.',
    schema: { type: 'integer', minimum: 1 },
  },
} as const;

/** A refusal: a problem (RFC 9457); a form posted without JavaScript gets a page that shows it again, where `form` says so. */
function refuse(description: string, { form = false, retry = false } = {}): ApiResponse {
  return {
    description,
    ...(retry ? { headers: retryAfter } : {}),
    content: {
      'application/problem+json': { schema: refer('Problem') },
      ...(form ? { 'text/html': text } : {}),
    },
  };
}

const postFeedback: ApiOperation = {
  operationId: 'postFeedback',
  summary: 'Gives an answer about a page, an objective or a service of the municipality.',
  description:
    'Anonymous. Stored answers count in the results at the next renewal, or wait where many come from one network. Personal data is taken out of comments before they are stored. The same id with the same content is stored once. An answer code fits the rating: positive codes with 4-5, negative ones with 1-3, clarity only. Satisfaction needs an objective, a service its id and no objective; clarity takes no respondent. In a form post the id may be missing and empty optional fields count as absent.',
  requestBody: {
    required: true,
    content: {
      'application/json': { schema: refer('Feedback') },
      'application/x-www-form-urlencoded': {
        schema: { ...apiSchemas.Feedback, required: ['kind', 'page', 'rating'] },
      },
    },
  },
  responses: {
    '200': answerJson('Known already: same id, same content.', 'Receipt'),
    '201': answerJson('Stored: it is on disk.', 'Receipt'),
    '303': {
      description: 'Stored (form post): see the page of thanks.',
      headers: { Location: text },
    },
    '400': refuse('Names each bad field.', { form: true }),
    '403': refuse('Sent from a page of another site.', { form: true }),
    '409': refuse('Same id, other content.', { form: true }),
    '413': refuse('More than 8 KB.', { form: true }),
    '415': refuse('Neither JSON nor a form in UTF-8.'),
    '422': refuse('No such page, objective or service.', { form: true }),
    '429': refuse('Too many answers from one address.', { form: true, retry: true }),
    '503': refuse('The store cannot take answers now.', { form: true, retry: true }),
  },
};

const away = refuse('The store cannot answer now.', { retry: true });
const unchanged: ApiResponse = {
  description: 'Unchanged since the entity tag in `If-None-Match`.',
};

const questionnaireId = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id of a questionnaire.',
  ...text,
} as const;

const responseSchema = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string', format: 'uuid' }, website: { const: '' } },
  additionalProperties: { type: 'string' },
} as const;

/** Description of the whole API, OpenAPI 3.1. */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Obiettivi in Comune',
    version: '1.0.0',
    description: 'Takes what residents think of a municipality’s plan and publishes the results.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: '/' }],
  paths: {
    '/api/feedback': { post: postFeedback },
    '/api/satisfaction': {
      get: {
        operationId: 'getSatisfaction',
        summary:
          'Results of satisfaction (overall, by theme, by objective; by service of the municipality, where it asks about any) and of clarity (overall, by page).',
        description:
          'Renewed once a day, each figure only after at least five new answers. Below five the state is `few` and no number is told. Everybody counts in `count`; `residents` and `others` are counted apart more seldom and may add up to fewer. No sample: whoever wants to answers; of one network at most one answer a day to an objective or a service counts, or 3 % of those counted.',
        responses: {
          '200': answerJson('The results.', 'SatisfactionResults'),
          '304': unchanged,
          '503': away,
        },
      },
    },
    '/api/satisfaction.csv': {
      get: {
        operationId: 'getSatisfactionCsv',
        summary: 'The same results as a table.',
        responses: {
          '200': {
            description:
              'Semicolons, UTF-8 with a byte order mark, decimal comma, Italian names in the first row; `/dati/dizionario.csv` says what each column means.',
            content: { 'text/csv': text },
          },
          '304': unchanged,
          '503': away,
        },
      },
    },
    '/api/services.csv': {
      get: {
        operationId: 'getServicesCsv',
        summary: 'Services of the municipality with their results, as a table.',
        responses: {
          '200': {
            description: 'As `/api/satisfaction.csv`.',
            content: { 'text/csv': text },
          },
          '304': unchanged,
          '404': refuse('The municipality asks about no service.'),
          '503': away,
        },
      },
    },
    '/api/questionnaires/{id}': {
      post: {
        operationId: 'postResponse',
        summary: 'Gives a response to a questionnaire.',
        description:
          'Anonymous. Fields are named after questions: a step 1-5, the id of an option, or a text; of several options each has a field of its own, `question.option` with the value 1. Of questions that are shown only after an answer, those that were not shown are left out. The same id with the same choices is stored once. What was written is published only after somebody has read it.',
        parameters: [questionnaireId],
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: responseSchema },
            'application/x-www-form-urlencoded': { schema: { ...responseSchema, required: [] } },
          },
        },
        responses: {
          '200': answerJson('Known already: same id, same choices.', 'Receipt'),
          '201': answerJson('Stored: it is on disk.', 'Receipt'),
          '303': {
            description: 'Stored (form post): see the page of thanks.',
            headers: { Location: text },
          },
          '400': refuse('Names each bad field.', { form: true }),
          '403': refuse('Sent from a page of another site.', { form: true }),
          '404': refuse('No such questionnaire.'),
          '409': refuse('Same id, other choices.', { form: true }),
          '410': refuse('Not open on this day; the title says since or from when.', { form: true }),
          '413': refuse('More than 32 KB.', { form: true }),
          '415': refuse('Neither JSON nor a form in UTF-8.'),
          '429': refuse('Too many answers from one address.', { form: true, retry: true }),
          '503': refuse('The store cannot take answers now.', { form: true, retry: true }),
        },
      },
      get: {
        operationId: 'getQuestionnaireResults',
        summary:
          'Results of a questionnaire, question by question; `.csv` after the id gives a table.',
        parameters: [questionnaireId],
        responses: {
          '200': answerJson('The results, by the rules of satisfaction.', 'QuestionnaireResults'),
          '404': refuse('No such questionnaire.'),
          '503': away,
        },
      },
    },
    '/api/comments': {
      get: {
        operationId: 'getComments',
        summary: 'Published comments with the replies of the office, the latest first.',
        parameters: [
          { name: 'objective', in: 'query', description: 'Permalink of an objective.', ...text },
          { name: 'service', in: 'query', description: 'Id of a service.', ...text },
          {
            name: 'offset',
            in: 'query',
            description: 'How many to pass over.',
            schema: { type: 'integer', minimum: 0, maximum: 999_999, default: 0 },
          },
        ],
        responses: {
          '200': answerJson('At most 100 comments.', 'PublishedComments'),
          '304': unchanged,
          '400': refuse('A parameter is unknown or not valid.'),
          '422': refuse('No such objective or service.'),
          '503': away,
        },
      },
    },
    '/api/health': {
      get: {
        operationId: 'getHealth',
        summary: 'Whether the service can take answers.',
        responses: {
          '200': answerJson('It can.', 'Health'),
          '503': {
            ...answerJson('It cannot; `failed` names the part of the store that fails.', 'Health'),
            headers: retryAfter,
          },
        },
      },
    },
    '/api/openapi.json': {
      get: {
        operationId: 'getDescription',
        summary: 'This description.',
        responses: {
          '200': {
            description: 'OpenAPI 3.1.',
            content: { 'application/json': { schema: { type: 'object' } } },
          },
        },
      },
    },
    ...open311Paths,
  } satisfies Readonly<
    Record<string, { readonly get?: ApiOperation; readonly post?: ApiOperation }>
  >,
  components: { schemas: apiSchemas },
};
